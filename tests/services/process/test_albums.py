"""Many pictures go as albums: drawn once each, known ever after, none sent again after a fault."""

import logging

import pytest

from bot.clock import VirtualClock
from bot.database import Database
from bot.simulator.faults import Fault
from bot.simulator.messages import Message
from models.tables import OutboxState
from tests.services.process.post_office import PostOffice

PAGES = 12
KEYS = [f"ranking:{number}" for number in range(1, PAGES + 1)]


@pytest.fixture
def office(db: Database, clock: VirtualClock) -> PostOffice:
    made = PostOffice(db, clock)
    made.pages = PAGES
    return made


async def tell(office: PostOffice, *names: str) -> None:
    for name in names:
        await office.post(await office.person(name), f"{name}同志", "picture")
    await office.delivery.drain()


def photos(office: PostOffice, name: str) -> list[Message]:
    return [one for one in office.world.person(name).inbox if one.file]


async def test_two_albums_and_then_the_words(office: PostOffice) -> None:
    await tell(office, "李卫国")
    sent = photos(office, "李卫国")
    assert [one.file.data.partition(b"ranking")[2] for one in sent if one.file] == [
        key.removeprefix("ranking").encode() for key in KEYS
    ]
    albums = [one.media_group_id for one in sent]
    assert [albums.count(one) for one in dict.fromkeys(albums)] == [10, 2]
    assert office.world.person("李卫国").screen.text == "李卫国同志"


async def test_each_is_drawn_once_for_everybody_and_after_a_restart(office: PostOffice) -> None:
    await tell(office, "李卫国", "王秀英", "赵长林")
    office.delivery = office.new_process()
    await tell(office, "孙桂芳")
    assert sorted(office.drawings) == sorted(KEYS)
    ids = {
        name: [one.file.file_id for one in photos(office, name) if one.file]
        for name in ("李卫国", "王秀英", "赵长林", "孙桂芳")
    }
    assert len({tuple(one) for one in ids.values()}) == 1


async def test_what_telegram_forgot_is_drawn_anew_with_its_album(office: PostOffice) -> None:
    await tell(office, "李卫国")
    third = photos(office, "李卫国")[2].file
    assert third
    office.world.files.forget(third.file_id)
    await tell(office, "王秀英")
    assert len(photos(office, "王秀英")) == PAGES
    assert sorted(office.drawings) == sorted([*KEYS, *KEYS[:10]])


async def test_an_outage_between_two_albums_sends_none_again(office: PostOffice) -> None:
    office.world.faults.next("sendMediaGroup", Fault.server_error(), skip=1)
    await tell(office, "李卫国")
    assert len(photos(office, "李卫国")) == 10
    await office.later(600)
    assert len(photos(office, "李卫国")) == PAGES
    assert await office.states() == [OutboxState.SENT]


async def test_one_that_cannot_be_drawn_costs_itself_only(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    drawn = office.draw

    def broken(key: str) -> bytes:
        if key in KEYS[10:11]:
            raise ValueError("no font")
        return drawn(key)

    monkeypatch.setattr(office, "draw", broken)
    with caplog.at_level(logging.ERROR):
        await tell(office, "李卫国")
    assert len(photos(office, "李卫国")) == PAGES - 1
    assert "the picture ranking:11 cannot be drawn" in caplog.text


async def test_where_they_are_not_wanted_the_words_arrive(office: PostOffice) -> None:
    unwanted = "not enough rights to send photos to the chat"
    for _ in range(2):
        office.world.faults.next("sendMediaGroup", Fault.bad_request(unwanted))
    await tell(office, "李卫国")
    assert photos(office, "李卫国") == []
    assert office.world.person("李卫国").screen.text == "李卫国同志"
