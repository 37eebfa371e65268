"""A step of the commitment form, against a handler written by hand for that one step.

The peer does the same durable work, on the same database and storage: it looks whether the update
was handled, reads who this is from the roster, reads the conversation, stores the answer together
with the update's id, and asks the next question with a keyboard. It has no form, no texts in three
languages, no permissions, and nobody else's buttons to refuse.
"""

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

from aiogram import Bot, Dispatcher, F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message, Update

from benchmarks.table import Row, compare
from bot.database import handling
from bot.demo.village import Village
from bot.simulator.people import Person
from bot.simulator.session import feed
from bot.storage import SqlStorage
from models.tables import HandledUpdate
from services.actors import resolve
from tests.journeys.town import Town, begun

CYCLES = 150
ANSWER = "把困难户走访到位"


def rows() -> Iterator[Row]:
    yield compare(
        "a step of the commitment form, CPU an update",
        lambda: asyncio.run(measured(_form)),
        "a handler written by hand for it",
        lambda: asyncio.run(measured(_by_hand)),
        1.3,
    )


Start = Callable[[Town, Person], Awaitable[None]]


async def measured(start: Start, cycles: int = CYCLES) -> float:
    """CPU milliseconds of one update: an answer and, in turns, one step back."""
    with tempfile.TemporaryDirectory() as folder:
        async with begun(Path(folder)) as town:
            person = await town.person("王秀英")
            await start(town, person)
            began = time.process_time()
            for _ in range(cycles):
                await person.send(ANSWER)
                await person.click("返回")
            return (time.process_time() - began) * 1000 / (2 * cycles)


async def _form(town: Town, person: Person) -> None:
    await person.click("写承诺")


async def _by_hand(town: Town, person: Person) -> None:
    """From here on the person speaks with the handler written by hand."""
    lived = town.lived
    dispatcher = _dispatcher(lived)
    lived.world.deliver = feed(dispatcher, lived.app.bot)


def _dispatcher(lived: Village) -> Dispatcher:
    ctx = lived.app.ctx
    storage = SqlStorage(ctx.db)
    dispatcher = Dispatcher(storage=storage, events_isolation=SimpleEventIsolation())

    async def known(handler: Any, event: Update, data: dict[str, Any]) -> Any:
        async with ctx.db.read() as session:
            if await session.get(HandledUpdate, event.update_id):
                return None
            data["actor"] = await resolve(session, data["event_from_user"].id, ctx.today())
        with handling(event.update_id):
            return await handler(event, data)

    dispatcher.update.outer_middleware(known)
    dispatcher.include_router(_router())
    return dispatcher


def _router() -> Router:
    router = Router()
    back = InlineKeyboardButton(text="返回", callback_data="back")
    cancel = InlineKeyboardButton(text="取消", callback_data="cancel")
    keyboard = InlineKeyboardMarkup(inline_keyboard=[[back, cancel]])

    async def answer(message: Message, state: FSMContext, bot: Bot) -> None:
        data = await state.get_data()
        sent = await message.answer(
            "公开承诺（2/4）\n\n要办的第一个项目叫什么？", reply_markup=keyboard
        )
        await state.set_data({**data, "target": message.text, "live": sent.message_id})

    async def step_back(press: CallbackQuery, state: FSMContext) -> None:
        data = await state.get_data()
        await state.set_data({**data, "at": "target"})
        assert isinstance(press.message, Message)
        await press.message.edit_text(
            "公开承诺（1/4）\n\n请用一句话写总目标。", reply_markup=keyboard
        )
        await press.answer()

    router.message.register(answer)
    router.callback_query.register(step_back, F.data == "back")
    return router
