"""Open links of rounds: where there is one now, and what came in by one that is over."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Row, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.queries.ballots import evaluation_of
from models.queries.evaluations import ItemLine, table_lines
from models.queries.plans import plan_of_version, plans_of_versions
from models.tables import (
    Organisation,
    Round,
    RoundState,
    Window,
    WindowCount,
    WindowOutcome,
    WindowResult,
    WindowSheet,
)


@dataclass(frozen=True, slots=True)
class OpenWindow:
    """`token` is what the poster leads to. How much came in is told to nobody before the end."""

    window_id: int
    title: str
    evaluation: str
    organisation: str
    closes_at: datetime
    token: str


@dataclass(frozen=True, slots=True)
class WindowView:
    """What came in by the open link of a round that is over, beside its result and no part of it.
    `lines` are there where every figure may be shown."""

    title: str
    sheets: int
    outcome: WindowOutcome
    lines: tuple[ItemLine, ...]


async def open_at(
    session: AsyncSession, organisations: Collection[int], now: datetime
) -> tuple[OpenWindow, ...]:
    """Of these organisations, by their rounds' end."""
    where = (Round.organisation_id.in_(organisations), Round.closes_at > now)
    rows = await session.execute(_open(*where))
    found = rows.all()
    plans = await plans_of_versions(session, (row.Round.plan_version_id for row in found))
    return tuple(_window(plans[row.Round.plan_version_id], row) for row in found)


def _open(*conditions: ColumnElement[bool]) -> Select[Window, Round, str]:
    return (
        select(Window, Round, Organisation.name)
        .join(Round, Round.id == Window.round_id)
        .join(Organisation, Organisation.id == Round.organisation_id)
        .where(Round.state == RoundState.OPEN, *conditions)
        .order_by(Round.closes_at, Round.organisation_id, Round.id)
    )


def _window(plan: Plan, row: Row[Window, Round, str]) -> OpenWindow:
    window, round_, organisation = row
    evaluation = evaluation_of({round_.plan_version_id: plan}, round_)
    title = evaluation.window.title if evaluation.window else evaluation.title
    return OpenWindow(
        window.id, title, evaluation.title, organisation, round_.closes_at, window.token
    )


async def open_of(session: AsyncSession, round_id: int) -> OpenWindow | None:
    """Of that round; None where it is over."""
    row = (await session.execute(_open(Round.id == round_id))).one_or_none()
    return _window(await plan_of_version(session, row.Round.plan_version_id), row) if row else None


async def sheets_in(session: AsyncSession, round_id: int) -> int:
    counted = select(func.count()).select_from(WindowSheet)
    return await session.scalar(counted.where(WindowSheet.round_id == round_id)) or 0


async def result(session: AsyncSession, round_id: int) -> WindowView | None:
    """None where the round had no window, is void or is not over."""
    told = await session.get(WindowResult, round_id)
    if told is None:
        return None
    round_ = await session.get_one(Round, round_id)
    plan = await plan_of_version(session, round_.plan_version_id)
    evaluation = plan.evaluations[round_.evaluation]
    if evaluation.window is None:
        return None
    rows = await session.execute(
        select(WindowCount.item, WindowCount.grade, WindowCount.sheets)
        .where(WindowCount.round_id == round_id)
        .order_by(WindowCount.id)
    )
    form = plan.questionnaires[evaluation.questionnaire]
    table = table_lines(_items(rows.all()), form)
    return WindowView(evaluation.window.title, told.sheets, told.outcome, table)


def _items(rows: Sequence[Row[str, str, int]]) -> dict[str, dict[str, int]]:
    items: dict[str, dict[str, int]] = {}
    for item, grade, sheets in rows:
        items.setdefault(item, {})[grade] = sheets
    return items
