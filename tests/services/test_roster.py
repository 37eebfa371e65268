from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from models.rules.roster import (
    Finding,
    ImportReport,
    OrganisationRow,
    Outcome,
    Part,
    PersonRow,
    RosterSheet,
)
from models.tables import Appointment, Member
from services.binding import set_language
from services.refusals import NotFound
from services.roster import export_roster, import_roster, trees
from tests.services.rosterland import ORGANISATIONS, PEOPLE, SHEET, TODAY, Land, settle

DAY = timedelta(days=1)


@pytest.fixture
async def land(database_url: str) -> AsyncIterator[Land]:
    land = await settle(database_url)
    yield land
    await land.database.close()


def outcomes(report: ImportReport) -> dict[str, Outcome]:
    return {f"{row.part}:{row.row}": row.outcome for row in report.rows}


def found(report: ImportReport) -> set[tuple[str, int, str, str]]:
    return {(one.part.value, one.row, one.column, one.reason) for one in report.rejected}


async def test_a_roster_is_imported_whole(land: Land) -> None:
    report = await import_roster(land.ctx, SHEET)
    assert report.imported
    assert report.tree == "T"
    assert set(outcomes(report).values()) == {Outcome.CREATED}
    assert report.count(Outcome.CREATED, Part.PEOPLE) == 5
    assert report.warnings == ()
    assert await land.offices("P3") == [("A", "member", TODAY, None)]


async def test_importing_twice_changes_nothing_also_on_another_day(land: Land) -> None:
    await import_roster(land.ctx, SHEET)
    for _ in range(2):
        land.clock.advance(30 * DAY)
        report = await import_roster(land.ctx, SHEET)
        assert set(outcomes(report).values()) == {Outcome.UNCHANGED}
    assert await land.offices("P3") == [("A", "member", TODAY, None)]


async def test_an_export_comes_back_unchanged(land: Land) -> None:
    await import_roster(land.ctx, SHEET)
    land.clock.advance(DAY)
    exported = await export_roster(land.ctx, "T")
    assert [row.key for row in exported.organisations] == ["T", "A", "B"]
    assert [(row.key, row.organisation, row.role) for row in exported.people] == [
        (row.key, row.organisation, row.role) for row in PEOPLE
    ]
    report = await import_roster(land.ctx, exported)
    assert set(outcomes(report).values()) == {Outcome.UNCHANGED}
    with pytest.raises(NotFound):
        await export_roster(land.ctx, "nowhere")


async def test_a_transfer_ends_the_old_office_the_day_before(land: Land) -> None:
    await import_roster(land.ctx, SHEET)
    land.clock.advance(20 * DAY)
    moved = replace(PEOPLE[2], organisation="B", start=date(2026, 11, 1))
    report = await import_roster(land.ctx, RosterSheet(ORGANISATIONS, (moved,)))
    assert outcomes(report)["people:4"] is Outcome.CHANGED
    assert [office.organisation for office in report.rows[-1].superseded] == ["A"]
    assert await land.offices("P3") == [
        ("A", "member", TODAY, date(2026, 10, 31)),
        ("B", "member", date(2026, 11, 1), None),
    ]
    again = await import_roster(land.ctx, RosterSheet(ORGANISATIONS, (moved,)))
    assert outcomes(again)["people:4"] is Outcome.UNCHANGED


async def test_a_new_role_without_a_day_begins_today(land: Land) -> None:
    await import_roster(land.ctx, SHEET)
    land.clock.advance(10 * DAY)
    promoted = replace(PEOPLE[2], role="deputy")
    await import_roster(land.ctx, RosterSheet(people=(promoted,)), tree="T")
    assert await land.offices("P3") == [
        ("A", "member", TODAY, TODAY + 9 * DAY),
        ("A", "deputy", TODAY + 10 * DAY, None),
    ]


