"""Anything that Telegram could send, made up from aiogram's own description of it."""

from datetime import datetime, timedelta
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from aiogram.types import TelegramObject
from pydantic.fields import FieldInfo

from bot.simulator.answers import Json

MOMENT = 1_790_000_000
PLAIN: dict[Any, Any] = {
    int: 7,
    str: "x",
    float: 1.5,
    bool: True,
    datetime: MOMENT,
    timedelta: 60,
    Any: "x",
}


def sample(model: type[TelegramObject]) -> Json:
    """The smallest one: its required fields, and what tells it from its like."""
    fields = model.model_fields.items()
    return {
        field.alias or name: value_of(field.annotation) for name, field in fields if _needed(field)
    }


def sample_of(model: type[TelegramObject], name: str) -> Any:
    """What an optional field of `model` could hold."""
    return value_of(model.model_fields[name].annotation)


def value_of(annotation: Any) -> Any:
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return value_of(args[0])
    if origin in (Union, UnionType):
        return value_of(next(arg for arg in args if arg is not NoneType))
    if origin is Literal:
        return args[0].value if isinstance(args[0], Enum) else args[0]
    if origin is list:
        return [value_of(args[0])]
    if annotation in PLAIN:
        return PLAIN[annotation]
    return _object(annotation)


def _object(annotation: Any) -> Any:
    """An alias of several types, as rich text is, always allows the plain one."""
    if not isinstance(annotation, type):
        return "x"
    if issubclass(annotation, Enum):
        return next(iter(annotation)).value
    return sample(annotation) if issubclass(annotation, TelegramObject) else "x"


def _needed(field: FieldInfo) -> bool:
    return field.is_required() or get_origin(field.annotation) is Literal
