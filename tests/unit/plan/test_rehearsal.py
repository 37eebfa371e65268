from datetime import date
from pathlib import Path

import pytest

from models.plan.loading import read
from models.plan.rebasing import rebase
from models.plan.schema import Plan
from publishing.plans.rehearsal import heading, rehearse, told
from publishing.texts import LANGUAGES, Texts
from tests.unit.plan.texts import CALENDAR, ZONE, bent, pairing

TEXTS = Texts.load()
T = TEXTS.translator()
SNAPSHOT = Path(__file__).parent / "rehearsal-2026-Q4.txt"


def october() -> Plan:
    return read(rebase(pairing(), date(2026, 10, 1), "pairing-2026", ""), "p.yaml").plan


def of(plan: Plan, first: date | None = None, last: date | None = None) -> str:
    return told(T, rehearse(T, plan, CALENDAR, ZONE, first, last))


def test_the_quarter_reads_as_kept() -> None:
    """To renew: python -m bot plan rehearse FILE --from 2026-10-01 --to 2027-01-20, and read it."""
    plan = october()
    text = of(plan, date(2026, 10, 1), date(2027, 1, 20))
    assert f"{heading(T, plan, CALENDAR)}\n{text}\n" == SNAPSHOT.read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_can_tell_the_whole_year(language: str) -> None:
    t = TEXTS.translator(language)
    for plan in (pairing().plan, bent({"ranking.tie_break": [], "publish.ideas": []}).plan):
        assert len(rehearse(t, plan, CALENDAR, ZONE)) > 80


def test_lines_come_in_order_and_inside_working_hours() -> None:
    lines = rehearse(T, october(), CALENDAR, ZONE)
    moments = [line.at.astimezone(ZONE) for line in lines]
    assert moments == sorted(moments)
    assert all(9 <= moment.hour < 17 for moment in moments)
    assert all(CALENDAR.is_workday(moment.date()) for moment in moments)


def test_a_day_without_anything_due_sends_nothing() -> None:
    text = of(pairing().plan, date(2026, 2, 25), date(2026, 2, 25))
    assert "2026年2月25日 09:00  到了提醒日，党员没有到期的事，不发消息。" in text


def test_an_open_ballot_is_reminded_of() -> None:
    assert "提醒还没有办的党员：群众评议。" in of(
        pairing().plan, date(2026, 6, 25), date(2026, 6, 25)
    )


def test_a_meeting_that_follows_the_superiors_says_so() -> None:
    changes = {"kind": "meeting", "follows": 7}
    plan = bent({f"expectations.quarterly.{key}": value for key, value in changes.items()}).plan
    text = of(plan, date(2026, 4, 1), date(2026, 4, 1))
    assert "发起活动的党组织和每个参加单位要开“季度报告”（2026年第2季度），6月30日前" in text
    assert "前（上级先开，上级开完后 7 天内）。" in text


def test_what_is_not_published_is_said() -> None:
    plan = bent({"publish.ideas": [], "publish.ranking": []}).plan
    text = of(plan)
    assert "采纳后公布（不在群里发）" in text
    assert "公布2026年第1季度排名（不在群里发）" in text


def test_a_narrowed_expectation_names_its_kinds_and_its_stage_once() -> None:
    idea = {"every": "stage", "stage": "pair", "categories": ["trade"]}
    plan = bent({f"expectations.idea.{key}": value for key, value in idea.items()}).plan
    owed = [line for line in of(plan).splitlines() if "要交“金点子”" in line]
    assert len(owed) == 1
    assert "各行各业的每名党员要交“金点子”（结对定标）" in owed[0]


def test_an_empty_stretch_says_so() -> None:
    assert of(pairing().plan, date(2026, 1, 5), date(2026, 1, 6)) == T.plain("rehearsal-nothing")


def test_guessed_years_are_named() -> None:
    assert "2027" in heading(T, october(), CALENDAR).splitlines()[1]
    assert "\n" not in heading(T, pairing().plan, CALENDAR)
