"""A figure in a unit that people chose themselves."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from aiogram.types import Message

from handlers.forms.amounts import Number, usable
from handlers.forms.filling import Filling
from handlers.forms.kinds import typed
from models.rules.reading import figure, says_only


@dataclass(frozen=True)
class Figure(Number):
    """A Decimal as str. The unit is the item's answer `unit`, or the form's meta `unit`; it may
    be typed after the number."""

    async def read(self, message: Message, filling: Filling, held: Any) -> str:
        text, unit = typed(message), unit_of(filling)
        value = figure(text, unit) if says_only(text, unit) else None
        return format(self.counted(text, unit) if value is None else usable(value), "f")

    async def say(self, value: Any, filling: Filling) -> str:
        return f"{filling.t.number(Decimal(value))} {unit_of(filling)}".strip()


def unit_of(filling: Filling) -> str:
    return str(filling.item.get("unit") or filling.meta.get("unit") or "")
