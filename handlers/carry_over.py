"""Beginning a commitment: from nothing, or with what was not finished in an earlier campaign."""

from collections.abc import Sequence
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, word
from handlers.commitment_answers import PROJECTS, YES, limits_of, meta_of
from handlers.commitment_form import FORMS
from handlers.forms import Form, Forms
from handlers.routing import Area, Member
from handlers.show import show
from models.plan.schema import CommitmentShape, Plan, Stretch
from publishing.outgoing import Outgoing
from publishing.screens import commitments as codes
from publishing.screens import leftovers as screens
from publishing.texts import Translator
from services.actors import Actor
from services.expected import Expected, expected_of, expected_on_paper
from services.leftovers import Leftover, leftovers
from services.ports import Context
from services.refusals import NotExpected

area = Area("carry-over")

OFFERED = 20
"""The newest; a message and a button hold no more."""


@area.action("commitment.blank", may=Member)
async def blank(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    asked = await asked_by(ctx, actor, args)
    await _start(press, forms, state, asked)


@area.action("carry.pick", may=Member)
async def pick(
    press: CallbackQuery,
    ctx: Context,
    actor: Actor,
    t: Translator,
    args: Args,
    forms: Forms,
    state: FSMContext,
) -> None:
    asked = await asked_by(ctx, actor, args)
    found, chosen = await _chosen(ctx, asked, word(args, 3))
    if chosen is None:
        return await begin(press, ctx, t, forms, state, asked, t("carry-changed"))
    await show(press, _offered(t, asked, found, chosen))
    return None


@area.action("carry.take", may=Member)
async def take(
    press: CallbackQuery,
    ctx: Context,
    actor: Actor,
    t: Translator,
    args: Args,
    forms: Forms,
    state: FSMContext,
) -> None:
    """What is known is laid out; the form asks for the rest, the new deadlines above all."""
    asked = await asked_by(ctx, actor, args)
    found, chosen = await _chosen(ctx, asked, word(args, 3))
    if not chosen or chosen.bit_count() > _room(asked.plan):
        return await begin(press, ctx, t, forms, state, asked, t("carry-changed"))
    taken = [one for number, one in enumerate(found) if chosen >> number & 1]
    preset = laid_out(t, asked.plan.commitments, taken) | limits_of(asked.plan)
    meta = meta_of(asked)
    return await forms.start(
        press, form_of(asked.plan), state, preset=preset, meta=meta, review=True
    )


async def begin(
    press: CallbackQuery,
    ctx: Context,
    t: Translator,
    forms: Forms,
    state: FSMContext,
    asked: Expected,
    note: str = "",
) -> None:
    """Offers what was not finished, where there is something; starts the form otherwise."""
    found = await _found(ctx, asked)
    if found:
        await show(press, _offered(t, asked, found, _first(asked.plan, found), note))
    else:
        await _start(press, forms, state, asked)


async def asked_by(ctx: Context, actor: Actor, args: Args) -> Expected:
    """What a button speaks of, if it is still asked of this person or of those he leads; else
    NotExpected."""
    for one in (*await expected_of(ctx, actor), *await expected_on_paper(ctx, actor)):
        if args[:3] == (str(one.campaign_id), one.expectation, codes.whose_code(one)):
            return one
    raise NotExpected


def form_of(plan: Plan) -> Form:
    return FORMS[plan.commitments.stretch]


async def _start(press: CallbackQuery, forms: Forms, state: FSMContext, asked: Expected) -> None:
    preset = limits_of(asked.plan)
    await forms.start(press, form_of(asked.plan), state, preset=preset, meta=meta_of(asked))


async def _found(ctx: Context, asked: Expected) -> Sequence[Leftover]:
    return (await leftovers(ctx, asked))[:OFFERED]


async def _chosen(
    ctx: Context, asked: Expected, code: str
) -> tuple[Sequence[Leftover], int | None]:
    """What is left over now, and which of it a button named; None where that was another list."""
    found = await _found(ctx, asked)
    return found, screens.chosen_by(found, code)


def _offered(
    t: Translator, asked: Expected, found: Sequence[Leftover], chosen: int, note: str = ""
) -> Outgoing:
    room = _room(asked.plan)
    if not note and len(found) > room:
        note = t("carry-room", room=room)
    return screens.offer(t, asked, found, chosen, note)


def _room(plan: Plan) -> int:
    """As many as the form takes under this plan."""
    shape = plan.commitments
    return min(shape.projects.max, PROJECTS) * shape.indicators.max


def _first(plan: Plan, found: Sequence[Leftover]) -> int:
    """All of them, or as many as there is room for."""
    return (1 << min(len(found), _room(plan))) - 1


def laid_out(t: Translator, shape: CommitmentShape, found: Sequence[Leftover]) -> dict[str, Any]:
    """Answers of the form: as many projects as it takes. Whether there is another one is asked
    after the last."""
    most = shape.indicators.max
    answers: dict[str, Any] = {}
    parts = [found[at : at + most] for at in range(0, len(found), most)]
    for number, part in enumerate(parts, start=1):
        answers[f"project-{number}"] = t.plain("carry-project", number=number)
        answers[f"indicators-{number}"] = [_item(t, one, shape.stretch) for one in part]
        if number < len(parts):
            answers[f"more-{number}"] = YES
    return answers


def _item(t: Translator, one: Leftover, rule: Stretch) -> dict[str, Any]:
    """Without what has to be asked anew: it is missing, and so the form asks for it."""
    item: dict[str, Any] = {
        "title": one.title,
        "unit": one.unit or t.plain("carry-unit"),
        "baseline": format(one.reached, "f"),
        "owner": one.owner,
        "carried": one.origin or None,
    }
    if one.proof:
        item["proof"] = one.proof
    if one.target is not None:
        item["target"] = format(one.target, "f")
    if one.stretch is not None:
        item["stretch"] = format(one.stretch, "f")
    elif rule is Stretch.OPTIONAL:
        item["stretch"] = None
    return item
