"""What no screen says: each such sentence by itself, in every choice it has."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

from publishing.texts import DEFAULT, FOLDER, Translator
from tests.gallery.exploring import heard
from tests.gallery.listening import TEXTS

Values = dict[str, object]


@cache
def unsaid() -> dict[str, tuple[str, ...]]:
    """File → the keys in it that no screen says."""
    said = {key for key, _ in heard()}
    return {
        path.stem: keys
        for path in sorted((FOLDER / DEFAULT).glob("*.ftl"))
        if (keys := tuple(key for key in _keys(path) if key not in said))
    }


def _keys(path: Path) -> list[str]:
    body = FluentParser().parse(path.read_text("utf-8")).body
    return [one.id.name for one in body if isinstance(one, ast.Message)]


def page(language: str) -> str:
    t = TEXTS.translator(language)
    lines = ["# Sentences that no screen says", "", "[All screens](../README.md)", ""]
    for name, keys in unsaid().items():
        lines += [f"## {name}", "", "| key | sentence |", "| --- | --- |"]
        for key in keys:
            told = dict.fromkeys(said(t, key))
            lines += [f"| `{key}` | {_cell('<br><br>'.join(told))} |"]
        lines.append("")
    return "\n".join(lines)


def said(t: Translator, key: str) -> Iterator[str]:
    """HTML, once for every variant of every choice, the others at their last."""
    source = t.catalogue.sources[key]
    values = {name: f"‹{name}›" for name in _names(t, key)}
    variants = list(_variants(source))
    for name, variant in variants or [("", "")]:
        chosen: Values = {**values, **({name: variant} if name else {})}
        yield str(t.catalogue.say(key, chosen))


def _names(t: Translator, key: str) -> set[str]:
    source = t.catalogue.sources[key]
    deeper = re.findall(r"\{\s*([a-z][\w-]*)\s*\}", source)
    own = set(re.findall(r"\$([A-Za-z_]+)", source))
    return own.union(*(_names(t, one) for one in deeper if one in t.catalogue.sources))


def _variants(source: str) -> Iterator[tuple[str, str]]:
    """Name and variant of what stands in brackets below a choice."""
    name = ""
    for found in re.finditer(r"\{\s*\$([A-Za-z_]+)\s*->|\*?\[([\w-]+)\]", source):
        if found[1]:
            name = found[1]
        elif name:
            yield name, found[2]


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", "<br>").replace("*", "\\*").replace("_", "\\_")
