import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.simulator.answers import Json, NotModelled, bad
from bot.simulator.chats import Chat
from bot.simulator.objects import NUMBER

if TYPE_CHECKING:
    from bot.simulator.world import World


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FLAGS = _words(
    """
    allow_sending_without_reply disable_content_type_detection disable_notification
    disable_web_page_preview drop_pending_updates has_spoiler protect_content
    show_alert show_caption_above_media supports_streaming
    """
)
NUMBERS = _words(
    """
    cache_time duration icon_color limit max_connections message_effect_id message_thread_id
    offset reply_to_message_id timeout
    """
)
_YES, _NO = {"true", "yes", "1"}, {"", "false", "no", "0"}
_IN_WORDS = {
    "link_preview_options": "link preview options",
    "menu_button": "menu button",
    "reply_markup": "reply keyboard markup",
    "reply_parameters": "reply parameters",
    "scope": "BotCommandScope",
}
_OVERLOOKED = {"allowed_updates", "caption_entities", "entities"}


@dataclass(frozen=True)
class Upload:
    name: str
    data: bytes


@dataclass(frozen=True)
class Request:
    """The parameters of one call; reads JSON values and form strings alike."""

    world: "World"
    method: str
    params: Json
    files: dict[str, Upload]

    def check(self) -> None:
        """Telegram takes text for 0 and any other word for no; the bot did not mean that."""
        for name in self.params:
            if name in FLAGS:
                self.flag(name)
            elif name in NUMBERS and self.text(name) and self._number(name) is None:
                raise NotModelled(f"{name} is no number: Telegram takes it for 0")

    def text(self, name: str) -> str:
        return str(self.params.get(name, ""))

    def integer(self, name: str) -> int:
        """0 where it is missing or no number, as Telegram reads it."""
        return self._number(name) or 0

    def _number(self, name: str) -> int | None:
        return int(self.text(name)) if NUMBER.fullmatch(self.text(name)) else None

    def flag(self, name: str) -> bool:
        word = self.text(name).strip().lower()
        if word not in _YES | _NO:
            raise NotModelled(f"{name} is neither true nor false: Telegram takes it for false")
        return word in _YES

    def data(self, name: str) -> Any:
        """An object or a list; None where it is missing."""
        value = self.params.get(name)
        if not isinstance(value, str):
            return value
        try:
            return _decoded(value) if value else None
        except (ValueError, RecursionError) as error:
            if name in _OVERLOOKED:
                raise NotModelled(f"{name} is no JSON: Telegram overlooks it") from error
            raise bad(f"can't parse {_IN_WORDS.get(name, name)} JSON object") from error

    def chat_id(self) -> int | None:
        return self.integer("chat_id") or None

    def spend(self, chat: Chat, count: int = 1) -> None:
        """Counts against the rate limits, where they are enforced; raises ApiError 429."""
        if self.world.pace:
            self.world.pace.spend(chat.id, group=not chat.private, count=count)


def _decoded(text: str) -> Any:
    value = json.loads(text)
    # Half a character, which cannot be written in UTF-8, can be written in JSON.
    json.dumps(value, ensure_ascii=False).encode()
    return value
