"""An organisation's own plan adds to its superior's and never loosens it."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from models.plan.below import MOST, TASKS, own_plan, read_below, refuse_below
from models.plan.loading import Loaded
from models.plan.positions import parse
from models.plan.problems import PlanErrors, Problem
from models.plan.schema import Audience, Plan
from publishing.plans.rehearsal import rehearse
from publishing.texts import Texts
from tests.unit.plan.texts import BEFORE, CALENDAR, ZONE, pairing

SCHOOL = {
    "title": "夜校",
    "kind": "summary",
    "by": "organisations",
    "every": "month",
    "due": {"before_end": 5},
    "prompt": "本月办了几次？",
}
OWN: dict[str, Any] = {
    "schema": 1,
    "extends": "pairing",
    "title": "东街支部方案",
    "purpose": "把夜校办起来。",
    "expectations": {"night-school": SCHOOL},
}
SUPERIOR = parse(pairing().source, "pairing.yaml").data
ALLOWED = ("schema",)


def text(data: dict[str, Any]) -> str:
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False)


def below(data: dict[str, Any]) -> Loaded:
    return read_below(text(data), "east.yaml", pairing().plan, "东街社区党支部")


def problems(data: dict[str, Any]) -> list[Problem]:
    try:
        refuse_below(below(data), BEFORE)
    except PlanErrors as errors:
        return list(errors.problems)
    return []


def codes(data: dict[str, Any]) -> list[str]:
    return [one.code for one in problems(data)]


def also(**more: Any) -> dict[str, Any]:
    return deepcopy({**OWN, **more})


def asked(**more: Any) -> dict[str, Any]:
    return also(expectations={"night-school": {**SCHOOL, **more}})


def inherited() -> Iterator[dict[str, Any]]:
    """The own plan with one more thing in it that the superior's says, just as he says it."""
    for key, value in SUPERIOR.items():
        if key == "stages":
            for name, stage in value.items():
                yield from (
                    also(stages={name: {one: stage[one]}}) for one in ("title", "start", "end")
                )
        elif key == "expectations":
            for name, said in value.items():
                yield also(expectations={"night-school": SCHOOL, name: said})
        elif key not in (*ALLOWED, "title", "purpose"):
            yield also(**{key: value})


def test_what_is_added_is_all_that_it_asks_for() -> None:
    plan = below(OWN).plan
    assert list(plan.expectations) == ["night-school"]
    assert (plan.period, list(plan.stages)) == (pairing().plan.period, list(pairing().plan.stages))
    assert (plan.title, plan.issuer, plan.ranking) == ("东街支部方案", "东街社区党支部", None)
    assert not plan.evaluations
    assert problems(OWN) == []


def test_it_announces_no_stage_but_those_it_adds_tasks_to() -> None:
    assert below(OWN).plan.publish.stages == ()
    plan = below(also(stages={"pair": {"tasks": ["约好互访的日子。"]}})).plan
    assert plan.publish.stages == (Audience.ALL,)
    assert plan.stages["pair"].tasks == ("约好互访的日子。",)
    assert plan.stages["compete"].tasks == ()


INHERITED = list(inherited())


@pytest.mark.parametrize("data", INHERITED, ids=range(len(INHERITED)))
def test_nothing_that_the_superior_says_can_be_said_again(data: dict[str, Any]) -> None:
    assert set(codes(data)) == {"below-changes"}


FIELDS = {field.alias or name for name, field in Plan.model_fields.items()}
NAMES = sorted(FIELDS - {"schema", "title", "purpose", "stages"})

# A control character is refused before anything is read.
WORDS = st.text(st.characters(exclude_categories=["C"]), max_size=5)


@given(st.sampled_from(NAMES), st.none() | st.integers() | WORDS)
def test_no_section_of_his_takes_another_value(key: str, value: object) -> None:
    changed = also(**{key: value} if key != "expectations" else {})
    if key == "expectations":
        changed["expectations"]["monthly"] = value
    assert "below-changes" in codes(changed)


@given(st.sampled_from(list(SUPERIOR["expectations"])), st.sampled_from(list(SCHOOL)))
def test_no_expectation_of_his_is_loosened_by_a_single_value(key: str, name: str) -> None:
    data = also()
    data["expectations"][key] = {name: SCHOOL[name]}
    (problem,) = problems(data)
    assert (problem.code, problem.path) == ("below-changes", ("expectations", key))
    assert problem.place.line == text(data).splitlines().index(f"  {key}:") + 1


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (also(extends="pairing-2025"), "below-extends"),
        (also(stages={"warm-up": {"tasks": ["碰头。"]}}), "below-new-stage"),
        (also(stages={"pair": {}}), "missing-key"),
        (also(stages={"pair": {"tasks": ["碰头。"] * (TASKS + 1)}}), "too-many"),
        (also(expectations={}), "too-few"),
        (also(expectations={f"n-{n}": deepcopy(SCHOOL) for n in range(MOST + 1)}), "too-many"),
        (also(colour="red"), "unknown-key-at-all"),
        (asked(kind="commitment"), "below-kind"),
        (asked(kind="plan"), "below-kind"),
        (asked(kind="comment", by="superiors"), "below-kind"),
        (asked(by="superiors"), "comment-by-superiors"),
        (asked(kind="meeting", by="members"), "meeting-by-organisations"),
        (asked(categories=["village"]), "unknown-name-at-all"),
        (asked(every="stage", stage="warm-up"), "unknown-name-at-all"),
        (asked(every="once", due={"on": "2027-08-01"}), "due-too-late"),
        (asked(review="file"), "review-misfit"),
    ],
)
def test_what_does_not_fit_is_told(data: dict[str, Any], code: str) -> None:
    assert code in codes(data)


def test_something_earlier_and_more_often_is_simply_another_thing() -> None:
    weekly = {**SCHOOL, "title": "更早的小结", "due": {"day": 10}, "minimum": 4}
    assert problems(also(expectations={"earlier": weekly})) == []


def test_only_what_is_added_is_judged() -> None:
    """The campaign has begun; that was told of the superior's plan and is nothing to mend here."""
    during = type(BEFORE)(BEFORE.calendar, BEFORE.zone, pairing().plan.stages["assess"].start)
    assert refuse_below(below(OWN), during) == ()


def test_its_year_is_told_with_its_own_duties_and_none_of_the_superiors() -> None:
    t = Texts.load().translator()
    told = [line.text for line in rehearse(t, below(OWN).plan, CALENDAR, ZONE)]
    assert any("夜校" in line for line in told)
    assert not any("月小结" in line or "评议" in line or "排名" in line for line in told)


def test_the_text_gives_the_file_again() -> None:
    own = own_plan(text(OWN))
    assert (own.extends, own.expectations["night-school"].title) == ("pairing", "夜校")


def test_a_plan_that_is_asked_for_says_when_it_holds() -> None:
    t = Texts.load().translator()
    data = deepcopy(SUPERIOR)
    asked_for = {**SCHOOL, "title": "本单位方案", "kind": "plan", "every": "once"}
    for review, words in ((None, "上级批准后生效"), ("file", "由上级备案")):
        data["expectations"]["own-plan"] = {**asked_for, **({"review": review} if review else {})}
        plan = Plan.model_validate(data, strict=False)
        lines = [line.text for line in rehearse(t, plan, CALENDAR, ZONE)]
        assert any("本单位方案" in line and words in line for line in lines)
