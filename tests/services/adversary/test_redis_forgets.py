"""Who leaves the roster leaves nothing behind in Redis: no key, no dump, no log of changes."""

from pathlib import Path

import pytest

from bot.simulator.people import Person
from tests.journeys import test_ideas
from tests.journeys.test_erasures import asks, confirmed
from tests.journeys.town import begun
from tests.servers import RedisServer
from tests.services.adversary.test_redis_tells_nothing import known

pytestmark = pytest.mark.system


async def begins(person: Person) -> None:
    await person.click("提金点子")
    await person.send(f"{test_ideas.IDEA}，{person.id}")


async def test_what_somebody_began_to_write_goes_with_him(
    tmp_path: Path, redis: RedisServer
) -> None:
    async with begun(tmp_path, redis=redis.url) as town:
        li, zhao, wang = [await town.person(one) for one in ("李卫国", "赵长林", "王秀英")]
        await begins(zhao)
        await begins(wang)
        before = known(redis)
        await asks(zhao)
        await confirmed(li)
        after = known(redis)
    for word in (f":{zhao.id}:", f"，{zhao.id}"):
        assert word.encode() in before
        assert word.encode() not in after
    assert f"，{wang.id}".encode() in after, "the draft of somebody who stays"
