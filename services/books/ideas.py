"""Ideas: how far each one is; adopted ones reported as done. They are handed in, decided on and
verified in chat, where what resembles them and the evidence are."""

from collections.abc import Sequence

from models.queries.ideas import IdeaView
from models.rules.books import Column, Kind, Row, RowOutcome, Shape, values
from models.rules.steps import IdeaStep
from models.tables import IdeaState
from services import idea_reads as reads
from services import idea_tasks as tasks
from services.actors import Actor
from services.books.book import Book, Entry, WrongRow
from services.ports import Context

STATES = tuple(state.value for state in IdeaState if state is not IdeaState.WITHDRAWN)
SHAPE = Shape(
    "ideas",
    (
        Column("organisation", width=24),
        Column("proposer", width=12),
        Column("idea", width=60),
        Column("progress", Kind.WORD, words=STATES),
        Column("reply", width=24),
        Column("owner", width=24),
        Column("deadline", Kind.DAY),
        Column("supports", Kind.NUMBER),
        Column("done", write=True, needed=True, limit=tasks.RESULT_LENGTH, width=40),
    ),
    called=("organisation", "idea"),
)


async def _rows(ctx: Context, actor: Actor) -> Sequence[Row]:
    return [_standing(one) for one in await reads.ledger(ctx, actor)]


def _standing(view: IdeaView) -> Row:
    return Row(
        f"J{view.id}",
        values(
            organisation=view.organisation,
            proposer=view.member,
            idea=view.text,
            progress=view.state.value,
            reply=view.refused or view.reason,
            owner=view.whose_task or None,
            deadline=view.due_on,
            supports=view.supports,
            done=view.result,
        ),
    )


async def _put(ctx: Context, actor: Actor, entry: Entry) -> RowOutcome:
    """Raises WrongRow unless it waits for this person to say that it is done."""
    assert entry.row is not None  # noqa: S101 - this ledger takes no new rows
    number = int(entry.row.key.removeprefix("J"))
    found = await reads.look(ctx, actor, number)
    if IdeaStep.REPORT not in found.steps:
        raise WrongRow("done", "book-reason-idea-not-yours")
    await tasks.report(ctx, actor, number, entry.text("done"))
    return RowOutcome.CHANGED


BOOK = Book(SHAPE, _rows, _put)
