from collections.abc import Callable
from dataclasses import dataclass

from bot.simulator.answers import Json, NotModelled, bad

Rows = list[list[Json]]

DATA_BYTES = 64
BUTTONS = 100

_INLINE_ACTIONS = {"callback_data", "url", "web_app", "copy_text"}
_REPLY_OPTIONS = {
    "is_persistent",
    "resize_keyboard",
    "one_time_keyboard",
    "input_field_placeholder",
    "selective",
    "force_reply",
}


@dataclass(frozen=True)
class Keyboards:
    """`inline` belongs to the message; `reply` is the keyboard of the chat from now on."""

    inline: Rows | None = None
    reply: Rows | None = None


def read(markup: Json | None, *, private: bool) -> Keyboards:
    """Telegram's rules on reply_markup: https://core.telegram.org/bots/api#inlinekeyboardbutton"""
    if not markup:
        return Keyboards()
    if "inline_keyboard" in markup:
        return Keyboards(inline=_inline(markup["inline_keyboard"], private=private) or None)
    if "keyboard" in markup:
        return Keyboards(reply=_reply(markup))
    if "remove_keyboard" in markup:
        return Keyboards(reply=[])
    if markup.keys() <= _REPLY_OPTIONS:
        return Keyboards()
    raise NotModelled(f"reply_markup with {sorted(markup)}")


def _inline(rows: Rows, *, private: bool) -> Rows:
    kept = [row for row in rows if row]
    if sum(map(len, kept)) > BUTTONS:
        raise bad("reply markup is too long")
    for row in kept:
        for button in row:
            _check_inline(button, private=private)
    return kept


def _check_inline(button: Json, *, private: bool) -> None:
    unknown = button.keys() - _INLINE_ACTIONS - {"text", "style"}
    if unknown:
        raise NotModelled(f"inline keyboard button with {sorted(unknown)}")
    if not str(button.get("text", "")).strip():
        raise bad("inline keyboard button text must be non-empty")
    actions = button.keys() & _INLINE_ACTIONS
    if not actions:
        raise bad(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if check := _CHECKS.get(min(actions)):
        check(button, private)


def _check_data(button: Json, private: bool) -> None:
    if not 1 <= len(button["callback_data"].encode()) <= DATA_BYTES:
        raise bad("BUTTON_DATA_INVALID")


def _check_url(button: Json, private: bool) -> None:
    scheme, found, rest = button["url"].partition("://")
    if not found or scheme not in {"http", "https", "tg"} or not rest or " " in rest:
        raise bad("BUTTON_URL_INVALID")


def _check_web_app(button: Json, private: bool) -> None:
    if not private or not button["web_app"].get("url", "").startswith("https://"):
        raise bad("BUTTON_TYPE_INVALID")


_CHECKS: dict[str, Callable[[Json, bool], None]] = {
    "callback_data": _check_data,
    "url": _check_url,
    "web_app": _check_web_app,
}


def _reply(markup: Json) -> Rows:
    unknown = markup.keys() - _REPLY_OPTIONS - {"keyboard"}
    if unknown:
        raise NotModelled(f"reply keyboard with {sorted(unknown)}")
    rows = [
        [{"text": b} if isinstance(b, str) else b for b in row] for row in markup["keyboard"] if row
    ]
    for button in (b for row in rows for b in row):
        if button.keys() - {"text", "style"}:
            raise NotModelled(f"keyboard button with {sorted(button)}")
        if not button["text"].strip():
            raise bad("keyboard button text must be non-empty")
    return rows
