"""Rewards and penalties: the proposal of a period, decided line by line by who leads it."""

import asyncio

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number, word
from handlers.forms import Forms
from handlers.paging import paged
from handlers.reward_forms import STRIKE, begin_blame, begin_single
from handlers.routing import Area, Secretary, Superior
from handlers.sending import hand_over
from handlers.show import show
from handlers.telling import answer
from publishing.actions import action
from publishing.outgoing import Button, Made
from publishing.screens import reward_sheet as sheets
from publishing.screens import rewards as screens
from publishing.texts import Translator
from services import reward_decisions, rewards
from services.actors import Actor
from services.ports import Context
from services.reward_decisions import Which
from services.reward_grants import On

area = Area("rewards")
router = area.router


@area.action("award.list", may=Secretary)
async def listed(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    led, own = await rewards.listed(ctx, actor), await rewards.given(ctx, actor)
    buttons = [
        screens.period_button(t, one.campaign.id, one.campaign.plan, period)
        for one in led
        for period in one.periods
    ]
    back = Button(t("back"), action("desk.results"))
    page = number(args) if args else 0
    rows = paged(buttons, page, lambda at: action("award.list", at), t, back)
    await show(press, screens.listing(t, own, leads=bool(led)).with_buttons(*rows))


@area.action("award.open", may=Superior)
async def open_period(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await rewards.look(ctx, actor, number(args), word(args, 1))
    again = (found.campaign_id, found.period)
    rows = paged(
        sheets.line_buttons(t, found),
        number(args, 2) if len(args) > 2 else 0,
        lambda page: action("award.open", *again, page),
        t,
    )
    more = [(button,) for button in sheets.more_buttons(t, found)]
    back = (Button(t("back"), action("award.list")),)
    await show(press, sheets.opened(t, found).with_buttons(*rows, *more, back))


@area.action("award.of", may=Superior)
async def open_line(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, sheets.line(t, *await reward_decisions.look(ctx, actor, _which(args))))


@area.action("award.ok", may=Superior)
async def confirmed(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found, one = await reward_decisions.confirm(ctx, actor, _which(args))
    await show(press, sheets.line(t, found, one, t("reward-confirmed")))


@area.action("award.no", may=Superior)
async def ask_strike(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    which = _which(args)
    found, one = await reward_decisions.look(ctx, actor, which)
    meta = {"which": which, "about": sheets.line(forms.t, found, one).text}
    await forms.start(press, STRIKE, state, meta=meta)


@area.action("award.single", may=Superior)
async def ask_single(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await begin_single(press, ctx, actor, forms, state, _on(args))


@area.action("award.blame", may=Superior)
async def ask_blame(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await begin_blame(press, ctx, actor, forms, state, _on(args))


@area.action("award.file", may=Superior)
async def export(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await rewards.look(ctx, actor, number(args), word(args, 1))
    # What writes workbooks is read in with the first one.
    from publishing.documents.reward_table import reward_table
    from publishing.documents.tables import saved

    try:
        data = await asyncio.to_thread(saved, reward_table(t, found), "xlsx")
        await hand_over(press, Made(t.plain("reward-file-name", period=found.period), data))
    finally:
        await answer(press)


def _which(args: Args) -> Which:
    """A decision by its id, or a reward with the figures that it goes by."""
    if len(args) < 3:
        return number(args)
    return word(args), number(args, 1), number(args, 2)


def _on(args: Args) -> On:
    return number(args), word(args, 1), word(args, 2)
