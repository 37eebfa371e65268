"""What happens to the bot in chats: bound by a token, added, removed, moved, blocked."""

import logging

from aiogram import Bot
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.exceptions import TelegramAPIError
from aiogram.filters import Command, CommandObject
from aiogram.types import ChatMemberUpdated, Message

from handlers.addressing import addressed
from handlers.errors import describe, refusal
from handlers.routing import Anyone, Anywhere, Area, Group
from handlers.sending import send
from handlers.show import show
from models.tables import ChatKind
from publishing.outgoing import Outgoing
from publishing.screens import chats as screens
from publishing.texts import Markup, Texts, Translator
from services import chat_binding
from services.actors import Actor
from services.binding import set_reachable
from services.chat_binding import Place
from services.ports import Context
from services.refusals import Refusal

GONE = (ChatMemberStatus.LEFT, ChatMemberStatus.KICKED)

log = logging.getLogger(__name__)
area = Area("membership")


@area.on("message", "/start", Command("start"), addressed, may=Anyone, where=Group)
async def start_in_group(
    message: Message, command: CommandObject, ctx: Context, t: Translator, texts: Texts
) -> None:
    token = (command.args or "").strip()
    if not token:
        await show(message, screens.needs_token(t))
        return
    thread = message.message_thread_id if message.is_topic_message else None
    place = Place(ChatKind.GROUP, message.chat.id, thread, message.chat.title or "")
    bound = await chat_binding.bind_chat(ctx, token, place)
    own = texts.translator(bound.language)
    await show(message, screens.bound_here(own, bound.organisation, again=bound.again))


@area.on("channel_post", "/start", Command("start"), may=Anyone, where=Anywhere)
async def start_in_channel(
    post: Message, command: CommandObject, bot: Bot, ctx: Context, t: Translator
) -> None:
    """The secretary is told in private that it is bound; only a refusal is said in public,
    because nobody knows who posted."""
    token = (command.args or "").strip()
    place = Place(ChatKind.CHANNEL, post.chat.id, None, post.chat.title or "")
    try:
        await chat_binding.bind_chat(ctx, token, place)
    except Refusal as refused:
        await _try_to_say(bot, post.chat.id, Outgoing(Markup.of(refusal(t, refused))))
        return
    try:
        await post.delete()
    except TelegramAPIError as error:
        log.info("a used token stays in a channel: %s", describe(error))


@area.on("my_chat_member", "the bot's own membership", may=Anyone, where=Anywhere)
async def membership(
    event: ChatMemberUpdated, bot: Bot, ctx: Context, actor: Actor | None, t: Translator
) -> None:
    gone = event.new_chat_member.status in GONE
    if event.chat.type == ChatType.PRIVATE:
        await set_reachable(ctx, event.chat.id, not gone)
    elif gone:
        await chat_binding.leave_chat(ctx, event.chat.id)
    elif event.old_chat_member.status in GONE:
        await _added(event, bot, ctx, actor, t)


async def _added(
    event: ChatMemberUpdated, bot: Bot, ctx: Context, actor: Actor | None, t: Translator
) -> None:
    """Says what is missing, unless a token is about to be said or the chat is bound already."""
    if event.chat.type == ChatType.CHANNEL:
        if actor and actor.is_secretary:
            told = screens.channel_needs_token(t, event.chat.title)
            await _try_to_say(bot, event.from_user.id, told)
        return
    known = await chat_binding.is_bound(ctx, event.chat.id)
    if not known and not await chat_binding.awaits_chat(ctx, event.from_user.id):
        await _try_to_say(bot, event.chat.id, screens.needs_token(t))


async def _try_to_say(bot: Bot, chat_id: int, outgoing: Outgoing) -> None:
    """A bot that was just added may not be allowed to write."""
    try:
        await send(bot, chat_id, outgoing)
    except TelegramAPIError as error:
        log.info("could not say what is missing: %s", describe(error))


async def migrates(message: Message) -> bool:
    return bool(message.migrate_to_chat_id or message.migrate_from_chat_id)


@area.message(migrates, may=Anyone, where=Group)
async def migrated(message: Message, ctx: Context) -> None:
    """Told in the old chat and in the new one; whichever comes first moves it."""
    here = message.chat.id
    old = message.migrate_from_chat_id or here
    new = message.migrate_to_chat_id or here
    await chat_binding.migrate_chat(ctx, old, new)
