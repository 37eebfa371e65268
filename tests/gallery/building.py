"""Makes an argument out of an annotation, and remembers where it had a choice."""

import dataclasses
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from inspect import Parameter, signature
from types import NoneType, SimpleNamespace, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel
from sqlalchemy.orm import DeclarativeBase, Mapped

from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.texts import Texts, Translator
from tests.gallery import content, overrides

DEEP = 9
MANY = 3
PLAIN = Texts.load().translator()
BUTTON = Button("返回", action("menu.open"))
READY: dict[Any, Any] = {
    **content.PLAIN,
    None: None,
    NoneType: None,
    Button: BUTTON,
    Outgoing: Outgoing(content.TITLE, ((BUTTON,),)),
}


@dataclass
class Builder:
    """`chosen`: place → which of its choices is taken, the first where nothing is said. A place is
    `Type.field` or `function.argument`. `offered`: place → how many there were."""

    t: Translator
    chosen: Mapping[str, int] = field(default_factory=dict)
    literals: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    many: int = MANY
    offered: dict[str, int] = field(default_factory=dict)

    def arguments(self, where: str, function: Callable[..., Any]) -> dict[str, Any]:
        """For every parameter that can be named, those with a default too."""
        hints = hints_of(function)
        named = [
            name
            for name, one in signature(function).parameters.items()
            if one.kind not in (Parameter.VAR_KEYWORD, Parameter.VAR_POSITIONAL)
        ]
        made = {name: self.value(hints[name], where, name) for name in named}
        return made | overrides.MORE.get(where, {})

    def value(self, hint: Any, owner: str, name: str, depth: int = 0) -> Any:
        place = f"{owner}.{name}"
        if place in overrides.VALUES:
            said = overrides.VALUES[place]
            return self.pick(place, said) if isinstance(said, overrides.OneOf) else said
        if hint is str and (given := self.literals.get(place)):
            return self.pick(place, given)
        origin, args = get_origin(hint), get_args(hint)
        if origin is Annotated:
            return self._annotated(args, owner, name, depth)
        if origin is Mapped:
            return self.value(args[0], owner, name, depth)
        if origin in (Union, UnionType):
            return self._union(args, owner, name, depth)
        if origin is Literal:
            return self.pick(place, args)
        if origin is not None:
            return self._collection(origin, args, owner, name, depth)
        return self._plain(hint, owner, name, depth)

    fields_of = staticmethod(lambda kind: fields_of(kind))

    def pick(self, place: str, choices: Sequence[Any]) -> Any:
        self.offered[place] = len(choices)
        return choices[self.chosen.get(place, 0) % len(choices)]

    def _annotated(self, args: tuple[Any, ...], owner: str, name: str, depth: int) -> Any:
        if args[0] is str and overrides.is_key(args[1:]):
            return content.KEYS[0]
        return self.value(args[0], owner, name, depth)

    def _union(self, args: tuple[Any, ...], owner: str, name: str, depth: int) -> Any:
        if depth > DEEP and NoneType in args:
            return None
        kinds = sorted(args, key=lambda one: one is NoneType)
        kind = self.pick(f"{owner}.{name}", kinds)
        return None if kind is NoneType else self.value(kind, owner, name, depth)

    def _collection(
        self, origin: Any, args: tuple[Any, ...], owner: str, name: str, depth: int
    ) -> Any:
        if origin is tuple and (not args or args[-1] is not Ellipsis):
            return tuple(
                self.value(one, owner, f"{name}.{at}", depth + 1) for at, one in enumerate(args)
            )
        if origin is Callable or not issubclass(origin, Iterable):
            return lambda *_: b""
        place = f"{owner}.{name}"
        most = overrides.COUNTS.get(place, self.many)
        count = self.pick(place, (0,) if depth > DEEP else (most, 0, 1))
        if issubclass(origin, Mapping):
            return self._mapping(args, owner, name, depth, count)
        return self._many(origin, args[0], owner, name, depth, count)

    def _mapping(
        self, args: tuple[Any, ...], owner: str, name: str, depth: int, count: int
    ) -> dict[Any, Any]:
        keys = self._keys(args[0], f"{owner}.{name}")[: count or None] if count else []
        return {key: self.value(args[1], owner, f"{name}.of", depth + 1) for key in keys}

    def _keys(self, kind: Any, place: str) -> Sequence[Any]:
        if place in overrides.KEYED:
            return overrides.KEYED[place]
        kind = get_args(kind)[0] if get_origin(kind) is Annotated else kind
        if isinstance(kind, type) and issubclass(kind, Enum):
            return list(kind)
        return [content.ID - at for at in range(self.many)] if kind is int else content.KEYS

    def _many(
        self, origin: Any, kind: Any, owner: str, name: str, depth: int, count: int
    ) -> Collection[Any]:
        if issubclass(origin, (set, frozenset)) or origin is Collection:
            whole = _members(kind)
            return (
                frozenset(whole if count != 1 else whole[:1])
                if whole and count
                else (frozenset(self._keys(kind, "")[:count]) if count else frozenset())
            )
        made = [self.value(kind, owner, f"{name}.0", depth + 1) for _ in range(count)]
        return tuple(made)

    def _plain(self, hint: Any, owner: str, name: str, depth: int) -> Any:
        word = name.removesuffix(".of").removesuffix(".0")
        if hint in overrides.TYPES:
            return overrides.TYPES[hint](self)
        if hint is bool:
            return self.pick(f"{owner}.{name}", (True, False))
        if isinstance(hint, type) and issubclass(hint, Enum):
            return self.pick(f"{owner}.{name}", list(hint))
        if hint is Translator:
            return self.t
        if hint in READY:
            return READY[hint]
        if hint is str:
            return content.text(word.rpartition(".")[2] if "." not in name else word)
        if hint is int:
            return content.number(word)
        return self._thing(hint, depth)

    def _thing(self, kind: Any, depth: int) -> Any:
        if issubclass(kind, BaseModel) and depth >= 0:
            return _of_the_plan(kind)
        fields = {
            name: self.value(hint, kind.__name__, name, depth + 1)
            for name, hint in fields_of(kind).items()
        }
        if issubclass(kind, BaseModel):
            return kind.model_construct(**fields)
        if dataclasses.is_dataclass(kind) or issubclass(kind, DeclarativeBase):
            return kind(**fields)
        return kind(**fields) if issubclass(kind, tuple) else SimpleNamespace(**fields)


