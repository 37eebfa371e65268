"""What people are shown and how their work is scored under a plan, and whether that changes."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from aiogram import Bot
from aiogram.fsm.context import FSMContext
from aiogram.fsm.storage.base import StorageKey
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import Message
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from handlers import comments, plaque_forms
from handlers.duties import begin_duty
from handlers.forms import Forms, registry
from models.plan.expecting import Kind
from models.plan.schema import Plan
from models.queries.forecasts import forecast
from models.queries.ranking import latest_ranking
from models.queries.standing import standing
from models.tables import Duty, PlanVersion
from publishing.messages.stages import closed, opened
from publishing.outgoing import Outgoing
from publishing.screens import figures as figure_screens
from publishing.screens import forecasts as forecast_screens
from publishing.screens import plaques as plaque_screens
from publishing.screens import ranking as ranking_screens
from publishing.screens.documents import destination
from publishing.texts import Texts
from services import comment_sittings, figures, plaque_offers
from services.actors import Actor
from services.campaigns import running_campaigns
from services.duties import Running
from services.plaque_offers import Offer
from services.ranking import publish
from services.refusals import Refusal
from tests.rosters import ROOT
from tests.unit.handlers.telegram import Recording
from tests.unit.plan.papers import hand_in
from tests.unit.plan.room import FIRST, Room

T = Texts.load().translator()
ANNOUNCED, FIGURES, SCORED = ":announced", ":figures", ":scored"
DISPLAYED = ":displayed"
WHOLE = (ANNOUNCED, FIGURES, SCORED, DISPLAYED)


@dataclass(frozen=True)
class Told:
    """`before`: what is shown under the plan as its file stands, by expectation and by the names
    above."""

    room: Room
    before: dict[str, object] = field(default_factory=dict)

    async def tells(self, plan: Plan, what: Iterable[str]) -> bool:
        """Whether a changed plan shows in any of these: names in `before`."""
        await self.room.put(plan)
        for name in what:
            if await self._show(name) != self.before[name]:
                return True
        return False

    async def remember(self) -> None:
        """What is shown under the plan as it stands."""
        for name in (*WHOLE, *self.room.usual.expectations):
            self.before[name] = await self._show(name)

    async def announced(self) -> list[str]:
        """What the groups are told of each stage, and which get the documents."""
        async with self.room.ctx.db.read() as session:
            version = await session.scalar(select(PlanVersion.id))
            told = [
                await say(session, {"version": version or 0, "stage": stage}, T)
                for stage in self.room.desk.plan.stages
                for say in (opened, closed)
            ]
        return [*(one.text for one in told), destination(T, self.room.desk.plan)]

    async def asked(self, key: str) -> list[object]:
        """The first screen of whatever an expectation asks for, by whom it is asked for; of
        commitments in every category, as each has themes of its own."""
        told: list[object] = []
        for duty in await self.room.duties(key):
            self.room.noon(self.room.first_day(key))
            told.append(await self._begun(duty))
        return told

    async def figures(self) -> list[str]:
        """The list of the figures from outside, each with its history, and what follows from
        them."""
        self.room.noon(self.room.usual.period.start + timedelta(days=1))
        found = await figures.listed(self.room.ctx, await self.room.actor(f"{ROOT}-secretary"))
        screens = [figure_screens.listing(T, found)]
        screens += [figure_screens.opened(T, one) for one in found]
        each = [button.label for one in found for button in figure_screens.place_buttons(one)]
        return [*_read(*screens), *each, *await self.forecasts()]

    async def forecasts(self) -> list[str]:
        """When one's own figure passes the rival's."""
        (run,) = await running_campaigns(self.room.ctx)
        async with self.room.ctx.db.read() as session:
            found = [
                await forecast(session, run.campaign.id, run.plan, key)
                for key in run.plan.forecasts
            ]
        return [forecast_screens.opened(T, one).text for one in found if one]

    async def scored(self) -> list[str]:
        """The period's ranking and why those of the first category have their scores."""
        if self.room.desk.plan.ranking is None:
            return []
        self.room.noon(self.room.judged.end + timedelta(days=1))
        (run,) = await running_campaigns(self.room.ctx)
        try:
            async with self.room.ctx.db.write() as session:
                await hand_in(session, self.room.usual, self.room.judged)
                await publish(session, self.room.ctx, run, self.room.judged)
                raise _Seen(await self._standings(session, run))
        except _Seen as seen:
            return seen.screens

    async def displayed(self) -> list[object]:
        """What one organisation of each category may put up, and every question about it."""
        self.room.noon(self.room.usual.period.start + timedelta(days=1))
        told: list[object] = []
        for category in self.room.usual.categories if self.room.usual.plaques else ():
            actor = await self.room.actor(f"{category}-1-secretary")
            for offer in await plaque_offers.offers(self.room.ctx, actor):
                (label,) = plaque_screens.offer_buttons(T, [offer])
                told += [label, *await self._proposed(actor, offer)]
        return told

    async def _proposed(self, actor: Actor, offer: Offer) -> list[object]:
        """The steps of the form that proposes it, answered as they come."""
        telegram = Recording()
        state = FSMContext(MemoryStorage(), StorageKey(bot_id=42, chat_id=7, user_id=7))
        forms = Forms(registry, self.room.ctx, actor, T)
        which = (offer.campaign_id, offer.organisation_id, offer.kind)
        event = _message(telegram)
        await plaque_forms.begin_proposal(event, self.room.ctx, actor, forms, state, which)
        kept: dict[str, Any] = await state.get_data()
        return [*_shown(telegram), kept["draft"]["meta"], kept["draft"]["answers"]]

    async def _show(self, name: str) -> object:
        whole = {ANNOUNCED: self.announced, FIGURES: self.figures, SCORED: self.scored}
        whole |= {DISPLAYED: self.displayed}
        return await (whole[name]() if name in whole else self.asked(name))

    async def _standings(self, session: AsyncSession, run: Running) -> list[str]:
        found = await latest_ranking(session, run.campaign.id)
        if found is None:
            return []
        screens = [ranking_screens.board(T, found, self.room.desk.plan)]
        for place in found.places[:FIRST]:
            if one := await standing(session, found, place.organisation_id):
                screens.append(ranking_screens.why(T, one, self.room.desk.plan))
        return _read(*screens)

    async def _begun(self, duty: Duty) -> object:
        telegram = Recording()
        event, actor = _message(telegram), await self.room.owner(duty)
        state = FSMContext(MemoryStorage(), StorageKey(bot_id=42, chat_id=7, user_id=7))
        forms = Forms(registry, self.room.ctx, actor, T)
        try:
            await begin_duty(event, self.room.ctx, actor, forms, state, duty.id)
            if duty.kind == Kind.COMMENT:
                press: Any = event
                await comments.write(
                    press, self.room.ctx, actor, await self._about(actor, duty), forms, state
                )
        except Refusal as refusal:
            return repr(refusal)
        return _shown(telegram)

    async def _about(self, actor: Actor, duty: Duty) -> tuple[str, ...]:
        """What the button of a comment carries: the first person's, where it is on people."""
        if not duty.of_members:
            return (str(duty.id),)
        sitting = await comment_sittings.sitting(self.room.ctx, actor, duty.id)
        return str(duty.id), str(sitting.spots[0].member_id)


class _Seen(Exception):
    """Carries what was read out of a transaction that is not to last."""

    def __init__(self, screens: list[str]) -> None:
        self.screens = screens
        super().__init__()


def _message(telegram: Recording) -> Message:
    raw = {"message_id": 1, "date": 0, "chat": {"id": 7, "type": "private"}, "text": "/menu"}
    return Message.model_validate(raw, context={"bot": Bot("42:TEST", session=telegram)})


def _shown(telegram: Recording) -> list[object]:
    """Texts with the labels and the data of their buttons."""
    calls: list[Any] = telegram.calls
    return [(call.text, call.reply_markup and call.reply_markup.model_dump()) for call in calls]


def _read(*screens: Outgoing) -> list[str]:
    return [screen.text for screen in screens]
