"""Every refusal and every problem with an answer says what to do next, in each language.

The rule: one clause of the sentence has to open with what somebody can do (“请…”, “先…”,
“Please …”, “Ask …”), or say that he can. That a thing cannot be done, how many there are or that
it is so already is no remedy, however politely it is said.
"""

import ast
import re
from collections.abc import Iterator

import pytest

from publishing.texts import LANGUAGES, sources
from tests.architecture.test_texts import refusals, trees

CLAUSES = re.compile(r"[。；，：、？！\n]|\}|[.;:,?!–—](?=\s|$)")
CHINESE = re.compile(
    r"请(?!您参加)|請(?!您參加)|先|可以|回到|要改|要換|要换|想换|想換|明天再|[点點]"
)
VERBS = """
please first ask attach bind change choose come correct compare compress draw drop either enter fill
finish give go have import leave let look make mark mend name open pass pick press propose publish
put raise read remind remove reply report return save say scan see send set shorten show simply
start take tell try type use wait withdraw write
"""
ENGLISH = re.compile(
    rf"(then |but |or |and |otherwise |if [^,]*, )?({'|'.join(VERBS.split())}|you can|you may)\b",
    re.I,
)
PASSED_ON = {"book-unfit"}
"""Says only what it is given: one of the sentences about a file, which are checked below."""


def problems() -> Iterator[str]:
    """Keys of what is wrong with an answer: `Invalid("…")`, also one of two."""
    for tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Invalid":
                yield from _keys(node.args[0])


def _keys(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from (*_keys(node.body), *_keys(node.orelse))


def told(language: str) -> dict[str, str]:
    known = sources(language)
    general = {key for key in known if key.startswith(("access-", "error-"))}
    keys = (refusals() | set(problems()) | general) & known.keys() - PASSED_ON
    return {key: known[key].partition("=")[2].strip() for key in sorted(keys)}


def helps(text: str, language: str) -> bool:
    opens = ENGLISH if language == "en" else CHINESE
    return any(opens.match(clause.strip(" “”\"'")) for clause in CLAUSES.split(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_says_what_to_do(language: str) -> None:
    found = told(language)
    assert len(found) > 150
    assert {key: text for key, text in found.items() if not helps(text, language)} == {}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh-Hans", "已经推迟过一次，不能再推迟。"),
        ("zh-Hans", "每一级最多上报 { $most } 个，已经报满。"),
        ("zh-Hans", "这次评议没有请您参加。"),
        ("zh-Hans", "已经有人推荐，不用再报。"),
        ("en", "It was put off once before and cannot be again."),
        ("en", "Each level passes on at most { $most }, and yours has."),
        ("en", "Tries left within this hour: { $left }."),
    ],
)
def test_a_bare_no_is_noticed(language: str, text: str) -> None:
    assert not helps(text, language)
