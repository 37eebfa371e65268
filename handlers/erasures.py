"""Everything about oneself is deleted: asked for, taken back, confirmed by who leads."""

from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from publishing.outgoing import Outgoing
from publishing.screens import erasures as screens
from publishing.texts import Translator
from services.actors import Actor
from services.erasure import requests
from services.ports import Context
from services.refusals import NotFound

area = Area("erasures")


@area.action("erasure.ask", may=Member)
async def ask(press: CallbackQuery, ctx: Context, t: Translator) -> None:
    await show(press, screens.ask(t, ctx.today()))


@area.action("erasure.ask-yes", may=Member)
async def asked(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    """On the day on which it was explained; the button of an old message asks for nothing."""
    if number(args) != ctx.today().toordinal():
        raise NotFound
    await requests.ask(ctx, actor)
    await show(press, screens.said(t, "erasure-asked-done"))


@area.action("erasure.withdraw", may=Member)
async def withdraw(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    await requests.withdraw(ctx, actor)
    await show(press, screens.said(t, "erasure-withdrawn"))


@area.action("erasure.list", may=Secretary)
async def listed(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    await show(press, await _listed(ctx, actor, t))


@area.action("erasure.open", may=Secretary)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    one = await requests.look(ctx, actor, number(args))
    known = (one.id, one.name, one.organisation, one.asked_at)
    await show(press, screens.opened(t, *known, leads=one.leads))


@area.action("erasure.yes", may=Secretary)
async def confirm(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await requests.confirm(ctx, actor, number(args))
    await show(press, await _listed(ctx, actor, t, t("erasure-done")))


async def _listed(ctx: Context, actor: Actor, t: Translator, note: str = "") -> Outgoing:
    found = await requests.waiting(ctx, actor)
    return screens.listing(t, [(one.id, one.name, one.organisation) for one in found], note)
