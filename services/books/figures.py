"""Figures from outside: what was entered, and a row for each that can be entered."""

from collections.abc import Iterator, Sequence

from models.queries.figures import FigureSheet
from models.rules.books import Column, Kind, Row, RowOutcome, Shape, values
from services import figures
from services.actors import Actor
from services.books.book import Book, Entry, WrongRow, the_only
from services.ports import Context

SHAPE = Shape(
    "figures",
    (
        Column("campaign", width=24),
        Column("figure", width=24),
        Column("unit", width=8),
        Column("value", Kind.NUMBER, write=True, needed=True),
        Column("day", Kind.DAY, write=True, needed=True),
        Column("source", write=True, limit=figures.SOURCE_LENGTH, width=36),
    ),
    called=("figure", "day"),
    adds=True,
)


async def _rows(ctx: Context, actor: Actor) -> Sequence[Row]:
    return [row for sheet in await figures.listed(ctx, actor) for row in _of(sheet)]


def _of(sheet: FigureSheet) -> Iterator[Row]:
    head = {"campaign": sheet.campaign, "figure": sheet.title, "unit": sheet.unit}
    for one in reversed(sheet.entries):
        cells = values(**head, value=one.value, day=one.as_of, source=one.source)
        yield Row(f"F{one.id}", cells)
    if sheet.mine:
        key = f"{sheet.campaign_id}:{sheet.key}"
        yield Row(key, values(**head, value=None, day=None, source=None), fresh=True)


async def _put(ctx: Context, actor: Actor, entry: Entry) -> RowOutcome:
    if not entry.adds:
        raise WrongRow(entry.changed[0], "book-reason-figure-stands")
    number, day = entry.number("value"), entry.day("day")
    assert number is not None  # noqa: S101
    campaign, figure = await _named(ctx, actor, entry)
    source = entry.text("source")
    await figures.enter(ctx, actor, campaign, figure, number, day, source, entry.token)
    return RowOutcome.ADDED


async def _named(ctx: Context, actor: Actor, entry: Entry) -> tuple[int, str]:
    """Campaign and key of the figure; of a new row by its title, and its campaign's if given."""
    if entry.row is not None:
        campaign, _, figure = entry.row.key.partition(":")
        return int(campaign), figure
    named = [
        (sheet.campaign_id, sheet.key)
        for sheet in await figures.listed(ctx, actor)
        if entry.text("figure") == sheet.title and entry.text("campaign") in ("", sheet.campaign)
    ]
    return the_only(named, "figure", "book-reason-which-figure")


BOOK = Book(SHAPE, _rows, _put)