@cache
def _of_the_plan(kind: Any) -> Any:
    """A plan and its parts are made once, at their longest: most screens only look up a title."""
    return Builder(PLAIN).value(kind, "plan", "part", -1)


def _members(kind: Any) -> list[Any]:
    if get_origin(kind) in (Union, UnionType):
        return [one for each in get_args(kind) for one in _members(each)]
    return list(kind) if isinstance(kind, type) and issubclass(kind, Enum) else []


@cache
def hints_of(thing: Any) -> dict[str, Any]:
    return get_type_hints(thing, include_extras=True)


@cache
def fields_of(kind: Any) -> dict[str, Any]:
    """Of a dataclass what it is made from; of a table its columns; of a protocol also what it
    reads through properties."""
    hints = {
        name: hint
        for name, hint in hints_of(kind).items()
        if not name.startswith("_") and get_origin(hint) is not overrides.CLASS_VAR
    }
    if dataclasses.is_dataclass(kind):
        made = {one.name for one in dataclasses.fields(kind) if one.init}
        return {name: hint for name, hint in hints.items() if name in made}
    if issubclass(kind, DeclarativeBase):
        return {name: hint for name, hint in hints.items() if get_origin(hint) is Mapped}
    if issubclass(kind, BaseModel):
        return {name: hint for name, hint in hints.items() if name in kind.model_fields}
    read = {
        name: hints_of(one.fget)["return"]
        for each in reversed(kind.__mro__)
        for name, one in vars(each).items()
        if isinstance(one, property) and one.fget and "return" in hints_of(one.fget)
    }
    return hints | read
