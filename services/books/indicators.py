"""Indicators of published commitments: a new figure or a note comes in as progress."""

from collections.abc import Iterator, Sequence

from sqlalchemy import and_, or_

from models.queries import commitment_filters as filters
from models.queries.commitment_views import CommitmentView
from models.queries.commitments import commitments
from models.rules.books import Column, Kind, Row, RowOutcome, Shape, values
from models.tables import Commitment, CommitmentState, IndicatorState
from services.actors import Actor
from services.books.book import Book, Entry
from services.ports import Context
from services.progress import NOTE_LENGTH, add_progress

SHAPE = Shape(
    "indicators",
    (
        Column("organisation", width=24),
        Column("person", width=12),
        Column("project", width=24),
        Column("indicator", width=24),
        Column("baseline", Kind.NUMBER),
        Column("target", Kind.NUMBER),
        Column("unit", width=8),
        Column("deadline", Kind.DAY),
        Column("owner", width=12),
        Column("course", Kind.WORD, words=tuple(state.value for state in IndicatorState)),
        Column("latest", Kind.NUMBER),
        Column("value", Kind.NUMBER, write=True),
        Column("note", write=True, limit=NOTE_LENGTH, width=40),
    ),
    called=("organisation", "person", "indicator"),
)


async def _rows(ctx: Context, actor: Actor) -> Sequence[Row]:
    """Of his organisations with their members', and of those right below."""
    below = and_(
        filters.of_organisations(actor.below), Commitment.state == CommitmentState.PUBLISHED
    )
    async with ctx.db.read() as session:
        found = await commitments(
            session, ctx.today(), or_(filters.published(actor.led), below), zone=ctx.zone
        )
    running = sorted((one for one in found if one.running), key=lambda one: one.id)
    return [row for one in running for row in _of(one)]


def _of(view: CommitmentView) -> Iterator[Row]:
    for project in view.projects:
        for one in project.indicators:
            yield Row(
                str(one.id),
                values(
                    organisation=view.organisation,
                    person=view.member,
                    project=project.title,
                    indicator=one.title,
                    baseline=one.baseline,
                    target=one.target,
                    unit=one.unit,
                    deadline=one.deadline,
                    owner=one.owner,
                    course=one.state.value,
                    latest=one.latest.value if one.latest else None,
                    value=None,
                    note=None,
                ),
            )


async def _put(ctx: Context, actor: Actor, entry: Entry) -> RowOutcome:
    assert entry.row is not None  # noqa: S101
    number, note = entry.number("value"), entry.text("note")
    await add_progress(ctx, actor, int(entry.row.key), number, note, (), entry.token)
    return RowOutcome.ADDED


BOOK = Book(SHAPE, _rows, _put)
