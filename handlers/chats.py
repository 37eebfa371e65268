"""The chats of an organisation, in the secretary's private chat: token, list, unbinding."""

from collections.abc import Sequence

from aiogram import Bot
from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number
from handlers.paging import paged
from handlers.people import username_of
from handlers.routing import Area, Secretary
from handlers.show import show
from models.queries.roster import BoundChat
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import chats as screens
from publishing.texts import Translator
from services import chat_binding
from services.actors import Actor
from services.invitations import chat_invitation
from services.ports import Context
from services.refusals import NotYourOrganisation

area = Area("chats")


@area.command("chats", may=Secretary)
async def chats_command(message: Message, ctx: Context, actor: Actor, t: Translator) -> None:
    await show(message, await _organisations(ctx, actor, t, 0))


@area.action("chats.open", may=Secretary)
async def open_chats(
    callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(callback, await _organisations(ctx, actor, t, number((*args, "0"))))


async def _organisations(ctx: Context, actor: Actor, t: Translator, page: int) -> Outgoing:
    led = _led(actor)
    if len(led) == 1:
        return await _list(ctx, actor, t, led[0][0], 0)
    back = Button(t("back"), action("desk.people"))
    buttons = screens.organisation_buttons(led)
    rows = paged(buttons, page, lambda other: action("chats.open", other), t, back)
    return screens.choose(t).with_buttons(*rows)


def _led(actor: Actor) -> Sequence[tuple[int, str]]:
    return list(
        {seat.organisation_id: seat.organisation for seat in actor.seats if seat.leads}.items()
    )


def _name(actor: Actor, organisation_id: int) -> str:
    """Raises NotYourOrganisation."""
    found = dict(_led(actor)).get(organisation_id)
    if found is None:
        raise NotYourOrganisation
    return found


@area.action("chats.list", may=Secretary)
async def list_chats(
    callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(callback, await _list(ctx, actor, t, number(args), number(args, 1)))


async def _list(ctx: Context, actor: Actor, t: Translator, where: int, page: int) -> Outgoing:
    name = _name(actor, where)
    found = await chat_binding.bound_chats(ctx, actor, where)
    buttons = screens.chat_buttons(t, found)
    rows = paged(buttons, page, lambda other: action("chats.list", where, other), t)
    back = Button(t("back"), action("desk.people"))
    heading = screens.summary(t, name, found)
    return heading.with_buttons(*rows, *screens.list_actions(t, where), (back,))


@area.action("chats.bind", may=Secretary)
async def offer_token(
    callback: CallbackQuery, bot: Bot, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    where = number(args)
    name = _name(actor, where)
    token = await chat_invitation(ctx, actor, where)
    await show(callback, screens.bind(t, name, where, await username_of(bot), token))


@area.action("chats.show", may=Secretary)
async def show_chat(
    callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(callback, screens.chat(t, await _chat(ctx, actor, args)))


@area.action("chats.unbind", may=Secretary)
async def ask_unbind(
    callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(callback, screens.unbind_ask(t, await _chat(ctx, actor, args)))


async def _chat(ctx: Context, actor: Actor, args: Args) -> BoundChat:
    return await chat_binding.bound_chat(ctx, actor, number(args))


@area.action("chats.unbind-yes", may=Secretary)
async def unbind(
    callback: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(
        callback, screens.unbound(t, await chat_binding.unbind_chat(ctx, actor, number(args)))
    )
