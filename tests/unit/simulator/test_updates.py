import asyncio

import pytest

from bot.simulator.answers import Json
from bot.simulator.people import Person
from bot.simulator.world import World
from tests.unit.simulator.test_sending import refusal
from tests.unit.simulator.wire import Refused, StoppedClock, Wire


@pytest.fixture
def li(world: World) -> Person:
    return world.person("李卫国")


def texts(updates: list[Json]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_updates_come_again_until_a_higher_offset_acknowledges_them(wire: Wire, li: Person):
    await li.send("一")
    await li.send("二")
    first = await wire("getUpdates")
    assert texts(first) == ["一", "二"]
    assert await wire("getUpdates") == first
    again = await wire("getUpdates", offset=first[0]["update_id"])
    assert again == first
    rest = await wire("getUpdates", offset=first[0]["update_id"] + 1)
    assert texts(rest) == ["二"]
    assert texts(await wire("getUpdates")) == ["二"]
    assert await wire("getUpdates", offset=rest[0]["update_id"] + 1) == []
    assert len(wire.world.updates) == 0


async def test_ids_grow_by_one_and_a_limit_cuts(wire: Wire, li: Person):
    for text in ("一", "二", "三"):
        await li.send(text)
    got = await wire("getUpdates", limit=2)
    assert texts(got) == ["一", "二"]
    assert got[1]["update_id"] == got[0]["update_id"] + 1


async def test_a_negative_offset_forgets_all_but_the_last(wire: Wire, li: Person):
    for text in ("一", "二", "三"):
        await li.send(text)
    assert texts(await wire("getUpdates", offset=-1)) == ["三"]
    assert texts(await wire("getUpdates")) == ["三"]


async def test_after_a_day_an_update_is_lost(wire: Wire, li: Person, clock: StoppedClock):
    await li.send("一")
    clock.move(hours=23)
    await li.send("二")
    clock.move(hours=1)
    assert texts(await wire("getUpdates")) == ["二"]


async def test_a_long_poll_ends_with_the_first_update(wire: Wire, li: Person):
    async with asyncio.timeout(5):
        poll = asyncio.ensure_future(wire("getUpdates", timeout=50))
        await asyncio.sleep(0)
        await li.send("一")
        assert texts(await poll) == ["一"]


async def test_a_second_poller_ends_the_first_with_a_conflict(wire: Wire, li: Person):
    async with asyncio.timeout(5):
        first = asyncio.ensure_future(wire("getUpdates", timeout=50))
        await asyncio.sleep(0)
        second = asyncio.ensure_future(wire("getUpdates", timeout=50))
        with pytest.raises(Refused, match="terminated by other getUpdates request") as refused:
            await first
        assert refused.value.code == 409
        await li.send("一")
        assert texts(await second) == ["一"]


async def test_a_poll_given_up_does_not_disturb_the_next(wire: Wire, li: Person):
    poll = asyncio.ensure_future(wire("getUpdates", timeout=50))
    await asyncio.sleep(0)
    poll.cancel()
    await asyncio.gather(poll, return_exceptions=True)
    await li.send("一")
    assert texts(await wire("getUpdates", timeout=50)) == ["一"]


async def test_only_what_was_asked_for_comes(wire: Wire, li: Person):
    await wire("getUpdates", allowed_updates=["callback_query"])
    await li.send("一")
    await wire("getUpdates", allowed_updates=[])
    await li.send("二")
    assert texts(await wire("getUpdates")) == ["二"]


async def test_polling_and_a_webhook_exclude_each_other(wire: Wire, li: Person):
    await li.send("一")
    told = await refusal(wire, "setWebhook", url="http://example.org/hook")
    assert told == "400 Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
    await wire("setWebhook", url="https://example.org/hook", secret_token="s")
    assert (await wire("getWebhookInfo"))["pending_update_count"] == 1
    assert (await refusal(wire, "getUpdates")).startswith(
        "409 Conflict: can't use getUpdates method while webhook is active"
    )
    await wire("deleteWebhook", drop_pending_updates=True)
    assert await wire("getUpdates") == []


async def test_drained_waits_for_the_last_acknowledgement(wire: Wire, world: World, li: Person):
    await li.send("一")
    drained = asyncio.ensure_future(world.updates.drained())
    (update,) = await wire("getUpdates")
    await asyncio.sleep(0)
    assert not drained.done()
    await wire("getUpdates", offset=update["update_id"] + 1)
    async with asyncio.timeout(5):
        await drained


async def test_with_deliver_nothing_waits_in_the_queue(world: World, li: Person):
    got: list[Json] = []

    async def deliver(update: Json) -> None:
        got.append(update)

    world.deliver = deliver
    await li.send("一")
    assert texts(got) == ["一"]
    assert len(world.updates) == 0


async def test_a_long_poll_without_updates_ends_empty(world: World):
    assert await world.updates.take(0, 100, patience=0.01) == []
