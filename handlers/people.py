"""The secretary's people: links to hand out, who never pressed Start, a lost account."""

from collections.abc import Sequence

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number
from handlers.paging import paged
from handlers.routing import Area, Secretary
from handlers.sending import send
from handlers.show import show
from handlers.telling import answer
from publishing import links
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import people as screens
from publishing.texts import Texts, Translator
from services import handover, people
from services.actors import Actor
from services.binding import Rebound, rebind
from services.invitations import Invited, invite_all, invite_member
from services.ports import Context

BATCH = 10
"""So many messages at once are let through by Telegram without a pause."""

area = Area("people")


@area.command("people", may=Secretary)
async def people_command(message: Message, ctx: Context, actor: Actor, t: Translator) -> None:
    await show(message, await _organisations(ctx, actor, t, 0))


@area.action("people.open", may=Secretary)
async def open_people(
    callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(callback, await _organisations(ctx, actor, t, number((*args, "0"))))


async def _organisations(ctx: Context, actor: Actor, t: Translator, page: int) -> Outgoing:
    """Straight to the list where there is only one to choose."""
    kept = await people.kept(ctx, actor)
    if len(kept) == 1:
        return await _list(ctx, actor, t, kept[0][0], 0, everybody=False)
    back = Button(t("back"), action("desk.people"))
    buttons = screens.organisation_buttons(t, kept)
    rows = paged(buttons, page, lambda other: action("people.open", other), t, back)
    return screens.choose(t).with_buttons(*rows)


@area.action("people.list", may=Secretary)
async def list_waiting(
    callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    where, page = number(args), number(args, 1)
    await show(callback, await _list(ctx, actor, t, where, page, everybody=False))


@area.action("people.all", may=Secretary)
async def list_everybody(
    callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    where, page = number(args), number(args, 1)
    await show(callback, await _list(ctx, actor, t, where, page, everybody=True))


async def _list(
    ctx: Context, actor: Actor, t: Translator, where: int, page: int, *, everybody: bool
) -> Outgoing:
    reach = await people.people(ctx, actor, where)
    waiting = [one for one in reach.kept if one in reach.never_started]
    shown = reach.kept if everybody else waiting
    here = "people.all" if everybody else "people.list"
    buttons = screens.person_buttons(t, shown)
    rows = paged(buttons, page, lambda other: action(here, where, other), t)
    more = screens.list_actions(t, where, everybody=everybody, waiting=bool(waiting))
    back = Button(t("back"), action("desk.people"))
    heading = screens.summary(t, reach.organisation, reach.people, everybody=everybody)
    return heading.with_buttons(*rows, *more, (back,))


@area.action("people.show", may=Secretary)
async def show_person(
    callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    one = await people.person(ctx, actor, number(args))
    given = handover.offerable(actor, one)
    await show(callback, screens.person(t, one, ctx.clock.now(), hands_over=given))


@area.action("people.invite", may=Secretary)
async def invite_one(
    callback: CallbackQuery, bot: Bot, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    one = await people.person(ctx, actor, number(args))
    invited = await invite_member(ctx, actor, one.member_id)
    await _hand_out(callback, bot, t, [invited])
    await _below(callback, bot, screens.link_sent(t, one.name, one.organisation_id, rebound=False))


@area.action("people.invite-all", may=Secretary)
async def invite_everybody(
    callback: CallbackQuery, bot: Bot, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    where = number(args)
    batch = await invite_all(ctx, actor, where, batch=BATCH)
    await _hand_out(callback, bot, t, batch.invited)
    await _below(callback, bot, screens.links_sent(t, where, len(batch.invited), batch.left))


@area.action("people.rebind", may=Secretary)
async def ask_rebind(
    callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(callback, screens.rebind_ask(t, await people.person(ctx, actor, number(args))))


@area.action("people.rebind-yes", may=Secretary)
async def rebind_account(
    callback: CallbackQuery,
    bot: Bot,
    ctx: Context,
    actor: Actor,
    t: Translator,
    texts: Texts,
    args: Args,
) -> None:
    one = await people.person(ctx, actor, number(args))
    rebound = await rebind(ctx, actor, one.member_id)
    await _hand_out(callback, bot, t, [rebound.invited])
    await _below(callback, bot, screens.link_sent(t, one.name, one.organisation_id, rebound=True))
    await _tell_freed(bot, texts, rebound)


async def _tell_freed(bot: Bot, texts: Texts, rebound: Rebound) -> None:
    """So that nobody loses his account unawares; it may be unreachable, which is no failure."""
    if rebound.freed is None:
        return
    try:
        await send(bot, rebound.freed, screens.freed(texts.translator(rebound.language)))
    except TelegramAPIError:
        return


async def _hand_out(
    callback: CallbackQuery, bot: Bot, t: Translator, invited: Sequence[Invited]
) -> None:
    """One message a person, which the secretary forwards."""
    username = await username_of(bot)
    for one in invited:
        url = links.start(username, one.token)
        await send(bot, callback.from_user.id, screens.link(t, one.name, url, one.expires_at))


async def _below(callback: CallbackQuery, bot: Bot, screen: Outgoing) -> None:
    """In a new message: what was pressed lies above the links by now."""
    await answer(callback)
    await send(bot, callback.from_user.id, screen)


async def username_of(bot: Bot) -> str:
    return (await bot.me()).username or ""