async def test_a_correction_on_the_same_day_leaves_nothing_in_force_twice(land: Land) -> None:
    await import_roster(land.ctx, SHEET)
    for organisation in ("B", "A"):
        corrected = replace(PEOPLE[2], organisation=organisation)
        report = await import_roster(land.ctx, RosterSheet(people=(corrected,)), tree="T")
        assert report.imported
        exported = await export_roster(land.ctx, "T")
        homes = [row.organisation for row in exported.people if row.key == "P3"]
        assert homes == [organisation]


async def test_somebody_may_hold_two_offices(land: Land) -> None:
    second = replace(PEOPLE[1], row=7, organisation="T", role="office")
    both = RosterSheet(ORGANISATIONS, (*PEOPLE, second))
    await import_roster(land.ctx, both)
    assert [office[:2] for office in await land.offices("P2")] == [
        ("A", "secretary"),
        ("T", "office"),
    ]
    report = await import_roster(land.ctx, both)
    assert set(outcomes(report).values()) == {Outcome.UNCHANGED}


async def posts(land: Land, key: str) -> list[tuple[str | None, date, date | None]]:
    """Post, first and last day of every appointment, in order."""
    async with land.ctx.db.read() as session:
        rows = await session.execute(
            select(Appointment.post, Appointment.valid_from, Appointment.valid_to)
            .join(Member, Member.id == Appointment.member_id)
            .where(Member.key == key)
            .order_by(Appointment.id)
        )
        return [(post, since, until) for post, since, until in rows]


def with_post(post: str | None, **other: date) -> RosterSheet:
    return RosterSheet(people=(replace(PEOPLE[2], post=post, **other),))


async def test_a_post_comes_in_and_goes_out_again(land: Land) -> None:
    first = RosterSheet(ORGANISATIONS, with_post("技术员").people)
    assert set(outcomes(await import_roster(land.ctx, first)).values()) == {Outcome.CREATED}
    land.clock.advance(DAY)
    exported = await export_roster(land.ctx, "T")
    assert [row.post for row in exported.people] == ["技术员"]
    for again in (first, exported):
        report = await import_roster(land.ctx, again)
        assert set(outcomes(report).values()) == {Outcome.UNCHANGED}
    assert await posts(land, "P3") == [("技术员", TODAY, None)]


async def test_another_post_begins_where_the_old_one_ends(land: Land) -> None:
    await import_roster(land.ctx, SHEET)
    land.clock.advance(10 * DAY)
    for sheet in (with_post("技术员"), with_post("技术员")):
        report = await import_roster(land.ctx, sheet, "T")
    assert set(outcomes(report).values()) == {Outcome.UNCHANGED}
    land.clock.advance(10 * DAY)
    report = await import_roster(land.ctx, with_post(""), "T")
    assert outcomes(report) == {"people:4": Outcome.CHANGED}
    assert await posts(land, "P3") == [
        (None, TODAY, TODAY + 9 * DAY),
        ("技术员", TODAY + 10 * DAY, TODAY + 19 * DAY),
        (None, TODAY + 20 * DAY, None),
    ]


async def test_another_post_from_a_day_that_is_given(land: Land) -> None:
    await import_roster(land.ctx, SHEET)
    land.clock.advance(10 * DAY)
    coming = with_post("技术员", start=TODAY + 30 * DAY)
    await import_roster(land.ctx, coming, "T")
    assert await posts(land, "P3") == [
        (None, TODAY, TODAY + 29 * DAY),
        ("技术员", TODAY + 30 * DAY, None),
    ]
    for again in (coming, await export_roster(land.ctx, "T")):
        report = await import_roster(land.ctx, again, "T")
        assert set(outcomes(report).values()) == {Outcome.UNCHANGED}


