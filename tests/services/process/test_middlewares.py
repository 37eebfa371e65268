from datetime import date
from typing import Any

import pytest
from aiogram import Bot, Dispatcher
from aiogram.types import Message

from bot.clock import VirtualClock
from bot.database import Database
from bot.middlewares import Introduction, spoken
from bot.simulator.faults import Fault
from bot.simulator.session import SimulatorSession, feed
from bot.simulator.world import World
from models.tables import (
    Appointment,
    Chat,
    ChatKind,
    ConversationState,
    Member,
    Organisation,
    Role,
)
from publishing.texts import Texts, Translator
from services.actors import Actor
from services.ports import Context
from tests.services.process.contexts import context


class Bench:
    """A dispatcher whose one handler keeps what it was given."""

    def __init__(self, ctx: Context, world: World) -> None:
        self.ctx, self.world = ctx, world
        self.given: list[tuple[Actor | None, str]] = []
        dispatcher = Dispatcher()
        dispatcher.update.outer_middleware(Introduction(ctx, Texts.load()))
        dispatcher.message.register(self.on_message)
        bot = Bot(world.account.token, session=SimulatorSession(world))
        world.deliver = feed(dispatcher, bot)

    async def on_message(
        self, message: Message, ctx: Context, actor: Actor | None, t: Translator, **_: Any
    ) -> None:
        assert ctx is self.ctx
        async with ctx.db.write() as session:
            count = len(self.given)
            session.add(ConversationState(key=str(count), state=message.text, data="{}"))
        self.given.append((actor, t.language))


@pytest.fixture
def bench(db: Database, clock: VirtualClock) -> Bench:
    return Bench(context(db, clock), World(clock))


async def enrol(db: Database, clock: VirtualClock, telegram_id: int) -> None:
    async with db.write() as session:
        branch = Organisation(
            tree="t", key="b", name="第一支部", pseudonym="o1", valid_from=date(2026, 1, 1)
        )
        member = Member(
            tree="t",
            key="1",
            name="李卫国",
            pseudonym="m1",
            language="zh-Hant",
            telegram_id=telegram_id,
        )
        session.add_all([branch, member])
        await session.flush()
        session.add_all(
            [
                Appointment(
                    member_id=member.id,
                    organisation_id=branch.id,
                    role=Role.SECRETARY,
                    valid_from=date(2026, 1, 1),
                ),
                Chat(
                    kind=ChatKind.PRIVATE,
                    telegram_id=telegram_id,
                    member_id=member.id,
                    bound_at=clock.now(),
                ),
            ]
        )


async def test_somebody_on_the_roster_is_known_and_spoken_to_in_his_language(
    bench: Bench, db: Database, clock: VirtualClock
) -> None:
    person = bench.world.person("李卫国", language="en")
    await enrol(db, clock, person.id)
    await person.send("您好")
    [(actor, language)] = bench.given
    assert actor is not None
    assert (actor.name, actor.is_secretary, language) == ("李卫国", True, "zh-Hant")


async def test_a_stranger_is_nobody_and_spoken_to_in_telegrams_language(bench: Bench) -> None:
    await bench.world.person("John", language="en").send("hello")
    assert bench.given == [(None, "en")]


async def test_an_update_that_comes_twice_is_handled_once(bench: Bench) -> None:
    bench.world.faults.next_update(Fault.duplicate())
    await bench.world.person("李卫国").send("您好")
    assert len(bench.given) == 1


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("zh-hans", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-hant-hk", "zh-Hant"),
        ("en-GB", "en"),
        ("de", "en"),
        (None, "zh-Hans"),
    ],
)
def test_telegrams_language_codes(code: str | None, language: str) -> None:
    assert spoken(code) == language
