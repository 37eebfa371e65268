"""Both sides of a forecast: what the plan states, what was published since, what follows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol, TypeVar

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.renames import keys
from models.plan.schema import Plan
from models.queries.figures import FigureEntry, entries
from models.rules.forecast import Course, Misfit, course, misfits, outcome
from models.tables import OutsideFigure

YEAR_END = (12, 31)


class Dated(Protocol):
    @property
    def as_of(self) -> date: ...


Entry = TypeVar("Entry", bound=Dated)


@dataclass(frozen=True, slots=True)
class Side:
    """`known` and `line` by year; `sources` of what was entered, by year, the latest first, empty
    where none was named. `misfits`: what the plan states and does not follow."""

    title: str
    unit: str
    known: Mapping[int, Decimal]
    line: Mapping[int, Decimal]
    sources: Mapping[int, str]
    misfits: tuple[Misfit, ...] = ()


@dataclass(frozen=True, slots=True)
class Outlook:
    """`goal`: the year in which one means to overtake; the rest is that of an `Outcome`. `less`:
    the smaller one is ahead."""

    title: str
    goal: int
    own: Side
    rival: Side
    ahead: bool
    crosses: int | None
    lost: int | None
    slower: int | None
    needed: Decimal | None
    less: bool = False


@dataclass(frozen=True, slots=True)
class ForecastView:
    """`key`: the plan's for it."""

    campaign_id: int
    key: str
    outlook: Outlook


@dataclass(frozen=True, slots=True)
class Told:
    """One side before it is compared."""

    title: str
    unit: str
    course: Course
    sources: Mapping[int, str]
    misfits: tuple[Misfit, ...] = ()


async def forecast(
    session: AsyncSession, campaign_id: int, plan: Plan, key: str
) -> ForecastView | None:
    """None where the plan has no such forecast."""
    said = plan.forecasts.get(key)
    if said is None:
        return None
    own = await _told(session, campaign_id, plan, said.own)
    rival = await _told(session, campaign_id, plan, said.rival)
    return ForecastView(campaign_id, key, outlook(said.title, said.overtakes, own, rival))


def outlook(title: str, goal: int, own: Told, rival: Told, *, less: bool = False) -> Outlook:
    found = outcome(own.course, rival.course, goal, less=less)
    return Outlook(
        title,
        goal,
        _side(own, found.own),
        _side(rival, found.rival),
        found.ahead,
        found.crosses,
        found.lost,
        found.slower,
        found.needed,
        less,
    )


def of_years(found: Iterable[Entry]) -> dict[int, Entry]:
    """Of each year the first one of its last day: half a year's revenue is no year's."""
    kept: dict[int, Entry] = {}
    for one in found:
        if (one.as_of.month, one.as_of.day) == YEAR_END:
            kept.setdefault(one.as_of.year, one)
    return kept


def _side(told: Told, line: Mapping[int, Decimal]) -> Side:
    return Side(told.title, told.unit, told.course.known, line, told.sources, told.misfits)


async def _told(session: AsyncSession, campaign_id: int, plan: Plan, key: str) -> Told:
    figure = plan.figures[key]
    entered = of_years(await _entered(session, campaign_id, plan, key))
    values = {year: one.value for year, one in entered.items()}
    return Told(
        figure.title,
        figure.unit,
        course(figure.stated, values, plan.period.start.year),
        {year: one.source for year, one in entered.items()},
        tuple(misfits(figure.stated)),
    )


async def _entered(
    session: AsyncSession, campaign_id: int, plan: Plan, key: str
) -> list[FigureEntry]:
    return await entries(
        session,
        OutsideFigure.campaign_id == campaign_id,
        OutsideFigure.figure.in_(keys(plan.figures, key)),
        OutsideFigure.withdrawn_at.is_(None),
    )
