"""Ledgers: fetched as an Excel file, and sent back changed."""

import asyncio

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, word
from handlers.book_forms import FORM
from handlers.forms import Forms
from handlers.routing import Area, Secretary
from handlers.sending import hand_over
from handlers.show import show
from handlers.telling import answer
from publishing.documents.book_words import book_title
from publishing.outgoing import Made
from publishing.screens import books as screens
from publishing.texts import Translator
from services.actors import Actor
from services.books import BOOKS, book_named
from services.ports import Context

area = Area("books")
router = area.router


@area.action("book.list", may=Secretary)
async def list_all(press: CallbackQuery, t: Translator) -> None:
    await show(press, screens.listing(t, tuple(BOOKS)))


@area.action("book.open", may=Secretary)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    book = book_named(word(args))
    rows = await book.rows(ctx, actor)
    await show(press, screens.opened(t, book.shape.name, len(rows)))


@area.action("book.get", may=Secretary)
async def hand_out(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    """A file of our own making, below the screen that it was asked for on."""
    made = await _made(ctx, actor, t, word(args))
    try:
        await hand_over(press, made)
    finally:
        await answer(press)


@area.action("book.send", may=Secretary)
async def send(press: CallbackQuery, args: Args, forms: Forms, state: FSMContext) -> None:
    name = book_named(word(args)).shape.name
    await forms.start(press, FORM, state, meta={"book": name})


async def _made(ctx: Context, actor: Actor, t: Translator, name: str) -> Made:
    from publishing.documents.books import book_file, saved  # Excel is loaded when it is used

    book = book_named(name)
    layout = book_file(t, book.shape, await book.rows(ctx, actor), ctx.tokens.new())
    title, day = book_title(t, name), ctx.today().isoformat()
    data = await asyncio.to_thread(saved, layout)
    return Made(t.plain("book-file-name", title=title, day=day), data)
