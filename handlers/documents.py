"""Documents: browsed by all, made and published by those who lead."""

import asyncio
from dataclasses import asdict

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number, word
from handlers.document_forms import MAKE, SEND
from handlers.forms import Forms
from handlers.paging import leafing, paged
from handlers.routing import Area, Member, Secretary
from handlers.sending import hand_over
from handlers.show import show
from handlers.telling import answer
from publishing.actions import action
from publishing.outgoing import Button
from publishing.screens import documents as screens
from publishing.texts import Texts, Translator
from services import document_makings as makings
from services import document_reads as reads
from services import documents
from services.actors import Actor
from services.document_makings import Making
from services.ports import Context
from services.refusals import NotFound

area = Area("documents")
router = area.router


@area.action("document.list", may=Member)
async def browse(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    page = number(args) if args else 0
    found, more = await reads.page(ctx, actor, page)
    rows = [(one,) for one in screens.list_buttons(t, found)]
    turn = leafing(page, more, lambda other: action("document.list", other), t)
    ending = screens.ending(t, leads=actor.is_secretary)
    await show(press, screens.listing(t, found).with_buttons(*rows, *turn, *ending))


@area.action("document.make", may=Secretary)
async def offers(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await makings.offers(ctx, actor)
    rows = paged(
        screens.offer_buttons(t, found),
        number(args) if args else 0,
        lambda page: action("document.make", page),
        t,
        Button(t("back"), action("document.list")),
    )
    await show(press, screens.offers(t, found).with_buttons(*rows))


@area.action("document.new", may=Secretary)
async def make(
    press: CallbackQuery,
    ctx: Context,
    actor: Actor,
    t: Translator,
    args: Args,
    forms: Forms,
    state: FSMContext,
) -> None:
    which = (number(args), number(args, 1), word(args, 2), word(args, 3))
    one = await makings.offered(ctx, actor, *which)
    await forms.start(press, MAKE, state, meta=_meta(one.making, screens.offer(t, one)))


@area.action("document.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await reads.look(ctx, actor, number(args))
    await show(press, screens.opened(t, sheet.view, sheet.plan, leads=sheet.leads))


@area.action("document.get", may=Member)
async def hand_out(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet, data = await reads.fetch(ctx, actor, number(args))
    try:
        await hand_over(press, screens.made(t, sheet.view, data))
    finally:
        await answer(press)


@area.action("document.approve", may=Secretary)
async def ask_approval(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    from publishing.documents.issued import left_open

    sheet = await documents.editable(ctx, actor, number(args))
    _, data = await reads.fetch(ctx, actor, sheet.view.id)
    own = Texts.load().translator(sheet.view.language)
    places = await asyncio.to_thread(left_open, own, data)
    await show(press, screens.confirm_approval(t, sheet.view, sheet.plan, places))


@area.action("document.approve-yes", may=Secretary)
async def approve(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await documents.approve(ctx, actor, number(args), number(args, 1), _stamping)
    said = t("document-approved") if sheet.view.shared else t("document-approved-private")
    await show(press, screens.opened(t, sheet.view, sheet.plan, leads=True, note=said))


@area.action("document.send", may=Secretary)
async def send_back(
    press: CallbackQuery,
    ctx: Context,
    actor: Actor,
    t: Translator,
    args: Args,
    forms: Forms,
    state: FSMContext,
) -> None:
    view = (await documents.editable(ctx, actor, number(args))).view
    meta = {"document": view.id, "which": view.title, "numbered": view.kind.numbered}
    await forms.start(press, SEND, state, meta=meta | {"language": view.language})


@area.action("document.drop", may=Secretary)
async def ask_drop(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await documents.editable(ctx, actor, number(args))
    await show(press, screens.confirm_drop(t, sheet.view, sheet.plan))


@area.action("document.drop-yes", may=Secretary)
async def drop(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    await documents.drop(ctx, actor, number(args))
    await show(press, screens.dropped(t))


@area.action("document.correct", may=Secretary)
async def correct(
    press: CallbackQuery,
    ctx: Context,
    actor: Actor,
    t: Translator,
    args: Args,
    forms: Forms,
    state: FSMContext,
) -> None:
    """A new one of the same kind and period, which names the old."""
    sheet = await reads.look(ctx, actor, number(args))
    view = sheet.view
    if not sheet.leads or not view.published:
        raise NotFound
    making = Making(
        *(view.campaign_id, view.organisation_id, view.kind, view.period),
        *(view.selection_id, view.id),
    )
    said = t.plain("document-correcting", title=view.title)
    await forms.start(press, MAKE, state, meta=_meta(making, said))


def _meta(making: Making, which: str) -> dict[str, object]:
    return {"making": asdict(making), "which": which}


def _stamping(data: bytes, stamp: documents.Stamp) -> bytes:
    from publishing.documents.issued import stamped

    t = Texts.load().translator(stamp.language)
    return stamped(t, data, stamp.number, stamp.day)
