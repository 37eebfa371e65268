"""Start, language, and what is stored on a person."""

from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Message

from handlers.args import Args
from handlers.discussion_forms import shown
from handlers.menu import main_menu
from handlers.routing import Anyone, Area, Member
from handlers.show import show
from handlers.tickets import opened
from models.rules.codes import read
from publishing.outgoing import Outgoing
from publishing.screens import commitments as sheets
from publishing.screens import welcome as screens
from publishing.texts import LANGUAGES, Texts, Translator
from services import commitment_reads as reads
from services import discussion_reads
from services.actors import Actor
from services.binding import bind_account, set_language
from services.erasure import requests
from services.ports import Context
from services.privacy import stored_on_me
from services.refusals import NotFound

area = Area("binding")


@area.command("start", may=Anyone)
async def start(
    message: Message,
    command: CommandObject,
    ctx: Context,
    actor: Actor | None,
    t: Translator,
    texts: Texts,
) -> None:
    token = (command.args or "").strip()
    if token and (found := await reads.open_linked(ctx, actor, token)):
        await show(message, sheets.opened(t, found.view, found.steps, voices=found.voices))
    elif token and (said := await discussion_reads.linked(ctx, actor, token)):
        await show(message, shown(t, ctx, said))
    elif code := read(token):
        await show(message, await opened(ctx, t, code))
    elif token and message.from_user:
        bound = await bind_account(ctx, token, message.from_user.id, _roster_or_traditional(t))
        own = texts.translator(bound.language)
        await show(message, screens.bound(own, bound.name, bound.offices, again=bound.again))
    else:
        await show(message, await main_menu(ctx, t, actor) if actor else screens.stranger(t))


def _roster_or_traditional(t: Translator) -> str | None:
    """The roster's language holds: a telephone set to English is no wish to read English. Who
    reads traditional characters is spared simplified ones."""
    return t.language if t.language == "zh-Hant" else None


@area.command("language", may=Member)
async def language_command(message: Message, t: Translator) -> None:
    await show(message, screens.languages(t))


@area.action("me.language", may=Member)
async def ask_language(callback: CallbackQuery, t: Translator) -> None:
    await show(callback, screens.languages(t))


@area.action("language.set", may=Member)
async def choose_language(
    callback: CallbackQuery, ctx: Context, actor: Actor, texts: Texts, args: Args
) -> None:
    language = args[0] if args else ""
    if language not in LANGUAGES:
        raise NotFound
    await set_language(ctx, actor, language)
    await show(callback, screens.language_set(texts.translator(language)))


@area.command("privacy", may=Member)
async def privacy_command(message: Message, ctx: Context, actor: Actor, t: Translator) -> None:
    await show(message, await _stored(ctx, actor, t))


@area.action("me.stored", may=Member)
async def privacy(callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    await show(callback, await _stored(ctx, actor, t))


async def _stored(ctx: Context, actor: Actor, t: Translator) -> Outgoing:
    held = await stored_on_me(ctx, actor)
    known = (held.name, held.offices, held.language, held.bound_at, held.counts, held.posts)
    erasing = await requests.asking(ctx, actor)
    return screens.stored(t, screens.Stored(*known, erasing))