@pytest.mark.parametrize("start", [None, TODAY])
async def test_the_same_first_day_puts_the_post_right(land: Land, start: date | None) -> None:
    await import_roster(land.ctx, SHEET)
    land.clock.advance(timedelta() if start is None else 10 * DAY)
    said = with_post("技术员", **({"start": start} if start else {}))
    report = await import_roster(land.ctx, said, "T")
    assert outcomes(report) == {"people:4": Outcome.CHANGED}
    assert await posts(land, "P3") == [("技术员", TODAY, None)]


async def test_a_file_without_the_column_leaves_posts_as_they_are(land: Land) -> None:
    await import_roster(land.ctx, SHEET)
    await import_roster(land.ctx, with_post("技术员"), "T")
    land.clock.advance(10 * DAY)
    report = await import_roster(land.ctx, SHEET)
    assert set(outcomes(report).values()) == {Outcome.UNCHANGED}
    moved = with_post(None).people[0]
    moved = replace(moved, organisation="B")
    await import_roster(land.ctx, RosterSheet(people=(moved,)), "T")
    assert await posts(land, "P3") == [
        ("技术员", TODAY, TODAY + 9 * DAY),
        (None, TODAY + 10 * DAY, None),
    ]


async def test_another_post_in_one_office_leaves_the_other_offices(land: Land) -> None:
    second = replace(PEOPLE[2], row=7, organisation="T", role="office")
    await import_roster(land.ctx, RosterSheet(ORGANISATIONS, (*PEOPLE, second)))
    land.clock.advance(10 * DAY)
    await import_roster(land.ctx, with_post("技术员"), "T")
    open_now = [office[:2] for office in await land.offices("P3") if office[3] is None]
    assert open_now == [("T", "office"), ("A", "member")]


async def test_leaving_with_another_post_is_leaving(land: Land) -> None:
    await import_roster(land.ctx, SHEET)
    land.clock.advance(10 * DAY)
    report = await import_roster(land.ctx, with_post("技术员", end=TODAY + 5 * DAY), "T")
    assert outcomes(report) == {"people:4": Outcome.ENDED}
    assert await posts(land, "P3") == [("技术员", TODAY, TODAY + 5 * DAY)]


async def test_a_last_day_ends_an_office_and_stays_so(land: Land) -> None:
    await import_roster(land.ctx, SHEET)
    land.clock.advance(30 * DAY)
    leaving = RosterSheet(people=(replace(PEOPLE[2], end=date(2026, 10, 31)),))
    assert outcomes(await import_roster(land.ctx, leaving, "T")) == {"people:4": Outcome.ENDED}
    assert await land.offices("P3") == [("A", "member", TODAY, date(2026, 10, 31))]
    assert outcomes(await import_roster(land.ctx, leaving, "T")) == {"people:4": Outcome.UNCHANGED}
    exported = await export_roster(land.ctx, "T")
    assert "P3" not in [row.key for row in exported.people]


async def test_rows_that_are_missing_stay(land: Land) -> None:
    await import_roster(land.ctx, SHEET)
    await import_roster(land.ctx, RosterSheet(ORGANISATIONS[:1], PEOPLE[:1]))
    exported = await export_roster(land.ctx, "T")
    assert len(exported.organisations) == 3
    assert len(exported.people) == 5


async def test_an_organisation_is_changed_and_ended_in_place(land: Land) -> None:
    await import_roster(land.ctx, SHEET)
    renamed = replace(ORGANISATIONS[1], name="东湖社区党总支", superior="B")
    ended = replace(ORGANISATIONS[2], end=date(2027, 1, 31))
    report = await import_roster(land.ctx, RosterSheet((ORGANISATIONS[0], renamed, ended)))
    assert list(outcomes(report).values()) == [
        Outcome.UNCHANGED,
        Outcome.CHANGED,
        Outcome.ENDED,
    ]
    exported = await export_roster(land.ctx, "T")
    assert exported.organisations[1].name == "东湖社区党总支"
    assert exported.organisations[1].superior == "B"
    assert exported.organisations[2].end == date(2027, 1, 31)


