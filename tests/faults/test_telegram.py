"""Telegram misbehaves over a whole township: what was handed in is there once, what was to be told
is told once, and what may have arrived twice is known."""

from collections import Counter
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import func, select

from bot.demo.people import PEOPLE
from bot.simulator.answers import Json
from bot.simulator.faults import Fault
from bot.simulator.people import Person
from models.tables import Base, Chat, Idea, OutboxMessage, OutboxState
from tests.faults.prepared import OPENS
from tests.journeys import test_announcements, test_ideas
from tests.journeys.test_ideas import IDEA, propose
from tests.journeys.town import Town, begun

pytestmark = pytest.mark.system

SEED = 2026
FOR_EVER = 1_000_000
ASKED = "请您评议"
HANDED_IN = "交过了"
SILENT = ("conversations", "handled_updates", "leases")
"""Tables that say how far a conversation is, and not what was handed in."""


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path) as made:
        yield made


async def everybody(town: Town) -> list[Person]:
    """Who has a ballot to fill in when the rounds open: all but the office above."""
    others = PEOPLE["qinghe"][2:]
    return [await town.person(name) for name in town.tokens if name not in others]


async def passing(town: Town, minutes: int) -> None:
    """For the calendar and for waiting alike; the process does what it does meanwhile."""
    for _ in range(minutes):
        town.lived.clock.advance(timedelta(minutes=1))
        await town.lived.app.delivery._timer.sleep(60)
        await town.lived.work()


async def opening(town: Town) -> None:
    """Everybody is asked to vote, by some forty messages at once."""
    town.lived.clock.set(datetime.fromisoformat(OPENS))
    await town.lived.work()


def asked(person: Person) -> int:
    return sum(ASKED in message.text for message in person.inbox)


async def ideas(town: Town) -> int:
    async with town.lived.app.ctx.db.read() as session:
        return await session.scalar(select(func.count()).select_from(Idea)) or 0


async def rows(town: Town, kind: str) -> list[OutboxMessage]:
    async with town.lived.app.ctx.db.read() as session:
        found = await session.scalars(select(OutboxMessage).where(OutboxMessage.kind == kind))
        return list(found)


async def states(town: Town, kind: str = "evaluation.invitation") -> Counter[OutboxState]:
    return Counter(row.state for row in await rows(town, kind))


async def stored(town: Town) -> dict[str, Counter[str]]:
    async with town.lived.app.ctx.db.read() as session:
        return {
            table.name: Counter(map(str, await session.execute(select(table))))
            for table in Base.metadata.sorted_tables
            if table.name not in SILENT
        }


