"""The same adversary where conversations are in Redis: he has every key, the dump and the log of
all changes (AOF), taken while a round is open and answers are being given."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from redis import Redis

from bot.keeping.desk import Desk
from bot.simulator.people import Person
from models.queries.printing import Batch
from models.rules.codes import grouped
from tests.journeys import test_ballots, test_ideas
from tests.journeys.test_ballots import COLLEAGUES
from tests.journeys.test_evaluations import fill, opened
from tests.journeys.test_remarks import SAID
from tests.journeys.town import Town, begun
from tests.servers import RedisServer

pytestmark = pytest.mark.system

printed = test_ballots.printed


@pytest.fixture
def changes() -> tuple[tuple[str, str], ...]:
    """Of the plan; what a test says instead."""
    return ()


@pytest.fixture
async def town(
    tmp_path: Path, redis: RedisServer, changes: tuple[tuple[str, str], ...]
) -> AsyncIterator[Town]:
    async with begun(tmp_path, *changes, redis=redis.url) as lived:
        yield lived


def known(redis: RedisServer) -> bytes:
    """Every key with what it holds, and every file."""
    with Redis.from_url(redis.url) as client:
        keys = b"".join(key + (client.get(key) or b"") for key in client.scan_iter())
    return keys + redis.files()


async def votes_with_a_remark(voter: Person) -> None:
    await fill(voter, "满意", "满意", "比较满意", "满意", "不满意")
    await voter.click("改第 1 项")
    await voter.click("不满意")
    await voter.click("写一句意见")
    await voter.send(SAID)
    await voter.click("重写意见")
    await voter.send(SAID)


async def test_a_vote_with_a_remark_changes_nothing_there(town: Town, redis: RedisServer) -> None:
    zhao = (await opened(town))[2]
    before = redis.written()
    await votes_with_a_remark(zhao)
    assert redis.written() == before
    assert SAID.encode() not in known(redis)
    await zhao.click("投出")
    assert "已投出" in zhao.screen.text
    assert redis.written() == before


@pytest.mark.parametrize("changes", [(COLLEAGUES,)])
async def test_nor_does_a_vote_with_a_code_or_a_tray_of_paper(
    town: Town, redis: RedisServer, printed: list[Batch]
) -> None:
    li, zhao, _ = await test_ballots.opened(town)
    await test_ballots.print_sheets(li, test_ballots.ROUND, 6)
    words = [grouped(strip.code) for strip in printed[0].strips]
    before = redis.written()
    stranger = town.lived.world.person("卖豆腐的王大娘")
    await stranger.start(printed[0].strips[0].code)
    await stranger.click("开始填写")
    for _ in range(5):
        await stranger.click("满意")
    await stranger.click("投出")
    await zhao.send(words[1])
    assert "您凭评议码参加" in zhao.screen.text
    assert redis.written() == before
    await test_ballots.to_paper(li, test_ballots.ROUND)
    before = redis.written()
    await li.send("\n".join(words[1:]))
    await li.click("评议码录完了")
    await li.send("11111\n22222")
    assert "已录 2 张" in li.screen.text
    assert redis.written() == before
    found = known(redis)
    assert not any(strip.code.encode() in found for strip in printed[0].strips)
    assert not any(word.encode() in found for word in words)


async def test_what_other_conversations_leave_there_is_found(
    town: Town, redis: RedisServer
) -> None:
    zhao = (await opened(town))[2]
    before = redis.written()
    await zhao.send("/menu")
    await zhao.click("提金点子")
    await zhao.send(test_ideas.IDEA)
    assert redis.written() > before
    assert test_ideas.IDEA.encode() in known(redis)
    assert str(zhao.id).encode() in known(redis)


async def test_a_vote_that_waits_for_its_turn_in_redis_is_found(
    town: Town, redis: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    zhao = (await opened(town))[2]
    before = redis.written()
    monkeypatch.setattr(Desk, "concerns", lambda *_: False)
    await votes_with_a_remark(zhao)
    assert redis.written() > before
    assert str(zhao.id).encode() in known(redis)
