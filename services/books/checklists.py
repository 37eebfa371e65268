"""Standing checklists, a row for each item; marks come in here, handing in stays one press."""

from collections.abc import Iterator, Sequence

from models.plan.expecting import Kind as Asked
from models.queries.duties import duties
from models.rules.books import Column, Kind, Row, RowOutcome, Shape, values
from models.tables import Duty, Mark
from services import checklists
from services.actors import Actor
from services.books.book import Book, Entry, period_of
from services.checklists import ChecklistSheet
from services.ports import Context

SHAPE = Shape(
    "checklists",
    (
        Column("organisation", width=24),
        Column("matter", width=24),
        Column("period", Kind.PERIOD),
        Column("number", Kind.NUMBER, width=8),
        Column("item", width=40),
        Column("handed", Kind.WORD, words=("yes", "no"), width=8),
        Column(
            "mark", Kind.WORD, write=True, needed=True, words=tuple(mark.value for mark in Mark)
        ),
    ),
    called=("matter", "item"),
)


async def _rows(ctx: Context, actor: Actor) -> Sequence[Row]:
    """His organisations' open ones, and what those right below have handed in."""
    own = [await checklists.opened(ctx, actor, duty) for duty in await _open(ctx, actor)]
    theirs = sorted(await checklists.received(ctx, actor), key=lambda one: one.duty_id)
    return [row for sheet in (*own, *theirs) for row in _of(sheet)]


async def _open(ctx: Context, actor: Actor) -> Sequence[int]:
    now = ctx.clock.now()
    led = Duty.organisation_id.in_(actor.led)
    can = (Duty.waived_at.is_(None), Duty.closes_at > now)
    async with ctx.db.read() as session:
        found = await duties(session, now, Duty.kind == Asked.CHECKLIST, led, *can)
    return [duty.id for duty in found]


def _of(sheet: ChecklistSheet) -> Iterator[Row]:
    for number, (key, item) in enumerate(sheet.items.items(), 1):
        yield Row(
            f"{sheet.duty_id}:{key}",
            values(
                organisation=sheet.organisation,
                matter=sheet.title,
                period=period_of(sheet.plan, sheet.period),
                number=number,
                item=item.title,
                handed="no" if sheet.handed_in_at is None else "yes",
                mark=sheet.marks[key].value if key in sheet.marks else None,
            ),
        )


async def _put(ctx: Context, actor: Actor, entry: Entry) -> RowOutcome:
    assert entry.row is not None  # noqa: S101
    duty, _, item = entry.row.key.partition(":")
    await checklists.mark(ctx, actor, int(duty), item, Mark(entry.text("mark")))
    return RowOutcome.CHANGED if entry.row.values["mark"] else RowOutcome.ADDED


BOOK = Book(SHAPE, _rows, _put)
