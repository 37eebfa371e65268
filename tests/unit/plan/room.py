"""A small roster under one plan, whose people have something to do and nothing handed in yet.

The roster and the frozen duties are those of the file as it stands. Then any changed plan can be
put in its place, as if it had always been so.
"""

from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import insert, literal, null, select, update

from bot.clock import VirtualClock
from bot.database import Database
from models.plan.checks.finding import periods_of
from models.plan.expecting import By, Kind
from models.plan.loading import read
from models.plan.programme import opens_on, span, stages
from models.plan.schema import Plan
from models.plan.versions import resolve, written_out
from models.rules.dues import local_time
from models.rules.periods import Period, PeriodKind, periods
from models.tables import Chat, ChatKind, Duty, Member, Organisation, PlanVersion
from services.actors import Actor
from services.actors import resolve as resolve_actor
from services.campaign_loading import load_plan
from services.campaigns import running_campaigns
from services.duties import Running, freeze
from services.ports import Context
from services.roster import import_roster
from tests.keys import MemoryKeyStore
from tests.rosters import ROOT, roster_of
from tests.services.township import RandomTokens
from tests.unit.plan.results import entered
from tests.unit.plan.texts import CALENDAR, ZONE

FIRST, OTHERS = 4, 1
"""Organisations of the first category and of each other."""


class Desk:
    """The one plan that there is."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan

    def kept(self, version_id: int) -> Plan:
        return self.plan

    def keep(self, version_id: int, plan: Plan) -> None:
        """There is no other."""


@dataclass(frozen=True)
class Room:
    """`usual`: the plan as its file stands; `judged`: the period that its ranking is about."""

    ctx: Context
    clock: VirtualClock
    desk: Desk
    database: Database
    usual: Plan
    judged: Period

    async def put(self, plan: Plan) -> None:
        self.desk.plan = plan
        async with self.ctx.db.write() as session:
            await session.execute(update(PlanVersion).values(resolved=resolve(plan)))

    async def duties(self, key: str) -> list[Duty]:
        """One of each category for promises, plaques and what follows another's, else the first."""
        one = self.usual.expectations[key]
        every = one.kind in (Kind.COMMITMENT, Kind.PLAQUE) or one.follows is not None
        async with self.ctx.db.read() as session:
            rows = await session.execute(
                select(Organisation.category, Duty)
                .join(Duty, Duty.organisation_id == Organisation.id)
                .where(Duty.expectation == key)
                .order_by(Duty.id.desc())
            )
        first = list(dict(rows.all()).values())
        return first if every else first[-1:]

    async def owner(self, duty: Duty) -> Actor:
        async with self.ctx.db.read() as session:
            if duty.member_id:
                key = (await session.get_one(Member, duty.member_id)).key
            elif self.usual.expectations[duty.expectation].by is By.SUPERIORS:
                key = f"{ROOT}-secretary"
            else:
                key = f"{(await session.get_one(Organisation, duty.organisation_id)).key}-secretary"
        return await self.actor(key)

    async def actor(self, key: str) -> Actor:
        async with self.ctx.db.read() as session:
            telegram_id = await session.scalar(select(Member.telegram_id).where(Member.key == key))
            found = await resolve_actor(session, telegram_id or 0, self.ctx.today())
        assert found is not None, key
        return found

    def first_day(self, key: str) -> date:
        one = self.usual.expectations[key]
        return opens_on(one, first_period(self.usual, key), CALENDAR)

    def noon(self, day: date) -> None:
        self.clock.set(local_time(day, time(12), ZONE))


async def furnished(url: str, usual: Plan) -> Room:
    """In a database with our tables and nothing in them; the caller closes it."""
    database, desk = Database(url), Desk(usual)
    clock = VirtualClock(local_time(usual.period.start, time.min, ZONE))
    ctx = Context(database, clock, desk, RandomTokens(), MemoryKeyStore(), CALENDAR, ZONE)
    await import_roster(ctx, roster_of(usual, FIRST, OTHERS))
    await _bind_everybody(ctx)
    await load_plan(ctx, read(written_out(usual), "usual.yaml"), ROOT)
    (run,) = await running_campaigns(ctx)
    await _freeze_first(ctx, run)
    return Room(ctx, clock, desk, database, usual, judged_period(usual))


def first_period(plan: Plan, key: str) -> Period:
    one = plan.expectations[key]
    return periods_of(plan, one.every, one.stage)[0]


def judged_period(plan: Plan) -> Period:
    """The ranking's first; the whole campaign where nothing is ranked."""
    if plan.ranking is None:
        return periods(PeriodKind.ONCE, span(plan), stages(plan))[0]
    return periods(plan.ranking.every, span(plan), stages(plan))[0]


async def _bind_everybody(ctx: Context) -> None:
    columns = ["kind", "telegram_id", "member_id", "organisation_id", "language", "bound_at"]
    bound = literal(ctx.clock.now(), Chat.bound_at.type)
    private = literal(ChatKind.PRIVATE, Chat.kind.type)
    people = select(private, Member.id, Member.id, null(), Member.language, bound)
    async with ctx.db.write() as session:
        await session.execute(update(Member).values(telegram_id=Member.id))
        await session.execute(insert(Chat).from_select(columns, people))


async def _freeze_first(ctx: Context, run: Running) -> None:
    """Each expectation's first period, but those that were open when the plan was loaded."""
    async with ctx.db.write() as session:
        frozen = set(await session.scalars(select(Duty.expectation)))
        for key in run.plan.expectations:
            if key not in frozen:
                period = first_period(run.plan, key)
                await freeze(session, ctx, run, key, period, period.start)
        session.add_all(entered(run.plan, run.campaign.id, author=1))
