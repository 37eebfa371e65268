"""What may be put into a sentence, and how Fluent is given it."""

from datetime import date
from decimal import Decimal
from enum import Enum

from fluent.runtime.types import FluentInt

from publishing.texts.markup import Markup

TYPES = "str, int, Decimal, float, bool, date or aware datetime"
Value = str | int | float | Decimal | date


def to_fluent(value: object, *, escaped: bool) -> object:
    """A bool becomes yes or no, to be chosen by. An integer stays one, so that it chooses a
    plural form, but is printed ungrouped: a year is an integer, too. Raises TypeError for
    anything that cannot be printed."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        text = str(value.value) if isinstance(value, Enum) else value
        return str(Markup.of(text)) if escaped else str(text)
    if isinstance(value, int):
        return FluentInt(value, useGrouping=False)
    if isinstance(value, (Decimal, float)):
        return number(value)
    raise TypeError(f"a sentence takes {TYPES}, not {type(value).__name__}")


def number(value: object, *, grouped: bool = False) -> str:
    """Plain decimal notation without trailing zeros: 1200.50 → 1200.5, 1E+3 → 1000."""
    text = format(Decimal(str(value)), ",f" if grouped else "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
