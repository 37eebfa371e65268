"""A button that the handbook names is one that people see, by that very name."""

import re
from functools import cache
from pathlib import Path

import pytest

from publishing.texts import DEFAULT, sources

HANDBOOK = Path(__file__).parents[2] / "docs" / "handbook"
BUTTON = re.compile(r"［([^［］]+)］")
PAGES = sorted(HANDBOOK.rglob("*.md"))


@cache
def words(language: str) -> frozenset[str]:
    """What is said in one line, without anything that varies."""
    said = (source.partition("=")[2].strip() for source in sources(language).values())
    return frozenset(one for one in said if "\n" not in one and "{" not in one)


def unknown(text: str, language: str) -> list[str]:
    return [one for one in BUTTON.findall(text) if one not in words(language)]


def language_of(page: Path) -> str:
    return "en" if page.parent.name == "en" else DEFAULT


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(HANDBOOK)))
def test_every_button_is_called_so(page: Path) -> None:
    assert unknown(page.read_text(encoding="utf-8"), language_of(page)) == []


def test_a_button_that_nobody_sees_is_found() -> None:
    assert unknown("点［我的应办］，再点［不存在的］。", DEFAULT) == ["不存在的"]


def test_the_pages_name_buttons() -> None:
    for page in (HANDBOOK / "members.md", HANDBOOK / "en" / "members.md"):
        assert len(BUTTON.findall(page.read_text(encoding="utf-8"))) > 5
