from dataclasses import dataclass
from typing import Any

from bot.simulator.answers import Json, NotModelled, bad
from bot.simulator.links import check_link
from bot.simulator.objects import Fields, Unfit, parsing

Rows = list[list[Json]]

DATA_BYTES = 64
BUTTONS = 100
ROW = 12
COPIED = 256

_KINDS = "inline_keyboard keyboard remove_keyboard force_reply"
_OPTIONS = "is_persistent resize_keyboard one_time_keyboard selective"
_STYLES = {"", "default", "primary", "danger", "success"}
_ACTIONS = ("url", "callback_data", "web_app", "copy_text")
_TEXTS = {"text", "url", "callback_data"}


@dataclass(frozen=True)
class Keyboards:
    """`inline` belongs to the message; `reply` is the keyboard of the chat from now on."""

    inline: Rows | None = None
    reply: Rows | None = None
    forced: bool = False

    @property
    def only_inline(self) -> bool:
        return self.reply is None and not self.forced


def read(markup: Any) -> Keyboards:
    """Whether it is a reply_markup at all; `check` then says whether the chat may have it.

    https://core.telegram.org/bots/api#inlinekeyboardbutton
    """
    if markup is None:
        return Keyboards()
    takes = f"{_KINDS} {_OPTIONS} input_field_placeholder"
    fields = Fields(markup, "Object expected as reply markup", takes)
    if len(fields.all.keys() & set(_KINDS.split())) > 1:
        raise NotModelled("reply_markup of several kinds: Telegram takes one of them")
    return _inline(fields) or _reply(fields) or Keyboards()


def _inline(fields: Fields) -> Keyboards | None:
    expected = 'Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
    rows = fields.rows("inline_keyboard", expected)
    with parsing("inline keyboard button"):
        read = [[_read_inline(button) for button in row] for row in rows if row]
    return Keyboards(inline=read) if read else None


def _read_inline(button: Any) -> Json:
    takes = f"text style {' '.join(_ACTIONS)}"
    fields = Fields(button, "InlineKeyboardButton must be an Object", takes)
    _read_label(fields)
    given = [name for name in _ACTIONS[:2] if fields.text(name)]
    for name, takes in (("web_app", "url"), ("copy_text", "text")):
        if name in fields:
            fields.need_object(name, takes).need_text(takes)
            given.append(name)
    if not given:
        raise Unfit("Text buttons are unallowed in the inline keyboard")
    if len(given) > 1:
        raise NotModelled(f"a button with {' and '.join(given)}: Telegram takes one of them")
    return fields.all | {name: fields.text(name) for name in ("text", given[0]) if name in _TEXTS}


def _read_label(fields: Fields) -> None:
    if not fields.need_text("text"):
        raise NotModelled("a button without a label: Telegram leaves it out in silence")
    if fields.text("style").lower() not in _STYLES:
        raise Unfit("invalid button style specified")


def _reply(fields: Fields) -> Keyboards | None:
    rows = fields.rows("keyboard", 'Field "keyboard" must be an Array of Arrays')
    with parsing("keyboard button"):
        read = [[_read_reply(button) for button in row] for row in rows if row]
    for name in _OPTIONS.split():
        fields.flag(name)
    fields.text("input_field_placeholder")
    if read:
        return Keyboards(reply=read)
    if fields.flag("remove_keyboard"):
        return Keyboards(reply=[])
    return Keyboards(forced=True) if fields.flag("force_reply") else None


def _read_reply(button: Any) -> Json:
    if isinstance(button, str):
        button = {"text": button}
    fields = Fields(button, "KeyboardButton must be a String or an Object", "text style")
    _read_label(fields)
    return fields.all


def check(keyboards: Keyboards, chat_type: str) -> None:
    """The rules of the kind of chat, and what only the service behind the Bot API refuses."""
    if chat_type == "channel" and not keyboards.only_inline:
        raise bad("inline keyboard expected")
    rows = keyboards.inline or keyboards.reply or []
    if any(len(row) > ROW for row in rows):
        raise NotModelled(f"a row of more than {ROW} buttons: Telegram leaves out the others")
    for button in (button for row in keyboards.inline or [] for button in row):
        _check_inline(button, private=chat_type == "private")
    if any(not str(button["text"]).strip() for row in rows for button in row):
        raise bad("BUTTON_TEXT_INVALID")
    if sum(map(len, rows)) > BUTTONS:
        raise bad("reply markup is too long")


def _check_inline(button: Json, *, private: bool) -> None:
    if url := button.get("url"):
        _check_url("", url)
    if app := button.get("web_app"):
        _check_url("Web App ", app["url"], https_only=True)
    if len(str(button.get("callback_data", "")).encode()) > DATA_BYTES:
        raise bad("BUTTON_DATA_INVALID")
    if app and not private:
        raise bad("BUTTON_TYPE_INVALID")
    if "copy_text" in button and not 1 <= len(button["copy_text"]["text"]) <= COPIED:
        raise bad("BUTTON_COPY_TEXT_INVALID")


def _check_url(what: str, url: str, *, https_only: bool = False) -> None:
    try:
        check_link(url, https_only=https_only)
    except Unfit as error:
        raise bad(f"inline keyboard button {what}{error.reason}") from error
