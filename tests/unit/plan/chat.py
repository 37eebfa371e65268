"""A plan put before a small roster: what its people are shown and how their work is scored.

The roster, the frozen duties and what was handed in are those of the file as it stands. Then any
changed plan can be put in its place, as if it had always been so.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

from aiogram import Bot
from aiogram.fsm.context import FSMContext
from aiogram.fsm.storage.base import StorageKey
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import Message
from sqlalchemy import insert, literal, null, select, update

from bot.clock import VirtualClock
from bot.database import Database
from handlers import comments
from handlers.duties import begin_duty
from handlers.forms import Forms, registry
from models.plan.checks.finding import periods_of
from models.plan.loading import read
from models.plan.programme import opens_on, span, stages
from models.plan.schema import By, Kind, Plan
from models.plan.versions import resolve, written_out
from models.queries.ranking import latest_ranking
from models.queries.standing import standing
from models.rules.dues import local_time
from models.rules.periods import Period, PeriodKind, periods
from models.tables import Chat, ChatKind, Duty, Member, Organisation, PlanVersion
from publishing.messages.stages import closed, opened
from publishing.outgoing import Outgoing
from publishing.screens import figures as figure_screens
from publishing.screens import ranking as ranking_screens
from publishing.texts import Texts
from services import figures
from services.actors import Actor
from services.actors import resolve as resolve_actor
from services.campaign_loading import load_plan
from services.campaigns import running_campaigns
from services.duties import Running, freeze
from services.ports import Context
from services.ranking import publish
from services.refusals import Refusal
from services.roster import import_roster
from tests.keys import MemoryKeyStore
from tests.rosters import ROOT, roster_of
from tests.services.township import RandomTokens
from tests.unit.handlers.telegram import Recording
from tests.unit.plan.papers import FIRST, OTHERS, entered, hand_in
from tests.unit.plan.texts import CALENDAR, ZONE

T = Texts.load().translator()
NOON = time(12)
ANNOUNCED, FIGURES, SCORED = ":announced", ":figures", ":scored"


class Desk:
    """The one plan that there is."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan

    def get(self, version_id: int, resolved: Mapping[str, object]) -> Plan:
        return self.plan


