"""A plan run among the people of a roster, on a virtual clock, with nobody told.

The bot's own tick runs through the whole calendar in a database of its own, in which everybody
has pressed Start and every organisation has a group. Nothing is sent or rendered: what is counted
are the rows that wait in the outbox. Nobody hands anything in, so it is the most that the bot
will remind; what people cause by their own papers comes on top.
"""

from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import insert, literal, null, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.clock import VirtualClock
from bot.config import Settings
from bot.context import build_context
from bot.database import Database
from bot.keys import MemoryKeyStore
from bot.migrate import upgrade
from models.plan.judging import About
from models.plan.loading import Loaded
from models.plan.programme import programme
from models.plan.schema import Plan
from models.queries.traffic import papers, received
from models.rules.calendar import Occurrence, occurrences
from models.rules.dues import due_at, local_time
from models.rules.periods import Period, PeriodKind, Span, periods
from models.rules.roster import ImportReport, RosterSheet
from models.rules.traffic import MonthTraffic, Papers, Traffic
from models.tables import Appointment, Chat, ChatKind, Member, Organisation
from publishing.plans.rehearsal import AFTERMATH
from scheduler.tick import tick
from services.campaign_loading import load_plan
from services.ports import Context
from services.roster import import_roster

Lived = Callable[[date], None]
"""Told the first day of each month that is over."""


class RosterRejected(Exception):
    """The roster cannot be imported; `report` names every wrong cell."""

    def __init__(self, report: ImportReport) -> None:
        self.report = report
        super().__init__(f"{len(report.rejected)} cells")


@dataclass(frozen=True, slots=True)
class Days:
    """The local days asked for, inclusive; None: as far as the campaign reaches."""

    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class _World:
    ctx: Context
    clock: VirtualClock


class _Fleeting(Database):
    """Removed as a whole, so nothing that was deleted has to be wiped out of its file before."""

    async def compact(self) -> None:
        return


async def rehearse(
    chosen: Settings, loaded: Loaded, sheet: RosterSheet, days: Days, lived: Lived
) -> Traffic:
    """What everybody would get in each month of the campaign that has one of the days asked for.

    Raises RosterRejected, PlanErrors, and UnknownTree for a root that is not in force on the
    campaign's first day.
    """
    async with lived_through(chosen, loaded, sheet, days, lived) as (_, traffic):
        return traffic


@asynccontextmanager
async def lived_through(
    chosen: Settings, loaded: Loaded, sheet: RosterSheet, days: Days, lived: Lived
) -> AsyncIterator[tuple[Context, Traffic]]:
    """The same, with the database in which it was lived, as long as it is looked at."""
    with TemporaryDirectory(prefix="rehearsal-") as folder:
        async with _world(chosen, Path(folder), loaded.plan) as world:
            report = await import_roster(world.ctx, sheet)
            if not report.imported:
                raise RosterRejected(report)
            await _bind_everybody(world.ctx)
            version = await load_plan(world.ctx, loaded, report.tree)
            months = await _live(world, loaded.plan, days, lived)
            yield (
                world.ctx,
                Traffic(
                    months,
                    unled=tuple(str(one.values["name"]) for one in report.warnings),
                    left_out=tuple(one.organisation for one in version.left_out),
                    reach=version.reach,
                    papers=await _papers(world.ctx, loaded.plan),
                ),
            )


@asynccontextmanager
async def _world(chosen: Settings, folder: Path, plan: Plan) -> AsyncIterator[_World]:
    """At the campaign's first midnight. The operator's own database is not looked at."""
    own = {"data_dir": folder, "database_url": f"sqlite+aiosqlite:///{folder / 'rehearsal.db'}"}
    settings = chosen.model_copy(update=own)
    await upgrade(settings.database_url)
    db = _Fleeting(settings.database_url)
    clock = VirtualClock(local_time(plan.period.start, time.min, settings.zone))
    try:
        ctx = replace(build_context(settings, db, clock), keys=MemoryKeyStore())
        yield _World(ctx, clock)
    finally:
        await db.close()


async def _bind_everybody(ctx: Context) -> None:
    """A private chat for who holds an office or will, a group for every organisation."""
    columns = ["kind", "telegram_id", "member_id", "organisation_id", "language", "bound_at"]
    held = select(Appointment.member_id).where(
        or_(Appointment.valid_to.is_(None), Appointment.valid_to >= ctx.today())
    )
    bound = literal(ctx.clock.now(), Chat.bound_at.type)
    private = literal(ChatKind.PRIVATE, Chat.kind.type)
    group = literal(ChatKind.GROUP, Chat.kind.type)
    people = select(private, Member.id, Member.id, null(), Member.language, bound)
    groups = select(group, -Organisation.id, null(), Organisation.id, literal("zh-Hans"), bound)
    async with ctx.db.write() as session:
        for rows in (people.where(Member.id.in_(held)), groups):
            await session.execute(insert(Chat).from_select(columns, rows))


async def _live(world: _World, plan: Plan, days: Days, lived: Lived) -> tuple[MonthTraffic, ...]:
    ctx, clock = world.ctx, world.clock
    found = _calendar(ctx, plan)
    months = _months(plan, found, days, ctx)
    end = due_at(months[-1].end, ctx.zone) if months else clock.now()
    moments = sorted({one.at for one in found if one.at < end})
    for month, due in groupby(moments, lambda at: at.astimezone(ctx.zone).date().replace(day=1)):
        await _pass(world, due)
        lived(month)
    async with ctx.db.read() as session:
        counted = [await _counted(session, month, ctx) for month in months]
    return tuple(one for one in counted if one.month.start <= plan.period.end or one.sent())


async def _pass(world: _World, moments: Iterable[datetime]) -> None:
    for moment in moments:
        world.clock.set(moment)
        await tick(world.ctx)


async def _papers(ctx: Context, plan: Plan) -> tuple[Papers, ...]:
    """Not of nominees: who will be proposed, nobody can rehearse."""
    async with ctx.db.read() as session:
        return tuple(
            [
                await papers(session, key, one)
                for key, one in plan.evaluations.items()
                if one.about.several and one.about is not About.NOMINEES
            ]
        )


async def _counted(session: AsyncSession, month: Period, ctx: Context) -> MonthTraffic:
    return MonthTraffic(month, await received(session, month, ctx.zone))


def _calendar(ctx: Context, plan: Plan) -> list[Occurrence]:
    last = due_at(plan.period.end + AFTERMATH, ctx.zone)
    return occurrences(programme(plan, ctx.zone), ctx.calendar, ctx.clock.now(), last)


def _months(plan: Plan, found: Iterable[Occurrence], days: Days, ctx: Context) -> list[Period]:
    """Of the campaign and of what follows its last day, as far as it was asked for."""
    told = [one.announce_at.astimezone(ctx.zone).date() for one in found]
    end = max([plan.period.end, *told])
    first = max(days.first or plan.period.start, plan.period.start)
    last = min(days.last or end, end)
    return periods(PeriodKind.MONTH, Span(first, last)) if first <= last else []
