"""The JSON objects in a request, read and refused field by field as Telegram's server does it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from bot.simulator.answers import ApiError, Json, NotModelled, bad

NUMBER = re.compile(r"-?\d{1,19}", re.ASCII)


class Unfit(ApiError):
    """A value that Telegram cannot read. It stands alone or behind "can't parse …: "."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(400, f"Bad Request: {reason[0].lower()}{reason[1:]}")


@contextmanager
def parsing(what: str) -> Iterator[None]:
    try:
        yield
    except Unfit as error:
        raise bad(f"can't parse {what}: {error.reason}") from error


class Fields:
    """An object of which `takes` are known, by their names.

    Telegram overlooks the other fields in silence. Here they are NotModelled on purpose: a field
    that nobody reads is a mistake of the bot.
    """

    def __init__(self, value: Any, expected: str, takes: str) -> None:
        if not isinstance(value, dict):
            raise Unfit(expected)
        unknown = sorted(value.keys() - set(takes.split()))
        if unknown:
            raise NotModelled(f"an object with {', '.join(unknown)}, where {takes} may be")
        self.all: Json = value

    def __contains__(self, name: str) -> bool:
        return name in self.all

    def text(self, name: str) -> str:
        """Empty where it is missing; a number is taken for its digits."""
        value = self.all.get(name, "")
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise Unfit(f'Field "{name}" must be of type String')
        return str(value)

    def need_text(self, name: str) -> str:
        self._need(name)
        return self.text(name)

    def need_number(self, name: str) -> int:
        self._need(name)
        value = self.all[name]
        if isinstance(value, bool) or not isinstance(value, str | int):
            raise Unfit(f'Field "{name}" must be a Number')
        if not NUMBER.fullmatch(str(value)):
            raise Unfit(f'Field "{name}" must be a valid Number')
        return int(value)

    def flag(self, name: str) -> bool:
        value = self.all.get(name, False)
        if not isinstance(value, bool):
            raise Unfit(f'Field "{name}" must be of type Boolean')
        return value

    def rows(self, name: str, expected: str) -> list[list[Any]]:
        value = self.all.get(name, [])
        if not isinstance(value, list):
            raise Unfit(f'Field "{name}" must be of type Array')
        if not all(isinstance(row, list) for row in value):
            raise Unfit(expected)
        return value

    def need_object(self, name: str, takes: str) -> "Fields":
        self._need(name)
        return Fields(self.all[name], f'Field "{name}" must be of type Object', takes)

    def _need(self, name: str) -> None:
        if name not in self.all:
            raise Unfit(f'Can\'t find field "{name}"')
