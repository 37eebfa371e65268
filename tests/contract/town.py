from dataclasses import dataclass

from bot.simulator.chats import Topic
from bot.simulator.people import Person
from bot.simulator.rooms import Channel, Group
from bot.simulator.updates import KINDS
from bot.simulator.world import World
from tests.contract.client import Client


@dataclass(frozen=True)
class Town:
    """A secretary, a forum and a channel, both with the bot as administrator. No update waits."""

    world: World
    url: str
    client: Client
    li: Person
    wang: Person
    forum: Group
    topic: Topic
    channel: Channel

    def address(self, method: str) -> str:
        return f"{self.url}/bot{self.world.account.token}/{method}"


async def found(world: World, url: str, client: Client) -> Town:
    li, wang = world.person("李卫国", username="liweiguo"), world.person("王秀英")
    await li.start()
    await wang.start()
    forum = world.group("示例支部", creator=li, forum=True)
    await forum.add_bot(li, admin=True)
    topic = await forum.topic(li, "比学赶超")
    channel = world.channel("示例频道", username="shili")
    await channel.add_bot(li)
    world.updates.allow(list(KINDS))
    world.updates.drop()
    return Town(world, url, client, li, wang, forum, topic, channel)
