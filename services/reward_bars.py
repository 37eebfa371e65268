"""A veto or a clearing to nought keeps an organisation from being given a reward of that period.
“Not excellent” does not, as a reward goes by somebody else's figures."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.rewarding import Reckoning
from models.queries.barring import Bar, Span, bars
from models.queries.reward_views import Line
from models.rules.pointing import PointKind
from models.rules.rewarding import END, MID

KINDS = (PointKind.VETO, PointKind.ZERO)


async def of_period(session: AsyncSession, campaign_id: int, period: str) -> list[Bar]:
    found = await bars(session, campaign_id, span(period))
    return [one for one in found if one.kind in KINDS]


def marked(lines: Iterable[Line], found: Iterable[Bar]) -> list[Line]:
    """Each line that gives something, with what stands against it."""
    known = list(found)
    return [replace(one, barred=_against(one, known)) for one in lines]


def span(period: str) -> Span:
    """The days, both inclusive, of a year or of its first half."""
    year, half = int(period[:4]), "-" in period
    return date(year, 1, 1), date(year, *(MID if half else END))


def _against(one: Line, found: list[Bar]) -> tuple[Bar, ...]:
    if one.said.by is Reckoning.LOSES:
        return ()
    return tuple(bar for bar in found if bar.organisation_id == one.organisation_id)
