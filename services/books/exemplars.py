"""Good practices: new ones, and returned ones mended. They are decided on in chat, where the
evidence is, and tried from their own pages."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement

from models.plan.expecting import Kind as Asked
from models.queries.duty_filters import written_by
from models.rules.books import Column, Kind, Row, RowOutcome, Shape, values
from models.tables import Exemplar, ExemplarState
from services import exemplar_reads, exemplars
from services.actors import Actor
from services.books.book import Book, Entry, WrongRow, period_of
from services.books.made import entered
from services.books.owed import duty_of, empties, owed, unlisted
from services.exemplar_reads import ExemplarSheet
from services.exemplars import ExemplarDraft
from services.ports import Context

STATES = tuple(state.value for state in ExemplarState if state is not ExemplarState.WITHDRAWN)
SHAPE = Shape(
    "exemplars",
    (
        Column("whose", width=24),
        Column("matter", width=20),
        Column("period", Kind.PERIOD),
        Column("shown", Kind.WORD, words=STATES),
        Column("reason", width=24),
        Column("practice", write=True, needed=True, limit=exemplars.TITLE_LENGTH, width=30),
        Column("how", write=True, needed=True, limit=exemplars.HOW_LENGTH, width=60),
        Column("effect", write=True, needed=True, limit=exemplars.RESULT_LENGTH, width=40),
    ),
    called=("whose", "practice"),
    adds=True,
)


async def _rows(ctx: Context, actor: Actor) -> Sequence[Row]:
    """His own, those of his organisations and those he decides on; then empty ones to fill in."""
    own = (await exemplar_reads.mine(ctx, actor)).sheets
    found = {one.view.id: one for one in (*own, *await exemplar_reads.overseen(ctx, actor))}
    standing = [_standing(one) for _, one in sorted(found.items())]
    return [*standing, *await empties(ctx, actor, Asked.EXEMPLAR, _theirs)]


def _theirs(actor: Actor) -> ColumnElement[bool]:
    return written_by(actor.member_id, actor.led)


def _standing(sheet: ExemplarSheet) -> Row:
    view = sheet.view
    return Row(
        f"E{view.id}",
        values(
            whose=view.whose,
            matter=sheet.called,
            period=period_of(sheet.plan, view.period),
            shown=view.state.value,
            reason=view.reason,
            practice=view.title,
            how=view.how,
            effect=view.result,
        ),
    )


async def _put(ctx: Context, actor: Actor, entry: Entry) -> RowOutcome:
    draft = ExemplarDraft(entry.text("practice"), entry.text("how"), entry.text("effect"))
    if entry.row is None or entry.row.fresh:
        line = duty_of(entry, await owed(ctx, Asked.EXEMPLAR, _theirs(actor)))
        await exemplars.submit(ctx, actor, line.duty.id, draft, entry.token)
        return RowOutcome.ADDED
    if entry.row.values["shown"] != ExemplarState.RETURNED:
        raise WrongRow(entry.changed[0], "book-reason-exemplar-not-returned")
    await exemplars.mend(ctx, actor, int(entry.row.key.removeprefix("E")), draft)
    return RowOutcome.CHANGED


BOOK = Book(SHAPE, _rows, _put, entered(Exemplar, "E"), unlisted(Asked.EXEMPLAR, _theirs))
