"""The one way a handler is registered: in an Area, saying who may use it and where."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from aiogram import Dispatcher, Router
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message, TelegramObject

from handlers.access import Access, Anyone, Guard, Member, Secretary, Superior
from publishing.actions import parse

__all__ = [
    "Access",
    "Anyone",
    "Anywhere",
    "Area",
    "Group",
    "Member",
    "Permission",
    "Place",
    "Private",
    "Secretary",
    "Superior",
    "permissions",
]

Handler = Callable[..., Awaitable[Any]]
Filter = Callable[..., Any]


class Place(StrEnum):
    """Kinds of chat a handler answers in."""

    PRIVATE = "private"
    GROUP = "group"
    ANY = "any"


Private = Place.PRIVATE
Group = Place.GROUP
Anywhere = Place.ANY


@dataclass(frozen=True, slots=True)
class Permission:
    """Who may trigger one handler; `may` is None where nobody said, which refuses everyone."""

    handler: str
    area: str
    trigger: str
    may: Access | None
    where: Place | None


@dataclass(frozen=True, slots=True)
class _Entry:
    update: str
    trigger: str
    handler: Handler
    filters: tuple[Filter, ...]
    may: Access | None
    where: Place


class AreaRouter(Router):
    """Is not asked about what it takes nothing of: aiogram wraps and unwraps an update for every
    router on its way, and there are some eighty, which was an eighth of the CPU of an update.
    `actions`: of its buttons; None where it takes any."""

    def __init__(self, name: str, actions: frozenset[str] | None) -> None:
        super().__init__(name=name)
        self._actions = actions

    async def propagate_event(self, update_type: str, event: TelegramObject, **kwargs: Any) -> Any:
        """Handlers of a button are given its `action` and `args`."""
        if not self.observers[update_type].handlers:
            return UNHANDLED
        if isinstance(event, CallbackQuery) and self._actions is not None:
            read = parse(event.data)
            if read is None or read[0] not in self._actions:
                return UNHANDLED
            kwargs.update(action=read[0], args=read[1])
        return await super().propagate_event(update_type, event, **kwargs)


@dataclass
class Area:
    """Collects an area's handlers; `router()` makes a fresh Router, since one Router can only
    ever be included in one Dispatcher. `last`: takes any button, so that none stays unanswered."""

    name: str
    entries: list[_Entry] = field(default_factory=list)
    last: bool = False

    def command(
        self, *names: str, may: Access | None = None, where: Place = Private
    ) -> Callable[[Handler], Handler]:
        """The handler may take aiogram's `command: CommandObject`."""
        return self.on("message", "/" + names[0], Command(*names), may=may, where=where)

    def action(
        self, name: str, may: Access | None = None, where: Place = Private
    ) -> Callable[[Handler], Handler]:
        """A button with this action; the handler may take `args: tuple[str, ...]`."""
        return self.on("callback_query", name, _is_action(name), may=may, where=where)

    def text(
        self, state: str | None = None, may: Access | None = None, where: Place = Private
    ) -> Callable[[Handler], Handler]:
        """Text that is no command, in conversation state `state`, or in any if None."""
        return self.on("message", f"text {state or ''}", _says(state), may=may, where=where)

    def message(
        self, *filters: Filter, may: Access | None = None, where: Place = Private
    ) -> Callable[[Handler], Handler]:
        return self.on("message", "message", *filters, may=may, where=where)

    def on(
        self,
        update: str,
        trigger: str,
        *filters: Filter,
        may: Access | None = None,
        where: Place = Private,
    ) -> Callable[[Handler], Handler]:
        """Any kind of update by aiogram's name; `trigger` is for people who read the table of
        permissions. Filters are async: a sync one costs a thread for each update."""

        def keep(handler: Handler) -> Handler:
            self.entries.append(_Entry(update, trigger, handler, filters, may, where))
            return handler

        return keep

    def router(self) -> Router:
        actions = frozenset(e.trigger for e in self.entries if e.update == "callback_query")
        router = AreaRouter(self.name, None if self.last else actions)
        for update in {entry.update for entry in self.entries}:
            router.observers[update].middleware(Guard())
        for entry in self.entries:
            flags = {"may": entry.may, "where": entry.where, "trigger": entry.trigger}
            filters = (_is_in(entry.where), *entry.filters)
            router.observers[entry.update].register(entry.handler, *filters, flags=flags)
        return router


def permissions(dispatcher: Dispatcher) -> list[Permission]:
    """Every handler that an update can reach, in the order in which they are asked."""
    return [
        Permission(
            handler=f"{entry.callback.__module__}.{entry.callback.__qualname__}",
            area=router.name,
            trigger=entry.flags.get("trigger", name),
            may=entry.flags.get("may"),
            where=entry.flags.get("where"),
        )
        for router in dispatcher.chain_tail
        for name, observer in router.observers.items()
        if name not in ("update", "error")
        for entry in observer.handlers
    ]


def _is_action(name: str) -> Filter:
    async def is_action(_: CallbackQuery, action: str) -> bool:
        return action == name

    return is_action


def _says(state: str | None) -> Filter:
    async def says(message: Message, raw_state: str | None = None) -> bool:
        text = message.text or "/"
        return not text.startswith("/") and state in (None, raw_state)

    return says


def _is_in(where: Place) -> Filter:
    async def is_in(event: TelegramObject) -> bool:
        if where is Place.ANY:
            return True
        if isinstance(event, CallbackQuery) and event.message is None:
            return False  # from an inline message, which this bot never makes
        carrier = event.message if isinstance(event, CallbackQuery) else event
        chat = getattr(carrier, "chat", None)
        return chat is None or (chat.type == "private") == (where is Place.PRIVATE)

    return is_in
