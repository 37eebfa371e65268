import logging

import pytest
from aiogram.exceptions import TelegramForbiddenError
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, Message

from handlers.errors import describe, errors_router
from handlers.routing import Anyone, Area
from handlers.show import show
from publishing.outgoing import Button, Outgoing
from services.refusals import NotYourOrganisation, TooLong
from tests.unit.handlers.telegram import TEXTS, Person, dispatcher

T = TEXTS.translator("zh-Hans")
SECRET = "我对支部的意见"


@pytest.fixture(autouse=True)
def _number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handlers.errors.new_number", lambda: "K7M2QX")


def failing(error: Exception) -> Person:
    area = Area("test")

    @area.command("list", may=Anyone)
    async def listing(message: Message) -> None:
        await show(message, Outgoing("x", ((Button("看", "x.open"),),)))

    @area.action("x.open", may=Anyone)
    async def opened(callback: CallbackQuery) -> None:
        raise error

    @area.text(may=Anyone)
    async def said(message: Message) -> None:
        raise error

    disp = dispatcher()
    disp.include_routers(errors_router(TEXTS), area.router())
    return Person(disp)


async def test_a_refusal_becomes_its_sentence() -> None:
    person = failing(TooLong(limit=500, length=612))
    await person.say("长")
    assert person.said() == [T("refusal-too-long", limit=500, length=612)]
    assert "612" in person.said()[0]


async def test_a_refused_press_gets_a_pop_up() -> None:
    person = failing(NotYourOrganisation())
    await person.say("/list")
    await person.click("看")
    assert person.popups() == [T("refusal-not-your-organisation")]


async def test_a_sentence_too_long_for_a_pop_up_is_a_message(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("handlers.errors.sentence", lambda t, error, number: "请" * 201)
    person = failing(NotYourOrganisation())
    await person.say("/list")
    await person.click("看")
    assert person.popups() == [None]
    assert person.said()[-1] == "请" * 201


async def test_anything_else_is_one_polite_sentence_and_a_log_without_words(
    caplog: pytest.LogCaptureFixture,
) -> None:
    try:
        raise KeyError(SECRET)
    except KeyError as cause:
        error = ValueError(SECRET)
        error.__cause__ = cause
    person = failing(error)
    with caplog.at_level(logging.ERROR, "handlers.errors"):
        await person.say(SECRET)
    assert person.said() == [T("error-unexpected", number="K7M2QX")]
    (record,) = [found for found in caplog.records if found.name == "handlers.errors"]
    assert SECRET not in record.getMessage()
    assert record.exc_info is None
    assert record.getMessage().startswith("update ")
    assert "[K7M2QX]" in record.getMessage()
    assert getattr(record, "error_id", "") == "K7M2QX"
    assert "ValueError" in record.getMessage()
    assert "KeyError" in record.getMessage()
    assert "test_errors.py" in record.getMessage()


async def test_a_failed_press_is_answered() -> None:
    person = failing(RuntimeError("x"))
    await person.say("/list")
    await person.click("看")
    assert person.popups() == [T("error-unexpected", number="K7M2QX")]


async def test_who_blocked_the_bot_is_left_alone() -> None:
    method = SendMessage(chat_id=7, text="x")
    person = failing(TelegramForbiddenError(method=method, message="bot was blocked by the user"))
    await person.say("好")
    assert person.said() == []


async def test_an_error_while_telling_ends_there() -> None:
    person = failing(RuntimeError("x"))
    person.session.fail = lambda call: "Bad Request: chat not found"
    await person.say("好")
    assert len(person.session.calls) == 1


def test_a_description_follows_the_context() -> None:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError:
            raise ValueError(SECRET)  # noqa: B904
    except ValueError as error:
        told = describe(error)
    assert told.index("ValueError") < told.index("KeyError")
    assert SECRET not in told
