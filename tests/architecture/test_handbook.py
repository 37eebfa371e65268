"""The handbook says all of the plan file that there is to say, and nothing that is not so."""

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from pydantic import BaseModel

from models.plan.below import OwnPlan, read_below, refuse_below
from models.plan.checks import examine
from models.plan.loading import merge, read
from models.plan.positions import parse
from models.plan.problems import PlanErrors, Problem, Severity
from models.plan.schema import Plan
from models.plan.work_calendar import Years, read_calendar
from publishing.texts import DEFAULT, sources
from tests.unit.plan.texts import BEFORE, PLANS, pairing

HANDBOOK = Path(__file__).parents[2] / "docs" / "handbook"
BLOCK = re.compile(r"^```(?P<kind>[^\n`]*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
CODED = re.compile(r"^### (?P<code>\S+)\n(?P<body>.*?)(?=^##|\Z)", re.MULTILINE | re.DOTALL)
GRAVITY = re.compile(r"^\n\*\*(\w+)\*\*[。.]")
LINK = re.compile(r"\]\((?!https?:)([^)#\s]*)#?([^)\s]*)\)")
SAID = re.compile(r"`([^`\n]+)`")
KEY = re.compile(r"[（(]([a-z_]+)[)）]")
PROBLEM = "plan-problem-"

# Lays out each problem; it is none itself.
LAYOUT = "line"

SEVERITIES = {"错误": Severity.ERROR, "提醒": Severity.WARNING, "说明": Severity.NOTE}
SEVERITIES |= {one.value.capitalize(): one for one in Severity}
REMEDY = re.compile(r"^(?:改法：|To mend it: )", re.MULTILINE)
IN_ENGLISH = "en/"
BOTH = ("", IN_ENGLISH)

# Of the whole file, or of a folder: no few lines show them.
WITHOUT_EXAMPLE = {"no-file", "no-utf-8", "too-long-file", "strange-character", "bad-value"}


@cache
def page(name: str) -> str:
    return (HANDBOOK / name).read_text(encoding="utf-8")


def blocks(text: str, kind: str) -> list[str]:
    """The fenced blocks of that kind: "yaml" shows a part, "yaml whole" a plan of its own."""
    return [found["text"] for found in BLOCK.finditer(text) if found["kind"] == kind]


PAGES = [str(file.relative_to(HANDBOOK)) for file in sorted(HANDBOOK.rglob("*.md"))]
WHOLE = [text for name in PAGES for text in blocks(page(name), "yaml whole")]


def errors(text: str) -> list[Problem]:
    found = examine(read(text, "handbook.yaml", PLANS), BEFORE)
    return [one for one in found if one.severity is Severity.ERROR]


def below(text: str) -> tuple[Problem, ...]:
    """What is remarked on an organisation's own plan. Raises PlanErrors."""
    return refuse_below(read_below(text, "handbook.yaml", pairing().plan, "东街"), BEFORE)


def put_in(part: str, where: str = "") -> str:
    """The smallest plan, in that page's language, with these lines in it."""
    smallest, _ = blocks(page(f"{where}plans.md"), "yaml whole")
    data = merge(parse(smallest, "smallest.yaml").data, parse(part, "handbook.yaml").data)
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False)


@pytest.mark.parametrize("text", WHOLE, ids=range(len(WHOLE)))
def test_a_whole_plan_can_be_run(text: str) -> None:
    assert errors(text) == []


def test_every_whole_plan_is_marked_as_one() -> None:
    parts = [text for name in PAGES for text in blocks(page(name), "yaml")]

    assert [text for text in parts if "schema: 1" in text and "expectations:" in text] == []


@pytest.mark.parametrize("name", ["plans.md", "en/plans.md"])
def test_the_steps_make_up_the_whole_example(name: str) -> None:
    _, whole = blocks(page(name), "yaml whole")
    assert "\n".join(blocks(page(name), "yaml")) == whole


def test_both_languages_show_the_same_plan() -> None:
    """All but the words that people read, and the note of what it is called."""
    shown = [
        read(blocks(page(name), "yaml whole")[1], name) for name in ("plans.md", "en/plans.md")
    ]
    ours, theirs = (set(one.positions.values) for one in shown)
    assert {path for path in ours ^ theirs if "themes" not in path and "tasks" not in path} == set()


