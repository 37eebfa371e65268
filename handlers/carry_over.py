"""Beginning a commitment: from nothing, or with what was not finished in an earlier campaign."""

from collections.abc import Sequence
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args
from handlers.commitment_answers import PROJECTS, YES, limits_of, meta_of
from handlers.commitment_form import FORMS
from handlers.forms import Form, Forms
from handlers.routing import Area, Member
from handlers.show import show
from models.plan.schema import CommitmentShape, Plan, Stretch
from publishing.screens import commitments as codes
from publishing.screens import leftovers as screens
from publishing.texts import Translator
from services.actors import Actor
from services.expected import Expected, expected_of, expected_on_paper
from services.leftovers import Leftover, leftovers
from services.ports import Context
from services.refusals import NotExpected

area = Area("carry-over")


@area.action("commitment.blank", may=Member)
async def blank(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    asked = await asked_by(ctx, actor, args)
    await _start(press, forms, state, asked)


@area.action("commitment.carry", may=Member)
async def carry(
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
    found = await _fitting(ctx, asked)
    if not found:
        return await _start(press, forms, state, asked)
    preset = laid_out(t, asked.plan.commitments, found) | limits_of(asked.plan)
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
) -> None:
    """Offers what was not finished, where there is something; starts the form otherwise."""
    found = await _fitting(ctx, asked)
    if found:
        await show(press, screens.offer(t, asked, found))
    else:
        await _start(press, forms, state, asked)


async def asked_by(ctx: Context, actor: Actor, args: Args) -> Expected:
    """What a button speaks of, if it is still asked of this person or of those he leads; else
    NotExpected."""
    for one in (*await expected_of(ctx, actor), *await expected_on_paper(ctx, actor)):
        if args == (str(one.campaign_id), one.expectation, codes.whose_code(one)):
            return one
    raise NotExpected


def form_of(plan: Plan) -> Form:
    return FORMS[plan.commitments.stretch]


async def _start(press: CallbackQuery, forms: Forms, state: FSMContext, asked: Expected) -> None:
    preset = limits_of(asked.plan)
    await forms.start(press, form_of(asked.plan), state, preset=preset, meta=meta_of(asked))


async def _fitting(ctx: Context, asked: Expected) -> Sequence[Leftover]:
    """As many as the form has room for under this plan."""
    shape = asked.plan.commitments
    room = min(shape.projects.max, PROJECTS) * shape.indicators.max
    return (await leftovers(ctx, asked))[:room]


def laid_out(t: Translator, shape: CommitmentShape, found: Sequence[Leftover]) -> dict[str, Any]:
    """Answers of the form: as many projects as it takes. Whether there is another one is asked
    after the last."""
    most = shape.indicators.max
    answers: dict[str, Any] = {}
    parts = [found[at : at + most] for at in range(0, len(found), most)]
    for number, part in enumerate(parts, start=1):
        answers[f"project-{number}"] = t.plain("carry-project", number=number)
        answers[f"indicators-{number}"] = [_item(one, shape.stretch) for one in part]
        if number < len(parts):
            answers[f"more-{number}"] = YES
    return answers


def _item(one: Leftover, rule: Stretch) -> dict[str, Any]:
    """Without what has to be asked anew: it is missing, and so the form asks for it."""
    item: dict[str, Any] = {
        "title": one.title,
        "unit": one.unit,
        "baseline": format(one.reached, "f"),
        "owner": one.owner,
        "proof": one.proof,
    }
    if one.target is not None:
        item["target"] = format(one.target, "f")
    if one.stretch is not None:
        item["stretch"] = format(one.stretch, "f")
    elif rule is Stretch.OPTIONAL:
        item["stretch"] = None
    return item
