"""Chats that move, and chats that are closed to the bot."""

import pytest

from bot.demo.people import PEOPLE
from bot.demo.story.desk import at_desk
from bot.simulator.faults import Fault
from bot.simulator.people import Person
from models.tables import OutboxState
from tests.faults.township import asked, everybody, opening, passing, states
from tests.journeys.town import Town

pytestmark = pytest.mark.system


async def test_a_group_becomes_a_supergroup_in_the_middle_of_it(town: Town) -> None:
    li = await town.person("李卫国")
    group = await town.group(li, "东街党员群")
    old = group.id
    town.lived.world.faults.next("sendMessage", Fault.migrate(), chat=old)
    for text in ("周五开会。", "带上本子。"):
        await li.send("/menu")
        await at_desk(li, "发通知")
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
