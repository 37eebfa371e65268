"""Visits: logged, or put down as made where they were planned."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement

from models.plan.expecting import Kind as Asked
from models.queries.duty_filters import written_by
from models.queries.visits import VisitState
from models.rules.books import Column, Kind, Row, RowOutcome, Shape, values
from models.tables import Visit
from services import visit_calls, visit_reads, visits
from services.actors import Actor
from services.books.book import Book, Entry, WrongRow
from services.books.made import entered
from services.books.owed import duty_of, empties, owed, unlisted
from services.ports import Context
from services.visit_calls import VisitCall
from services.visit_reads import VisitSheet
from services.visits import VisitDraft, Whom

SHAPE = Shape(
    "visits",
    (
        Column("whose", width=24),
        Column("matter", width=24),
        Column("period", Kind.PERIOD),
        Column("made", Kind.WORD, words=tuple(state.value for state in VisitState)),
        Column("whom", write=True, needed=True, limit=visits.WHOM_LENGTH, width=24),
        Column("visited", Kind.DAY, write=True, needed=True),
        Column("gist", write=True, needed=True, limit=visits.NOTE_LENGTH, width=50),
    ),
    called=("whose", "whom", "visited"),
    adds=True,
)


async def _rows(ctx: Context, actor: Actor) -> Sequence[Row]:
    """His own and his organisations'; then empty ones to fill in."""
    found = await visit_reads.mine(ctx, actor)
    standing = [_standing(one) for one in found.sheets]
    return [*standing, *await empties(ctx, actor, Asked.VISIT, _theirs)]


def _theirs(actor: Actor) -> ColumnElement[bool]:
    return written_by(actor.member_id, actor.led)


def _standing(sheet: VisitSheet) -> Row:
    view = sheet.view
    return Row(
        f"V{view.id}",
        values(
            whose=view.whose,
            matter=sheet.title,
            period=view.period,
            made=view.state.value,
            whom=view.whom,
            visited=view.day,
            gist=view.note,
        ),
    )


async def _put(ctx: Context, actor: Actor, entry: Entry) -> RowOutcome:
    if entry.row is not None and not entry.row.fresh:
        return await _made(ctx, actor, entry, entry.row)
    line = duty_of(entry, await owed(ctx, Asked.VISIT, _theirs(actor)))
    call = await visit_calls.call(ctx, actor, line.duty.id)
    await visits.log(ctx, actor, line.duty.id, _draft(entry, call), entry.token)
    return RowOutcome.ADDED


async def _made(ctx: Context, actor: Actor, entry: Entry, row: Row) -> RowOutcome:
    """One that was planned; what is logged stays as it is."""
    if "whom" in entry.changed or row.values["made"] != VisitState.PLANNED:
        raise WrongRow(entry.changed[0], "book-reason-visit-stands")
    number = int(row.key.removeprefix("V"))
    draft = VisitDraft(Whom(entry.text("whom")), entry.text("gist"), entry.day("visited"))
    await visits.log_planned(ctx, actor, number, draft)
    return RowOutcome.CHANGED


def _draft(entry: Entry, call: VisitCall) -> VisitDraft:
    name = entry.text("whom")
    linked = next((one.id for one in call.linked if one.name == name), None)
    return VisitDraft(Whom(name, linked), entry.text("gist"), entry.day("visited"))


BOOK = Book(SHAPE, _rows, _put, entered(Visit, "V"), unlisted(Asked.VISIT, _theirs))
