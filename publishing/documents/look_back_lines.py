"""What each line of a look-back says: its columns, its state, and what is overdue."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from models.queries.gaps import GapView
from models.queries.look_back import Kept, LookBack
from models.tables import IndicatorState
from publishing.screens.gaps import late, state_of
from publishing.texts import Translator

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """`key` of its head; `share` of the table's width."""

    key: str
    share: int
    cell: Callable[[Row], str]


def gap_columns(t: Translator, found: LookBack) -> list[Column[GapView]]:
    whose: Column[GapView] = Column("whose", 26, lambda one: one.organisation)
    return [
        *([whose] if found.below else []),
        Column("gap", 34, lambda one: one.problem),
        Column("measure", 34, lambda one: one.measure),
        Column("due", 20, lambda one: _day(t, one.deadline, found)),
        Column("state", 18, lambda one: _said_of_gap(t, found, one)),
        Column("result", 28, lambda one: one.result),
    ]


def kept_columns(t: Translator, found: LookBack) -> list[Column[Kept]]:
    whose: Column[Kept] = Column("whose", 26, lambda one: one.promise.by)
    return [
        *([whose] if found.below else []),
        Column("indicator", 40, lambda one: one.indicator.title),
        Column("promised", 34, lambda one: _promised(t, one)),
        Column("due", 20, lambda one: _day(t, one.indicator.deadline, found)),
        Column("reached", 22, lambda one: _reached(t, one)),
        Column("state", 18, lambda one: _said_of_kept(t, one)),
    ]


def overdue_gaps(t: Translator, found: LookBack) -> Iterable[str]:
    for one in found.gaps:
        if one.overdue(found.day):
            due = t.date(one.deadline, year=True)
            yield t.plain(
                "look-back-overdue",
                whose=one.organisation,
                what=one.problem,
                owner=one.owner,
                due=due,
                days=(found.day - one.deadline).days,
            )


def overdue_promises(t: Translator, found: LookBack) -> Iterable[str]:
    for one in found.kept:
        if one.indicator.overdue:
            due = t.date(one.indicator.deadline, year=True)
            yield t.plain(
                "look-back-overdue",
                whose=one.promise.by,
                what=one.indicator.title,
                owner=one.indicator.owner,
                due=due,
                days=(found.day - one.indicator.deadline).days,
            )


def gap_state(found: LookBack, one: GapView) -> str:
    return state_of(one, found.day)


def late_by(t: Translator, one: GapView) -> int:
    return max(late(t, one), 0)


def _said_of_gap(t: Translator, found: LookBack, one: GapView) -> str:
    return t.plain("look-back-gap-state", state=gap_state(found, one), late=late_by(t, one))


def kept_state(one: Kept) -> str:
    return "overdue" if one.indicator.overdue else one.indicator.state.value


def _said_of_kept(t: Translator, one: Kept) -> str:
    claimed, due = one.indicator.claimed_at, one.indicator.deadline
    days = (claimed.astimezone(t.zone).date() - due).days if claimed else 0
    done = one.indicator.state is IndicatorState.VERIFIED
    return t.plain(
        "look-back-indicator-state", state=kept_state(one), late=max(days, 0) if done else 0
    )


def _promised(t: Translator, one: Kept) -> str:
    said = one.indicator
    return t.plain(
        "look-back-promised",
        baseline=t.number(said.baseline),
        target=t.number(said.target),
        unit=said.unit,
    )


def _reached(t: Translator, one: Kept) -> str:
    latest = one.indicator.latest
    if latest is None:
        return t.plain("look-back-not-reported")
    return t.plain("look-back-reached", value=t.number(latest.value), unit=one.indicator.unit)


def _day(t: Translator, day: date, found: LookBack) -> str:
    return t.date(day, year=day.year != found.day.year)
