"""Drafts of forms, kept in our own database so that a restart loses none. Ballots never come."""

import json
from collections.abc import Mapping
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder, StateType, StorageKey

from models.tables import ConversationState
from services.ports import UnitOfWork

_KEYS = DefaultKeyBuilder(with_bot_id=True, with_business_connection_id=True, with_destiny=True)


class SqlStorage(BaseStorage):
    """aiogram's storage; a conversation with neither state nor data has no row."""

    def __init__(self, db: UnitOfWork) -> None:
        self._db = db

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        await self._put(key, state=state.state if isinstance(state, State) else state)

    async def get_state(self, key: StorageKey) -> str | None:
        row = await self._get(key)
        return row.state if row else None

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        await self._put(key, data=json.dumps(dict(data), ensure_ascii=False))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        row = await self._get(key)
        data: dict[str, Any] = json.loads(row.data) if row else {}
        return data

    async def close(self) -> None:
        """The database belongs to the process and is closed with it."""

    async def _get(self, key: StorageKey) -> ConversationState | None:
        async with self._db.read() as session:
            return await session.get(ConversationState, _KEYS.build(key))

    async def _put(self, key: StorageKey, **values: str | None) -> None:
        async with self._db.write() as session:
            row = await session.get(ConversationState, _KEYS.build(key))
            if row is None:
                row = ConversationState(key=_KEYS.build(key), state=None, data="{}")
                session.add(row)
            for column, value in values.items():
                setattr(row, column, value)
            if row.state is None and row.data == "{}":
                session.expunge(row) if row in session.new else await session.delete(row)
