"""Just replying: an answer to a reminder or a card, and what can be done with it afterwards."""

from dataclasses import replace
from typing import Any

from aiogram import Bot
from aiogram.exceptions import TelegramForbiddenError
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.albums import Albums
from handlers.answers import album_known, answer_of, keep_album, token_of
from handlers.args import Args, number
from handlers.contents import is_answer
from handlers.errors import refusal
from handlers.people import username_of
from handlers.routing import Anyone, Anywhere, Area, Group, Member
from handlers.sending import send
from handlers.show import show
from models.queries.answers import AnswerKind, Understood
from publishing import links
from publishing.outgoing import Outgoing
from publishing.screens import idea_shelf as shelf
from publishing.screens import replies as screens
from publishing.texts import Markup, Translator, joined
from services import replies
from services.actors import Actor
from services.idea_likeness import alike
from services.ports import Context
from services.refusals import NotFound, Refusal
from services.replies.refusals import FileRuns, FileTooBig

area = Area("replies")


async def answers(message: Message, bot: Bot, ctx: Context) -> bool | dict[str, Any]:
    """Whether this replies to a message of the bot that asks for something; if so, to what."""
    replied = message.reply_to_message
    if replied is None or replied.from_user is None or replied.from_user.id != bot.id:
        return False
    if not is_answer(message):
        return False
    to = await replies.target(ctx, message.chat.id, replied.message_id)
    return {"to": to} if to else False


async def was_taken(message: Message, ctx: Context, actor: Actor | None) -> bool | dict[str, Any]:
    if actor is None:
        return False
    found = await replies.taken(ctx, actor, token_of(message))
    return {"found": found} if found else False


@area.message(answers, may=Member)
async def in_private(
    message: Message,
    ctx: Context,
    actor: Actor,
    t: Translator,
    state: FSMContext,
    to: replies.Target,
) -> None:
    if said := await _take(message, ctx, actor, t, state, to):
        await show(message, said)
    await keep_album(state, message)


@area.message(answers, may=Anyone, where=Group)
async def in_group(
    message: Message,
    bot: Bot,
    ctx: Context,
    actor: Actor | None,
    t: Translator,
    state: FSMContext,
    albums: Albums,
    to: replies.Target,
) -> None:
    """Whatever there is to say about it is said in private."""
    if actor is None:
        key = "reply-anonymous" if message.sender_chat else "reply-start-first"
        if not albums.begun(message):
            await _come_private(message, bot, t, key)
        return
    if said := await _take(message, ctx, actor, t, state, to):
        await _tell_private(message, bot, t, said)
    await keep_album(state, message)


@area.on("edited_message", "edited reply", was_taken, may=Member, where=Anywhere)
async def edited(message: Message, bot: Bot, t: Translator, found: Understood) -> None:
    await _tell_private(message, bot, t, screens.edited(t, found))


@area.action("reply.look", may=Member)
async def look(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    await show(press, screens.confirmed(t, await _found(ctx, actor, args)))


@area.action("reply.change", may=Member)
async def change(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, screens.choose_other(t, await _found(ctx, actor, args)))


@area.action("reply.to", may=Member)
async def change_to(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    other = kind(args, 2), number(args, 3)
    found = await replies.change(ctx, actor, kind(args), number(args, 1), other)
    await show(press, screens.confirmed(t, found, t("reply-changed")))


@area.action("reply.words", may=Member)
async def words_only(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    """The same indicator, without the figure that was read."""
    before = await _found(ctx, actor, args)
    same = before.what, before.taken_as.id
    found = await replies.change(ctx, actor, before.what, before.id, same, figures=False)
    await show(press, screens.confirmed(t, found, t("reply-changed")))


@area.action("reply.withdraw", may=Member)
async def ask_withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, screens.sure(t, await _found(ctx, actor, args)))


@area.action("reply.withdraw-yes", may=Member)
async def withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await replies.withdraw(ctx, actor, kind(args), number(args, 1))
    await show(press, screens.withdrawn(t))


def kind(args: Args, at: int = 0) -> AnswerKind:
    """NotFound for a button of another version."""
    if at >= len(args) or args[at] not in list(AnswerKind):
        raise NotFound
    return AnswerKind(args[at])


async def _found(ctx: Context, actor: Actor, args: Args) -> Understood:
    return await replies.look(ctx, actor, kind(args), number(args, 1))


async def _take(
    message: Message,
    ctx: Context,
    actor: Actor,
    t: Translator,
    state: FSMContext,
    to: replies.Target,
) -> Outgoing | None:
    """What to say about it; nothing about an album's later parts, which are joined to the first."""
    try:
        taken = await replies.take(ctx, actor, to, answer_of(message))
    except (FileRuns, FileTooBig) as error:
        return Outgoing(Markup.of(refusal(t, error)))
    except Refusal as error:
        said = Outgoing(Markup.of(refusal(t, error)))
        return None if await album_known(state, message) else said
    if taken.joined:
        return None
    coming = t("reply-album-coming") if message.media_group_id else ""
    said = screens.confirmed(t, taken.understood, coming)
    return await _with_alike(ctx, actor, t, taken.understood, said)


async def _with_alike(
    ctx: Context, actor: Actor, t: Translator, found: Understood, said: Outgoing
) -> Outgoing:
    """An idea that was replied lies there already, and can be taken back with one press."""
    if found.what is not AnswerKind.IDEA:
        return said
    like = await alike(ctx, actor, found.taken_as.id, found.text, but=found.id)
    more = shelf.alike(t, like.shown, like.hidden, "idea.open")
    text = joined([said.text, more.text], screens.PARAGRAPH) if more.text else said.text
    return replace(said, text=text, buttons=(*more.buttons, *said.buttons))


async def _tell_private(message: Message, bot: Bot, t: Translator, said: Outgoing) -> None:
    assert message.from_user is not None  # noqa: S101 - an actor was found by it
    try:
        await send(bot, message.from_user.id, said)
    except TelegramForbiddenError:
        if message.chat.type != "private":
            await _come_private(message, bot, t, "reply-start-first")


async def _come_private(message: Message, bot: Bot, t: Translator, key: str) -> None:
    await show(message, screens.come_private(t, links.private(await username_of(bot)), key))
