"""The commitment conversation in aiogram, written by hand.

It does the same durable work on the same database and storage: it looks whether the update was
handled, reads from the roster who this is, reads the conversation, stores each answer together
with the update's id, and hands in through the same use case. It checks no answer, has no way
back, no texts in three languages, no permissions, and nobody else's buttons to refuse.
"""

from typing import Any

from aiogram import Bot, Dispatcher, F, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseEventIsolation, BaseStorage
from aiogram.types import (
    CallbackQuery,
    InaccessibleMessage,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
)

from benchmarks.questions import OWN, QUESTIONS, draft_of
from bot.database import handling
from bot.storage import OneAtATime, SqlStorage
from models.tables import HandledUpdate
from services.actors import Actor, resolve
from services.commitments import submit
from services.expected import expected_of
from services.ports import Context


class Promise(StatesGroup):
    answering = State()


CANCEL = InlineKeyboardButton(text="取消", callback_data="cancel")
PLAIN = InlineKeyboardMarkup(inline_keyboard=[[CANCEL]])


def dispatcher(
    ctx: Context, kept: tuple[BaseStorage, BaseEventIsolation] | None = None
) -> Dispatcher:
    """`kept`: where conversations and turns are, if not in the database."""
    storage = SqlStorage(ctx.db)
    where, turns = kept or (storage, OneAtATime(storage))
    made = Dispatcher(storage=where, events_isolation=turns)

    async def known(handler: Any, event: Any, data: dict[str, Any]) -> Any:
        async with ctx.db.read() as session:
            if await session.get(HandledUpdate, event.update_id):
                return None
            data["actor"] = await resolve(session, data["event_from_user"].id, ctx.today())
        data["ctx"] = ctx
        with handling(event.update_id):
            return await handler(event, data)

    made.update.outer_middleware(known)
    made.include_router(_router())
    return made


def _router() -> Router:
    router = Router()
    router.callback_query.register(begin, F.data.startswith("commitment.new"))
    router.message.register(answered, Promise.answering, F.text)
    router.callback_query.register(handed_in, Promise.answering, F.data == "sure")
    router.callback_query.register(pressed, Promise.answering)
    return router


async def begin(press: CallbackQuery, state: FSMContext, ctx: Context, actor: Actor) -> None:
    (asked,) = await expected_of(ctx, actor)
    whose = (asked.campaign_id, asked.expectation, asked.organisation_id, asked.member_id)
    await _edit(press, 0)
    await state.set_state(Promise.answering)
    await state.set_data({"whose": whose, "at": 0, "answers": {}})


async def answered(message: Message, state: FSMContext) -> None:
    data = await state.get_data()
    at = _put(data, message.text or "")
    await message.answer(QUESTIONS[at].text, reply_markup=_keyboard(at))
    await state.set_data(data)


async def pressed(press: CallbackQuery, state: FSMContext, actor: Actor) -> None:
    data = await state.get_data()
    label = QUESTIONS[data["at"]].press
    await _edit(press, _put(data, actor.name if label == OWN else label))
    await state.set_data(data)


async def handed_in(
    press: CallbackQuery, state: FSMContext, ctx: Context, actor: Actor, bot: Bot
) -> None:
    data = await state.get_data()
    token = ctx.tokens.new()
    campaign, expectation, organisation, member = data["whose"]
    draft = draft_of(data["answers"])
    await submit(ctx, actor, campaign, expectation, organisation, member, draft, token)
    await state.clear()
    message = press.message
    if message and not isinstance(message, InaccessibleMessage):
        await message.edit_text("已提交，等待审核。")
    await press.answer()


def _put(data: dict[str, Any], answer: str) -> int:
    """Where it stands then."""
    data["answers"][QUESTIONS[data["at"]].key] = answer
    data["at"] += 1
    return int(data["at"])


async def _edit(press: CallbackQuery, at: int) -> None:
    message = press.message
    if message and not isinstance(message, InaccessibleMessage):
        await message.edit_text(QUESTIONS[at].text, reply_markup=_keyboard(at))
    await press.answer()


def _keyboard(at: int) -> InlineKeyboardMarkup:
    question = QUESTIONS[at]
    if not question.press:
        return PLAIN
    own = InlineKeyboardButton(text=question.press, callback_data=question.key)
    return InlineKeyboardMarkup(inline_keyboard=[[own], [CANCEL]])
