"""A moment to come back to: the database, and what Telegram shows, after each odd update."""

import sqlite3
from copy import copy
from pathlib import Path
from typing import Any

from bot.simulator.world import World

_SEEN = ("body", "keyboard", "edited", "deleted", "service")


class Photograph:
    """Taken when made; `restore` undoes whatever happened since."""

    def __init__(self, file: Path, world: World) -> None:
        self._live = sqlite3.connect(file, isolation_level=None)
        self._kept = sqlite3.connect(":memory:")
        self._live.backup(self._kept)
        self._world = world
        self._users = [(user, copy(vars(user))) for user in world.users.values()]
        self._chats = [(chat, copy(vars(chat)), dict(chat.messages)) for chat in _chats(world)]
        self._messages = [
            (message, {name: getattr(message, name) for name in _SEEN})
            for chat in _chats(world)
            for message in chat.messages.values()
        ]
        self._history = len(world.history)
        self._rows = {name: _rows(self._kept, name) for name in _tables(self._kept)}
        self._version = self._data_version()

    def changed(self) -> frozenset[str]:
        """Names of the tables that do not hold what they held."""
        if self._data_version() == self._version:
            return frozenset()
        return frozenset(
            name for name, before in self._rows.items() if _rows(self._live, name) != before
        )

    def parked(self) -> list[str]:
        """What could not be sent of the messages to others, with the reason."""
        rows = self._live.execute("SELECT kind, reason FROM outbox WHERE state IN (?, ?)", _STUCK)
        return [f"{kind}: {reason}" for kind, reason in rows]

    def restore(self) -> None:
        if self._data_version() != self._version:
            self._kept.backup(self._live)
            self._version = self._data_version()
        for thing, state in (*self._users, *self._messages):
            vars(thing).update(state)
        for chat, state, messages in self._chats:
            vars(chat).update(state, messages=dict(messages), members=dict(state["members"]))
        del self._world.history[self._history :]
        self._world.refused.clear()
        for press in self._world.callbacks.unanswered():
            self._world.callbacks.expire(press.id)

    def close(self) -> None:
        self._live.close()
        self._kept.close()

    def _data_version(self) -> int:
        """Another one whenever another connection has committed something."""
        return int(self._live.execute("PRAGMA data_version").fetchone()[0])


_STUCK = ("parked", "failed")


def _chats(world: World) -> list[Any]:
    return list(world.chats.values())


def _tables(database: sqlite3.Connection) -> list[str]:
    rows = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return [name for (name,) in rows if not name.startswith("sqlite_")]


def _rows(database: sqlite3.Connection, table: str) -> list[tuple[Any, ...]]:
    return database.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608
