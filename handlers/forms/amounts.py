"""Numbers and days, as people write them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from unicodedata import normalize

from aiogram.types import Message

from handlers.forms.filling import Filling
from handlers.forms.kinds import Invalid, Kind, Option, typed
from models.rules.day_steps import month_end, quarter_end, year_end
from models.rules.days import parse_day
from models.rules.numerals import number
from publishing.texts import Translator

PLACES = 30


def _writable(number: Decimal) -> bool:
    """1e-999999999 is quickly typed, and a gigabyte when it is written out."""
    return abs(int(number.as_tuple().exponent)) <= PLACES


def usable(number: Decimal | None) -> Decimal:
    """Raises Invalid for none, and for one that is out of all proportion."""
    if number is None or not _writable(number) or abs(number) >= 10**12:
        raise Invalid("form-number-needed")
    return number


@dataclass(frozen=True)
class Number(Kind):
    """A Decimal as str, within both limits; `unit` is a text key said after it."""

    minimum: Decimal | int | None = None
    maximum: Decimal | int | None = None
    unit: str | None = None
    whole: bool = False

    def example(self, t: Translator, offered: Sequence[Option]) -> str:
        return t("form-example-number")

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
        return self.counted(text, t.plain(self.unit).strip() if self.unit else "%")

    def counted(self, text: str, unit: str) -> Decimal:
        """The number, which its unit may follow. Raises Invalid."""
        return usable(number(normalize("NFKC", text).strip().removesuffix(normalize("NFKC", unit))))

    async def heard(self, message: Message, value: Any, filling: Filling) -> str:
        """Numerals and 万 come back in figures; not what only has its unit or commas with it."""
        plain, said = _bare(message.text or ""), await self.say(value, filling)
        figures = re.search("[0-9]", plain) and not re.search("[万萬亿億]", plain)
        return "" if figures or plain == _bare(said) else said

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

    def example(self, t: Translator, offered: Sequence[Option]) -> str:
        return t("form-example-day-past" if self.past else "form-example-day")

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

    async def heard(self, message: Message, value: Any, filling: Filling) -> str:
        day = date.fromisoformat(value)
        said = filling.t.date(day, year=True)
        if normalize("NFKC", typed(message)) in (value, said):
            return ""
        return filling.t.plain("date-and-weekday", date=said, weekday=day.isoweekday())

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


def _bare(text: str) -> str:
    return "".join(normalize("NFKC", text).split())
