"""python-telegram-bot calls every method that the simulator has, with every parameter."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from telegram import (
    BotCommand,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    InputMediaVideo,
    LinkPreviewOptions,
    MenuButtonCommands,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyParameters,
)

from bot.simulator.methods import METHODS
from bot.simulator.people import PIXEL
from tests.contract.town import Town

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("提交", callback_data="a:1")]])
OLD = {"allow_sending_without_reply", "disable_web_page_preview", "reply_to_message_id"}
"""Still understood by Telegram; python-telegram-bot writes what has replaced them."""
BOLD = [MessageEntity("bold", 0, 2)]

Drive = Callable[[Town], Awaitable[None]]
DRIVES: dict[str, Drive] = {}


def drives(method: str) -> Callable[[Drive], Drive]:
    def keep(drive: Drive) -> Drive:
        DRIVES[method] = drive
        return drive

    return keep


def where(town: Town) -> dict[str, Any]:
    """Everything that says where a message goes and how."""
    return {
        "chat_id": town.forum.id,
        "message_thread_id": town.topic.id,
        "disable_notification": True,
        "protect_content": True,
        "message_effect_id": "5104841245755180586",
        "reply_parameters": ReplyParameters(1, allow_sending_without_reply=True),
    }


@pytest.mark.parametrize("method", sorted(METHODS))
async def test_a_method_is_driven_with_all_its_parameters(town: Town, method: str):
    await DRIVES[method](town)
    assert town.client.line.asked[method] >= METHODS[method].takes - OLD
    assert town.world.gaps == []


def test_no_method_is_left_out_or_made_up():
    assert DRIVES.keys() == METHODS.keys()


@drives("getMe")
async def get_me(town: Town):
    me = await town.client("getMe")
    assert me.is_bot
    assert me.username == town.world.bot.username


@drives("getUpdates")
async def get_updates(town: Town):
    said = await town.li.send("大家好")
    (update,) = await town.client(
        "getUpdates", offset=-1, limit=1, timeout=1, allowed_updates=["message"]
    )
    assert update.message.text == said.text
    assert await town.client("getUpdates", offset=update.update_id + 1) == ()


@drives("setWebhook")
async def set_webhook(town: Town):
    await town.li.send("大家好")
    assert await town.client(
        "setWebhook",
        url="https://example.org/telegram",
        secret_token="geheim-1",
        max_connections=4,
        allowed_updates=["message"],
        drop_pending_updates=True,
        ip_address="192.0.2.1",
    )
    info = await town.client("getWebhookInfo")
    assert (info.url, info.pending_update_count) == ("https://example.org/telegram", 0)


@drives("deleteWebhook")
async def delete_webhook(town: Town):
    assert await town.client("deleteWebhook", drop_pending_updates=True)


@drives("getWebhookInfo")
async def get_webhook_info(town: Town):
    assert (await town.client("getWebhookInfo")).url == ""


@drives("setMyCommands")
async def set_my_commands(town: Town):
    scope = BotCommandScopeChat(town.li.id)
    menu = [BotCommand("menu", "菜单"), BotCommand("/help", "帮助")]
    assert await town.client("setMyCommands", commands=menu, scope=scope, language_code="zh")
    assert town.li.menu == ["menu", "help"]


@drives("deleteMyCommands")
async def delete_my_commands(town: Town):
    scope = BotCommandScopeChat(town.li.id)
    await town.client("setMyCommands", commands=[BotCommand("menu", "菜单")], scope=scope)
    assert await town.client("deleteMyCommands", scope=scope, language_code="zh")
    assert town.li.menu == ["menu"]
    assert await town.client("deleteMyCommands", scope=scope)
    assert town.li.menu == []


@drives("setChatMenuButton")
async def set_chat_menu_button(town: Town):
    button = MenuButtonCommands()
    assert await town.client("setChatMenuButton", chat_id=town.li.id, menu_button=button)
    assert town.li.chat.menu_button == {"type": "commands"}


@drives("sendMessage")
async def send_message(town: Town):
    options = LinkPreviewOptions(is_disabled=True)
    sent = await town.client(
        "sendMessage", text="<b>您好</b>", parse_mode="HTML", reply_markup=KEYBOARD,
        link_preview_options=options, **where(town),
    )  # fmt: skip
    assert sent.text_html == "<b>您好</b>"
    assert sent.message_thread_id == town.topic.id
    assert sent.reply_to_message.message_id == 1
    assert sent.reply_markup == KEYBOARD
    marked = await town.client("sendMessage", chat_id=town.li.id, text="您好", entities=BOLD)
    assert marked.text_html == sent.text_html
    keys = ReplyKeyboardMarkup.from_row(["我的承诺", "帮助"], resize_keyboard=True)
    await town.client("sendMessage", chat_id=town.li.id, text="您好", reply_markup=keys)
    assert town.li.keyboard == [["我的承诺", "帮助"]]


async def send_file(town: Town, method: str, data: bytes = b"data", **params: Any) -> Any:
    kind = method.removeprefix("send").lower()
    params = {"reply_markup": KEYBOARD, "caption": "您好", **where(town), **params}
    sent = await town.client(method, **{kind: data}, parse_mode="HTML", **params)
    file = sent.photo[-1] if kind == "photo" else getattr(sent, kind)
    again = await town.client(
        method, chat_id=town.li.id, caption="您好", caption_entities=BOLD, **{kind: file.file_id}
    )
    assert again.caption_html == "<b>您好</b>"
    assert again.effective_attachment
    return file


@drives("sendPhoto")
async def send_photo(town: Town):
    more = {"has_spoiler": True, "show_caption_above_media": True}
    photo = await send_file(town, "sendPhoto", PIXEL, **more)
    assert (photo.width, photo.height) == (1, 1)


@drives("sendDocument")
async def send_document(town: Town):
    more = {"filename": "名单.txt", "disable_content_type_detection": True}
    document = await send_file(town, "sendDocument", **more)
    assert (document.file_name, document.file_size) == ("名单.txt", 4)


@drives("sendVideo")
async def send_video(town: Town):
    more = {"has_spoiler": True, "show_caption_above_media": True, "supports_streaming": True}
    assert (await send_file(town, "sendVideo", **more)).duration


@drives("sendVoice")
async def send_voice(town: Town):
    assert (await send_file(town, "sendVoice", duration=1)).duration.seconds == 1


@drives("sendMediaGroup")
async def send_media_group(town: Town):
    media = [InputMediaPhoto(PIXEL, "您好", caption_entities=BOLD), InputMediaVideo(b"video")]
    first, second = await town.client("sendMediaGroup", media=media, **where(town))
    assert first.media_group_id == second.media_group_id
    assert first.caption_html == "<b>您好</b>"
    papers = [InputMediaDocument(b"a", filename="甲.txt"), InputMediaDocument(b"b")]
    sent = await town.client("sendMediaGroup", chat_id=town.li.id, media=papers)
    assert sent[0].document.file_name == "甲.txt"


@drives("sendChatAction")
async def send_chat_action(town: Town):
    place = {"chat_id": town.forum.id, "message_thread_id": town.topic.id}
    assert await town.client("sendChatAction", action="typing", **place)


@drives("forwardMessage")
async def forward_message(town: Town):
    said = await town.li.send("大家好")
    place = where(town)
    del place["reply_parameters"]
    source = {"from_chat_id": town.li.id, "message_id": said.id}
    forwarded = await town.client("forwardMessage", **source, **place)
    assert forwarded.forward_origin.sender_user.first_name == "李卫国"
    post = await town.channel.post("通知")
    source = {"from_chat_id": town.channel.id, "message_id": post.id}
    forwarded = await town.client("forwardMessage", **source, chat_id=town.li.id)
    assert forwarded.forward_origin.chat.title == "示例频道"


@drives("copyMessage")
async def copy_message(town: Town):
    picture = await town.li.photo("原话")
    source = {"from_chat_id": town.li.id, "message_id": picture.id}
    copied = await town.client(
        "copyMessage", **source, caption="<b>新</b>", parse_mode="HTML",
        show_caption_above_media=True, reply_markup=KEYBOARD, **where(town),
    )  # fmt: skip
    assert town.forum.screen.id == copied.message_id
    await town.client(
        "copyMessage", **source, chat_id=town.li.id, caption="您好", caption_entities=BOLD
    )
    assert town.li.screen.text == "您好"


@drives("editMessageText")
async def edit_message_text(town: Town):
    at = await sent_at(town)
    options = LinkPreviewOptions(is_disabled=True)
    edited = await town.client(
        "editMessageText", text="<b>您好</b>", parse_mode="HTML", reply_markup=KEYBOARD,
        link_preview_options=options, **at,
    )  # fmt: skip
    assert edited.edit_date
    assert edited.reply_markup == KEYBOARD
    await town.client("editMessageText", text="您好", entities=BOLD, **at)
    assert town.li.screen.labels == []


async def sent_at(town: Town) -> dict[str, int]:
    sent = await town.client("sendMessage", chat_id=town.li.id, text="第一步")
    return {"chat_id": town.li.id, "message_id": sent.message_id}


@drives("editMessageCaption")
async def edit_message_caption(town: Town):
    sent = await town.client("sendPhoto", chat_id=town.li.id, photo=PIXEL)
    at = {"chat_id": town.li.id, "message_id": sent.message_id, "caption": "您好"}
    edited = await town.client(
        "editMessageCaption", parse_mode="HTML", show_caption_above_media=True,
        reply_markup=KEYBOARD, **at,
    )  # fmt: skip
    assert edited.caption == "您好"
    edited = await town.client("editMessageCaption", caption_entities=BOLD, **at)
    assert edited.caption_html == "<b>您好</b>"


@drives("editMessageReplyMarkup")
async def edit_message_reply_markup(town: Town):
    edited = await town.client(
        "editMessageReplyMarkup", reply_markup=KEYBOARD, **await sent_at(town)
    )
    assert edited.reply_markup == KEYBOARD


@drives("deleteMessage")
async def delete_message(town: Town):
    assert await town.client("deleteMessage", **await sent_at(town))
    assert town.li.inbox == []


@drives("pinChatMessage")
async def pin_chat_message(town: Town):
    assert await town.client("pinChatMessage", disable_notification=True, **await sent_at(town))
    assert (await town.client("getChat", chat_id=town.li.id)).pinned_message.text == "第一步"


@drives("answerCallbackQuery")
async def answer_callback_query(town: Town):
    await town.client("sendMessage", chat_id=town.li.id, text="好", reply_markup=KEYBOARD)
    pressed = await town.li.click("提交")
    assert await town.client(
        "answerCallbackQuery", callback_query_id=pressed.id, text="好的", show_alert=True,
        url=f"https://t.me/{town.world.bot.username}?start=a", cache_time=5,
    )  # fmt: skip
    assert (pressed.text, pressed.alert) == ("好的", True)


@drives("getFile")
async def get_file(town: Town):
    said = await town.li.document("名单.txt", b"abc")
    file = await town.client("getFile", file_id=said.file.file_id)
    assert file.file_path.startswith(town.url)
    assert bytes(await file.download_as_bytearray()) == b"abc"


@drives("getChat")
async def get_chat(town: Town):
    for room in (town.li, town.forum, town.channel):
        chat = await town.client("getChat", chat_id=room.id)
        assert (chat.id, chat.type) == (room.id, room.chat.type)
    assert (await town.client("getChat", chat_id="@shili")).title == "示例频道"


@drives("getChatMember")
async def get_chat_member(town: Town):
    await town.forum.join(town.wang)
    await town.forum.leave(town.wang)
    for person, status in ((town.li, "creator"), (town.wang, "left")):
        at = {"chat_id": town.forum.id, "user_id": person.id}
        assert (await town.client("getChatMember", **at)).status == status
    own = {"chat_id": town.forum.id, "user_id": town.world.bot.id}
    assert (await town.client("getChatMember", **own)).can_pin_messages


@drives("getChatMemberCount")
async def get_chat_member_count(town: Town):
    assert await town.client("getChatMemberCount", chat_id=town.forum.id) == 2


@drives("getChatAdministrators")
async def get_chat_administrators(town: Town):
    (chief,) = await town.client("getChatAdministrators", chat_id=town.forum.id)
    assert chief.user.username == "liweiguo"


@drives("leaveChat")
async def leave_chat(town: Town):
    assert await town.client("leaveChat", chat_id=town.forum.id)


@drives("createForumTopic")
async def create_forum_topic(town: Town):
    opened = await town.client(
        "createForumTopic", chat_id=town.forum.id, name="专题", icon_color=16766590
    )
    assert (opened.name, opened.icon_color) == ("专题", 16766590)
    assert opened.message_thread_id in town.forum.chat.topics