def in_sections(kind: str) -> list[str]:
    """The examples of that kind, in Chinese and in English."""
    return [text for where in BOTH for text in blocks(page(f"{where}sections.md"), kind)]


PARTS = in_sections("yaml")
EXTENDING = next(part for part in PARTS if part.startswith("extends:"))


@pytest.mark.parametrize("part", PARTS, ids=range(len(PARTS)))
def test_the_example_of_a_section_fits_into_the_smallest_plan(part: str) -> None:
    assert errors(part if part.startswith("extends:") else put_in(part)) == []


@pytest.mark.parametrize("text", in_sections("yaml below"))
def test_the_example_of_an_own_plan_is_one(text: str) -> None:
    assert below(text) == ()


def test_every_section_of_an_own_plan_is_explained() -> None:
    keys = {field.alias or name for name, field in OwnPlan.model_fields.items()} | {"tasks"}

    assert keys - set(SAID.findall(chapters()["本单位方案"])) == set()


@pytest.mark.parametrize("text", in_sections("yaml calendar"))
def test_the_example_of_a_calendar_is_one(text: str) -> None:
    assert read_calendar(text, "handbook.yaml").years


@pytest.mark.parametrize("name", PAGES)
def test_every_link_leads_to_a_heading(name: str) -> None:
    links = [(file, anchor) for file, anchor in LINK.findall(page(name)) if file or anchor]
    there = (HANDBOOK / name).parent

    assert [file for file, _ in links if not (there / file).exists()] == []
    ends = [(str(Path(name).parent / file) if file else name, anchor) for file, anchor in links]
    assert [one for one in ends if one[1] and one[1] not in anchors(one[0])] == []


