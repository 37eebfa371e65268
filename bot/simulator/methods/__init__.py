"""The methods of the Bot API that the bot uses. What is not in this list fails loudly."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.simulator.methods import account, editing, media, rooms, sending
from bot.simulator.methods.request import Request


@dataclass(frozen=True)
class Method:
    """`takes`: every parameter it knows. Where Telegram overlooks others, the simulator refuses."""

    name: str
    run: Callable[[Request], Any]
    takes: frozenset[str]


def _method(name: str, run: Callable[[Request], Any], *takes: str) -> Method:
    return Method(name, run, frozenset(" ".join(takes).split()))


_SEND = (
    "chat_id message_thread_id disable_notification protect_content reply_parameters "
    "reply_to_message_id allow_sending_without_reply reply_markup message_effect_id"
)
_TEXT = "text parse_mode entities link_preview_options disable_web_page_preview"
_CAPTION = "caption parse_mode caption_entities"
_PICTURE = f"{_CAPTION} show_caption_above_media has_spoiler"
_GROUP = _SEND.replace(" reply_markup", "")
_COPY = "from_chat_id message_id"
_FORWARD = (
    f"{_COPY} chat_id message_thread_id disable_notification protect_content message_effect_id"
)
_EDIT = "chat_id message_id reply_markup"

_LIST = (
    _method("getMe", account.get_me),
    _method("getUpdates", account.get_updates, "offset limit timeout allowed_updates"),
    _method(
        "setWebhook",
        account.set_webhook,
        "url secret_token max_connections allowed_updates drop_pending_updates ip_address",
    ),
    _method("deleteWebhook", account.delete_webhook, "drop_pending_updates"),
    _method("getWebhookInfo", account.get_webhook_info),
    _method("setMyCommands", account.set_my_commands, "commands scope language_code"),
    _method("deleteMyCommands", account.delete_my_commands, "scope language_code"),
    _method("setChatMenuButton", account.set_chat_menu_button, "chat_id menu_button"),
    _method("sendMessage", sending.send_message, _SEND, _TEXT),
    _method("sendPhoto", media.send_photo, _SEND, _PICTURE, "photo"),
    _method(
        "sendDocument",
        media.send_document,
        _SEND,
        _CAPTION,
        "document disable_content_type_detection",
    ),
    _method("sendVideo", media.send_video, _SEND, _PICTURE, "video supports_streaming"),
    _method("sendVoice", media.send_voice, _SEND, _CAPTION, "voice duration"),
    _method("sendMediaGroup", media.send_media_group, _GROUP, "media"),
    _method("sendChatAction", sending.send_chat_action, "chat_id message_thread_id action"),
    _method("forwardMessage", sending.forward_message, _FORWARD),
    _method(
        "copyMessage", sending.copy_message, _COPY, _SEND, _CAPTION, "show_caption_above_media"
    ),
    _method("editMessageText", editing.edit_message_text, _EDIT, _TEXT),
    _method(
        "editMessageCaption",
        editing.edit_message_caption,
        _EDIT,
        _CAPTION,
        "show_caption_above_media",
    ),
    _method("editMessageReplyMarkup", editing.edit_message_reply_markup, _EDIT),
    _method("deleteMessage", editing.delete_message, "chat_id message_id"),
    _method("pinChatMessage", editing.pin_chat_message, "chat_id message_id disable_notification"),
    _method(
        "answerCallbackQuery",
        editing.answer_callback_query,
        "callback_query_id text show_alert url cache_time",
    ),
    _method("getFile", media.get_file, "file_id"),
    _method("getChat", rooms.get_chat, "chat_id"),
    _method("getChatMember", rooms.get_chat_member, "chat_id user_id"),
    _method("getChatMemberCount", rooms.get_chat_member_count, "chat_id"),
    _method("getChatAdministrators", rooms.get_chat_administrators, "chat_id"),
    _method("leaveChat", rooms.leave_chat, "chat_id"),
    _method("createForumTopic", rooms.create_forum_topic, "chat_id name icon_color"),
)

METHODS = {method.name: method for method in _LIST}

_SPELLING = {name.lower(): name for name in METHODS}


def spelt(name: str) -> str:
    """The method's name as documented, however it was written; unknown ones stay as they are."""
    return _SPELLING.get(name.lower(), name)


def exists(name: str) -> bool:
    """Whether the Bot API has such a method, in the simulator's list or not."""
    from aiogram import methods  # 2.5 s, and only a mistake asks

    named = set(methods.__all__) - {"Request", "Response", "TelegramMethod"}
    return name.lower() in {each.lower() for each in named}
