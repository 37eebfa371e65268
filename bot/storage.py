"""Drafts of forms, kept in our own database so that a restart loses none. Ballots never come."""

import json
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from typing import Any, NamedTuple

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder, StateType, StorageKey
from aiogram.fsm.storage.memory import SimpleEventIsolation
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import ConversationState
from models.tables.once import put
from services.ports import UnitOfWork

_KEYS = DefaultKeyBuilder(with_bot_id=True, with_business_connection_id=True, with_destiny=True)


class Kept(NamedTuple):
    state: str | None = None
    data: str = "{}"


NOTHING = Kept()


class SqlStorage(BaseStorage):
    """aiogram's storage; a conversation with neither state nor data has no row.

    Between `hold` and `let_go` a conversation belongs to one update, and its row is read once.
    """

    def __init__(self, db: UnitOfWork) -> None:
        self._db = db
        self._held: dict[str, Kept | None] = {}

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        await self._put(key, state=state.state if isinstance(state, State) else state)

    async def get_state(self, key: StorageKey) -> str | None:
        return (await self._get(key)).state

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        await self._put(key, data=json.dumps(dict(data), ensure_ascii=False))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        data: dict[str, Any] = json.loads((await self._get(key)).data)
        return data

    async def close(self) -> None:
        """The database belongs to the process and is closed with it."""

    def hold(self, key: StorageKey) -> None:
        self._held[_KEYS.build(key)] = None

    def let_go(self, key: StorageKey) -> None:
        del self._held[_KEYS.build(key)]

    async def _get(self, key: StorageKey) -> Kept:
        name = _KEYS.build(key)
        if kept := self._held.get(name):
            return kept
        async with self._db.read() as session:
            return self._seen(name, await _look(session, name))

    async def _put(self, key: StorageKey, **values: Any) -> None:
        name = _KEYS.build(key)
        async with self._db.write() as session:
            before = self._held.get(name) or await _look(session, name)
            after = before._replace(**values)
            await _store(session, name, after)
        self._seen(name, after)

    def _seen(self, name: str, kept: Kept) -> Kept:
        if name in self._held:
            self._held[name] = kept
        return kept


class OneAtATime(SimpleEventIsolation):
    """Updates of one conversation wait for each other."""

    def __init__(self, storage: SqlStorage) -> None:
        super().__init__()
        self._storage = storage

    @asynccontextmanager
    async def lock(self, key: StorageKey) -> AsyncGenerator[None, None]:
        async with super().lock(key):
            self._storage.hold(key)
            try:
                yield
            finally:
                self._storage.let_go(key)


async def _look(session: AsyncSession, name: str) -> Kept:
    found = select(ConversationState.state, ConversationState.data).where(
        ConversationState.key == name
    )
    row = (await session.execute(found)).one_or_none()
    return Kept(*row) if row else NOTHING


async def _store(session: AsyncSession, name: str, kept: Kept) -> None:
    if kept == NOTHING:
        await session.execute(delete(ConversationState).where(ConversationState.key == name))
    else:
        await put(session, ConversationState, key=name, state=kept.state, data=kept.data)
