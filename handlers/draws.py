"""Spot checks: drawn by lot, shown with how to draw it again, looked into one by one."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.draw_forms import DRAW, FIND, meta_of, opened
from handlers.forms import Forms
from handlers.paging import paged
from handlers.routing import Area, Superior
from handlers.show import show
from handlers.supervision_forms import opened as case_opened
from models.plan.supervising import Rung
from publishing.actions import action
from publishing.outgoing import Button
from publishing.screens import draws as screens
from publishing.texts import Translator
from services import draw_checks, draws
from services.actors import Actor
from services.draws import DrawSheet
from services.ports import Context

area = Area("draws")
router = area.router


@area.action("supervise.draws", may=Superior)
async def listing(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await draws.register(ctx, actor)
    where = [
        (one.campaign_id, one.superior_id, one.campaign, one.said.title)
        for one in await draws.places(ctx, actor)
    ]
    page = number(args) if args else 0
    buttons = screens.list_buttons(t, found)
    rows = paged(buttons, page, lambda at: action("supervise.draws", at), t)
    back = (Button(t("back"), action("supervise.open")),)
    screen = screens.listing(t, len(found)).with_buttons(*rows, *screens.places(t, where), back)
    await show(press, screen)


@area.action("supervise.draw-new", may=Superior)
async def begin(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    place = await draws.place(ctx, actor, number(args), number(args, 1))
    await forms.start(press, DRAW, state, meta=meta_of(place))


@area.action("supervise.draw", may=Superior)
async def open_draw(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, opened(t, await draws.look(ctx, actor, number(args))))


@area.action("supervise.draw-text", may=Superior)
async def open_text(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, screens.text(t, (await draws.look(ctx, actor, number(args))).view))


@area.action("supervise.drawn", may=Superior)
async def open_drawn(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet, one = await draws.candidate(ctx, actor, number(args))
    case, listed = sheet.cases.get(one.id), sheet.said.listing.title
    await show(press, screens.drawn(t, one, case, _said(t, sheet), listed))


@area.action("supervise.find", may=Superior)
async def ask_find(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet, one = await draws.candidate(ctx, actor, number(args))
    said = screens.drawn(forms.t, one, None, _said(forms.t, sheet), "")
    await forms.start(press, FIND, state, meta={"candidate": one.id, "about": said.text})


@area.action("supervise.check-list", may=Superior)
async def ask_list(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet, one = await draws.candidate(ctx, actor, number(args))
    await show(press, screens.confirm(t, one, sheet.said.listing.title))


@area.action("supervise.check-list-yes", may=Superior)
async def listed(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await draw_checks.list_(ctx, actor, number(args))
    await show(press, case_opened(t, ctx, sheet, t("supervision-listed")))


def _said(t: Translator, sheet: DrawSheet) -> Rung:
    return sheet.said.check or Rung(title=t.plain("supervision-check"))
