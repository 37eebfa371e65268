from typing import Any

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageText,
    SendDocument,
    SendMediaGroup,
    SendMessage,
    SendPhoto,
    TelegramMethod,
)
from aiogram.types import CallbackQuery, Message

from handlers.routing import Anyone, Area
from handlers.sending import albums, keyboard
from handlers.show import show
from publishing.outgoing import Button, FileRef, Outgoing
from tests.unit.handlers.telegram import Person, dispatcher

FIRST = Outgoing("第一屏", ((Button("下一步", "x.next"),),))


def shower(second: Outgoing, note: str | None = None) -> tuple[Person, list[Message]]:
    area, live = Area("test"), []

    @area.command("show", may=Anyone)
    async def first(message: Message) -> None:
        live.append(await show(message, FIRST))

    @area.action("x.next", may=Anyone)
    async def following(callback: CallbackQuery) -> None:
        live.append(await show(callback, second, note))

    disp = dispatcher()
    disp.include_router(area.router())
    return Person(disp), live


def kinds(person: Person) -> list[type[TelegramMethod[Any]]]:
    return [type(call) for call in person.session.calls]


async def test_a_message_gets_a_new_one_and_a_press_edits() -> None:
    person, live = shower(Outgoing("第二屏", ((Button("下一步", "x.next"),),)), note="好")
    await person.say("/show")
    await person.click("下一步")
    assert kinds(person) == [SendMessage, EditMessageText, AnswerCallbackQuery]
    assert [message.message_id for message in live] == [1001, 1001]
    assert person.seen() == "第二屏"
    assert person.popups() == ["好"]


async def test_links_are_not_previewed_and_html_is_read() -> None:
    person, _ = shower(FIRST)
    await person.say("/show")
    sent = person.session.calls[0]
    assert isinstance(sent, SendMessage)
    assert sent.parse_mode == "HTML"
    assert sent.link_preview_options is not None
    assert sent.link_preview_options.is_disabled


async def test_the_same_screen_again_is_fine() -> None:
    person, live = shower(FIRST)
    await person.say("/show")
    await person.click("下一步")
    assert kinds(person) == [SendMessage, EditMessageText, AnswerCallbackQuery]
    assert live[-1].message_id == 1001


@pytest.mark.parametrize(
    "reason", ["Bad Request: message can't be edited", "Bad Request: message to edit not found"]
)
async def test_what_cannot_be_edited_is_sent_anew(reason: str) -> None:
    person, live = shower(Outgoing("第二屏"))
    await person.say("/show")
    person.session.fail = lambda call: reason if isinstance(call, EditMessageText) else None
    await person.click("下一步")
    assert kinds(person)[-2:] == [SendMessage, AnswerCallbackQuery]
    assert live[-1].message_id == 1002


async def test_another_error_is_raised_but_the_press_is_answered() -> None:
    person, _ = shower(Outgoing("第二屏"))
    await person.say("/show")
    reason = "Bad Request: can't parse entities"
    person.session.fail = lambda call: reason if isinstance(call, EditMessageText) else None
    with pytest.raises(TelegramBadRequest):
        await person.click("下一步")
    assert kinds(person)[-1] is AnswerCallbackQuery


async def test_a_press_too_old_to_be_answered_is_let_go() -> None:
    person, live = shower(Outgoing("第二屏"))
    await person.say("/show")
    reason = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    person.session.fail = lambda call: reason if isinstance(call, AnswerCallbackQuery) else None
    await person.click("下一步")
    assert len(live) == 2


async def test_an_inaccessible_message_is_followed_by_a_new_one() -> None:
    person, live = shower(Outgoing("第二屏"))
    await person.say("/show")
    person.session.messages[1001] = {"message_id": 1001, "date": 0}
    await person.press("x.next")
    assert kinds(person) == [SendMessage, SendMessage, AnswerCallbackQuery]
    assert live[-1].message_id == 1002


async def test_long_text_has_its_buttons_on_the_last_part() -> None:
    long = "\n\n".join("段" * 900 for _ in range(8))
    person, live = shower(Outgoing(long, ((Button("完", "x.end"),),)))
    await person.say("/show")
    await person.click("下一步")
    assert kinds(person) == [SendMessage, EditMessageText, SendMessage, AnswerCallbackQuery]
    assert person.buttons(1001) == {}
    assert person.buttons(live[-1].message_id) == {"完": "x.end"}


async def test_files_go_ahead_of_the_text() -> None:
    photos = tuple(FileRef("photo", f"p{n}") for n in range(12))
    files = (*photos, FileRef("document", "d"))
    person, live = shower(Outgoing("材料", ((Button("完", "x.end"),),), files))
    await person.say("/show")
    await person.click("下一步")
    assert kinds(person)[1:] == [
        SendMediaGroup,
        SendMediaGroup,
        SendDocument,
        SendMessage,
        AnswerCallbackQuery,
    ]
    assert live[-1].text == "材料"


async def test_one_photo_is_no_album() -> None:
    person, _ = shower(Outgoing("材料", files=(FileRef("photo", "p"),)))
    await person.say("/show")
    await person.click("下一步")
    assert kinds(person)[1:] == [SendPhoto, SendMessage, AnswerCallbackQuery]


def test_albums_keep_kinds_apart() -> None:
    kinds_ = ("photo", "video", "document", "document", "voice", "voice")
    files = tuple(FileRef(kind, "f") for kind in kinds_)  # type: ignore[arg-type]
    sizes = [[file.kind for file in album] for album in albums(files)]
    assert sizes == [["photo", "video"], ["document", "document"], ["voice"], ["voice"]]


def test_no_buttons_no_keyboard() -> None:
    assert keyboard(()) is None
    assert keyboard(((),)) is None
