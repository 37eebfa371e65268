"""Every kind of update and of message is read by python-telegram-bot and by aiogram."""

from collections.abc import Awaitable, Callable

import pytest
from telegram import Update

from bot.simulator.updates import KINDS
from tests.contract.reading import read_update
from tests.contract.town import Town

Act = Callable[[Town], Awaitable[object]]

BUTTONS = {"inline_keyboard": [[{"text": "提交", "callback_data": "a:1"}]]}


async def happened(town: Town, act: Act) -> list[Update]:
    town.world.updates.drop()
    await act(town)
    return [read_update(raw) for raw in await town.client.updates()]


async def edited(town: Town) -> None:
    await town.li.edit(await town.li.send("大家好"), "大家好！")


async def edited_post(town: Town) -> None:
    post = await town.channel.post("通知")
    await town.channel.edit(post, "通知：周五开会")


async def pressed(town: Town) -> None:
    await town.client("sendMessage", chat_id=town.li.id, text="请确认", reply_markup=BUTTONS)
    await town.li.click("提交")


async def pressed_in_a_topic(town: Town) -> None:
    place = {"chat_id": town.forum.id, "message_thread_id": town.topic.id}
    await town.client("sendMessage", **place, text="请确认", reply_markup=BUTTONS)
    await town.forum.click(town.wang, "提交")


async def pressed_on_a_picture(town: Town) -> None:
    await town.li.photo("原话")
    source = {"from_chat_id": town.li.id, "message_id": town.li.messages[-1].id}
    await town.client("copyMessage", chat_id=town.li.id, **source, reply_markup=BUTTONS)
    await town.li.click("提交")


async def replied(town: Town) -> None:
    sent = await town.client("sendMessage", chat_id=town.li.id, text="请说明")
    await town.li.reply(town.li.chat.messages[sent.message_id], "已经办好")


async def replied_to_a_forward(town: Town) -> None:
    post = await town.channel.post("通知")
    source = {"from_chat_id": town.channel.id, "message_id": post.id}
    sent = await town.client("forwardMessage", chat_id=town.li.id, **source)
    await town.li.reply(town.li.chat.messages[sent.message_id], "收到")


async def chosen_on_the_reply_keyboard(town: Town) -> None:
    markup = {"keyboard": [["我的承诺"]]}
    await town.client("sendMessage", chat_id=town.li.id, text="请选", reply_markup=markup)
    await town.li.click("我的承诺")


async def unblocked(town: Town) -> None:
    await town.li.block()
    await town.li.unblock()


async def joined_and_left(town: Town) -> None:
    await town.forum.join(town.wang)
    await town.forum.leave(town.wang)


async def migrated(town: Town) -> None:
    group = town.world.group("第二支部", creator=town.li)
    await group.add_bot(town.li, token="abc")
    await group.migrate()


async def said_anonymously(town: Town) -> None:
    await town.forum.say(town.li, "大家好", anonymous=True)


ACTS: dict[str, tuple[Act, list[str]]] = {
    "text": (lambda town: town.li.send("请看 /help，𠮷"), ["message"]),
    "photo": (lambda town: town.li.photo("说明"), ["message"]),
    "document": (lambda town: town.li.document("名单.xlsx", b"a"), ["message"]),
    "video": (lambda town: town.li.video(), ["message"]),
    "voice": (lambda town: town.li.voice(), ["message"]),
    "album": (lambda town: town.li.album(3, "说明"), ["message"] * 3),
    "edited": (edited, ["message", "edited_message"]),
    "reply": (replied, ["message"]),
    "reply to a forward": (replied_to_a_forward, ["channel_post", "message"]),
    "reply keyboard": (chosen_on_the_reply_keyboard, ["message"]),
    "topic": (lambda town: town.forum.topic(town.li, "专题"), ["message"]),
    "in a topic": (
        lambda town: town.forum.say(town.li, "大家好", topic="比学赶超"),
        ["message"],
    ),
    "in a group": (lambda town: town.forum.photo(town.wang, "说明"), ["message"]),
    "anonymous": (said_anonymously, ["message"]),
    "joined and left": (
        joined_and_left,
        ["chat_member", "message", "chat_member", "message"],
    ),
    "migrated": (migrated, ["my_chat_member", *["message"] * 4]),
    "press": (pressed, ["callback_query"]),
    "press in a topic": (pressed_in_a_topic, ["callback_query"]),
    "press on a picture": (pressed_on_a_picture, ["message", "callback_query"]),
    "blocked": (unblocked, ["my_chat_member"] * 2),
    "removed": (lambda town: town.forum.remove_bot(town.li), ["my_chat_member"]),
    "post": (lambda town: town.channel.post("通知"), ["channel_post"]),
    "edited post": (edited_post, ["channel_post", "edited_channel_post"]),
}


