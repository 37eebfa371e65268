"""What is answered becomes a file, and such a file becomes answers again."""

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from handlers.own_plan_answers import CADENCES, answers_of, kept, source_of
from models.plan.below import own_plan, read_below
from tests.unit.plan.texts import pairing

META: dict[str, Any] = {"superior": "pairing", "keys": {}, "stages": {}}
TITLE = st.text("夜校会点子ab 1:#'\"{[-&*!?", min_size=1, max_size=12).map(
    lambda text: f"事{text}".strip()
)


@st.composite
def items(draw: st.DrawFn) -> dict[str, Any]:
    kind = draw(st.sampled_from(("summary", "idea", "meeting")))
    every = draw(st.sampled_from(CADENCES))
    item = {"title": draw(TITLE), "kind": kind, "every": every, "prompt": draw(TITLE)}
    if kind != "meeting":
        item["by"] = draw(st.sampled_from(("members", "leaders", "organisations")))
    if every == "once":
        return {**item, "day": "2026-11-30"}
    if draw(st.booleans()):
        return {**item, "due": "last"}
    return {**item, "due": "before", "days": str(draw(st.integers(1, 27)))}


ANSWERS = st.builds(
    lambda title, purpose, things: {"title": title, "purpose": purpose, "items": things},
    TITLE,
    TITLE,
    st.lists(items(), min_size=1, max_size=4, unique_by=lambda item: item["title"]),
)


@given(ANSWERS)
def test_there_and_back(answers: dict[str, Any]) -> None:
    source = source_of(answers, META)
    assert read_below(source, "own.yaml", pairing().plan, "东街").plan.title == answers["title"]
    assert answers_of(own_plan(source)) == answers


def test_a_title_keeps_its_key_and_stages_are_kept() -> None:
    item = {"title": "夜校", "kind": "idea", "by": "members", "every": "month", "due": "last"}
    answers = {"title": "方案", "purpose": "办好", "items": [{**item, "prompt": "说说"}]}
    data = yaml.safe_load(source_of(answers, META))
    (key,) = data["expectations"]
    data["stages"] = {"pair": {"tasks": ["互访。"]}}
    data["expectations"] = {"mine": data["expectations"][key]}
    former = own_plan(yaml.safe_dump(data, allow_unicode=True))
    again = own_plan(source_of(answers, META | kept(former)))
    assert again == former
    other = {**answers, "items": [{**item, "title": "夜校二", "prompt": "说说"}]}
    assert key not in own_plan(source_of(other, META)).expectations


@pytest.mark.parametrize(
    "more",
    [
        {"minimum": 2},
        {"maximum": 2},
        {"opens": {"after_start": 3}},
        {"categories": ["community"]},
        {"was": "other"},
        {"every": "stage"},
        {"due": {"day": 20}},
        {"due": {"before_end": 28}},
        {"every": "once", "due": {"before_end": 3}},
    ],
)
def test_what_the_form_does_not_ask_for_is_not_lost_in_it(more: dict[str, Any]) -> None:
    item = {"title": "夜校", "kind": "summary", "by": "members", "every": "month"}
    thing = {**item, "due": {"last_workday": True}, "prompt": "说说", **more}
    head = {"schema": 1, "extends": "pairing", "title": "方案", "purpose": "办好"}
    text = yaml.safe_dump({**head, "expectations": {"mine": thing}}, allow_unicode=True)
    assert answers_of(own_plan(text)) is None
