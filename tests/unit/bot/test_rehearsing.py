"""A plan run among the people of a roster, counted in the outbox."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.config import Settings
from bot.rehearsing import Days, RosterRejected, rehearse
from models.plan.loading import Loaded, read
from models.rules.reach import Absent, Reach
from models.rules.roster import OrganisationRow, PersonRow, RosterSheet
from models.rules.traffic import MonthTraffic, Side, Traffic, busiest
from services.refusals import UnknownTree
from tests.unit.plan.texts import SMALL

# Something is due in May only, from each member; reminders are on the 25th.
PLAN = read(
    SMALL.replace("by: organisations", "by: members")
    .replace("every: month", "every: stage\n    stage: last")
    .replace(
        "expectations:",
        "stages:\n  last: {title: 收尾, start: 2026-05-06, end: 2026-05-31, tasks: [看一看]}\n"
        "reminders: {days: [25], last_workday: false}\npublish: {stages: [all]}\nexpectations:",
    ),
    "plan.yaml",
)
ROSTER = RosterSheet(
    (
        OrganisationRow(2, "T", "清河镇党委"),
        OrganisationRow(3, "A", "东村党支部", "village", "T"),
        OrganisationRow(4, "B", "机关党支部", "agency", "T"),
    ),
    (
        PersonRow(2, "P1", "王秀英", "A", "secretary"),
        PersonRow(3, "P2", "李卫国", "A", "member"),
        PersonRow(4, "P3", "张建军", "B", "member"),
        PersonRow(5, "P4", "赵桂兰", "A", "member", date(2020, 1, 1), date(2025, 12, 31)),
    ),
)


@pytest.fixture
def chosen(tmp_path: Path) -> Settings:
    return Settings(_env_file=None, data_dir=tmp_path / "data")


async def counted(
    chosen: Settings, plan: Loaded = PLAN, sheet: RosterSheet = ROSTER, days: Days | None = None
) -> Traffic:
    return await rehearse(chosen, plan, sheet, days or Days(), lambda _: None)


def by_side(month: MonthTraffic) -> Sequence[int]:
    return [month.sent(side) for side in Side]


async def test_a_month_with_nothing_due_sends_nothing_and_the_next_is_counted(
    chosen: Settings,
) -> None:
    traffic = await counted(chosen)
    assert [(one.month.key, one.sent()) for one in traffic.months[:2]] == [
        ("2026-03", 0),
        ("2026-04", 0),
    ]
    may = traffic.months[2]
    assert by_side(may) == [1, 1, 3]
    assert {one.name: (one.messages, one.digests) for one in may.received} == {
        "李卫国": (1, 1),
        "王秀英": (1, 1),
        "张建军": (0, 0),
        "清河镇党委": (1, 0),
        "东村党支部": (1, 0),
        "机关党支部": (1, 0),
    }


async def test_what_falls_due_after_the_last_day_has_a_line_of_its_own(chosen: Settings) -> None:
    traffic = await counted(chosen)
    assert [one.month.key for one in traffic.months][3:] == ["2026-06"]
    assert by_side(traffic.months[3]) == [0, 0, 3]


async def test_who_is_busiest_follows_the_number_of_reminders(chosen: Settings) -> None:
    text = PLAN.source.replace("days: [25]", "days: [8, 15, 22, 25]")
    traffic = await counted(chosen, read(text, "plan.yaml"))
    most = busiest(traffic.totals())
    assert most is not None
    assert (most.name, most.messages) == ("王秀英", 4)
    assert traffic.months[2].digests == 4


async def test_only_the_days_asked_for_are_counted_but_all_before_is_lived(
    chosen: Settings,
) -> None:
    lived: list[date] = []
    days = Days(date(2026, 5, 20), date(2026, 5, 31))
    traffic = await rehearse(chosen, PLAN, ROSTER, days, lived.append)
    assert [by_side(one) for one in traffic.months] == [[1, 1, 0]]
    assert lived == [date(2026, 3, 1), date(2026, 4, 1), date(2026, 5, 1)]


async def test_no_day_of_the_campaign_is_no_month(chosen: Settings) -> None:
    traffic = await counted(chosen, days=Days(last=date(2026, 2, 1)))
    assert traffic.months == ()


async def test_what_the_roster_lacks_is_told(chosen: Settings) -> None:
    traffic = await counted(chosen)
    assert traffic.unled == ("清河镇党委", "机关党支部")
    assert traffic.left_out == ("机关党支部",)


async def test_what_nobody_owes_and_who_is_named_in_vain_is_told(chosen: Settings) -> None:
    text = PLAN.source.replace("by: members", "by: members\n    posts: [technician]") + (
        "  square: {title: 广场, kind: summary, by: organisations, owners: [A, Z], every: once,"
        " due: {before_end: 0}, prompt: 到了哪一步？}\nposts: {technician: {title: 技术员}}\n"
    )
    loaded = read(text, "plan.yaml")
    traffic = await counted(chosen, loaded)
    assert traffic.reach == Reach(("月小结",), (Absent("广场", "Z"),))
    technician = replace(ROSTER.people[1], post="技术员")
    sheet = replace(ROSTER, people=(*ROSTER.people[:1], technician, *ROSTER.people[2:]))
    traffic = await counted(chosen, loaded, sheet)
    assert traffic.reach.nobody == ()
    got = {one.name: one.digests for one in traffic.months[2].received if one.personal}
    # The secretary is told who is missing, and that the square's paper is.
    assert got == {"王秀英": 1, "李卫国": 1, "张建军": 0}


def test_nothing_is_left_and_the_own_database_is_not_looked_at(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'own.db'}"
    chosen = Settings(_env_file=None, data_dir=tmp_path / "data", database_url=url)
    asyncio.run(counted(chosen))
    assert list(tmp_path.iterdir()) == []


async def test_a_roster_without_a_root_is_refused(chosen: Settings) -> None:
    with pytest.raises(RosterRejected) as refused:
        await counted(chosen, sheet=RosterSheet(people=ROSTER.people))
    assert "no-root" in {one.reason for one in refused.value.report.rejected}


async def test_a_root_that_is_not_yet_there_is_refused(chosen: Settings) -> None:
    later = replace(ROSTER.organisations[0], start=date(2026, 4, 1))
    sheet = replace(ROSTER, organisations=(later, *ROSTER.organisations[1:]))
    with pytest.raises(UnknownTree):
        await counted(chosen, sheet=sheet)
