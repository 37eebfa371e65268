"""Supervision cases: ordered, followed and closed from above, answered from below; a row is one
step at a time."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import or_

from models.plan.schema import Plan
from models.plan.supervising import Supervision
from models.queries.plans import plans_of_versions
from models.queries.supervision import CaseView, EventView, cases, events
from models.rules.books import Column, Kind, Row, RowOutcome, Shape, values
from models.tables import CaseState, CaseStep, SupervisionCase
from services import supervision
from services.actors import Actor
from services.books.book import Book, Entry, WrongRow, period_of
from services.ports import Context
from services.supervision import NOTE_LENGTH, proposed_day
from services.supervision_reads import look

ENDED = "yes"
STATES = tuple(state.value.replace("_", "-") for state in CaseState)
ORDER = ("order", "until")
SAYS: Mapping[str, tuple[CaseStep, ...]] = {
    "order": (CaseStep.NOTIFIED, CaseStep.RETURNED),
    "followed": (CaseStep.TRACKED,),
    "answered": (CaseStep.FED_BACK,),
}
"""Whose words stand in a column: of the newest such step."""
SHAPE = Shape(
    "supervision",
    (
        Column("whose", width=24),
        Column("matter", width=36),
        Column("period", Kind.PERIOD),
        Column("due", Kind.DAY),
        Column("supervised", Kind.WORD, words=STATES),
        Column("order", write=True, limit=NOTE_LENGTH, width=36),
        Column("until", Kind.DAY, write=True),
        Column("followed", write=True, limit=NOTE_LENGTH, width=36),
        Column("answered", write=True, limit=NOTE_LENGTH, width=36),
        Column("closing", Kind.WORD, write=True, words=(ENDED,), width=8),
    ),
    called=("whose", "matter"),
)


async def _rows(ctx: Context, actor: Actor) -> Sequence[Row]:
    """Of the organisations he leads, and what they have listed of others."""
    led = tuple(actor.led)
    seen = or_(SupervisionCase.organisation_id.in_(led), SupervisionCase.superior_id.in_(led))
    async with ctx.db.read() as session:
        found = await cases(session, seen)
        plans = await plans_of_versions(session, (one.version_id for one in found))
        steps = {one.id: await events(session, one.id) for one in found}
    return [_row(ctx, one, plans[one.version_id], steps[one.id]) for one in found]


def _row(ctx: Context, one: CaseView, plan: Plan, steps: Sequence[EventView]) -> Row:
    head = values(
        whose=one.organisation,
        matter=one.title,
        period=period_of(plan, one.period) if one.period else None,
        due=one.owed_on,
        supervised=one.state.value.replace("_", "-"),
        until=one.due_on or _proposed(ctx, one, plan),
        closing=ENDED if one.state is CaseState.CLOSED else None,
    )
    return Row(str(one.id), {**head, **values(**{key: _said(steps, key) for key in SAYS})})


def _proposed(ctx: Context, one: CaseView, plan: Plan) -> date | None:
    """What stands there to be ordered, as in chat."""
    if one.state is not CaseState.LISTED:
        return None
    return proposed_day(plan.supervision or Supervision(), ctx.today())


def _said(steps: Sequence[EventView], column: str) -> str | None:
    return next((one.note for one in reversed(steps) if one.step in SAYS[column]), None)


async def _put(ctx: Context, actor: Actor, entry: Entry) -> RowOutcome:
    assert entry.row is not None  # noqa: S101
    case = int(entry.row.key)
    wanted = {"order" if column in ORDER else column for column in entry.changed}
    if len(wanted) > 1:
        raise WrongRow(entry.changed[-1], "book-reason-one-step")
    (column,) = wanted
    await _STEPS[column](ctx, actor, case, entry)
    return RowOutcome.CHANGED


async def _order(ctx: Context, actor: Actor, case: int, entry: Entry) -> None:
    """Said for the first time, or again after an answer that does not do."""
    found = await look(ctx, actor, case)
    until = entry.text("until")
    due = date.fromisoformat(until) if until else proposed_day(found.said, ctx.today())
    again = found.view.state is CaseState.FED_BACK
    step = supervision.return_ if again else supervision.notify
    await step(ctx, actor, case, due, entry.text("order"), entry.token)


async def _follow(ctx: Context, actor: Actor, case: int, entry: Entry) -> None:
    await supervision.track(ctx, actor, case, entry.text("followed"), entry.token)


async def _answer(ctx: Context, actor: Actor, case: int, entry: Entry) -> None:
    await supervision.feed_back(ctx, actor, case, entry.text("answered"), entry.token)


async def _end(ctx: Context, actor: Actor, case: int, entry: Entry) -> None:
    if entry.text("closing") != ENDED:
        raise WrongRow("closing", "book-reason-case-ended")
    await supervision.close(ctx, actor, case)


_STEPS = {"order": _order, "followed": _follow, "answered": _answer, "closing": _end}
BOOK = Book(SHAPE, _rows, _put)
