"""Answers that are chosen: pressed, or typed as they are called."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar
from unicodedata import normalize

from aiogram.types import Message

from handlers.forms.filling import Filling
from handlers.forms.kinds import Invalid, Kind, Option, Options, typed
from publishing.texts import Translator


def _alike(text: str) -> str:
    """However wide it was typed, and in capitals or not."""
    return normalize("NFKC", text).casefold()


@dataclass(frozen=True)
class Choice(Kind):
    """The value of one option, pressed or typed: a whole label, or a part of just one."""

    options: Options = ()
    helped: ClassVar[str] = "form-example-choice"

    def example(self, t: Translator, offered: Sequence[Option]) -> str:
        if not offered:
            return t("form-example-none")
        return t(self.helped, example=offered[0].said(t))

    async def offered(self, filling: Filling) -> Sequence[Option]:
        return await self.options(filling) if callable(self.options) else self.options

    async def read(self, message: Message, filling: Filling, held: Any) -> Any:
        text = _alike(typed(message))
        offered = [
            (option.value, _alike(option.said(filling.t))) for option in await self.offered(filling)
        ]
        found = [value for value, label in offered if label == text]
        found = found or [value for value, label in offered if text in label]
        if len(found) != 1:
            raise Invalid("form-choice-unclear" if found else "form-choice-unknown")
        return await self.pick(found[0], filling, held)

    async def say(self, value: Any, filling: Filling) -> str:
        wanted: list[str] = value if isinstance(value, list) else [value]
        offered = {option.value: option.said(filling.t) for option in await self.offered(filling)}
        return filling.t.plain("list-separator").join(offered.get(one, one) for one in wanted)


@dataclass(frozen=True)
class Several(Choice):
    """A list of option values; pressing one again takes it out."""

    minimum: int = 1
    maximum: int | None = None
    many = True
    helped = "form-example-several"

    async def pick(self, value: str, filling: Filling, held: Any) -> list[str]:
        chosen = list(held or [])
        if value in chosen:
            return [one for one in chosen if one != value]
        if self.maximum is not None and len(chosen) >= self.maximum:
            raise Invalid("form-choose-at-most", limit=self.maximum)
        return [*chosen, value]

    def complete(self, held: Any) -> None:
        if len(held or []) < self.minimum:
            raise Invalid("form-choose-at-least", limit=self.minimum)


@dataclass(frozen=True)
class Suggested(Choice):
    """{name, value}: one of the options, or anything else that is typed, which has no value; only
    an option where `closed` says so."""

    maximum: int = 80
    closed: Callable[[Filling], bool] | None = None
    helped = "form-example-suggested"

    def example(self, t: Translator, offered: Sequence[Option]) -> str:
        if not offered:
            return t("form-example-text", limit=self.maximum)
        return super().example(t, offered)

    async def read(self, message: Message, filling: Filling, held: Any) -> Any:
        if self.closed is not None and self.closed(filling):
            return await super().read(message, filling, held)
        text = typed(message)
        if len(text) > self.maximum:
            raise Invalid("form-text-too-long", limit=self.maximum, length=len(text))
        for option in await self.offered(filling):
            if _alike(option.said(filling.t)) == _alike(text):
                return await self.pick(option.value, filling, held)
        return {"name": text, "value": None}

    async def pick(self, value: str, filling: Filling, held: Any) -> dict[str, str]:
        offered = {option.value: option.said(filling.t) for option in await self.offered(filling)}
        return {"name": offered[value], "value": value}

    async def say(self, value: Any, filling: Filling) -> str:
        return str(value["name"])


def Person(people: Callable[[Filling], Awaitable[Sequence[tuple[int, str]]]]) -> Choice:
    """One of `people` (id, name) as str(id); a part of the name may be typed."""

    async def options(filling: Filling) -> Sequence[Option]:
        return [Option(str(member_id), name) for member_id, name in await people(filling)]

    return Choice(options)
