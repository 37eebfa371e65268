"""What meetings decided: how it went, once it is done."""

from collections.abc import Mapping, Sequence

from models.queries.among import among
from models.queries.meetings import DecisionView, decisions, meetings
from models.queries.plans import plans_of_versions
from models.rules.books import Column, Kind, Plain, Row, RowOutcome, Shape, values
from models.tables import Meeting
from services import minutes
from services.actors import Actor
from services.books.book import Book, Entry
from services.ports import Context

SHAPE = Shape(
    "decisions",
    (
        Column("organisation", width=24),
        Column("meeting", width=24),
        Column("held", Kind.DAY),
        Column("number", Kind.NUMBER, width=8),
        Column("decision", width=40),
        Column("outcome", write=True, needed=True, limit=minutes.RESULT_LENGTH, width=40),
    ),
    called=("organisation", "decision"),
)


async def _rows(ctx: Context, actor: Actor) -> Sequence[Row]:
    """Of his organisations and of those right below, the latest meeting first."""
    seen = Meeting.organisation_id.in_((*actor.led, *actor.below))
    async with ctx.db.read() as session:
        found = await decisions(session, seen)
        held = await meetings(session, among(Meeting.id, (one.meeting_id for one in found)))
        plans = await plans_of_versions(session, (one.version_id for one in held))
    heads: Mapping[int, Mapping[str, Plain]] = {
        one.id: {
            "organisation": one.organisation,
            "meeting": plans[one.version_id].expectations[one.expectation].title,
            "held": one.day,
        }
        for one in held
    }
    return [_row(one, heads[one.meeting_id]) for one in found]


def _row(one: DecisionView, head: Mapping[str, Plain]) -> Row:
    more = values(number=one.number, decision=one.text, outcome=one.result)
    return Row(str(one.id), {**values(**head), **more})


async def _put(ctx: Context, actor: Actor, entry: Entry) -> RowOutcome:
    assert entry.row is not None  # noqa: S101
    await minutes.finish(ctx, actor, int(entry.row.key), entry.text("outcome"))
    return RowOutcome.CHANGED


BOOK = Book(SHAPE, _rows, _put)
