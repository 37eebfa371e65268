"""Honours: what can be proposed, who stands, what was settled, earlier lists."""

from dataclasses import replace

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number, word
from handlers.forms import Forms
from handlers.nomination_forms import begin_settling
from handlers.paging import leafing, paged
from handlers.routing import Area, Member, Superior
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import honours as screens
from publishing.screens.nominations import nomination_buttons
from publishing.texts import Translator, joined
from services import honours
from services.actors import Actor
from services.honours import HonourSheet
from services.ports import Context

area = Area("honours")
router = area.router


@area.action("honour.list", may=Member)
async def listed(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await honours.listed(ctx, actor)
    lines = [(one.run.campaign.id, one.run.plan, one) for one in found]
    rows = paged(
        screens.list_buttons(t, lines),
        number(args) if args else 0,
        lambda page: action("honour.list", page),
        t,
    )
    past = Button(t("honour-past-button"), action("honour.past", 0))
    menu = Button(t("menu"), action("menu.open"))
    await show(press, screens.listing(t, len(found)).with_buttons(*rows, (past,), (menu,)))


@area.action("honour.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await honours.look(ctx, actor, number(args), word(args, 1), number(args, 2))
    await show(press, _opened(t, found, number(args, 3) if len(args) > 3 else 0))


@area.action("honour.settle", may=Superior)
async def settle(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    which = (number(args), word(args, 1), number(args, 2))
    await begin_settling(press, ctx, actor, forms, state, which)


@area.action("honour.result", may=Member)
async def result(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    settled = await honours.selected(ctx, actor, number(args))
    await show(press, screens.result(t, settled, action("honour.past", 0)))


@area.action("honour.past", may=Member)
async def past(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    found = await honours.past(ctx, actor, number(args) if args else 0)
    rows = [(button,) for button in screens.past_buttons(t, found.items)]
    turning = leafing(found.number, found.more, lambda page: action("honour.past", page), t)
    back = (Button(t("back"), action("honour.list")),)
    await show(press, screens.past(t, len(found.items)).with_buttons(*rows, *turning, back))


def _opened(t: Translator, found: HonourSheet, page: int) -> Outgoing:
    one, campaign = found.matter, found.matter.run.campaign.id
    shown = screens.opened(t, found.plan, one, found.selection, found.due)
    if found.settles and found.selection is None:
        below = screens.standing(t, one.said, found.standing, found.votes, found.barred)
        shown = replace(shown, text=joined([shown.text, below], screens.PARAGRAPH))
    buttons = [
        *screens.propose_buttons(t, campaign, one, found.from_),
        *_settling(t, found),
        *nomination_buttons(t, found.mine),
    ]
    again = ("honour.open", campaign, one.key, one.number)
    back = Button(t("back"), action("honour.list"))
    return shown.with_buttons(*paged(buttons, page, lambda at: action(*again, at), t, back))


def _settling(t: Translator, found: HonourSheet) -> list[Button]:
    """For whoever leads the campaign; the list for everybody once there is one."""
    one = found.matter
    if found.selection is not None:
        return [Button(t("honour-result-button"), action("honour.result", found.selection.id))]
    if not found.settles or not found.standing or not found.votes.over:
        return []
    settle = action("honour.settle", one.run.campaign.id, one.key, one.number)
    return [Button(t("honour-settle"), settle)]
