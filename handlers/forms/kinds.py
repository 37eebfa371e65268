"""Kinds of answer: how each is typed or pressed, checked, and said again."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, ClassVar
from unicodedata import normalize

from aiogram.types import Message

from handlers.forms.days import month_end, parse_day, quarter_end, year_end
from handlers.forms.filling import Filling
from models.rules.words import written
from publishing.texts import Translator, Value

PLACES = 30


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

    def complete(self, held: Any) -> None:
        """Raises Invalid where too little was gathered."""

    async def say(self, value: Any, filling: Filling) -> str:
        return str(value)


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

    async def read(self, message: Message, filling: Filling, held: Any) -> str:
        text = typed(message)
        if len(text) > self.maximum:
            raise Invalid("form-text-too-long", limit=self.maximum, length=len(text))
        if len(text) < self.minimum:
            raise Invalid("form-text-too-short", limit=self.minimum, length=len(text))
        return text


def _writable(number: Decimal) -> bool:
    """1e-999999999 is quickly typed, and a gigabyte when it is written out."""
    return abs(int(number.as_tuple().exponent)) <= PLACES


@dataclass(frozen=True)
class Number(Kind):
    """A Decimal as str, within both limits; `unit` is a text key said after it."""

    minimum: Decimal | int | None = None
    maximum: Decimal | int | None = None
    unit: str | None = None
    whole: bool = False

    async def read(self, message: Message, filling: Filling, held: Any) -> str:
        number = self._parse(typed(message), filling.t)
        if self.minimum is not None and number < self.minimum:
            raise Invalid("form-number-too-small", limit=Decimal(self.minimum))
        if self.maximum is not None and number > self.maximum:
            raise Invalid("form-number-too-big", limit=Decimal(self.maximum))
        if self.whole and number != int(number):
            raise Invalid("form-number-whole")
        return format(number, "f")

    def _parse(self, text: str, t: Translator) -> Decimal:
        text = normalize("NFKC", text).replace(",", "").replace(" ", "")
        text = text.removesuffix(t.plain(self.unit).strip() if self.unit else "%")
        try:
            number = Decimal(text)
        except InvalidOperation as error:
            raise Invalid("form-number-needed") from error
        if not number.is_finite() or not _writable(number) or abs(number) >= 10**12:
            raise Invalid("form-number-needed")
        return number

    async def say(self, value: Any, filling: Filling) -> str:
        unit = filling.t.plain(self.unit) if self.unit else ""
        return filling.t.number(Decimal(value)) + unit


@dataclass(frozen=True)
class Day(Kind):
    """An ISO date. `past`: a day without its year lies behind us. The quick buttons offer what
    lies between `earliest` and `latest`, which may be given by the filling."""

    past: bool = False
    earliest: Callable[[Filling], date | None] | None = None
    latest: Callable[[Filling], date | None] | None = None

    async def offered(self, filling: Filling) -> Sequence[Option]:
        today = filling.today
        days = [today] if self.past else [month_end(today), quarter_end(today), year_end(today)]
        fitting = [day for day in dict.fromkeys(days) if self._problem(day, filling) is None]
        return [Option(str(day), filling.t.date(day, year=True)) for day in fitting]

    async def read(self, message: Message, filling: Filling, held: Any) -> str:
        day = parse_day(typed(message), filling.today, past=self.past)
        if day is None:
            raise Invalid("form-day-needed")
        if problem := self._problem(day, filling):
            raise problem
        return day.isoformat()

    def _problem(self, day: date, filling: Filling) -> Invalid | None:
        earliest = self.earliest(filling) if self.earliest else None
        latest = self.latest(filling) if self.latest else None
        if earliest and day < earliest:
            return Invalid("form-day-too-early", day=filling.t.date(earliest, year=True))
        if latest and day > latest:
            return Invalid("form-day-too-late", day=filling.t.date(latest, year=True))
        return None

    async def say(self, value: Any, filling: Filling) -> str:
        return filling.t.date(date.fromisoformat(value), year=True)


@dataclass(frozen=True)
class Choice(Kind):
    """The value of one option, pressed or typed: a whole label, or a part of just one."""

    options: Options = ()

    async def offered(self, filling: Filling) -> Sequence[Option]:
        return await self.options(filling) if callable(self.options) else self.options

    async def read(self, message: Message, filling: Filling, held: Any) -> Any:
        text = typed(message)
        offered = [(option.value, option.said(filling.t)) for option in await self.offered(filling)]
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

    async def read(self, message: Message, filling: Filling, held: Any) -> Any:
        if self.closed is not None and self.closed(filling):
            return await super().read(message, filling, held)
        text = typed(message)
        if len(text) > self.maximum:
            raise Invalid("form-text-too-long", limit=self.maximum, length=len(text))
        for option in await self.offered(filling):
            if option.said(filling.t) == text:
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
