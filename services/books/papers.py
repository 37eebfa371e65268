"""Papers that an organisation owes, its projects' nodes among them: a text hands one in."""

from collections.abc import Sequence

from sqlalchemy import and_, or_

from models.plan.expecting import Kind as Asked
from models.queries.digests import DutyLine
from models.queries.duty_filters import written_by
from models.rules.books import Column, Kind, Row, RowOutcome, Shape, values
from models.tables import Duty
from services import summaries
from services.actors import Actor
from services.books.book import Book, Entry
from services.books.owed import head, owed
from services.ports import Context

SHAPE = Shape(
    "papers",
    (
        Column("whose", width=24),
        Column("matter", width=24),
        Column("period", Kind.PERIOD),
        Column("due", Kind.DAY),
        Column("wanted", Kind.NUMBER, width=8),
        Column("came", Kind.NUMBER, width=8),
        Column("text", write=True, limit=summaries.TEXT_LENGTH, width=80),
    ),
    called=("whose", "matter"),
)


async def _rows(ctx: Context, actor: Actor) -> Sequence[Row]:
    """What he writes, and what is missing in the organisations right below."""
    below = and_(Duty.member_id.is_(None), Duty.organisation_id.in_(actor.below))
    seen = or_(written_by(actor.member_id, actor.led), below)
    return [_row(one) for one in await owed(ctx, Asked.SUMMARY, seen)]


def _row(line: DutyLine) -> Row:
    duty = line.duty
    more = values(due=duty.due_on, wanted=duty.minimum, came=duty.came_in, text=None)
    return Row(str(duty.id), {**head(line), **more})


async def _put(ctx: Context, actor: Actor, entry: Entry) -> RowOutcome:
    assert entry.row is not None  # noqa: S101
    await summaries.submit(ctx, actor, int(entry.row.key), entry.text("text"), (), entry.token)
    return RowOutcome.ADDED


BOOK = Book(SHAPE, _rows, _put)