async def test_two_trees_may_use_the_same_keys(land: Land) -> None:
    await import_roster(land.ctx, SHEET)
    other = RosterSheet(
        (OrganisationRow(2, "U", "柳林镇党委"), OrganisationRow(3, "A", "南街支部", None, "U")),
        (PersonRow(2, "P1", "孙立平", "A", "secretary"),),
    )
    report = await import_roster(land.ctx, other)
    assert report.imported
    assert report.count(Outcome.CREATED) == 3
    assert await trees(land.ctx) == [("T", "清河镇党委"), ("U", "柳林镇党委")]
    first = await export_roster(land.ctx, "T")
    assert first.people[0].name == "李卫国"
    assert first.organisations[1].name == "东湖社区党支部"


async def test_who_leads_nobody_is_only_a_warning(land: Land) -> None:
    report = await import_roster(land.ctx, RosterSheet(ORGANISATIONS, PEOPLE[:3]))
    assert report.imported
    assert [(one.reason, one.values["key"]) for one in report.warnings] == [("no-secretary", "B")]


async def test_somebody_who_chose_a_language_keeps_it(land: Land) -> None:
    english = replace(PEOPLE[2], language="en")
    await import_roster(land.ctx, RosterSheet(ORGANISATIONS, (english,)))
    assert (await land.member("P3")).language == "en"
    actor = await land.start("P3", 903)
    assert actor.language == "en"
    await set_language(land.ctx, actor, "zh-Hant")
    await import_roster(land.ctx, RosterSheet(ORGANISATIONS, (english,)))
    assert (await land.actor(903)).language == "zh-Hant"


@pytest.mark.parametrize(
    ("organisation", "expected"),
    [
        (OrganisationRow(5, "", "无名支部", None, "T"), ("organisations", 5, "key", "empty")),
        (OrganisationRow(5, "C", "", None, "T"), ("organisations", 5, "name", "empty")),
        (OrganisationRow(5, "C", "长" * 201, None, "T"), ("organisations", 5, "name", "too-long")),
        (OrganisationRow(5, "C" * 65, "丙", None, "T"), ("organisations", 5, "key", "too-long")),
        (OrganisationRow(5, "A", "重复", None, "T"), ("organisations", 5, "key", "repeated")),
        (OrganisationRow(5, "C", "另一个根"), ("organisations", 5, "superior", "two-roots")),
        (
            OrganisationRow(5, "C", "丙", None, "Z"),
            ("organisations", 5, "superior", "unknown-superior"),
        ),
        (OrganisationRow(5, "C", "丙", None, "C"), ("organisations", 5, "superior", "cycle")),
        (
            OrganisationRow(5, "C", "丙", None, "T", date(2026, 2, 1), date(2026, 1, 1)),
            ("organisations", 5, "end", "ends-before-start"),
        ),
    ],
)
async def test_a_wrong_organisation_keeps_everything_out(
    land: Land, organisation: OrganisationRow, expected: tuple[str, int, str, str]
) -> None:
    report = await import_roster(land.ctx, RosterSheet((*ORGANISATIONS, organisation), PEOPLE))
    assert found(report) == {expected}
    assert report.rows == ()
    assert await trees(land.ctx) == []


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (PersonRow(7, "", "无号", "A", "member"), ("people", 7, "key", "empty")),
        (PersonRow(7, "P6", "", "A", "member"), ("people", 7, "name", "empty")),
        (PersonRow(7, "P6", "周海燕", "", "member"), ("people", 7, "organisation", "empty")),
        (
            PersonRow(7, "P6", "周海燕", "Z", "member"),
            ("people", 7, "organisation", "unknown-organisation"),
        ),
        (PersonRow(7, "P6", "周海燕", "A", ""), ("people", 7, "role", "empty")),
        (PersonRow(7, "P6", "周海燕", "A", "masses"), ("people", 7, "role", "unknown-role")),
        (
            PersonRow(7, "P6", "周海燕", "A", "member", post="长" * 41),
            ("people", 7, "post", "too-long"),
        ),
        (PersonRow(7, "P5", "陈志强", "B", "member"), ("people", 7, "key", "repeated")),
        (PersonRow(7, "P5", "周海燕", "A", "member"), ("people", 7, "name", "two-names")),
        (
            PersonRow(7, "P6", "周海燕", "A", "member", date(2026, 5, 2), date(2026, 5, 1)),
            ("people", 7, "end", "ends-before-start"),
        ),
        (
            PersonRow(7, "P6", "周海燕", "A", "member", None, date(2026, 5, 1)),
            ("people", 7, "start", "start-needed"),
        ),
    ],
)
async def test_a_wrong_person_keeps_everything_out(
    land: Land, person: PersonRow, expected: tuple[str, int, str, str]
) -> None:
    report = await import_roster(land.ctx, RosterSheet(ORGANISATIONS, (*PEOPLE, person)))
    assert found(report) == {expected}
    assert await trees(land.ctx) == []


