"""Gaps: new ones, returned ones mended, accepted ones reported as put right."""

from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement

from models.plan.expecting import Kind as Asked
from models.queries.digests import DutyLine
from models.queries.duty_filters import written_by
from models.rules.books import Column, Kind, Row, RowOutcome, Shape, values
from models.tables import Gap, GapState
from services import gap_reads, gaps
from services.actors import Actor
from services.books.book import Book, Entry, WrongRow, period_of
from services.books.made import entered
from services.books.owed import duty_of, empties, owed, unlisted
from services.gap_reads import GapSheet
from services.gaps import GapDraft
from services.ports import Context

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
    found = {one.view.id: one for one in await gap_reads.mine(ctx, actor)}
    found |= {one.view.id: one for one in await gap_reads.overseen(ctx, actor)}
    standing = [_standing(one) for _, one in sorted(found.items())]
    return [*standing, *await empties(ctx, actor, Asked.GAP, _theirs, _owner)]


def _theirs(actor: Actor) -> ColumnElement[bool]:
    return written_by(actor.member_id, actor.led)


def _owner(actor: Actor, line: DutyLine) -> Mapping[str, str]:
    """His own gap is his to close."""
    return values(owner=actor.name if line.duty.member_id is not None else None)


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


async def _put(ctx: Context, actor: Actor, entry: Entry) -> RowOutcome:
    if entry.row is None or entry.row.fresh:
        line = duty_of(entry, await owed(ctx, Asked.GAP, _theirs(actor)))
        await gaps.submit(ctx, actor, line.duty.id, _draft(entry), entry.token)
        return RowOutcome.ADDED
    number = int(entry.row.key.removeprefix("G"))
    _check_state(entry, entry.row.values["stand"])
    if "result" in entry.changed:
        await gaps.claim(ctx, actor, number, entry.text("result"))
    else:
        _, duty = await gaps.duty_of(ctx, actor, number)
        await gaps.submit(ctx, actor, duty, _draft(entry), entry.token, number)
    return RowOutcome.CHANGED


def _check_state(entry: Entry, state: str) -> None:
    """Raises WrongRow where the state lets nobody write in that column."""
    for column in entry.changed:
        if column == "result" and state != GapState.ACCEPTED:
            raise WrongRow(column, "book-reason-gap-not-accepted")
        if column != "result" and state != GapState.RETURNED:
            raise WrongRow(column, "book-reason-gap-not-returned")


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


BOOK = Book(SHAPE, _rows, _put, entered(Gap, "G"), unlisted(Asked.GAP, _theirs, _owner))
