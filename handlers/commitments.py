"""Making, changing, reading and withdrawing commitments."""

from collections.abc import Sequence

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers import carry_over
from handlers.args import Args, number
from handlers.board import place_of
from handlers.commitment_answers import answers_of, limits_of, meta_again
from handlers.commitment_lists import listed, page_of
from handlers.forms import Forms
from handlers.paging import paged, turning
from handlers.routing import Area, Member, Secretary, Superior
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import board, histories
from publishing.screens import commitments as screens
from publishing.texts import Translator
from services import commitment_reads as reads
from services.actors import Actor
from services.commitment_rights import steps
from services.commitments import withdraw
from services.expected import Expected, expected_of, expected_on_paper
from services.ports import Context

area = Area("commitments")
router = area.router


@area.action("commitment.new", may=Member)
async def new(
    press: CallbackQuery,
    ctx: Context,
    actor: Actor,
    t: Translator,
    args: Args,
    forms: Forms,
    state: FSMContext,
) -> None:
    """Starts at once where only one promise can be meant."""
    found = await expected_of(ctx, actor)
    if len(found) == 1 and not actor.is_secretary:
        return await carry_over.begin(press, ctx, t, forms, state, found[0])
    outgoing = screens.choose(t, found, paper=actor.is_secretary)
    await show(press, _with_choices(t, outgoing, found, "commitment.new", args))
    return None


@area.action("commitment.paper", may=Secretary)
async def paper(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    """For whom is it entered from paper?"""
    found = await expected_on_paper(ctx, actor)
    outgoing = screens.choose_person(t, found)
    await show(press, _with_choices(t, outgoing, found, "commitment.paper", args))


@area.action("commitment.at", may=Member)
async def begin(
    press: CallbackQuery,
    ctx: Context,
    actor: Actor,
    t: Translator,
    args: Args,
    forms: Forms,
    state: FSMContext,
) -> None:
    asked = await carry_over.asked_by(ctx, actor, args)
    await carry_over.begin(press, ctx, t, forms, state, asked)


@area.action("commitment.change", may=Member)
async def change(
    press: CallbackQuery,
    ctx: Context,
    actor: Actor,
    args: Args,
    forms: Forms,
    state: FSMContext,
) -> None:
    found = await reads.open_for_change(ctx, actor, number(args))
    await forms.start(
        press,
        carry_over.form_of(found.plan),
        state,
        preset=answers_of(found.view) | limits_of(found.plan),
        meta=meta_again(found.view, found.plan),
        review=True,
    )


@area.action("commitment.mine", may=Member)
async def mine(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    outgoing = listed(t, "commitment.mine", await reads.mine(ctx, actor), args, "menu.open")
    board = Button(t("commitment-board-button"), action("board.open"))
    await show(press, outgoing.with_next((board,)))


@area.action("commitment.of", may=Secretary)
async def of_led(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await reads.led(ctx, actor)
    outgoing = listed(t, "commitment.of", found, args, "desk.own")
    late = (Button(t("commitment-overdue-button"), action("commitment.overdue")),)
    below = (Button(t("commitment-below-button"), action("commitment.below")),)
    await show(press, outgoing.with_next(late, *([below] if actor.is_superior else [])))


@area.action("commitment.below", may=Superior)
async def of_those_below(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await reads.of_those_below(ctx, actor)
    await show(press, listed(t, "commitment.below", found, args, "commitment.of"))


@area.action("commitment.overdue", may=Secretary)
async def overdue(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await reads.overdue_below(ctx, actor)
    await show(press, listed(t, "commitment.overdue", found, args, "commitment.of"))


@area.action("commitment.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    """From the board, with a way back to where on it one was."""
    found = await reads.open_commitment(ctx, actor, number(args))
    outgoing = screens.opened(t, found.view, found.steps, voices=found.voices)
    if len(args) > 1:
        outgoing = outgoing.with_next((board.back(t, *place_of(args[1:])),))
    await show(press, outgoing)


@area.action("commitment.history", may=Member)
async def history(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await reads.open_history(ctx, actor, number(args), page_of(args[1:]))
    rows = turning(
        found.number,
        found.last,
        lambda page: action("commitment.history", found.view.id, page),
        t,
    )
    await show(press, histories.opened(t, found.view, found.lines, found.count, rows))


@area.action("commitment.withdraw", may=Member)
async def ask_withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await reads.open_commitment(ctx, actor, number(args))
    key, verb = "commitment-withdraw-sure", "commitment.withdraw-yes"
    await show(press, screens.confirm(t, found.view, key, verb))


@area.action("commitment.withdraw-yes", may=Member)
async def withdrawn(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    view = await withdraw(ctx, actor, number(args))
    note = t("commitment-withdraw-done")
    await show(press, screens.opened(t, view, steps(actor, view), note))


def _with_choices(
    t: Translator, outgoing: Outgoing, found: Sequence[Expected], name: str, args: Args
) -> Outgoing:
    """The choices above what the screen itself offers."""
    buttons = screens.asked_buttons(t, found)
    rows = paged(buttons, page_of(args), lambda page: action(name, page), t)
    return Outgoing(outgoing.text, (*rows, *outgoing.buttons))
