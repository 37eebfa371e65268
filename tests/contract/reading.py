"""Reading what the simulator sends with two libraries that were written from the Bot API itself."""

from collections.abc import Iterable
from typing import Any

from aiogram import methods
from aiogram.types import TelegramObject as AiogramObject
from aiogram.types import Update as AiogramUpdate
from pydantic import TypeAdapter
from telegram import TelegramObject, Update

TOO_NEW = {"can_send_welcome_messages"}
"""In the Bot API 10.3, which aiogram follows; python-telegram-bot 22.8 stands at 10.0."""


def read_update(raw: dict[str, Any]) -> Update:
    """Fails where one of the libraries misses a field or finds one that it does not know."""
    update = Update.de_json(raw, None)
    check_ptb(update)
    _check_aiogram(AiogramUpdate.model_validate(raw))
    return update


def check_ptb(read: Any) -> None:
    unknown = list(_unknown_to_ptb(read))
    assert not unknown, unknown


def check_result(method: str, raw: Any) -> None:
    returns = getattr(methods, method[0].upper() + method[1:]).__returning__
    _check_aiogram(TypeAdapter(returns).validate_python(raw))


def _check_aiogram(read: Any) -> None:
    unknown = list(_unknown_to_aiogram(read))
    assert not unknown, unknown


def _unknown_to_ptb(thing: Any) -> Iterable[str]:
    if isinstance(thing, list | tuple):
        for each in thing:
            yield from _unknown_to_ptb(each)
    if isinstance(thing, TelegramObject):
        yield from (f"{type(thing).__name__}.{name}" for name in thing.api_kwargs.keys() - TOO_NEW)
        for name in _slots(thing):
            yield from _unknown_to_ptb(getattr(thing, name, None))


def _slots(thing: TelegramObject) -> set[str]:
    slots = {slot for kind in type(thing).__mro__ for slot in getattr(kind, "__slots__", ())}
    return {slot for slot in slots if not slot.startswith("_")} - {"api_kwargs"}


def _unknown_to_aiogram(thing: Any) -> Iterable[str]:
    if isinstance(thing, list | tuple):
        for each in thing:
            yield from _unknown_to_aiogram(each)
    if isinstance(thing, AiogramObject):
        yield from (f"{type(thing).__name__}.{name}" for name in thing.model_extra or {})
        for name in type(thing).model_fields:
            yield from _unknown_to_aiogram(getattr(thing, name))