QUOTED = re.compile(r"^```\w+ (?P<path>\S+/\S+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("name", ["developers.md", "en/developers.md"])
def test_what_is_quoted_stands_in_the_code(name: str) -> None:
    quoted = list(QUOTED.finditer(page(name)))
    root = HANDBOOK.parents[1]
    gone = [one for one in quoted if one["text"] not in (root / one["path"]).read_text("utf-8")]

    assert len(quoted) > 5
    assert [one["path"] for one in gone] == []


@cache
def anchors(name: str) -> set[str]:
    """As GitHub makes them of headings: small letters, no punctuation, hyphens for blanks."""
    headings = re.findall(r"^#+ (.+)$", page(name), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", one.lower()).replace(" ", "-") for one in headings}


def inside(kind: Any) -> Iterator[type[BaseModel] | type[Enum]]:
    """The models and enums in an annotation, however deep in dicts, tuples and unions."""
    if isinstance(kind, type) and issubclass(kind, BaseModel | Enum):
        yield kind
    for inner in get_args(kind):
        yield from inside(inner)


def words(kind: Any) -> Iterator[str]:
    """The keys that may stand somewhere below, by the names they have in the file, and the words
    to choose from."""
    for one in inside(kind):
        if issubclass(one, Enum):
            yield from (str(word.value) for word in one)
            continue
        for name, field in one.model_fields.items():
            yield field.alias or name
            yield from words(field.annotation)


@cache
def chapters(where: str = "") -> Mapping[str, str]:
    """The text under each heading of sections.md; what is said before them under ""."""
    first, *rest = re.split(r"^## ", page(f"{where}sections.md"), flags=re.MULTILINE)
    return {"": first} | {one.partition("\n")[0]: one.partition("\n")[2] for one in rest}


def explained(chapter: str) -> set[str]:
    """What the tables and sentences of the chapter put into backticks, or the general words do."""
    return set(SAID.findall(chapters()[""] + chapters()[chapter]))


def chapter_of(section: str) -> str:
    """The one with the section's key in its heading; the outermost lines have one in common."""
    named = [heading for heading in chapters() if heading.endswith(f"（{section}）")]
    return named[0] if named else "名头"


SECTIONS = {field.alias or name: field.annotation for name, field in Plan.model_fields.items()}


@pytest.mark.parametrize("section", SECTIONS)
def test_every_key_of_a_plan_and_every_word_to_choose_is_explained(section: str) -> None:
    chapter = chapter_of(section)
    own = [] if chapter.endswith(f"（{section}）") else [section]

    assert {*own, *words(SECTIONS[section])} - explained(chapter) == set()


@pytest.mark.parametrize("number", range(len(chapters())))
def test_each_chapter_says_in_english_what_it_says_in_chinese(number: int) -> None:
    """It names the same keys, words and numbers."""
    ours, theirs = (list(chapters(where).items())[number] for where in BOTH)
    said = {word for word in SAID.findall(ours[1]) if word.isascii()}

    assert len(chapters()) == len(chapters(IN_ENGLISH))
    assert said - set(SAID.findall(theirs[1])) == set()
    assert KEY.findall(ours[0]) == KEY.findall(theirs[0])


def test_every_section_with_keys_of_its_own_has_its_chapter() -> None:
    keyed = {name for name, kind in SECTIONS.items() if list(inside(kind))} - {"period"}

    assert {name for name in keyed if chapter_of(name) == "名头"} == set()


def test_every_key_of_the_calendar_is_explained() -> None:
    assert set(words(Years)) - explained("工作日历") == set()


def test_no_chapter_explains_a_section_that_is_gone() -> None:
    headed = re.findall(r"^## .*（([a-z_]+)）$", page("sections.md"), re.MULTILINE)

    assert set(headed) - SECTIONS.keys() == {"was", "extends"}


@pytest.mark.parametrize("where", BOTH)
def test_every_problem_has_its_place_and_every_place_its_problem(where: str) -> None:
    codes = {key.removeprefix(PROBLEM) for key in sources(DEFAULT) if key.startswith(PROBLEM)}
    headings = re.findall(r"^### (.+)$", page(f"{where}problems.md"), re.MULTILINE)

    assert sorted(headings) == sorted(codes - {LAYOUT})


Place = tuple[str, str]
"""Of a problem: the page's folder, and the code."""

PROBLEMS: dict[Place, str] = {
    (where, found["code"]): found["body"]
    for where in BOTH
    for found in CODED.finditer(page(f"{where}problems.md"))
}


def shown(kind: str) -> list[tuple[Place, str]]:
    return [(place, one) for place, body in PROBLEMS.items() for one in blocks(body, kind)]


EXAMPLES, OF_OWN, OF_CALENDARS = map(shown, ("yaml", "yaml below", "yaml calendar"))


@pytest.mark.parametrize(("place", "example"), EXAMPLES)
def test_the_example_of_a_problem_has_it(place: Place, example: str, tmp_path: Path) -> None:
    (tmp_path / "pairing.yaml").write_text((PLANS / "pairing.yaml").read_text("utf-8"), "utf-8")
    (tmp_path / "pairing-schools.yaml").write_text(EXTENDING, "utf-8")
    found = {one.code: one.severity for one in wrong_with(place[0], example, tmp_path)}

    assert (place, found.get(place[1])) == (place, gravity(place))


@pytest.mark.parametrize(("place", "example"), OF_OWN)
def test_the_example_of_an_own_plans_problem_has_it(place: Place, example: str) -> None:
    with pytest.raises(PlanErrors) as raised:
        below(example)

    assert {one.code for one in raised.value.problems} == {place[1]}


@pytest.mark.parametrize(("place", "example"), OF_CALENDARS)
def test_the_example_of_a_calendars_problem_has_it(place: Place, example: str) -> None:
    with pytest.raises(PlanErrors) as raised:
        read_calendar(example, "handbook.yaml")

    assert place[1] in {one.code for one in raised.value.problems}


def test_every_problem_that_can_be_shown_is_shown() -> None:
    with_example = {place for place, _ in [*EXAMPLES, *OF_OWN, *OF_CALENDARS]}
    without = {(where, code) for where in BOTH for code in WITHOUT_EXAMPLE}

    assert PROBLEMS.keys() - with_example == without


@pytest.mark.parametrize("place", PROBLEMS)
def test_a_problem_says_how_grave_it_is_and_how_to_mend_it(place: Place) -> None:
    assert gravity(place) is gravity(("", place[1]))
    assert len(REMEDY.findall(PROBLEMS[place])) == 1


def gravity(place: Place) -> Severity:
    """As the first words of its place say."""
    said = GRAVITY.match(PROBLEMS[place])
    assert said, f"{place} does not begin with how grave it is"
    return SEVERITIES[said[1]]


def wrong_with(where: str, example: str, folder: Path) -> tuple[Problem, ...]:
    """With the lines as a file, or with the smallest plan when they are put into it."""
    try:
        whole = example if example.startswith("extends:") else put_in(example, where)
        return examine(read(whole, "handbook.yaml", folder), BEFORE)
    except PlanErrors as errors:
        return errors.problems