async def test_429_for_an_hour_in_the_middle_of_a_form(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await zhao.click("提金点子")
    await zhao.send(IDEA)
    preview = zhao.screen
    for method in ("sendMessage", "editMessageText"):
        town.lived.world.faults.next(method, Fault.too_many(3600), chat=zhao.id)
    pressed = await zhao.click("提交", preview)
    assert await ideas(town) == 1
    assert IDEA in li.screen.text
    assert HANDED_IN in (await zhao.press_again(pressed)).text
    await passing(town, 61)
    town.lived.world.faults.clear()
    await zhao.send("/menu")
    assert "提金点子" in zhao.screen.labels
    assert await ideas(town) == 1


async def test_429_for_an_hour_for_the_whole_bot(town: Town) -> None:
    people = await everybody(town)
    town.lived.world.faults.next("sendMessage", Fault.too_many(3600), count=8)
    await opening(town)
    town.lived.world.faults.clear()
    early = sum(map(asked, people))
    assert early < len(people) // 2
    calls = len(town.lived.world.refused)
    await passing(town, 30)
    assert sum(map(asked, people)) == early
    assert len(town.lived.world.refused) == calls
    await passing(town, 35)
    assert [asked(one) for one in people] == [1] * len(people)
    assert await states(town) == {OutboxState.SENT: len(people)}
    assert {row.uncertain for row in await rows(town, "evaluation.invitation")} == {0}


async def test_5xx_for_ten_minutes(town: Town) -> None:
    people = await everybody(town)
    town.lived.world.faults.next("*", Fault.server_error(502), count=FOR_EVER)
    await opening(town)
    await passing(town, 10)
    assert sum(map(asked, people)) == 0
    town.lived.world.faults.clear()
    await passing(town, 20)
    assert [asked(one) for one in people] == [1] * len(people)
    assert await states(town) == {OutboxState.SENT: len(people)}


async def test_a_form_handed_in_while_telegram_answers_502(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("提金点子")
    await zhao.send(IDEA)
    preview = zhao.screen
    town.lived.world.faults.next("*", Fault.server_error(502), count=FOR_EVER)
    pressed = await zhao.click("提交", preview)
    town.lived.world.faults.clear()
    assert await ideas(town) == 1
    assert HANDED_IN in (await zhao.press_again(pressed)).text
    await propose(zhao, "修好路灯")
    assert await ideas(town) == 2


async def test_time_outs_after_having_acted_double_at_most_once_and_are_known(town: Town) -> None:
    people, chance = await everybody(town), Random(SEED)
    for number in range(0, 60, 5):
        skip = number + chance.randint(0, 4)
        town.lived.world.faults.next("sendMessage", Fault.timeout_after(), skip=skip)
    await opening(town)
    await passing(town, 30)
    async with town.lived.app.ctx.db.read() as session:
        accounts = dict((await session.execute(select(Chat.id, Chat.telegram_id))).all())
    copies = {one.id: asked(one) for one in people}
    uncertain = {
        accounts[row.chat_id]: row.uncertain for row in await rows(town, "evaluation.invitation")
    }
    assert set(copies.values()) == {1, 2}
    assert all(copies[one] == 1 + min(1, uncertain[one]) for one in copies)


async def test_a_form_whose_answer_was_lost_is_handed_in_once(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("提金点子")
    await zhao.send(IDEA)
    preview = zhao.screen
    for method in ("sendMessage", "editMessageText", "answerCallbackQuery"):
        town.lived.world.faults.next(method, Fault.timeout_after(), chat=None)
    pressed = await zhao.click("提交", preview)
    assert await ideas(town) == 1
    town.lived.world.faults.clear()
    assert HANDED_IN in (await zhao.press_again(pressed)).text
    assert await ideas(town) == 1


async def test_every_update_twice(town: Town) -> None:
    town.lived.world.faults.next_update(Fault.duplicate(), count=FOR_EVER)
    await test_ideas.test_from_the_proposal_to_its_being_carried_out(town)
    assert await ideas(town) == 1


async def test_all_updates_again_and_in_any_order_change_nothing(town: Town) -> None:
    brought: list[Json] = []
    deliver = town.lived.world.deliver
    assert deliver

    async def noted(update: Json) -> None:
        brought.append(update)
        await deliver(update)

    town.lived.world.deliver = noted
    await test_announcements.test_it_is_previewed_and_sent_to_all_groups_below(town)
    await propose(await town.person("赵长林"))
    town.lived.world.deliver = deliver
    before, again = await stored(town), list(brought)
    Random(SEED).shuffle(again)
    for update in again:
        await deliver(update)
    assert await stored(town) == before


async def test_an_answer_that_arrives_behind_the_press_that_followed_it(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("提金点子")
    town.lived.world.faults.next_update(Fault.late(), kind="message")
    await zhao.send("来晚了的话")
    await zhao.click("取消")
    await town.lived.world.release()
    assert await ideas(town) == 0
    await propose(zhao)
    assert await ideas(town) == 1


async def test_a_group_becomes_a_supergroup_in_the_middle_of_it(town: Town) -> None:
    li = await town.person("李卫国")
    group = await town.group(li, "东街党员群")
    old = group.id
    town.lived.world.faults.next("sendMessage", Fault.migrate(), chat=old)
    for text in ("周五开会。", "带上本子。"):
        await li.send("/menu")
        await li.click("书记工作台")
        await li.click("发通知")
        await li.send(text)
        await li.click("提交")
    await passing(town, 2)
    await town.lived.world.release()
    assert group.id != old
    said = [message.text for message in group.inbox if "党支部通知" in message.text]
    assert ["周五开会" in said[0], "带上本子" in said[1], len(said)] == [True, True, 2]
    await li.send("/chats")
    assert sum("东街党员群" in label for label in li.screen.labels) == 1
    assert not any("发不进消息" in message.text for message in li.inbox)


async def test_a_quarter_of_the_members_have_blocked_the_bot(town: Town) -> None:
    """Ten of thirty-seven. Each leader reads one message about it, however many they are."""
    people = {one.name: one for one in await everybody(town)}
    gone = {*PEOPLE["dongjie"][1:], *PEOPLE["xijie"][2:], *PEOPLE["nanyuan"][2:]}
    for name in gone:
        people[name].user.blocked_bot = True
    await opening(town)
    await passing(town, 30)
    assert {asked(one) for name, one in people.items() if name not in gone} == {1}
    failed = len(gone)
    assert await states(town) == {
        OutboxState.FAILED: failed,
        OutboxState.SENT: len(people) - failed,
    }
    told = {name: _about(one) for name, one in people.items() if _about(one)}
    assert told.keys() == {"李卫国", "陈建业", "蒋国栋"}
    assert {len(texts) for texts in told.values()} == {1}
    assert "有 4 位同志屏蔽了机器人" in told["李卫国"][0]
    assert all(name in told["李卫国"][0] for name in PEOPLE["dongjie"][1:])


async def test_who_lets_the_bot_in_again_is_written_to_again(town: Town) -> None:
    people = {one.name: one for one in await everybody(town)}
    zhao = people["赵长林"]
    zhao.user.blocked_bot = True
    await opening(town)
    await passing(town, 11)
    assert ["赵长林同志屏蔽了机器人" in text for text in _about(people["李卫国"])] == [True]
    zhao.user.blocked_bot = False
    await zhao.send("/start")
    await zhao.send("/vote")
    assert "评议" in zhao.screen.text


def _about(person: Person) -> list[str]:
    return [message.text for message in person.inbox if "屏蔽了机器人" in message.text]
