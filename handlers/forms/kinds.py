"""Kinds of answer: how each is typed or pressed, checked, and said again."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from aiogram.types import Message

from handlers.forms.filling import Filling
from models.rules.words import written
from publishing.texts import Translator, Value


class Invalid(Exception):
    """An answer that does not do: the text key of the reason, and its values."""

    def __init__(self, key: str, **values: Value) -> None:
        self.key = key
        self.values = values
        super().__init__(key)


@dataclass(frozen=True, slots=True)
class Option:
    """`value`: short ASCII, kept as the answer and sent in the button. Said by its `label`, or
    by the text key `key`."""

    value: str
    label: str = ""
    key: str | None = None

    def said(self, t: Translator) -> str:
        return t.plain(self.key) if self.key else self.label


Options = Sequence[Option] | Callable[[Filling], Awaitable[Sequence[Option]]]


@dataclass(frozen=True)
class Kind:
    """`many`: answers are gathered until a button says that it is enough."""

    many: ClassVar[bool] = False

    async def offered(self, filling: Filling) -> Sequence[Option]:
        return ()

    async def read(self, message: Message, filling: Filling, held: Any) -> Any:
        """The JSON value of a message; `held` is the answer so far. Raises Invalid."""
        raise Invalid("form-use-buttons")

    async def pick(self, value: str, filling: Filling, held: Any) -> Any:
        """The answer after the offered `value` was pressed. Raises Invalid."""
        return value

    def limits(self, t: Translator) -> str:
        """What can be sent at all, told with the question."""
        return ""

    def example(self, t: Translator, offered: Sequence[Option]) -> str:
        """How it is answered, for whoever asks for help here."""
        return t("form-example-buttons")

    def complete(self, held: Any) -> None:
        """Raises Invalid where too little was gathered."""

    async def say(self, value: Any, filling: Filling) -> str:
        return str(value)

    async def heard(self, message: Message, value: Any, filling: Filling) -> str:
        """What was made of words that say it otherwise; nothing where it was typed so."""
        return ""


def typed(message: Message) -> str:
    text = written(message.text or "")
    if not text:
        raise Invalid("form-text-needed")
    return text


@dataclass(frozen=True)
class Text(Kind):
    """A str of `minimum` to `maximum` characters."""

    maximum: int = 500
    minimum: int = 1

    def example(self, t: Translator, offered: Sequence[Option]) -> str:
        return t("form-example-text", limit=self.maximum)

    async def read(self, message: Message, filling: Filling, held: Any) -> str:
        text = typed(message)
        if len(text) > self.maximum:
            raise Invalid("form-text-too-long", limit=self.maximum, length=len(text))
        if len(text) < self.minimum:
            raise Invalid("form-text-too-short", limit=self.minimum, length=len(text))
        return text
