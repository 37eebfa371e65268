"""Every sentence is used, and every sentence used exists in all languages with the same values."""

import ast
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from publishing.texts import DEFAULT, LANGUAGES, sources
from publishing.texts.convert import main as convert

ROOT = Path(__file__).parents[2]
SPEAKING = ("publishing", "handlers", "bot", "services", "models")
VARIABLE = re.compile(r"\$([a-z_]+)")
REFERENCE = re.compile(r"\{\s*(-?[a-z][\w-]*)")
KEY_LIKE = re.compile(r"^[a-z]+$|-")


@cache
def trees() -> tuple[ast.Module, ...]:
    files = (path for room in SPEAKING for path in sorted((ROOT / room).rglob("*.py")))
    return tuple(ast.parse(path.read_text(encoding="utf-8")) for path in files)


def patterns() -> Iterator[re.Pattern[str]]:
    """Every string of the code, and every f-string with its holes open, as a pattern of keys."""
    for tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield re.compile(re.escape(node.value))
            elif isinstance(node, ast.JoinedStr):
                yield re.compile("".join(map(_piece, node.values)))


def _piece(part: ast.expr) -> str:
    if isinstance(part, ast.Constant):
        return re.escape(str(part.value))
    return r"[A-Za-z0-9-]+"


def said() -> Iterator[str]:
    """Keys that are given literally to a translator: `t("key")`, `t.plain("key")`."""
    for tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _speaks(node.func) and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield first.value


def _speaks(called: ast.expr) -> bool:
    if isinstance(called, ast.Attribute) and called.attr == "plain":
        called = called.value
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    return name == "t"


def refusals() -> set[str]:
    """The keys of all refusals, made from the names of their classes."""
    names = {
        node.name
        for tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and any(_is_refusal(base) for base in node.bases)
    }
    return {"refusal" + re.sub(r"([A-Z])", lambda found: "-" + found[1].lower(), n) for n in names}


def _is_refusal(base: ast.expr) -> bool:
    return isinstance(base, ast.Name) and base.id == "Refusal"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_said_exists(language: str) -> None:
    known = sources(language).keys()

    assert sorted({*said(), *refusals()} - known) == []


def test_every_sentence_that_exists_is_said() -> None:
    source = sources(DEFAULT)
    referred = {
        name for text in source.values() for name in re.findall(r"\{\s*(-?[a-z][\w-]*)", text)
    }
    used = [
        pattern for pattern in patterns() if "-" in pattern.pattern or pattern.pattern.isalpha()
    ]
    joined = re.compile("|".join({f"(?:{pattern.pattern})" for pattern in used}))

    idle = [key for key in source if not joined.fullmatch(key) and key not in referred | refusals()]

    assert idle == []


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != DEFAULT])
def test_the_languages_say_the_same_things(language: str) -> None:
    ours, theirs = sources(DEFAULT), sources(language)

    assert ours.keys() == theirs.keys()
    assert {key: variables(ours, key) for key in ours} == {
        key: variables(theirs, key) for key in theirs
    }


def variables(source: Mapping[str, str], key: str) -> set[str]:
    """What an entry and the entries it refers to are given."""
    text = source.get(key, "")
    deeper = (variables(source, name) for name in REFERENCE.findall(text))
    return set(VARIABLE.findall(text)).union(*deeper)


def test_the_traditional_sentences_are_the_simplified_ones_converted() -> None:
    assert convert(["--check"]) == 0
