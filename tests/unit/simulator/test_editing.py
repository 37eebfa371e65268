from typing import Any

import pytest

from bot.simulator.methods.request import Upload
from bot.simulator.people import PIXEL, Person
from bot.simulator.world import World
from tests.unit.simulator.test_sending import refusal
from tests.unit.simulator.wire import StoppedClock, Wire, buttons

NOT_MODIFIED = (
    "400 Bad Request: message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)


@pytest.fixture
async def li(world: World) -> Person:
    person = world.person("李卫国")
    await person.send("/start")
    return person


@pytest.fixture
async def at(wire: Wire, li: Person) -> dict[str, Any]:
    """Names the message with two buttons that the bot sent."""
    sent = await wire(
        "sendMessage", chat_id=li.id, text="第一步", reply_markup=buttons("提交", "返回")
    )
    return {"chat_id": li.id, "message_id": sent["message_id"]}


async def test_an_edit_changes_the_text_and_takes_the_keyboard_away(
    wire: Wire, li: Person, at: dict[str, Any], clock: StoppedClock
):
    clock.move(minutes=1)
    edited = await wire("editMessageText", **at, text="第二步")
    assert edited["edit_date"] == edited["date"] + 60
    assert [m.text for m in li.inbox] == ["第二步"]
    assert li.screen.labels == []


async def test_only_the_keyboard_can_be_changed(wire: Wire, li: Person, at: dict[str, Any]):
    await wire("editMessageReplyMarkup", **at, reply_markup=buttons("撤回"))
    assert (li.screen.text, li.screen.labels) == ("第一步", ["撤回"])
    await wire("editMessageReplyMarkup", **at)
    assert li.screen.labels == []


async def test_an_edit_that_changes_nothing_is_refused(wire: Wire, at: dict[str, Any]):
    same = {"text": "第一步", "reply_markup": buttons("提交", "返回")}
    assert await refusal(wire, "editMessageText", **at, **same) == NOT_MODIFIED
    same["text"] = "<b>第一步</b>"
    await wire("editMessageText", **at, **same, parse_mode="HTML")
    assert await refusal(wire, "editMessageText", **at, **same, parse_mode="HTML") == NOT_MODIFIED


async def test_captions_and_texts_are_not_mixed_up(wire: Wire, li: Person, at: dict[str, Any]):
    told = await refusal(wire, "editMessageCaption", **at, caption="x")
    assert told == "400 Bad Request: there is no caption in the message to edit"
    sent = await wire("sendPhoto", {"photo": Upload("a.png", PIXEL)}, chat_id=li.id)
    picture = {"chat_id": li.id, "message_id": sent["message_id"]}
    told = await refusal(wire, "editMessageText", **picture, text="x")
    assert told == "400 Bad Request: there is no text in the message to edit"
    assert (await wire("editMessageCaption", **picture, caption="排名"))["caption"] == "排名"


async def test_only_the_bots_own_living_messages_can_be_edited(
    wire: Wire, li: Person, at: dict[str, Any]
):
    told = await refusal(wire, "editMessageText", chat_id=li.id, message_id=1, text="x")
    assert told == "400 Bad Request: message can't be edited"
    await wire("deleteMessage", **at)
    told = await refusal(wire, "editMessageText", **at, text="x")
    assert told == "400 Bad Request: message to edit not found"
    told = await refusal(wire, "editMessageText", chat_id=li.id, text="x")
    assert told == "400 Bad Request: message to edit not found"
    told = await refusal(wire, "editMessageText", text="x")
    assert told == "400 Bad Request: message identifier is not specified"


async def test_a_message_with_a_reply_keyboard_cannot_be_edited(wire: Wire, li: Person):
    sent = await wire("sendMessage", chat_id=li.id, text="x", reply_markup={"keyboard": [["帮助"]]})
    at = {"chat_id": li.id, "message_id": sent["message_id"]}
    told = await refusal(wire, "editMessageText", **at, text="y")
    assert told == "400 Bad Request: message can't be edited"


async def test_an_edit_takes_an_inline_keyboard_only(wire: Wire, at: dict[str, Any]):
    told = await refusal(
        wire, "editMessageText", **at, text="y", reply_markup={"remove_keyboard": True}
    )
    assert told == "400 Bad Request: inline keyboard expected"


async def test_deleting_works_once_and_for_two_days(
    wire: Wire, li: Person, at: dict[str, Any], clock: StoppedClock
):
    second = await wire("sendMessage", chat_id=li.id, text="x")
    assert await wire("deleteMessage", **at) is True
    assert await refusal(wire, "deleteMessage", **at) == (
        "400 Bad Request: message to delete not found"
    )
    clock.move(hours=48, seconds=1)
    old = {"chat_id": li.id, "message_id": second["message_id"]}
    assert await refusal(wire, "deleteMessage", **old) == (
        "400 Bad Request: message can't be deleted for everyone"
    )


async def test_others_messages_in_a_group_are_deleted_by_an_administrator_only(
    wire: Wire, world: World, li: Person
):
    group = world.group("示例支部")
    await group.add_bot(li)
    said = await group.say(li, "大家好")
    at = {"chat_id": group.id, "message_id": said.id}
    assert await refusal(wire, "deleteMessage", **at) == (
        "400 Bad Request: message can't be deleted"
    )
    assert await refusal(wire, "pinChatMessage", **at) == (
        "400 Bad Request: not enough rights to manage pinned messages in the chat"
    )
    await group.promote_bot(li)
    await wire("pinChatMessage", **at)
    assert (await wire("getChat", chat_id=group.id))["pinned_message"]["text"] == "大家好"
    await wire("deleteMessage", **at)
    assert said.deleted


async def test_a_query_is_answered_once_and_in_time(
    wire: Wire, li: Person, at: dict[str, Any], clock: StoppedClock
):
    too_old = (
        "400 Bad Request: query is too old and response timeout expired or query ID is invalid"
    )
    press = await li.click("提交")
    assert not press.answered
    answer = {"callback_query_id": press.id, "text": "好的", "show_alert": True}
    assert await wire("answerCallbackQuery", **answer) is True
    assert (press.answered, press.text, press.alert) == (True, "好的", True)
    assert await refusal(wire, "answerCallbackQuery", **answer) == too_old
    late = await li.click("提交")
    clock.move(seconds=31)
    assert await refusal(wire, "answerCallbackQuery", callback_query_id=late.id) == too_old
    assert not late.answered


async def test_a_popup_has_200_characters(wire: Wire, li: Person, at: dict[str, Any]):
    press = await li.click("提交")
    long = {"callback_query_id": press.id, "text": "字" * 201}
    assert await refusal(wire, "answerCallbackQuery", **long) == (
        "400 Bad Request: MESSAGE_TOO_LONG"
    )
    assert [p.id for p in wire.world.callbacks.unanswered()] == [press.id]
