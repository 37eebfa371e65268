"""Nominations: proposed, considered level by level, voted on, taken back."""

from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number, word
from handlers.forms import Form, Forms
from handlers.nomination_forms import JUDGE, STRIKE, VOTE, begin_nomination, opened
from handlers.routing import Area, Member, Secretary, Superior
from handlers.show import show
from models.rules.honouring import Move
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import nominations as screens
from publishing.texts import Translator, joined
from services import nomination_steps
from services.actors import Actor
from services.nomination_steps import NominationSheet
from services.ports import Context
from services.refusals import AlreadyDone

area = Area("nominations")
router = area.router


@area.action("nomination.new", may=Secretary)
async def new(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    which = (number(args), word(args, 1), number(args, 2))
    await begin_nomination(press, ctx, actor, forms, state, which, number(args, 3))


@area.action("nomination.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, opened(t, await nomination_steps.look(ctx, actor, number(args))))


@area.action("nomination.files", may=Member)
async def files(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await nomination_steps.look(ctx, actor, number(args))
    found = await nomination_steps.files(ctx, actor, number(args))
    await show(press, screens.evidence(t, sheet, found))


@area.action("nomination.rise", may=Superior)
async def rise(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await _ask(press, ctx, actor, args, forms, state, JUDGE, Move.RISE)


@area.action("nomination.decline", may=Superior)
async def decline(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await _ask(press, ctx, actor, args, forms, state, JUDGE, Move.DECLINE)


@area.action("nomination.vote", may=Superior)
async def vote(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await _ask(press, ctx, actor, args, forms, state, VOTE, Move.VOTE)


@area.action("nomination.strike", may=Superior)
async def strike(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await _ask(press, ctx, actor, args, forms, state, STRIKE, Move.STRIKE)


@area.action("nomination.withdraw", may=Secretary)
async def ask_withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await nomination_steps.look(ctx, actor, number(args))
    question, verb = "nomination-withdraw-sure", "nomination.withdraw-yes"
    await show(press, screens.confirm(t, sheet, question, verb))


@area.action("nomination.withdraw-yes", may=Secretary)
async def withdrawn(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await nomination_steps.withdraw(ctx, actor, number(args))
    await show(press, _gone(t, "nomination-withdrawn"))


@area.action("nomination.step-back", may=Member)
async def ask_step_back(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await nomination_steps.look(ctx, actor, number(args))
    question, verb = "nomination-step-back-sure", "nomination.step-back-yes"
    await show(press, screens.confirm(t, sheet, question, verb))


@area.action("nomination.step-back-yes", may=Member)
async def stepped_back(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await nomination_steps.step_back(ctx, actor, number(args))
    await show(press, _gone(t, "nomination-stepped-back"))


async def _ask(
    press: CallbackQuery,
    ctx: Context,
    actor: Actor,
    args: Args,
    forms: Forms,
    state: FSMContext,
    form: Form,
    step: Move,
) -> None:
    """AlreadyDone where it cannot be done any more; nobody fills in what is then refused."""
    sheet = await nomination_steps.look(ctx, actor, number(args))
    if step not in sheet.moves:
        raise AlreadyDone
    meta: dict[str, Any] = {"nomination": sheet.view.id, "move": step.value}
    meta["about"] = _asked(forms.t, sheet, step)
    await forms.start(press, form, state, meta=meta)


def _asked(t: Translator, sheet: NominationSheet, step: Move) -> str:
    face = screens.face(t, sheet)
    if step not in (Move.RISE, Move.DECLINE):
        return face
    return joined([face, t("nomination-judging", move=step.value)], screens.PARAGRAPH)


def _gone(t: Translator, key: str) -> Outgoing:
    back = Button(t("back"), action("honour.list"))
    return Outgoing(t(key), ((back,), (Button(t("menu"), action("menu.open")),)))