async def test_every_wrong_row_is_told_in_order_and_each_cell_once(land: Land) -> None:
    problem = Finding(Part.PEOPLE, 3, "name", "formula")
    people = (
        PersonRow(2, "P1", "李卫国", "Z", "boss"),
        PersonRow(3, "P2", "", "A", "member"),
    )
    report = await import_roster(land.ctx, RosterSheet(ORGANISATIONS, people, (problem,)))
    assert [(one.row, one.column, one.reason) for one in report.rejected] == [
        (2, "organisation", "unknown-organisation"),
        (2, "role", "unknown-role"),
        (3, "name", "formula"),
    ]


async def test_a_longer_circle_is_found(land: Land) -> None:
    await import_roster(land.ctx, SHEET)
    circle = (
        replace(ORGANISATIONS[1], superior="B"),
        replace(ORGANISATIONS[2], superior="A"),
    )
    report = await import_roster(land.ctx, RosterSheet(circle), tree="T")
    assert found(report) == {
        ("organisations", 3, "superior", "cycle"),
        ("organisations", 4, "superior", "cycle"),
    }


async def test_a_sheet_without_its_root_needs_a_known_tree(land: Land) -> None:
    below = RosterSheet(ORGANISATIONS[1:], PEOPLE[1:])
    assert ("organisations", 0, "superior", "no-root") in found(
        await import_roster(land.ctx, below)
    )
    assert ("organisations", 0, "superior", "no-root") in found(
        await import_roster(land.ctx, below, tree="T")
    )
    await import_roster(land.ctx, SHEET)
    assert (await import_roster(land.ctx, below, tree="T")).imported
    upside_down = RosterSheet((replace(ORGANISATIONS[0], superior="A"),))
    report = await import_roster(land.ctx, upside_down, tree="T")
    assert ("organisations", 2, "superior", "root-below") in found(report)


async def test_a_stale_roster_does_not_rewrite_history(land: Land) -> None:
    """The exported row with another organisation but the old first day: when did he move?"""
    await import_roster(land.ctx, SHEET)
    exported = await export_roster(land.ctx, "T")
    land.clock.advance(30 * DAY)
    moved = replace(exported.people[2], organisation="B")
    report = await import_roster(land.ctx, RosterSheet(people=(moved,)), tree="T")
    assert found(report) == {("people", moved.row, "start", "start-not-later")}
    assert report.rejected[0].values == {"since": "2026-10-08"}
    assert await land.offices("P3") == [("A", "member", TODAY, None)]


async def test_wrong_columns_are_told_alone(land: Land) -> None:
    missing = Finding(Part.PEOPLE, 0, "role", "missing-column")
    report = await import_roster(land.ctx, RosterSheet(problems=(missing,)))
    assert report.rejected == (missing,)
