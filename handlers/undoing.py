"""Undo: the last act is shown, with what becomes of it, and taken back with one more press."""

from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number, word
from handlers.routing import Area, Member
from handlers.show import show
from models.queries.undoing import Act
from publishing.outgoing import Outgoing
from publishing.screens import undoing as screens
from publishing.texts import Translator
from services import undoing
from services.actors import Actor
from services.ports import Context
from services.refusals import NotFound

area = Area("undoing")


@area.command("undo", may=Member)
async def undo_command(message: Message, ctx: Context, actor: Actor, t: Translator) -> None:
    await show(message, await _last(ctx, actor, t))


@area.action("undo.open", may=Member)
async def ask_undo(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    await show(press, await _last(ctx, actor, t))


@area.action("undo.yes", may=Member)
async def undone(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    act = word(args)
    if act not in list(Act):
        raise NotFound
    done = await undoing.undo(ctx, actor, Act(act), number(args, 1))
    await show(press, screens.undone(t, done))


async def _last(ctx: Context, actor: Actor, t: Translator) -> Outgoing:
    done = await undoing.last(ctx, actor)
    if done is None:
        return screens.nothing(t)
    return screens.sure(t, done, done.at + undoing.UNDOABLE[done.act].lasts)
