"""Objections during a notice: filed, answered, taken back."""

from collections.abc import Mapping

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number, word
from handlers.forms import Filling, Form, Forms, Step, Text, registry
from handlers.paging import turning
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from models.plan.schema import Plan
from models.queries.objections import ObjectionView
from publishing.actions import action
from publishing.outgoing import Outgoing
from publishing.screens import objections as screens
from publishing.texts import Translator
from services import objections, plan_pages
from services.actors import Actor
from services.ports import Context

SIZE = 8
area = Area("objections")


@area.action("objection.list", may=Member)
async def open_all(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await objections.listed(ctx, actor)
    last = max(0, (len(found) - 1) // SIZE)
    at = min(number(args) if args else 0, last)
    rows = turning(at, last, lambda page: action("objection.list", page), t)
    await show(press, screens.listing(t, found, rows, slice(at * SIZE, (at + 1) * SIZE)))


@area.action("objection.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    view = await objections.look(ctx, actor, number(args))
    await show(press, await _opened(ctx, actor, t, view))


@area.action("objection.new", may=Member)
async def new(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    found = await objections.noticed(ctx, actor, word(args), number(args, 1))
    meta = {"about": found.about, "about-id": found.id}
    await forms.start(press, FILINGS.get(found.about, FILE), state, meta=meta)


@area.action("objection.uphold", may=Secretary)
async def uphold(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    view = await objections.answerable(ctx, actor, number(args))
    await forms.start(press, UPHOLDINGS.get(view.about, UPHOLD), state, meta=_meta(view))


@area.action("objection.decline", may=Secretary)
async def decline(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    view = await objections.answerable(ctx, actor, number(args))
    await forms.start(press, DECLINE, state, meta=_meta(view))


@area.action("objection.withdraw", may=Member)
async def ask_withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    view = await objections.look(ctx, actor, number(args))
    await show(press, screens.withdrawing(t, view, await _plan(ctx, view)))


@area.action("objection.withdraw-yes", may=Member)
async def withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    view = await objections.withdraw(ctx, actor, number(args))
    await show(press, await _opened(ctx, actor, t, view, t("objection-withdrawn")))


async def _opened(
    ctx: Context, actor: Actor, t: Translator, view: ObjectionView, note: str = ""
) -> Outgoing:
    own, answers = view.author_id == actor.member_id, view.organisation_id in actor.led
    return screens.opened(t, view, await _plan(ctx, view), own=own, answers=answers, note=note)


async def _plan(ctx: Context, view: ObjectionView) -> Plan:
    return await plan_pages.of_version(ctx, view.version_id)


def _meta(view: ObjectionView) -> dict[str, int | str]:
    return {"objection": view.id, "text": view.text}


def _about(filling: Filling) -> str:
    return filling.t("quoted", text=filling.meta["text"])


async def _file(filling: Filling) -> Outgoing:
    ctx, actor, text = filling.ctx, filling.member, filling.answers["text"]
    which = (filling.meta["about"], filling.meta["about-id"])
    view = await objections.file(ctx, actor, *which, text, filling.token)
    return await _opened(ctx, actor, filling.t, view, filling.t("objection-sent"))


async def _answer(filling: Filling, *, upheld: bool) -> Outgoing:
    ctx, actor, text = filling.ctx, filling.member, filling.answers["answer"]
    view = await objections.answer(ctx, actor, filling.meta["objection"], text, upheld=upheld)
    return await _opened(ctx, actor, filling.t, view, filling.t("objection-answer-sent"))


async def _uphold(filling: Filling) -> Outgoing:
    return await _answer(filling, upheld=True)


async def _decline(filling: Filling) -> Outgoing:
    return await _answer(filling, upheld=False)


FILE = registry.add(
    Form(
        "objection",
        "objection-form",
        (Step("text", "objection-ask", Text(objections.TEXT_LENGTH)),),
        _file,
        intro="objection-intro",
    )
)
FILE_GRADE = registry.add(
    Form(
        "objection-grade",
        "objection-grade-form",
        (Step("text", "objection-ask-grade", Text(objections.TEXT_LENGTH)),),
        _file,
        intro="objection-grade-intro",
    )
)
UPHOLD = registry.add(
    Form(
        "objection-uphold",
        "objection-uphold-form",
        (
            Step(
                *("answer", "objection-ask-upheld", Text(objections.ANSWER_LENGTH)),
                hint=_about,
            ),
        ),
        _uphold,
        may=Secretary,
    )
)
UPHOLD_GRADE = registry.add(
    Form(
        "objection-regrade",
        "objection-uphold-form",
        (
            Step(
                *("answer", "objection-ask-regrade", Text(objections.ANSWER_LENGTH)),
                hint=_about,
            ),
        ),
        _uphold,
        may=Secretary,
    )
)
DECLINE = registry.add(
    Form(
        "objection-decline",
        "objection-decline-form",
        (
            Step(
                *("answer", "objection-ask-declined", Text(objections.ANSWER_LENGTH)),
                hint=_about,
            ),
        ),
        _decline,
        may=Secretary,
    )
)
FILINGS: Mapping[str, Form] = {"grade": FILE_GRADE}
UPHOLDINGS: Mapping[str, Form] = {"grade": UPHOLD_GRADE}
"""Where other words are needed than for what is published."""
