"""Screens of ideas, summaries, comments and duties at their longest."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from models.plan.ambitions import Flag
from models.plan.loading import load
from models.plan.schema import Plan
from models.queries.comments import CommentView, VoiceView
from models.queries.digests import DutyLine
from models.queries.duties import DutyView
from models.queries.ideas import IdeaView
from models.queries.writings import SummaryView
from models.rules.facts import DutyFact, Facts, Placing
from models.rules.periods import Period, PeriodKind
from models.rules.steps import IdeaStep
from models.tables import IdeaState
from publishing.limits import MESSAGE, split, units
from publishing.outgoing import Outgoing
from publishing.screens import (
    comment_facts,
    comment_queue,
    comments,
    duty_decisions,
    flags,
    idea_messages,
    idea_shelf,
    ideas,
    summaries,
)
from publishing.screens.comment_facts import Place
from publishing.texts import LANGUAGES, Texts, Translator

AT = datetime(2026, 12, 31, 1, tzinfo=UTC)
DAY = date(2026, 12, 31)
NAME = "镇" * 200
WIDE = "𠮷" * 3000
LARGE = 10**17
PLAN = load(Path(__file__).parents[3] / "plans" / "pairing.yaml").plan
TEXTS = Texts.load()

IDEA = IdeaView(
    LARGE,
    1,
    True,
    2,
    NAME,
    3,
    NAME,
    WIDE[:500],
    IdeaState.RECEIVED,
    4,
    NAME,
    AT,
    NAME,
    WIDE[:500],
    2,
    NAME,
    3,
    NAME,
    DAY,
    2,
    WIDE[:1000],
    3,
    WIDE[:500],
    NAME,
    999,
    LARGE,
)
SUMMARY = SummaryView(
    LARGE, 1, "monthly", "stage:compete", 2, NAME, 3, 3, NAME, WIDE, AT, None, 9
)  # fmt: skip
COMMENT = CommentView(
    LARGE, 1, "comment", "2026-Q4", 2, NAME, None, None, NAME, "good", WIDE[:800], WIDE[:800],
    WIDE[:800], AT, (), 12, WIDE[:500], AT, NAME, LARGE, (VoiceView(1, "gaps", 754, NAME, AT),),
)  # fmt: skip
FLAGS = {str(n): Flag(title="旗" * 40, standard="做" * 400) for n in range(8)}
FLAGGED = PLAN.model_copy(update={"flags": FLAGS})
WON = replace(COMMENT, flags=tuple(FLAGS))
LINE = DutyLine(
    DutyView(
        LARGE, 1, NAME, 1, "monthly", "summary", "stage:compete", 2, NAME, 3, NAME, DAY, AT, 1, 0, 0
    ),
    "题" * 40,
    False,
    True,
    PLAN,
)


@dataclass(frozen=True)
class Call:
    duty_id: int
    organisation: str
    period: Period
    prompt: str
    plan: Plan
    facts: Facts
    summary: SummaryView | None = SUMMARY
    member_id: int | None = None
    member: str | None = None
    scale: Mapping[str, str] = field(default_factory=dict)
    draft: CommentView | None = None


@dataclass(frozen=True)
class Opened:
    view: CommentView
    plan: Plan
    given: bool
    own: bool
    gap_duty: int | None


@dataclass(frozen=True)
class Spot:
    duty_id: int
    member_id: int | None
    name: str
    stand: str


@dataclass(frozen=True)
class Sitting:
    lines: tuple[DutyLine, ...]
    spots: tuple[Spot, ...]
    of: str | None


PLACE = Place(999, 999, 999, 999, (LARGE, LARGE), (LARGE, LARGE), "comment.queue")


BUSY = Facts(
    tuple(DutyFact(one.title, 999, 999, 999, 999) for one in PLAN.expectations.values()),
    *(9999,) * 9,
    honours=("标" * 40,) * 9,
    ranking=Placing("2026-Q4", 999, 999, 99_990, final=False),
)
QUARTER = Period(PeriodKind.QUARTER, "2026-Q4", date(2026, 10, 1), DAY)
CALL = Call(LARGE, NAME, QUARTER, "问" * 400, PLAN, BUSY)


SITTING = Sitting((LINE,), (Spot(LARGE, None, NAME, "draft"),), None)


def screens(t: Translator) -> list[Outgoing]:
    every = frozenset(IdeaStep)
    return [
        ideas.opened(t, IDEA, every, mine=True, note="好"),
        ideas.confirm(t, IDEA, "withdraw"),
        idea_messages.told_step(t, IDEA, "idea-told-claimed", every),
        idea_shelf.alike(t, (IDEA, IDEA, IDEA), 9, "idea.like"),
        idea_shelf.instead(t, IDEA, inside=True, supportable=True),
        ideas.sent(t, IDEA, paper=True),
        summaries.opened(t, SUMMARY, PLAN, (), own=True, note="好"),
        summaries.confirm(t, SUMMARY, PLAN),
        comment_facts.facts(t, CALL, DAY, PLACE),
        comment_facts.facts(t, replace(CALL, draft=COMMENT), DAY, PLACE, "好"),
        comments.opened(t, Opened(COMMENT, PLAN, True, True, LARGE), note="好"),
        comments.opened(t, Opened(WON, FLAGGED, True, False, None), note="好"),
        duty_decisions.ask(t, LINE, extendable=True),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_screens_can_be_shown(language: str) -> None:
    for screen in screens(TEXTS.translator(language)):
        assert all(units(part) <= MESSAGE for part in split(screen.text))
        assert screen.buttons


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_facts_are_one_screen(language: str) -> None:
    found = comment_facts.facts(TEXTS.translator(language), CALL, DAY, PLACE)
    assert len(split(found.text)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_have_a_button_for_each(language: str) -> None:
    t = TEXTS.translator(language)
    lists = [
        ideas.mine_buttons(t, [IDEA]),
        ideas.queue_buttons(t, [IDEA]),
        summaries.choice_buttons(t, [LINE]),
        summaries.list_buttons(t, [SUMMARY], {1: PLAN}),
        comment_queue.queue_buttons(t, [SITTING]),
        comments.list_buttons(t, [COMMENT], {1: PLAN}),
        duty_decisions.list_buttons(t, [LINE]),
    ]
    for (button,) in lists:
        assert button.action is not None
        assert button.action.endswith(str(LARGE))


def test_a_stage_is_called_by_its_title() -> None:
    t = TEXTS.translator()
    (button,) = summaries.list_buttons(t, [SUMMARY], {1: PLAN})
    assert "比学赶超" in button.label
    (button,) = summaries.list_buttons(t, [SUMMARY], {})
    assert "compete" in button.label


def test_what_cannot_be_put_off_is_only_waived() -> None:
    t = TEXTS.translator()
    (ways, _) = duty_decisions.ask(t, LINE, extendable=False).buttons
    assert [button.label for button in ways] == ["免交"]


def test_without_a_summary_there_is_nothing_to_open() -> None:
    t = TEXTS.translator()
    empty = Call(1, "东街", QUARTER, "讲差距", PLAN, Facts(), None)
    place = Place(1, 0, 0, 1, None, None, "comment.queue")
    found = comment_facts.facts(t, empty, date(2027, 1, 1), place)
    assert "还没有交小结" in found.text
    assert "没有登记的情况" in found.text
    assert "才结束" not in found.text
    assert [row[0].label for row in found.buttons] == ["写点评", "返回"]


@dataclass(frozen=True)
class Everywhere:
    by_flag: dict[str, list[str]]
    without: list[str]


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_many_holders_some_are_named_and_all_are_counted(language: str) -> None:
    names = [f"{number}村" for number in range(1, 301)]
    held = Everywhere(dict.fromkeys(FLAGS, names), names)
    told = flags.holders(TEXTS.translator(language), FLAGGED, held)
    assert "20村" in told
    assert "21村" not in told
    assert told.count("300") == len(FLAGS) + 1
