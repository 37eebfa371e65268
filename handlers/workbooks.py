"""An Excel file out of the blue, from whoever keeps the roster: which of all the tables is it?"""

import asyncio

from aiogram import Bot
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.answers import answer_of
from handlers.book_forms import FORM as LEDGER
from handlers.book_forms import acceptable, fetch
from handlers.forms import Forms, Invalid
from handlers.people import username_of
from handlers.rosters import FORM as ROSTER
from handlers.rosters import texts
from handlers.routing import Area, Secretary
from handlers.show import ask_about, asked_about
from models.rules.books import Which
from publishing.actions import action
from publishing.outgoing import Button
from publishing.screens.replies import which_file
from publishing.texts import Translator
from services import replies, roster_desk, starting
from services.actors import Actor
from services.books import BOOKS
from services.ports import Context

area = Area("workbooks")


async def a_workbook(
    message: Message, ctx: Context, actor: Actor | None = None, raw_state: str | None = None
) -> bool:
    """An Excel file out of the blue, from the one person whose roster it can be."""
    document = message.document
    if document is None or raw_state or message.reply_to_message or actor is None:
        return False
    named = (document.file_name or "").lower().endswith(".xlsx")
    return named and actor.is_secretary and await roster_desk.keeps(ctx, actor)


@area.message(a_workbook, may=Secretary)
async def sent_unasked(
    message: Message,
    bot: Bot,
    ctx: Context,
    actor: Actor,
    t: Translator,
    forms: Forms,
    state: FSMContext,
) -> None:
    """Read as what it says it is. A table of somebody's own may be the roster or belong to what is
    due, which is asked; where nothing is due, it is read as the roster."""
    which = await _which(message)
    if which.ledger in BOOKS:
        await forms.start_with(message, LEDGER, state, message, meta={"book": which.ledger})
        return
    due = () if which.roster else await replies.possible(ctx, actor, answer_of(message))
    if due:
        button = Button(t("file-as-roster"), action("roster.this"))
        await ask_about(message, which_file(t, due, ((button,),)))
        return
    meta = {"bot": await username_of(bot)}
    await forms.start_with(message, ROSTER, state, message, meta=meta)


@area.action("roster.this", may=Secretary)
async def this_is_it(
    press: CallbackQuery, bot: Bot, ctx: Context, actor: Actor, forms: Forms, state: FSMContext
) -> None:
    await starting.require(ctx, actor)
    meta = {"bot": await username_of(bot)}
    await forms.start_with(press, ROSTER, state, asked_about(press), meta=meta)


async def _which(message: Message) -> Which:
    """Nothing of ours where it cannot be had: what is wrong is told where it is read."""
    try:
        data = await fetch(message, acceptable(message.document))
    except Invalid:
        return Which()
    return await asyncio.to_thread(_whose, data)


def _whose(data: bytes) -> Which:
    from publishing.documents.which_book import which_book  # Excel is loaded when it is used

    return which_book(data, texts())
