"""A picture is drawn once, reused by Telegram's file id, and never costs the words behind it."""

import logging

import pytest

from bot.clock import VirtualClock
from bot.database import Database
from bot.simulator.faults import Fault
from bot.simulator.messages import Message
from models.tables import OutboxState
from tests.services.process.post_office import PostOffice


@pytest.fixture
def office(db: Database, clock: VirtualClock) -> PostOffice:
    return PostOffice(db, clock)


async def tell(office: PostOffice, *names: str) -> None:
    for name in names:
        await office.post(await office.person(name), f"{name}同志", "picture")
    await office.delivery.drain()


def inbox(office: PostOffice, name: str) -> list[Message]:
    return office.world.person(name).inbox


def photo(message: Message) -> str:
    assert message.file is not None
    assert message.file.kind == "photo"
    return message.file.file_id


async def test_the_picture_comes_first_then_the_words_with_the_buttons(office: PostOffice) -> None:
    await tell(office, "李卫国")
    picture, words = inbox(office, "李卫国")
    assert photo(picture)
    assert picture.text == "排名"
    assert (words.text, words.labels) == ("李卫国同志", ["看看"])


async def test_many_at_once_wait_for_one_drawing(office: PostOffice) -> None:
    names = [f"党员{number}" for number in range(6)]
    await tell(office, *names)
    assert office.drawings == ["ranking:1"]
    assert len({photo(inbox(office, name)[0]) for name in names}) == 1


async def test_a_new_process_remembers_what_was_drawn(office: PostOffice) -> None:
    await tell(office, "李卫国")
    office.delivery = office.new_process()
    await tell(office, "王秀英")
    assert office.drawings == ["ranking:1"]
    assert photo(inbox(office, "王秀英")[0]) == photo(inbox(office, "李卫国")[0])


async def test_an_id_that_telegram_forgot_is_drawn_anew(office: PostOffice) -> None:
    await tell(office, "李卫国")
    office.world.files.forget(photo(inbox(office, "李卫国")[0]))
    await tell(office, "王秀英", "赵长林")
    assert office.drawings == ["ranking:1"] * 2
    assert photo(inbox(office, "赵长林")[0]) == photo(inbox(office, "王秀英")[0])


async def test_where_pictures_are_not_wanted_the_words_arrive(office: PostOffice) -> None:
    unwanted = "not enough rights to send photos to the chat"
    office.world.faults.next("sendPhoto", Fault.bad_request(unwanted))
    await tell(office, "李卫国")
    (words,) = inbox(office, "李卫国")
    assert words.text == "李卫国同志"
    assert await office.states() == [OutboxState.SENT]


async def test_a_drawing_that_fails_is_logged_and_the_words_arrive(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(key: str) -> bytes:
        raise ValueError(f"no font for {key}")

    monkeypatch.setattr(office, "draw", broken)
    with caplog.at_level(logging.ERROR):
        await tell(office, "李卫国")
    assert [words.text for words in inbox(office, "李卫国")] == ["李卫国同志"]
    assert "the picture ranking:1 cannot be drawn" in caplog.text


async def test_after_an_outage_between_the_two_the_picture_is_not_sent_again(
    office: PostOffice,
) -> None:
    office.world.faults.next("sendMessage", Fault.server_error())
    await tell(office, "李卫国")
    await office.later(600)
    assert [bool(one.file) for one in inbox(office, "李卫国")] == [True, False]
    assert await office.states() == [OutboxState.SENT]
