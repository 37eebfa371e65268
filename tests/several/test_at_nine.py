"""Nine o'clock: an evaluation opens for a branch, groups are told things, people press buttons.

What Telegram sees of it is counted where Telegram stands, on the virtual clock.
"""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from aiogram import Bot
from sqlalchemy import insert, select

from bot.demo.people import roster
from bot.paced import PacedRequests
from bot.pacer import Pacer
from bot.pacing.shared import SharedPacer
from bot.simulator.pace import Pace
from bot.simulator.people import Person
from bot.simulator.rooms import Group
from bot.simulator.session import SimulatorSession
from models.rules.dues import local_time
from models.rules.roster import PersonRow
from models.tables import Chat, ChatKind, Member, Role
from services.actors import resolve
from services.announcements import announce
from tests.journeys.test_evaluations import OPENS
from tests.journeys.town import FIRST_DAY, Town, begun

MEMBERS = 150
ANNOUNCED = 25
"""More than a group may be told in a minute."""
ASKING, ASKED = 10, 6
WAY = (0.02, 0.06)
"""Seconds to Telegram, and as long back."""
INVITED = "请您评议"


class Seen(Pace):
    """Telegram's limits, and what it counted: the moment, the chat, each message by itself."""

    def __init__(self, monotonic: Any) -> None:
        super().__init__(monotonic)
        self.events: list[tuple[float, int]] = []

    def spend(self, chat_id: int, *, group: bool, count: int = 1) -> None:
        super().spend(chat_id, group=group, count=count)
        self.events += [(self._monotonic(), chat_id)] * count

    def most_in(self, seconds: float, chat: int | None = None) -> int:
        """In any such time, of all or of one chat."""
        times = sorted(at for at, where in self.events if chat in (None, where))
        first = most = 0
        for last, at in enumerate(times):
            while at - times[first] >= seconds:
                first += 1
            most = max(most, last - first + 1)
        return most


class Morning:
    """The town's bot sends its outbox; another process of it answers people meanwhile."""

    def __init__(self, town: Town) -> None:
        self.town, self.world, self.app = town, town.lived.world, town.lived.app
        self.timer: Any = self.app.delivery._timer
        self.seen = Seen(self.timer.monotonic)
        self.waits: list[float] = []
        self._chance = random.Random(9)
        self._answering = Bot(self.world.account.token, session=SimulatorSession(self.world))

    async def people(self) -> list[Person]:
        """All that the sheet has beyond the demo's have pressed Start."""
        async with self.app.db.write() as session:
            members = select(Member.id, Member.name).where(Member.name.like("党员%"))
            found = [(self.world.person(name), one) for one, name in await session.execute(members)]
            await session.execute(insert(Chat), [self._chat(*who) for who in found])
        return [person for person, _ in found]

    def _chat(self, person: Person, member: int) -> dict[str, object]:
        person.user.started = True
        return {
            "kind": ChatKind.PRIVATE,
            "telegram_id": person.id,
            "member_id": member,
            "language": "zh-Hans",
            "bound_at": self.town.lived.clock.now(),
        }

    @asynccontextmanager
    async def begun(self, folder: Path) -> AsyncIterator[None]:
        """From here on Telegram has its limits and lies away, and two processes share them."""
        other = SharedPacer(Pacer(self.timer), folder / "run" / "pacing.sock")
        self._answering.session.middleware(PacedRequests(other))
        for bot in (self.app.bot, self._answering):
            bot.session.middleware(self._away)
        self.world.pace = self.seen
        async with self.app.pacer.shared(), other.shared():
            yield

    async def _away(self, make_request: Any, bot: Bot, method: Any) -> Any:
        await self.timer.sleep(self._chance.uniform(*WAY))
        try:
            return await make_request(bot, method)
        finally:
            await self.timer.sleep(self._chance.uniform(*WAY))

    async def nine(self, secretary: Person) -> None:
        """The calendar opens the evaluation; a secretary had much to say just before."""
        self.town.lived.clock.set(local_time(OPENS, time(9), self.app.ctx.zone))
        await self.app.tick()
        async with self.app.db.read() as session:
            actor = await resolve(session, secretary.id, OPENS)
        assert actor
        for number in range(ANNOUNCED):
            await announce(self.app.ctx, actor, actor.home, f"通知{number}", f"t{number}")

    async def ask(self, person: Person) -> None:
        """Somebody presses on, as soon as he is answered."""
        for number in range(ASKED):
            began = self.timer.monotonic()
            await self._answering.send_message(person.id, f"第{number}屏")
            self.waits.append(self.timer.monotonic() - began)


def sheet(members: int) -> Any:
    known = roster()
    more = (
        PersonRow(9 + one, f"one-{one}", f"党员{one}", "dongjie", Role.MEMBER, FIRST_DAY)
        for one in range(members)
    )
    return replace(known, people=(*known.people, *more))


@pytest.mark.system
async def test_an_opening_to_many_keeps_within_telegrams_limits(tmp_path: Path) -> None:
    async with begun(tmp_path, sheet=sheet(MEMBERS)) as town:
        secretary = await town.person("李卫国")
        group = await town.group(secretary, "东街群")
        morning = Morning(town)
        people = await morning.people()
        async with morning.begun(tmp_path):
            await morning.nine(secretary)
            sending = asyncio.ensure_future(town.lived.app.delivery.drain())
            await asyncio.gather(*map(morning.ask, people[-ASKING:]))
            await sending
    assert all(sum(INVITED in one.text for one in person.inbox) == 1 for person in people)
    assert_within_limits(morning, group)


def assert_within_limits(morning: Morning, group: Group) -> None:
    seen = morning.seen
    assert morning.world.refused == []
    assert seen.most_in(1.0) <= 30
    assert max(seen.most_in(1.0, chat) for chat in {chat for _, chat in seen.events}) == 1
    assert seen.most_in(60.0, group.id) <= 20
    assert sum(f"通知{ANNOUNCED - 1}" in one.text for one in group.inbox) == 1
    took, in_group = seen.events[-1][0], [at for at, chat in seen.events if chat == group.id]
    assert took - seen.events[0][0] <= max(len(seen.events) / 27, len(in_group) * 3.2)
    assert len(seen.events) >= MEMBERS + ANNOUNCED + ASKING * ASKED
    assert max(morning.waits) < 3
