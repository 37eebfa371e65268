"""Open links at service windows: anybody fills in a sheet, and no score ever knows of it."""

import re
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import func, inspect, select

from models.queries.windows import WindowView
from models.tables import (
    Base,
    Count,
    Role,
    RoundResult,
    Sheet,
    Voter,
    Window,
    WindowCount,
    WindowOutcome,
    WindowSheet,
)
from publishing.evaluation_lines import outcome_text
from publishing.messages.windows import opened
from publishing.texts import Texts
from services import evaluations, urn
from services.actors import Seat
from services.evaluations import windows
from services.refusals import (
    NotFound,
    RoundClosed,
    UnknownWindow,
    WindowFull,
    WrongAnswers,
)
from tests.services.looking import on_disk, outbox, view_of
from tests.services.township import CLOSES, Township, Village, found

ROOT = Path(__file__).parents[2]
SAID = {"title": "办事窗口", "at_most": 10, "per_address_per_day": 3}
BAD, GOOD = ("dissatisfied",) * 3, ("satisfied",) * 3
T = Texts.load().translator()


@pytest.fixture
async def hall(database_url: str) -> AsyncIterator[Township]:
    """A township whose villages have a service window each."""
    town = await found(database_url, said={"window": SAID})
    town.ctx = replace(town.ctx, web="https://vote.example.cn")
    yield town
    await town.database.close()


async def token(town: Township, round_id: int) -> str:
    async with town.ctx.db.read() as session:
        found = await session.scalars(select(Window.token).where(Window.round_id == round_id))
        return found.one()


async def fill_in(town: Township, round_id: int, sheets: Sequence[tuple[str, ...]]) -> None:
    link = await token(town, round_id)
    for answers in sheets:
        await windows.cast(town.ctx, link, answers)


async def told(town: Township, round_id: int) -> WindowView:
    await evaluations.close_round(town.ctx, round_id)
    view = await windows.outcome(town.ctx, round_id)
    assert view is not None
    return view


async def test_the_link_shows_the_questionnaire_and_takes_a_sealed_sheet(hall: Township) -> None:
    village = await hall.village(5)
    round_id = await hall.open(village)
    link = await token(hall, round_id)

    shown = await windows.paper(hall.ctx, link)
    assert (shown.title, shown.daily, len(shown.paper.items)) == ("办事窗口", 3, 3)
    await windows.cast(hall.ctx, link, BAD)

    async with hall.ctx.db.read() as session:
        (sealed,) = await session.scalars(select(WindowSheet.sealed))
    assert len(sealed) == urn.SEALED_WIDTH


async def test_what_comes_in_changes_no_other_table(hall: Township) -> None:
    village = await hall.village(5)
    round_id = await hall.open(village)
    before = await rows(hall)

    await fill_in(hall, round_id, [GOOD, BAD])

    after = await rows(hall)
    assert {name for name in after if after[name] != before[name]} == {"window_sheets"}


async def rows(town: Township) -> dict[str, list[str]]:
    """Every row of every table."""
    async with town.ctx.db.read() as session:
        return {
            name: sorted(str(tuple(row)) for row in await session.execute(select(table)))
            for name, table in Base.metadata.tables.items()
        }


async def test_no_score_no_turnout_and_no_digest_has_anything_of_it(hall: Township) -> None:
    village = await hall.village(8)
    with_it, without = await hall.open(village), await hall.open(village, "2027-H1")
    await fill_in(hall, with_it, [BAD] * 10)
    for round_id in (with_it, without):
        await hall.vote(round_id, village.members[:5], "satisfied")
        await hall.vote(round_id, village.members[5:7], "mostly")
        await evaluations.close_round(hall.ctx, round_id)

    assert await figures(hall, with_it) == await figures(hall, without)
    assert (await view_of(hall, with_it)).turnout == Decimal("87.50")


