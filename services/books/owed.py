"""Ledgers whose empty rows are what is owed: which duties, how many rows, which is meant."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from sqlalchemy import ColumnElement

from models.plan.expecting import Kind
from models.queries.digests import DutyLine, lines
from models.queries.duties import duties
from models.rules.books import Row, values
from models.tables import Duty
from services.actors import Actor
from services.books.book import Entry, Unlisted, period_of, the_only
from services.ports import Context

MORE = 3
"""Empty rows for a duty that takes any number, or more than are still wanted."""

Whose = Callable[[Actor], ColumnElement[bool]]
Fill = Callable[[Actor, DutyLine], Mapping[str, str]]


async def owed(ctx: Context, kind: Kind, whose: ColumnElement[bool]) -> Sequence[DutyLine]:
    """What something can be handed in for now, the most urgent first."""
    now = ctx.clock.now()
    still = (Duty.waived_at.is_(None), Duty.closes_at > now)
    async with ctx.db.read() as session:
        found = await duties(session, now, Duty.kind == kind, whose, *still)
        return await lines(session, found, now)


def whose(line: DutyLine) -> str:
    return line.duty.member or line.duty.organisation


def head(line: DutyLine) -> Mapping[str, str]:
    """The cells that say what is owed."""
    period = period_of(line.plan, line.duty.period)
    return values(whose=whose(line), matter=line.title, period=period)


def empty(line: DutyLine, more: Mapping[str, str]) -> Iterator[Row]:
    """As many as are still wanted and taken, each with a key of its own."""
    duty = line.duty
    most = line.plan.expectations[duty.expectation].maximum
    wanted = max(duty.minimum - duty.came_in, MORE)
    room = wanted if most is None else min(wanted, most - duty.came_in)
    for number in range(1, room + 1):
        yield Row(f"D{duty.id}-{number}", {**head(line), **more}, fresh=True)


def nothing(actor: Actor, line: DutyLine) -> Mapping[str, str]:
    """Whose empty rows say only what is owed."""
    return {}


async def empties(
    ctx: Context, actor: Actor, kind: Kind, theirs: Whose, more: Fill = nothing
) -> Sequence[Row]:
    """For everything that can be handed in now."""
    found = await owed(ctx, kind, theirs(actor))
    return [row for one in found for row in empty(one, more(actor, one))]


def unlisted(kind: Kind, theirs: Whose, more: Fill = nothing) -> Unlisted:
    """Empty rows of an older file, for duties that have fewer of them by now."""

    async def found(ctx: Context, actor: Actor, key: str) -> Row | None:
        for line in await owed(ctx, kind, theirs(actor)):
            if key.startswith(f"D{line.duty.id}-"):
                return Row(key, {**head(line), **more(actor, line)}, fresh=True)
        return None

    return found


def duty_of(entry: Entry, lines: Sequence[DutyLine]) -> DutyLine:
    """That of an empty row, else the only one that the first cells name. Raises WrongRow."""
    if entry.row is not None:
        number = entry.row.key.removeprefix("D").partition("-")[0]
        named = [line for line in lines if str(line.duty.id) == number]
    else:
        named = [line for line in lines if _names(entry, line)]
    return the_only(named, "matter", "book-reason-which-duty")


def _names(entry: Entry, line: DutyLine) -> bool:
    return all(
        entry.text(column) in ("", value)
        for column, value in head(line).items()
        if column != "period"
    )
