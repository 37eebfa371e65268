from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import StorageKey
from sqlalchemy import func, select

from bot.database import Database
from bot.storage import SqlStorage
from models.tables import ConversationState

KEY = StorageKey(bot_id=1, chat_id=-5, user_id=7, thread_id=3)
OTHER = StorageKey(bot_id=1, chat_id=-5, user_id=8)


class Steps(StatesGroup):
    asking = State()


async def test_a_new_process_goes_on_with_the_draft(db: Database, url: str) -> None:
    storage = SqlStorage(db)
    await storage.set_state(KEY, Steps.asking)
    await storage.set_data(KEY, {"title": "修路", "steps": [1, 2]})
    again = Database(url)
    assert await SqlStorage(again).get_state(KEY) == "Steps:asking"
    assert await SqlStorage(again).get_data(KEY) == {"title": "修路", "steps": [1, 2]}
    await again.close()


async def test_conversations_are_kept_apart(db: Database) -> None:
    storage = SqlStorage(db)
    await storage.set_state(KEY, "a")
    assert await storage.get_state(OTHER) is None
    assert await storage.get_data(OTHER) == {}


async def test_data_is_updated_in_part(db: Database) -> None:
    storage = SqlStorage(db)
    await storage.set_data(KEY, {"a": 1, "b": 2})
    assert await storage.update_data(KEY, {"b": 3}) == {"a": 1, "b": 3}
    assert await storage.get_value(KEY, "b") == 3


async def test_a_finished_conversation_leaves_no_row(db: Database) -> None:
    storage = SqlStorage(db)
    await storage.set_state(KEY, "a")
    await storage.set_data(KEY, {"a": 1})
    await storage.set_state(KEY)
    await storage.set_data(KEY, {})
    await storage.set_state(OTHER)
    async with db.read() as session:
        assert await session.scalar(select(func.count()).select_from(ConversationState)) == 0
