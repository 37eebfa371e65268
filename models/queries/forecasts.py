"""Both sides of a forecast: what the plan states, what was published since, what follows."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.ambitions import Figure
from models.plan.renames import keys
from models.plan.schema import Plan
from models.queries.figures import FigureEntry, entries
from models.rules.forecast import Course, Misfit, course, line, misfits, needed, overtakes
from models.tables import OutsideFigure

BEYOND = 3
"""Years behind the goal that are looked at for a crossing that comes late."""


@dataclass(frozen=True, slots=True)
class Side:
    """`known` and `line` by year; `entered` are the newest values with their sources, the latest
    year first. `misfits`: what the plan states and does not follow."""

    title: str
    unit: str
    known: Mapping[int, Decimal]
    line: Mapping[int, Decimal]
    entered: tuple[FigureEntry, ...]
    misfits: tuple[Misfit, ...]


@dataclass(frozen=True, slots=True)
class ForecastView:
    """`goal`: the year in which the plan means to overtake. `crosses`: when it will by what is
    known; `slower`: when it would with a quarter less growth; `needed`: growth a year, in per cent,
    with which it would by the goal. Each None where there is no such year or growth."""

    campaign_id: int
    key: str
    title: str
    goal: int
    own: Side
    rival: Side
    crosses: int | None
    slower: int | None
    needed: Decimal | None


async def forecast(
    session: AsyncSession, campaign_id: int, plan: Plan, key: str
) -> ForecastView | None:
    """None where the plan has no such forecast."""
    said = plan.forecasts.get(key)
    if said is None:
        return None
    last = said.overtakes + BEYOND
    own, mine = await _side(session, campaign_id, plan, said.own, last)
    _, theirs = await _side(session, campaign_id, plan, said.rival, last)
    return ForecastView(
        campaign_id,
        key,
        said.title,
        said.overtakes,
        mine,
        theirs,
        crosses=overtakes(mine.line, theirs.line),
        slower=overtakes(line(own, last, held_back=True), theirs.line),
        needed=needed(own, theirs.line, said.overtakes),
    )


async def _side(
    session: AsyncSession, campaign_id: int, plan: Plan, key: str, last: int
) -> tuple[Course, Side]:
    figure = plan.figures[key]
    entered = await _entered(session, campaign_id, plan, key)
    values = {one.as_of.year: one.value for one in entered}
    side = course(figure.stated, values, plan.period.start.year)
    return side, _told(figure, side, entered, last)


def _told(figure: Figure, side: Course, entered: tuple[FigureEntry, ...], last: int) -> Side:
    return Side(
        figure.title,
        figure.unit,
        side.known,
        line(side, last),
        entered,
        tuple(misfits(figure.stated)),
    )


async def _entered(
    session: AsyncSession, campaign_id: int, plan: Plan, key: str
) -> tuple[FigureEntry, ...]:
    """Of each year the value of its last day: half a year's revenue is no year's."""
    found = await entries(
        session,
        OutsideFigure.campaign_id == campaign_id,
        OutsideFigure.figure.in_(keys(plan.figures, key)),
        OutsideFigure.withdrawn_at.is_(None),
    )
    of_years: dict[int, FigureEntry] = {}
    for one in found:
        if (one.as_of.month, one.as_of.day) == (12, 31):
            of_years.setdefault(one.as_of.year, one)
    return tuple(of_years.values())