async def figures(town: Township, round_id: int) -> list[tuple[object, ...]]:
    """All that is stored of a round's result, but for its number."""
    async with town.ctx.db.read() as session:
        result = await session.get_one(RoundResult, (round_id, 0))
        columns = inspect(RoundResult).columns
        said = tuple(getattr(result, one.key) for one in columns if one.key != "round_id")
        counts = await session.execute(
            select(Count.voter_class, Count.item, Count.grade, Count.ballots)
            .where(Count.round_id == round_id)
            .order_by(Count.id)
        )
        return [tuple(map(str, said)), *map(tuple, counts)]


def test_nothing_that_scores_or_ranks_knows_of_windows() -> None:
    """Who reads their tables is listed here."""
    word = re.compile(r"\bWindow(?:Sheet|Result|Count|View)\b|queries(?:\.| import )windows")
    rooms = ("models", "services", "publishing", "handlers", "bot", "scheduler")
    files = (path for room in rooms for path in (ROOT / room).rglob("*.py"))

    found = {str(one.relative_to(ROOT)) for one in files if word.search(one.read_text("utf-8"))}

    assert found == {
        "models/queries/windows.py",
        "models/tables/__init__.py",
        "models/tables/evaluations.py",
        "publishing/evaluation_lines.py",
        "publishing/screens/evaluation_results.py",
        "publishing/messages/evaluations.py",
        "publishing/messages/windows.py",
        "publishing/screens/windows.py",
        "services/evaluations/windows.py",
    }


async def test_it_is_told_under_its_own_heading(hall: Township) -> None:
    village = await hall.village(3)
    round_id = await hall.open(village)
    await fill_in(hall, round_id, [GOOD] * 4 + [BAD] * 2)

    view = await told(hall, round_id)

    assert (view.outcome, view.sheets) == (WindowOutcome.SHOWN, 6)
    assert view.lines[0].shares == tuple(map(Decimal, ("66.67", "0", "0", "33.33", "0")))
    said = outcome_text(T, await view_of(hall, round_id), view)
    assert "不计入任何得分、名次和参加率" in said
    # The roll had no quorum, so that the only figures are those of the window.
    assert said.index("没有达到规定比例") < said.index("办事窗口") < said.index("66.67")


@pytest.mark.parametrize(
    ("sheets", "outcome"),
    [
        ([], WindowOutcome.FEW),
        ([GOOD, BAD, GOOD, BAD], WindowOutcome.FEW),
        ([GOOD] * 5, WindowOutcome.PASSED),
        ([BAD] * 5, WindowOutcome.FAILED),
        ([("unknown",) * 3] * 5, WindowOutcome.UNCOUNTED),
    ],
)
async def test_few_sheets_and_few_of_one_mind_leave_no_figure(
    hall: Township, sheets: Sequence[tuple[str, ...]], outcome: WindowOutcome
) -> None:
    village = await hall.village(3)
    round_id = await hall.open(village)
    await fill_in(hall, round_id, sheets)

    view = await told(hall, round_id)

    assert (view.outcome, view.lines) == (outcome, ())
    assert await counted(hall, WindowCount) == 0
    assert "%" not in outcome_text(T, await view_of(hall, round_id), view).partition("办事窗口")[2]


async def counted(town: Township, table: type[WindowCount | WindowSheet | Window]) -> int:
    async with town.ctx.db.read() as session:
        return await session.scalar(select(func.count()).select_from(table)) or 0


async def test_a_window_is_full_at_the_number_that_the_plan_says(hall: Township) -> None:
    village = await hall.village(3)
    round_id = await hall.open(village)
    await fill_in(hall, round_id, [GOOD] * 10)

    with pytest.raises(WindowFull):
        await fill_in(hall, round_id, [GOOD])
    assert await counted(hall, WindowSheet) == 10


