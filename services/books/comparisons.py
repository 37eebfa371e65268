"""Figures compared with rivals: a row for each value of either side, and what is still missing."""

from collections.abc import Iterator, Sequence
from datetime import date

from models.queries.comparisons import ComparisonView, ValueView
from models.rules.books import Column, Kind, Row, RowOutcome, Shape, values
from models.tables import ComparedValue
from services import comparisons, rival_reads
from services.actors import Actor
from services.books.book import Book, the_only
from services.books.book import Entry as Filled
from services.books.made import entered_as
from services.comparisons import Entry
from services.figures import SOURCE_LENGTH
from services.ports import Context

YEARS = 3
"""The last years whose ends are asked for, as in chat."""
SIDES = {"own": True, "rival": False}
SHAPE = Shape(
    "comparisons",
    (
        Column("organisation", width=24),
        Column("rival", width=24),
        Column("figure", width=24),
        Column("unit", width=8),
        Column("side", width=24),
        Column("value", Kind.NUMBER, write=True, needed=True),
        Column("day", Kind.DAY, write=True, needed=True),
        Column("source", write=True, limit=SOURCE_LENGTH, width=36),
    ),
    called=("figure", "side", "day"),
    adds=True,
)


async def _rows(ctx: Context, actor: Actor) -> Sequence[Row]:
    """Of his organisations and of those right below, the latest day of each figure first; in his
    own pairs also the years' ends that are missing, and a row for another day."""
    found = await rival_reads.compared(ctx, actor)
    return [row for view in found for row in _of(view, actor, ctx.today())]


def _of(view: ComparisonView, actor: Actor, today: date) -> Sequence[Row]:
    live = [one for one in view.values if one.withdrawn_at is None]
    rows = [_row(f"C{view.id}-{one.id}", view, one.mine, one.as_of, one) for one in live]
    rows += [one for one in _fresh(view, actor, today) if not one.values["value"]]
    return sorted(rows, key=lambda row: row.values["day"], reverse=True)


def _fresh(view: ComparisonView, actor: Actor, today: date) -> Iterator[Row]:
    """With what has become known since an older file left it open."""
    if not (view.pair.holds and view.pair.organisation_id in actor.led):
        return
    for side, mine in SIDES.items():
        known = {one.as_of: one for one in reversed(view.live(mine=mine))}
        for year in range(today.year - 1, today.year - 1 - YEARS, -1):
            end = date(year, 12, 31)
            yield _row(f"C{view.id}-{side}-{year}", view, mine, end, known.get(end), fresh=True)
        yield _row(f"C{view.id}-{side}-0", view, mine, None, None, fresh=True)


def _row(
    key: str,
    view: ComparisonView,
    mine: bool,
    day: date | None,
    one: ValueView | None,
    fresh: bool = False,
) -> Row:
    cells = values(
        organisation=view.pair.organisation,
        rival=view.pair.rival,
        figure=view.title,
        unit=view.unit,
        side=_side(view, mine),
        value=one.value if one else None,
        day=day,
        source=one.source if one else None,
    )
    return Row(key, cells, fresh)


def _side(view: ComparisonView, mine: bool) -> str:
    return view.pair.organisation if mine else view.pair.rival


async def _unlisted(ctx: Context, actor: Actor, key: str) -> Row | None:
    """A year's end that has come in since."""
    found = await rival_reads.compared(ctx, actor)
    fresh = (row for view in found for row in _fresh(view, actor, ctx.today()))
    return next((row for row in fresh if row.key == key), None)


async def _put(ctx: Context, actor: Actor, filled: Filled) -> RowOutcome:
    if filled.row is not None and not filled.row.fresh:
        return await _correct(ctx, actor, filled, filled.row)
    comparison, own = await _meant(ctx, actor, filled)
    await comparisons.enter(ctx, actor, comparison, _entry(filled, own), filled.token)
    return RowOutcome.ADDED


async def _correct(ctx: Context, actor: Actor, filled: Filled, row: Row) -> RowOutcome:
    """As in chat: the wrong value is taken back, its line stays, the right one is entered."""
    comparison, value = (int(part) for part in row.key.removeprefix("C").split("-"))
    sheet, wrong = await comparisons.value_of(ctx, actor, value)
    pair = (await comparisons.look(ctx, actor, comparison)).view.pair
    # What the rival entered of itself belongs into a pair of its own.
    there = comparison if wrong.organisation_id == pair.organisation_id else sheet.view.id
    await comparisons.withdraw(ctx, actor, value)
    await comparisons.enter(ctx, actor, there, _entry(filled, wrong.mine), filled.token)
    return RowOutcome.CHANGED


def _entry(filled: Filled, own: bool) -> Entry:
    number = filled.number("value")
    assert number is not None  # noqa: S101
    return Entry(own, number, filled.day("day"), filled.text("source"))


async def _meant(ctx: Context, actor: Actor, filled: Filled) -> tuple[int, bool]:
    """Which figure of which pair, and whether it is the own side's; of a new row by its words."""
    if filled.row is not None:
        comparison, side, _ = filled.row.key.removeprefix("C").split("-")
        return int(comparison), SIDES[side]
    named = [
        (view.id, mine)
        for view in await rival_reads.compared(ctx, actor)
        for mine in SIDES.values()
        if _names(filled, view) and filled.text("side") == _side(view, mine)
    ]
    return the_only(named, "figure", "book-reason-which-comparison")


def _names(filled: Filled, view: ComparisonView) -> bool:
    pair = view.pair
    said = {"organisation": pair.organisation, "rival": pair.rival, "unit": view.unit}
    fits = all(filled.text(column) in ("", value) for column, value in said.items())
    return fits and filled.text("figure") == view.title


_entered = entered_as(ComparedValue, lambda row: f"C{row.comparison_id}-{row.id}")
BOOK = Book(SHAPE, _rows, _put, _entered, _unlisted)