@dataclass(frozen=True)
class Room:
    """`usual`: the plan as its file stands; `judged`: the period that its ranking is about;
    `before`: what is shown of the usual plan, by expectation and by the names above."""

    ctx: Context
    clock: VirtualClock
    desk: Desk
    database: Database
    usual: Plan
    judged: Period
    before: dict[str, object]

    async def tells(self, plan: Plan, what: Iterable[str]) -> bool:
        """Whether a changed plan shows in any of these: names in `before`."""
        await self.put(plan)
        for name in what:
            if await self._show(name) != self.before[name]:
                return True
        return False

    async def remember(self) -> None:
        """What is shown under the plan as it stands."""
        for name in (ANNOUNCED, FIGURES, SCORED, *self.usual.expectations):
            self.before[name] = await self._show(name)

    async def put(self, plan: Plan) -> None:
        self.desk.plan = plan
        async with self.ctx.db.write() as session:
            await session.execute(update(PlanVersion).values(resolved=resolve(plan)))

    async def announced(self) -> list[str]:
        """What the groups are told of each stage."""
        async with self.ctx.db.read() as session:
            version = await session.scalar(select(PlanVersion.id))
            told = [
                await say(session, {"version": version or 0, "stage": stage}, T)
                for stage in self.desk.plan.stages
                for say in (opened, closed)
            ]
        return [one.text for one in told]

    async def asked(self, key: str) -> list[object]:
        """The first screen of whatever an expectation asks for, by whom it is asked for; of
        commitments in every category, as each has themes of its own."""
        told: list[object] = []
        for duty in await self._duties(key):
            self._noon(self._first_day(key))
            told.append(await self._begun(duty))
        return told

    async def figures(self) -> list[str]:
        """The list of the figures from outside, and each with its history."""
        self._noon(self.usual.period.start + timedelta(days=1))
        found = await figures.listed(self.ctx, await self._actor(f"{ROOT}-secretary"))
        screens = [figure_screens.listing(T, found)]
        return _read(*screens, *(figure_screens.opened(T, one) for one in found))

    async def scored(self) -> list[str]:
        """The period's ranking and why those of the first category have their scores."""
        if self.desk.plan.ranking is None:
            return []
        self._noon(self.judged.end + timedelta(days=1))
        (run,) = await running_campaigns(self.ctx)
        try:
            async with self.ctx.db.write() as session:
                await hand_in(session, self.usual, self.judged)
                await publish(session, self.ctx, run, self.judged)
                raise _Seen(await self._standings(session, run))
        except _Seen as seen:
            return seen.screens

    async def _show(self, name: str) -> object:
        whole = {ANNOUNCED: self.announced, FIGURES: self.figures, SCORED: self.scored}
        return await (whole[name]() if name in whole else self.asked(name))

    async def _standings(self, session: Any, run: Running) -> list[str]:
        found = await latest_ranking(session, run.campaign.id)
        if found is None:
            return []
        screens = [ranking_screens.board(T, found, self.desk.plan)]
        for place in found.places[:FIRST]:
            if one := await standing(session, found, place.organisation_id):
                screens.append(ranking_screens.why(T, one, self.desk.plan))
        return _read(*screens)

    async def _begun(self, duty: Duty) -> object:
        telegram = Recording()
        event, actor = _message(telegram), await self._owner(duty)
        state = FSMContext(MemoryStorage(), StorageKey(bot_id=42, chat_id=7, user_id=7))
        forms = Forms(registry, self.ctx, actor, T)
        try:
            await begin_duty(event, self.ctx, actor, forms, state, duty.id)
            if duty.kind == Kind.COMMENT:
                press: Any = event
                await comments.write(press, self.ctx, actor, (str(duty.id),), forms, state)
        except Refusal as refusal:
            return repr(refusal)
        return _shown(telegram)

    async def _duties(self, key: str) -> list[Duty]:
        """One of each category for commitments, else the first."""
        every = self.usual.expectations[key].kind is Kind.COMMITMENT
        async with self.ctx.db.read() as session:
            rows = await session.execute(
                select(Organisation.category, Duty)
                .join(Duty, Duty.organisation_id == Organisation.id)
                .where(Duty.expectation == key)
                .order_by(Duty.id.desc())
            )
        first = list(dict(rows.all()).values())
        return first if every else first[-1:]

    async def _owner(self, duty: Duty) -> Actor:
        async with self.ctx.db.read() as session:
            if duty.member_id:
                key = (await session.get_one(Member, duty.member_id)).key
            elif self.usual.expectations[duty.expectation].by is By.SUPERIORS:
                key = f"{ROOT}-secretary"
            else:
                key = f"{(await session.get_one(Organisation, duty.organisation_id)).key}-secretary"
        return await self._actor(key)

    async def _actor(self, key: str) -> Actor:
        async with self.ctx.db.read() as session:
            telegram_id = await session.scalar(select(Member.telegram_id).where(Member.key == key))
            found = await resolve_actor(session, telegram_id or 0, self.ctx.today())
        assert found is not None, key
        return found

    def _first_day(self, key: str) -> date:
        one = self.usual.expectations[key]
        return opens_on(one, first_period(self.usual, key), CALENDAR)

    def _noon(self, day: date) -> None:
        self.clock.set(local_time(day, NOON, ZONE))


class _Seen(Exception):
    """Carries what was read out of a transaction that is not to last."""

    def __init__(self, screens: list[str]) -> None:
        self.screens = screens
        super().__init__()


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
    room = Room(ctx, clock, desk, database, usual, judged_period(usual), {})
    await room.remember()
    return room


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


def _message(telegram: Recording) -> Message:
    raw = {"message_id": 1, "date": 0, "chat": {"id": 7, "type": "private"}, "text": "/menu"}
    return Message.model_validate(raw, context={"bot": Bot("42:TEST", session=telegram)})


def _shown(telegram: Recording) -> list[object]:
    """Texts with the labels and the data of their buttons."""
    calls: list[Any] = telegram.calls
    return [(call.text, call.reply_markup and call.reply_markup.model_dump()) for call in calls]


def _read(*screens: Outgoing) -> list[str]:
    return [screen.text for screen in screens]