async def test_what_is_no_link_or_no_answer_is_refused(hall: Township) -> None:
    village = await hall.village(3)
    link = await token(hall, await hall.open(village))

    with pytest.raises(UnknownWindow):
        await windows.paper(hall.ctx, "no-such-token")
    for answers in (GOOD[:2], (*GOOD[:2], "nosuch")):
        with pytest.raises(WrongAnswers):
            await windows.cast(hall.ctx, link, answers)
    hall.clock.set(CLOSES + timedelta(seconds=1))
    with pytest.raises(RoundClosed):
        await windows.cast(hall.ctx, link, GOOD)
    assert await counted(hall, WindowSheet) == 0


async def test_nothing_sealed_is_left_after_the_close(hall: Township, path: Path) -> None:
    village = await hall.village(3)
    round_id = await hall.open(village)
    await fill_in(hall, round_id, [GOOD] * 6)
    async with hall.ctx.db.read() as session:
        sealed = list(await session.scalars(select(WindowSheet.sealed)))
    assert all(one in on_disk(path) for one in sealed)

    await told(hall, round_id)

    assert not any(one in on_disk(path) for one in sealed)


async def test_spoilt_sheets_do_not_touch_what_the_roll_decided(hall: Township) -> None:
    village = await hall.village(6)
    round_id = await hall.open(village)
    await hall.vote(round_id, village.members)
    async with hall.ctx.db.write() as session:
        session.add(WindowSheet(round_id=round_id, key=b"k" * 16, sealed=b"nothing"))

    view = await told(hall, round_id)

    assert (view.outcome, view.sheets) == (WindowOutcome.SPOILT, 1)
    assert (await view_of(hall, round_id)).voted == 6


async def test_a_void_round_has_no_window_result(hall: Township) -> None:
    village = await hall.village(6)
    round_id = await hall.open(village)
    await hall.vote(round_id, village.members)
    await fill_in(hall, round_id, [GOOD] * 6)
    async with hall.ctx.db.write() as session:
        await session.delete((await session.scalars(select(Sheet))).first())

    await evaluations.close_round(hall.ctx, round_id)

    assert await windows.outcome(hall.ctx, round_id) is None
    assert await counted(hall, WindowSheet) == 0


async def test_only_those_whom_the_plan_names_have_a_window(database_url: str) -> None:
    town = await found(database_url, said={"window": {**SAID, "categories": ["school"]}})
    village = await town.village(3)

    for key in ("masses", "colleagues"):
        await town.open(village, key=key)

    assert await counted(town, Window) == 0
    await town.database.close()


async def test_leaders_are_told_of_it_and_nobody_else_gets_it(hall: Township) -> None:
    office, village, other = await hall.office(2), await hall.village(3), await hall.village(2)
    (round_id, _) = await hall.open_all()

    messages = await outbox(hall, "window.opened")
    assert [one.refs["round"] for one in messages].count(round_id) == 1
    assert len(messages) == 2
    async with hall.ctx.db.read() as session:
        said = await opened(session, messages[0].refs, T)
    assert said is not None
    assert "群众评议" in said.text
    (window,) = await windows.open_windows(hall.ctx, village.members[0])
    assert window.token == await token(hall, round_id)
    for stranger in (village.members[1], other.members[0]):
        with pytest.raises(NotFound):
            await windows.open_window(hall.ctx, stranger, window.window_id)
    superior = replace(office[0], seats=(above(hall, village),))
    assert (await windows.open_window(hall.ctx, superior, window.window_id)) == window


def above(town: Township, village: Village) -> Seat:
    seat = Seat(town.town, "", Role.SECRETARY)
    return replace(seat, superior_of=(village.id,))


async def test_without_a_form_on_the_web_nobody_is_sent_to_it(hall: Township) -> None:
    hall.ctx = replace(hall.ctx, web=None)
    await hall.village(3)

    await hall.open_all()

    assert await outbox(hall, "window.opened") == []


async def test_a_sheet_of_a_window_marks_nobody_on_the_roll(hall: Township) -> None:
    village = await hall.village(3)
    round_id = await hall.open(village)

    await fill_in(hall, round_id, [GOOD] * 3)

    async with hall.ctx.db.read() as session:
        assert set(await session.scalars(select(Voter.papers))) == {"0"}
