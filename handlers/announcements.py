"""Announcements: written by whoever leads, looked at once more, sent to the groups."""

from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.forms import Filling, Form, Forms, Step, Text, registry
from handlers.routing import Area, Secretary
from handlers.show import show
from publishing.outgoing import Outgoing
from publishing.screens import announcements as screens
from services.actors import Actor
from services.announcements import TEXT_LENGTH, Hearers, announce, hearers
from services.ports import Context

area = Area("announcements")
router = area.router


@area.action("announce.new", may=Secretary)
async def new(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    """Asks in whose name only where the person leads several organisations."""
    if not args and len(actor.led) > 1:
        led = {seat.organisation_id: seat.organisation for seat in actor.seats if seat.leads}
        await show(press, screens.choose(forms.t, list(led.items())))
        return
    heard = await hearers(ctx, actor, number(args) if args else actor.led[0])
    await forms.start(press, FORM, state, meta=meta_of(heard))


def meta_of(heard: Hearers) -> dict[str, Any]:
    """Kept with the form: in whose name it is sent, and to how many."""
    return {
        "organisation": heard.organisation_id,
        "name": heard.organisation,
        "chats": heard.chats,
    }


def _hearers(filling: Filling) -> str:
    meta = filling.meta
    return filling.t("announcement-hearers", organisation=meta["name"], chats=meta["chats"])


async def _summary(filling: Filling) -> str:
    meta, text = filling.meta, filling.answers["text"]
    return screens.preview(filling.t, meta["name"], text, meta["chats"])


async def _submit(filling: Filling) -> Outgoing:
    where, text = filling.meta["organisation"], filling.answers["text"]
    heard = await announce(filling.ctx, filling.member, where, text, filling.token)
    return screens.sent(filling.t, heard.chats)


FORM = registry.add(
    Form(
        "announcement",
        "announcement-form",
        (Step("text", "announcement-ask", Text(TEXT_LENGTH), hint=_hearers),),
        _submit,
        _summary,
        may=Secretary,
    )
)
