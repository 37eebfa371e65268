"""Links: one's own, made and ended; who has how many; made from paper for somebody else."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.forms import Forms
from handlers.link_forms import AIM, END, begin_link, opened
from handlers.paging import paged
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button
from publishing.screens import links as screens
from publishing.texts import Translator
from services import link_reads, links
from services.actors import Actor
from services.ports import Context

area = Area("links")
router = area.router


@area.action("link.mine", may=Member)
async def mine(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    found = await link_reads.mine(ctx, actor)
    buttons = screens.mine_buttons(t, [one.view for one in found.found], found.open)
    page = number(args) if args else 0
    back = Button(t("menu"), action("menu.open"))
    rows = paged(buttons, page, lambda number: action("link.mine", number), t, back)
    await show(press, screens.mine(t, len(found.found), len(found.open)).with_buttons(*rows))


@area.action("link.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    """Back to the list that it was opened from; by default one's own, or all that one oversees."""
    sheet = await links.look(ctx, actor, number(args))
    back = action("link.of", number(args, 1)) if len(args) > 1 else None
    await show(press, opened(t, actor, sheet, back=back))


@area.action("link.aim", may=Member)
async def ask_aim(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    view = (await links.look_to_keep(ctx, actor, number(args))).view
    await forms.start(press, AIM, state, meta={"link": view.id, "aim": view.aim})


@area.action("link.end", may=Member)
async def ask_reason(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    view = (await links.look_to_keep(ctx, actor, number(args))).view
    await forms.start(press, END, state, meta={"link": view.id, "name": view.name})


@area.action("link.overseen", may=Secretary)
async def overseen(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await link_reads.overseen(ctx, actor)
    page = number(args) if args else 0
    back = Button(t("back"), action("desk.below"))
    buttons = screens.overseen_buttons(t, found)
    rows = paged(buttons, page, lambda number: action("link.overseen", number), t, back)
    await show(press, screens.overseen(t, found).with_buttons(*rows))


@area.action("link.who", may=Secretary)
async def who(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    duty = number(args)
    found = await link_reads.alike(ctx, actor, duty)
    page = number(args, 1) if len(args) > 1 else 0
    back = Button(t("back"), action("link.overseen"))
    buttons = screens.who_buttons(t, found)
    rows = paged(buttons, page, lambda number: action("link.who", duty, number), t, back)
    await show(press, screens.who(t, found).with_buttons(*rows))


@area.action("link.of", may=Secretary)
async def of(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    duty = number(args)
    found = await link_reads.of(ctx, actor, duty)
    views = [one.view for one in found.found]
    buttons = screens.of_buttons(t, found.line, views, found.on_paper)
    page = number(args, 1) if len(args) > 1 else 0
    back = Button(t("back"), action("link.who", duty))
    rows = paged(buttons, page, lambda number: action("link.of", duty, number), t, back)
    await show(press, screens.of(t, found.line, found.line.duty.came_in).with_buttons(*rows))


@area.action("link.paper", may=Secretary)
async def on_paper(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await begin_link(press, ctx, actor, forms, state, number(args))
