"""Summaries, reports and what members write: writing, reading, taking one back."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number
from handlers.asked import about, asked_meta
from handlers.facts import known
from handlers.forms import Files, Filling, Form, Forms, Step, Text, registry
from handlers.forms.files import given
from handlers.paging import paged
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import summaries as screens
from publishing.texts import Translator
from services import summaries, twins
from services.actors import Actor
from services.ports import Context

area = Area("summaries")
router = area.router


async def begin_summary(
    event: Message | CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    duty_id: int,
    given: Mapping[str, Any] | None = None,
) -> None:
    """Starts the form for one duty. `given` was sent already and is shown for a last look:
    `text`, and `files` as the form's kind keeps them, or None."""
    call = await summaries.call(ctx, actor, duty_id)
    t, line = forms.t, call.line
    meta = asked_meta(t, line, call.prompt, call.maximum)
    meta["reader"] = "superior" if line.duty.organisation_id in actor.led else "secretary"
    if given is None and not call.known.empty:
        # It stays above the question, which is a message of its own.
        event = await show(event, known(t, call))
    await forms.start(event, FORM, state, preset=given, meta=meta, review=given is not None)


@area.action("summary.new", may=Member)
async def new(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    found = await summaries.asked(ctx, actor)
    rows = paged(
        screens.choice_buttons(t, found),
        number(args) if args else 0,
        lambda page: action("summary.new", page),
        t,
    )
    outgoing = screens.choose(t, found)
    back = (Button(t("back"), action("desk.own" if actor.is_secretary else "menu.open")),)
    await show(press, Outgoing(outgoing.text, (*rows, *outgoing.buttons, back)))


@area.action("summary.write", may=Member)
async def write(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await begin_summary(press, ctx, actor, forms, state, number(args))


@area.action("summary.mine", may=Member)
async def mine(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    found = await summaries.mine(ctx, actor)
    await show(press, _listed(t, "summary-mine", found, args, "summary.new"))


@area.action("summary.received", may=Secretary)
async def received(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await summaries.received(ctx, actor)
    await show(press, _listed(t, "summary-received", found, args, "desk.below"))


@area.action("summary.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, await _opened(ctx, actor, t, number(args)))


@area.action("summary.also", may=Member)
async def hand_in_also(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    """The same paper for the same period of another campaign."""
    view = await twins.hand_in(ctx, actor, number(args), number(args, 1))
    await show(press, await _opened(ctx, actor, t, view.id, t("summary-also-done")))


@area.action("summary.withdraw", may=Member)
async def ask_withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await summaries.look(ctx, actor, number(args))
    await show(press, screens.confirm(t, found.view, found.plan))


@area.action("summary.withdraw-yes", may=Member)
async def withdrawn(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await summaries.withdraw(ctx, actor, number(args))
    note = t("summary-withdraw-done")
    await show(press, await _opened(ctx, actor, t, number(args), note))


def _listed(
    t: Translator, title: str, found: summaries.SummaryList, args: Args, back: str
) -> Outgoing:
    """`title` is the text key of the list and, with a dot, its action."""
    rows = paged(
        screens.list_buttons(t, found.papers, found.plans),
        number(args) if args else 0,
        lambda page: action(title.replace("-", ".", 1), page),
        t,
        Button(t("back"), action(back)),
    )
    return screens.listing(t, title, found.papers).with_buttons(*rows)


async def _opened(
    ctx: Context, actor: Actor, t: Translator, summary_id: int, note: str = ""
) -> Outgoing:
    found = await summaries.look(ctx, actor, summary_id)
    shown = screens.opened(t, found.view, found.plan, found.files, own=found.own, note=note)
    also = await twins.twins(ctx, actor, summary_id)
    rows = [(screens.also(t, summary_id, one.duty.id, one.plan.title),) for one in also]
    return replace(shown, buttons=(*rows, *shown.buttons))


async def _submit(filling: Filling) -> Outgoing:
    ctx, actor, answers = filling.ctx, filling.member, filling.answers
    files = given(answers["files"])
    duty, token = filling.meta["duty"], filling.token
    view = await summaries.submit(ctx, actor, duty, answers["text"], files, token)
    note = filling.t("summary-sent", reader=filling.meta["reader"])
    return await _opened(ctx, actor, filling.t, view.id, note)


FORM = registry.add(
    Form(
        "summary",
        "summary-form",
        (
            Step("text", "summary-ask", Text(summaries.TEXT_LENGTH), hint=about),
            Step("files", "summary-ask-files", Files(), optional=True),
        ),
        _submit,
        may=Member,
    )
)
