"""A campaign stands still for a while, and goes on: by whoever leads its topmost organisation."""

from dataclasses import replace

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.closings import opened
from handlers.forms import Filling, Form, Forms, Step, Text, registry
from handlers.routing import Area, Secretary
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import pauses as screens
from publishing.screens.closings import listing
from publishing.texts import Translator
from services import closing, pausing
from services.actors import Actor
from services.pausing import REASON_LENGTH
from services.ports import Context

area = Area("pauses")


@area.action("pause.list", may=Secretary)
async def listed(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    """Straight to the campaign where only one is not closed."""
    found = [one for one in await closing.led(ctx, actor) if one.open]
    if len(found) == 1:
        shown = opened(t, found[0])
        back = (Button(t("back"), action("desk.people")),)
        await show(press, replace(shown, buttons=(*shown.buttons[:-1], back)))
    else:
        await show(press, listing(t, [(one.id, one.title, one.state) for one in found]))


@area.action("pause.ask", may=Secretary)
async def ask(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    campaign = number(args)
    title = await pausing.can_pause(ctx, actor, campaign)
    await forms.start(press, FORM, state, meta={"campaign": campaign, "title": title})


@area.action("pause.end", may=Secretary)
async def ask_end(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await closing.look(ctx, actor, number(args))
    _, days = await pausing.lasting(ctx, actor, sheet.id)
    await show(press, screens.ask_end(t, sheet.id, sheet.title, days))


@area.action("pause.end-yes", may=Secretary)
async def end(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    days = await pausing.resume_in_chat(ctx, actor, number(args))
    sheet = await closing.look(ctx, actor, number(args))
    await show(press, opened(t, sheet, t("pause-ended", title=sheet.title, days=days)))


def _about(filling: Filling) -> str:
    return filling.t("pause-about", title=filling.meta["title"])


async def _would(filling: Filling) -> str:
    return screens.would(filling.t, filling.meta["title"], filling.answers["reason"])


async def _pause(filling: Filling) -> Outgoing:
    ctx, actor, campaign = filling.ctx, filling.member, filling.meta["campaign"]
    await pausing.pause_in_chat(ctx, actor, campaign, filling.answers["reason"])
    sheet = await closing.look(ctx, actor, campaign)
    return opened(filling.t, sheet, filling.t("pause-done", title=sheet.title))


FORM = registry.add(
    Form(
        "pause",
        "pause-form",
        (Step("reason", "pause-ask-reason", Text(REASON_LENGTH), hint=_about),),
        _pause,
        _would,
        may=Secretary,
    )
)
