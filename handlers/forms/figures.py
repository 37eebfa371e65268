"""A figure in a unit that people chose themselves."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from aiogram.types import Message

from handlers.forms.filling import Filling
from handlers.forms.kinds import Number, typed


@dataclass(frozen=True)
class Figure(Number):
    """A Decimal as str. The unit is the item's answer `unit`, or the form's meta `unit`; it may
    be typed after the number."""

    async def read(self, message: Message, filling: Filling, held: Any) -> str:
        text = typed(message).removesuffix(unit_of(filling))
        return format(self._parse(text, filling.t), "f")

    async def say(self, value: Any, filling: Filling) -> str:
        return f"{filling.t.number(Decimal(value))} {unit_of(filling)}".strip()


def unit_of(filling: Filling) -> str:
    return str(filling.item.get("unit") or filling.meta.get("unit") or "")