@pytest.mark.parametrize("name", ACTS)
async def test_what_people_do_is_read_without_a_remainder(town: Town, name: str):
    act, kinds = ACTS[name]
    updates = await happened(town, act)
    assert [_kind(update) for update in updates] == kinds
    assert all(update.effective_chat and update.update_id for update in updates)


def _kind(update: Update) -> str:
    (kind,) = update.to_dict().keys() - {"update_id"}
    return kind


def test_every_kind_of_update_is_among_them():
    assert {kind for _, kinds in ACTS.values() for kind in kinds} == set(KINDS)


async def test_text_is_understood(town: Town):
    (update,) = await happened(town, lambda town: town.li.send("𠮷 /help 好"))
    assert update.message
    assert update.message.parse_entities(["bot_command"]).popitem()[1] == "/help"
    assert update.message.from_user == update.effective_user
    assert update.message.from_user
    assert update.message.from_user.language_code == "zh-hans"
    assert update.message.date.isoformat() == "2026-11-20T01:00:00+00:00"


async def test_an_album_is_one_group_with_one_caption(town: Town):
    updates = await happened(town, lambda town: town.li.album(2, "说明"))
    messages = [update.message for update in updates if update.message]
    assert len({message.media_group_id for message in messages}) == 1
    assert [message.caption for message in messages] == ["说明", None]
    assert all(message.photo for message in messages)


async def test_a_press_brings_its_message_and_data_along(town: Town):
    (update,) = await happened(town, pressed_in_a_topic)
    query = update.callback_query
    assert query
    assert query.data == "a:1"
    assert query.message
    assert query.message.is_accessible
    assert update.effective_message
    assert update.effective_message.message_thread_id == town.topic.id
    assert update.effective_user
    assert update.effective_user.id == town.wang.id


async def test_membership_is_told_with_before_and_after(town: Town):
    (update,) = await happened(town, lambda town: town.forum.remove_bot(town.li))
    change = update.my_chat_member
    assert change
    assert (change.old_chat_member.status, change.new_chat_member.status) == (
        "administrator",
        "kicked",
    )
    assert change.from_user.id == town.li.id


async def test_service_messages_say_what_happened(town: Town):
    updates = await happened(town, migrated)
    read = [update.message for update in updates if update.message]
    joined, started, old, new = read
    assert [user.id for user in joined.new_chat_members] == [town.world.bot.id]
    assert started.text == f"/start@{town.world.bot.username} abc"
    assert old.migrate_to_chat_id == new.chat.id
    assert new.migrate_from_chat_id == old.chat.id
    (update,) = await happened(town, lambda town: town.forum.topic(town.li, "专题"))
    assert update.message
    assert update.message.forum_topic_created
    assert update.message.forum_topic_created.name == "专题"


async def test_what_was_not_asked_for_does_not_come(town: Town):
    town.world.updates.allow([])
    updates = await happened(town, joined_and_left)
    assert [_kind(update) for update in updates] == ["message", "message"]
