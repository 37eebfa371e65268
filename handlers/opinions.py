"""Opinions on a published commitment: said, read, answered, hidden."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.forms import Filling, Form, Forms, Step, Text, registry
from handlers.paging import turning
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Outgoing
from publishing.screens import opinions as screens
from publishing.texts import Translator
from services import opinion_reads as reads
from services import opinions
from services.actors import Actor
from services.opinion_reads import Discussion, OpinionSheet
from services.ports import Context

area = Area("opinions")
router = area.router


@area.action("opinion.list", may=Member)
async def open_all(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    page = number(args, 1) if len(args) > 1 else 0
    await show(press, _listed(t, await reads.discussion(ctx, actor, number(args), page)))


@area.action("opinion.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, _opened(t, await reads.look(ctx, actor, number(args))))


@area.action("opinion.new", may=Member)
async def new(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    view = await reads.speakable(ctx, actor, number(args))
    meta = {"commitment": view.id, "whose": view.by, "target": view.target}
    await forms.start(press, GIVE, state, meta=meta)


@area.action("opinion.answer", may=Member)
async def ask_answer(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await reads.answerable(ctx, actor, number(args))
    await forms.start(press, ANSWER, state, meta=_meta(sheet))


@area.action("opinion.hide", may=Secretary)
async def ask_hide(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await reads.hideable(ctx, actor, number(args))
    await forms.start(press, HIDE, state, meta=_meta(sheet))


def _listed(t: Translator, found: Discussion, note: str = "") -> Outgoing:
    return screens.listing(
        t,
        found.view,
        found.voices,
        turning(
            found.number,
            found.last,
            lambda page: action("opinion.list", found.view.id, page),
            t,
        ),
        deals=found.deals,
        speaks=found.speaks,
        note=note,
    )


def _opened(t: Translator, sheet: OpinionSheet, note: str = "") -> Outgoing:
    return screens.opened(
        t,
        sheet.view,
        sheet.commitment,
        answers=sheet.answers,
        hides=sheet.hides,
        oversees=sheet.oversees,
        note=note,
    )


def _meta(sheet: OpinionSheet) -> dict[str, int | str]:
    return {"opinion": sheet.view.id, "text": sheet.view.text}


def _of(filling: Filling) -> str:
    meta = filling.meta
    return filling.t("opinion-about", whose=meta["whose"], target=meta["target"])


def _about(filling: Filling) -> str:
    return filling.t("quoted", text=filling.meta["text"])


async def _give(filling: Filling) -> Outgoing:
    ctx, actor, text = filling.ctx, filling.member, filling.answers["text"]
    found = await opinions.give(ctx, actor, filling.meta["commitment"], text, filling.token)
    return _listed(filling.t, found, filling.t("opinion-given"))


async def _answer(filling: Filling) -> Outgoing:
    ctx, actor, text = filling.ctx, filling.member, filling.answers["text"]
    sheet = await opinions.answer(ctx, actor, filling.meta["opinion"], text)
    return _opened(filling.t, sheet, filling.t("opinion-answer-done"))


async def _hide(filling: Filling) -> Outgoing:
    ctx, actor, reason = filling.ctx, filling.member, filling.answers["reason"]
    sheet = await opinions.hide(ctx, actor, filling.meta["opinion"], reason)
    return _opened(filling.t, sheet, filling.t("opinion-hide-done"))


GIVE = registry.add(
    Form(
        "opinion",
        "opinion-form",
        (Step("text", "opinion-ask", Text(opinions.OPINION_LENGTH), hint=_of),),
        _give,
        intro="opinion-intro",
    )
)
ANSWER = registry.add(
    Form(
        "opinion-answer",
        "opinion-answer-form",
        (Step("text", "opinion-ask-answer", Text(opinions.ANSWER_LENGTH), hint=_about),),
        _answer,
    )
)
HIDE = registry.add(
    Form(
        "opinion-hide",
        "opinion-hide-form",
        (Step("reason", "opinion-ask-reason", Text(opinions.REASON_LENGTH), hint=_about),),
        _hide,
        may=Secretary,
    )
)
