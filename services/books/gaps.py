"""Gaps: new ones, returned ones mended, accepted ones reported as put right."""

from collections.abc import Iterator, Sequence

from sqlalchemy import select

from models.plan.expecting import Kind as Asked
from models.queries.digests import DutyLine, lines
from models.queries.duties import duties
from models.queries.duty_filters import written_by
from models.rules.books import Column, Kind, Row, RowOutcome, Shape, values
from models.tables import Duty, Gap, GapState
from services import gaps
from services.actors import Actor
from services.books.book import Book, Entry, WrongRow, period_of
from services.gaps import GapDraft, GapSheet
from services.ports import Context

MORE = 3
"""Empty rows for a duty that takes any number."""

STATES = tuple(state.value for state in GapState if state is not GapState.WITHDRAWN)
SHAPE = Shape(
    "gaps",
    (
        Column("whose", width=24),
        Column("matter", width=20),
        Column("period", Kind.PERIOD),
        Column("stand", Kind.WORD, words=STATES),
        Column("reason", width=24),
        Column("problem", write=True, needed=True, limit=gaps.PROBLEM_LENGTH, width=36),
        Column("benchmark", write=True, limit=gaps.BENCHMARK_LENGTH),
        Column("cause", write=True, needed=True, limit=gaps.CAUSE_LENGTH, width=36),
        Column("measure", write=True, needed=True, limit=gaps.MEASURE_LENGTH, width=36),
        Column("owner", write=True, needed=True, limit=gaps.OWNER_LENGTH),
        Column("until", Kind.DAY, write=True, needed=True),
        Column("result", write=True, limit=gaps.RESULT_LENGTH, width=36),
    ),
    called=("whose", "problem"),
    adds=True,
)


async def _rows(ctx: Context, actor: Actor) -> Sequence[Row]:
    """His own, those of his organisations and those he checks; then empty ones to fill in."""
    found = {one.view.id: one for one in await gaps.mine(ctx, actor)}
    found |= {one.view.id: one for one in await gaps.overseen(ctx, actor)}
    standing = [_standing(one) for _, one in sorted(found.items())]
    return [*standing, *(row for one in await _asked(ctx, actor) for row in _empty(one, actor))]


def _standing(sheet: GapSheet) -> Row:
    view = sheet.view
    return Row(
        f"G{view.id}",
        values(
            whose=view.whose,
            matter=sheet.title,
            period=period_of(sheet.plan, view.period),
            stand=view.state.value,
            reason=view.reason,
            problem=view.problem,
            benchmark=view.benchmark,
            cause=view.cause,
            measure=view.measure,
            owner=view.owner,
            until=view.deadline,
            result=view.result,
        ),
    )


async def _asked(ctx: Context, actor: Actor) -> Sequence[DutyLine]:
    now = ctx.clock.now()
    theirs = written_by(actor.member_id, actor.led)
    can = (Duty.waived_at.is_(None), Duty.closes_at > now)
    async with ctx.db.read() as session:
        found = await duties(session, now, Duty.kind == Asked.GAP, theirs, *can)
        return await lines(session, found, now)


def _empty(line: DutyLine, actor: Actor) -> Iterator[Row]:
    duty = line.duty
    most = line.plan.expectations[duty.expectation].maximum
    room = MORE if most is None else most - duty.came_in
    for number in range(1, min(room, MORE) + 1):
        yield _fresh(f"D{duty.id}-{number}", line, actor)


def _fresh(key: str, line: DutyLine, actor: Actor) -> Row:
    cells = values(
        whose=_whose(line),
        matter=line.title,
        period=period_of(line.plan, line.duty.period),
        owner=actor.name if line.duty.member_id is not None else None,
    )
    return Row(key, cells, fresh=True)


async def _unlisted(ctx: Context, actor: Actor, key: str) -> Row | None:
    """An empty row of an older file, for a duty that has fewer of them by now."""
    lines = {f"D{line.duty.id}": line for line in await _asked(ctx, actor)}
    line = lines.get(key.partition("-")[0])
    return _fresh(key, line, actor) if line else None


def _whose(line: DutyLine) -> str:
    return line.duty.member or line.duty.organisation


async def _put(ctx: Context, actor: Actor, entry: Entry) -> RowOutcome:
    if entry.adds:
        await gaps.submit(ctx, actor, await _duty(ctx, actor, entry), _draft(entry), entry.place)
        return RowOutcome.ADDED
    assert entry.row is not None  # noqa: S101
    number = int(entry.row.key.removeprefix("G"))
    _check_state(entry)
    if "result" in entry.changed:
        await gaps.claim(ctx, actor, number, entry.text("result"))
    else:
        _, duty = await gaps.duty_of(ctx, actor, number)
        await gaps.submit(ctx, actor, duty, _draft(entry), entry.token, number)
    return RowOutcome.CHANGED


def _check_state(entry: Entry) -> None:
    """Raises WrongRow where the state lets nobody write in that column."""
    state = entry.row.values["stand"] if entry.row else ""
    for column in entry.changed:
        if column == "result" and state != GapState.ACCEPTED:
            raise WrongRow(column, "book-reason-gap-not-accepted")
        if column != "result" and state != GapState.RETURNED:
            raise WrongRow(column, "book-reason-gap-not-returned")


async def _duty(ctx: Context, actor: Actor, entry: Entry) -> int:
    """That of an empty row, else the one that the first cells name."""
    if entry.row is not None:
        return int(entry.row.key.removeprefix("D").partition("-")[0])
    named = [
        line.duty.id
        for line in await _asked(ctx, actor)
        if entry.text("whose") in ("", _whose(line)) and entry.text("matter") in ("", line.title)
    ]
    if len(named) != 1:
        raise WrongRow("matter", "book-reason-which-duty")
    return named[0]


def _draft(entry: Entry) -> GapDraft:
    if entry.adds and entry.text("result"):
        raise WrongRow("result", "book-reason-gap-not-accepted")
    return GapDraft(
        benchmark=entry.text("benchmark"),
        problem=entry.text("problem"),
        cause=entry.text("cause"),
        measure=entry.text("measure"),
        owner=entry.text("owner"),
        deadline=entry.day("until"),
    )


async def _entered(ctx: Context, place: str) -> str | None:
    async with ctx.db.read() as session:
        made = await session.scalar(select(Gap.id).where(Gap.form_token == place))
    return None if made is None else f"G{made}"


BOOK = Book(SHAPE, _rows, _put, _entered, _unlisted)
