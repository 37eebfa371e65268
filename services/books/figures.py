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
        Column("organisation", width=24),
        Column("unit", width=8),
        Column("value", Kind.NUMBER, write=True, needed=True),
        Column("day", Kind.DAY, write=True, needed=True),
        Column("source", write=True, limit=figures.SOURCE_LENGTH, width=36),
    ),
    called=("figure", "organisation", "day"),
    adds=True,
)


async def _rows(ctx: Context, actor: Actor) -> Sequence[Row]:
    return [row for sheet in await figures.listed(ctx, actor) for row in _of(sheet)]


def _of(sheet: FigureSheet) -> Iterator[Row]:
    head = {"campaign": sheet.campaign, "figure": sheet.title, "unit": sheet.unit}
    for one in reversed(sheet.entries):
        more = values(value=one.value, day=one.as_of, source=one.source)
        own = values(**head, organisation=one.organisation or "")
        yield Row(f"F{one.id}", {**own, **more})
    empty = values(value=None, day=None, source=None)
    key = f"{sheet.campaign_id}:{sheet.key}"
    for organisation, name in sheet.places if sheet.mine else ():
        own = values(**head, organisation=name)
        yield Row(f"{key}:{organisation}", {**own, **empty}, fresh=True)
    if sheet.mine and not sheet.places:
        yield Row(key, {**values(**head, organisation=""), **empty}, fresh=True)


async def _put(ctx: Context, actor: Actor, entry: Entry) -> RowOutcome:
    if not entry.adds:
        raise WrongRow(entry.changed[0], "book-reason-figure-stands")
    number, day = entry.number("value"), entry.day("day")
    assert number is not None  # noqa: S101
    campaign, figure, whose = await _named(ctx, actor, entry)
    source = entry.text("source")
    await figures.enter(ctx, actor, campaign, figure, number, day, source, entry.token, whose)
    return RowOutcome.ADDED


async def _named(ctx: Context, actor: Actor, entry: Entry) -> tuple[int, str, int | None]:
    """Campaign and key of the figure, and whose it is; of a new row by its title, and by its
    campaign's and organisation's if given."""
    if entry.row is not None:
        campaign, figure, *whose = entry.row.key.split(":")
        return int(campaign), figure, int(whose[0]) if whose else None
    named = [
        (sheet.campaign_id, sheet.key, place)
        for sheet in await figures.listed(ctx, actor)
        if entry.text("figure") == sheet.title and entry.text("campaign") in ("", sheet.campaign)
        for place, name in sheet.places or ((None, ""),)
        if entry.text("organisation") == name
    ]
    return the_only(named, "figure", "book-reason-which-figure")


BOOK = Book(SHAPE, _rows, _put)
