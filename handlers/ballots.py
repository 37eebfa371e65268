"""Printing voting sheets for people without the bot, and taking sheets back."""

from aiogram import Bot
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.ballot_forms import PRINT, WITHDRAW, sheets_of
from handlers.forms import Forms
from handlers.paging import paged
from handlers.people import username_of
from handlers.routing import Area, Secretary
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Outgoing
from publishing.screens import printing as screens
from publishing.texts import Translator
from services.actors import Actor
from services.evaluations import codes, printing
from services.ports import Context

area = Area("ballots")
router = area.router


@area.action("ballots.list", may=Secretary)
async def list_rounds(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    rounds = await printing.open_rounds(ctx, actor)
    outgoing = screens.rounds(t, rounds)
    page = number(args) if args else 0
    buttons = screens.round_buttons(t, rounds)
    rows = paged(buttons, page, lambda other: action("ballots.list", other), t)
    await show(press, Outgoing(outgoing.text, (*rows, *outgoing.buttons)))


@area.action("ballots.open", may=Secretary)
async def open_round(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, screens.one(t, await printing.open_round(ctx, actor, number(args))))


@area.action("ballots.print", may=Secretary)
async def print_for_masses(
    press: CallbackQuery,
    ctx: Context,
    actor: Actor,
    bot: Bot,
    args: Args,
    state: FSMContext,
    forms: Forms,
) -> None:
    found = await printing.open_round(ctx, actor, number(args))
    meta = {"round": found.round_id, "bot": await username_of(bot)}
    meta |= {"organisation": found.organisation, "title": found.title}
    await forms.start(press, PRINT, state, meta=meta)


@area.action("ballots.named", may=Secretary)
async def print_for_members(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, bot: Bot, args: Args
) -> None:
    batch = await codes.issue_to_members(ctx, actor, number(args))
    made = await sheets_of(ctx, t, batch, await username_of(bot))
    await show(press, screens.printed(t, batch, made))


@area.action("ballots.withdraw", may=Secretary)
async def take_back(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, state: FSMContext, forms: Forms
) -> None:
    found = await printing.open_round(ctx, actor, number(args))
    await forms.start(press, WITHDRAW, state, meta={"round": found.round_id})


@area.action("ballots.protocol", may=Secretary)
async def protocol(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await printing.protocol(ctx, actor, number(args))
    back = action("ballots.open", found.round_id) if found.open else action("evaluation.results")
    await show(press, screens.protocol(t, found.printings, found.batches, back))
