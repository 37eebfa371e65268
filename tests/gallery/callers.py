"""What is literally given to a screen where it is called: sentence keys, verbs, ways back."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from inspect import signature
from pathlib import Path

from publishing import screens
from publishing.texts import DEFAULT, Texts
from tests.gallery.finding import screens_of_all_areas

ROOT = Path(__file__).parents[2]
CALLING = ("handlers", "publishing", "bot")
PACKAGE = screens.__name__
KEYS = Texts.load().catalogues[DEFAULT].sources


@cache
def literals() -> Mapping[str, tuple[str, ...]]:
    """`area.function.argument` → the strings that some caller writes there, the longest first."""
    found: dict[str, set[str]] = defaultdict(set)
    orders = {
        one.where: tuple(signature(one.function).parameters) for one in screens_of_all_areas()
    }
    for path in (path for room in CALLING for path in sorted((ROOT / room).rglob("*.py"))):
        source = path.read_text(encoding="utf-8")
        if PACKAGE in source or path.parent.name == "screens":
            for where, call in _calls(ast.parse(source), path):
                for name, text in _given(call, orders.get(where, ())):
                    found[f"{where}.{name}"].add(text)
    return {
        where: tuple(sorted(texts, key=lambda one: (-len(one), one)))
        for where, texts in found.items()
    }


def _calls(tree: ast.Module, path: Path) -> Iterator[tuple[str, ast.Call]]:
    known = _imported(tree)
    own = path.stem if path.parent.name == "screens" else None
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name):
            yield f"{known.get(called.value.id, '')}.{called.attr}", node
        elif isinstance(called, ast.Name):
            yield known.get(called.id, f"{own}.{called.id}"), node


def _imported(tree: ast.Module) -> dict[str, str]:
    """A local name → `area`, or `area.function`."""
    known = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(PACKAGE):
            area = (node.module or "")[len(PACKAGE) + 1 :]
            for one in node.names:
                known[one.asname or one.name] = f"{area}.{one.name}" if area else one.name
    return known


def _given(call: ast.Call, order: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    named = [
        *zip(order, call.args, strict=False),
        *((one.arg, one.value) for one in call.keywords if one.arg),
    ]
    for name, value in named:
        for text in _strings(value):
            yield str(name), text


def _strings(value: ast.expr) -> Iterator[str]:
    if isinstance(value, ast.IfExp):
        yield from (*_strings(value.body), *_strings(value.orelse))
    elif isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    elif isinstance(value, ast.JoinedStr):
        shape = "".join(
            re.escape(str(part.value)) if isinstance(part, ast.Constant) else "[a-z0-9-]+"
            for part in value.values
        )
        yield from (key for key in KEYS if re.fullmatch(shape, key))
