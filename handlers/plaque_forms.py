"""The forms of plaques: one proposed, one sent back, one checked, its stars changed, taken off."""

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.forms import Choice, Filling, Form, Forms, Option, Person, Step, Text, registry
from handlers.routing import Secretary, Superior
from models.plan.displaying import Holder
from models.queries.plaques import PlaqueView
from publishing.outgoing import Outgoing
from publishing.screens import plaques as screens
from publishing.texts import Markup
from services import plaque_decisions, plaques
from services.actors import Actor
from services.plaque_steps import REASON_LENGTH
from services.plaques import PlaqueDraft
from services.ports import Context

MET = (Option("yes", key="plaque-met-yes"), Option("no", key="plaque-met-no"))


async def begin_proposal(
    event: Message | CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    which: tuple[int, int, str],
    again: PlaqueView | None = None,
) -> None:
    """`which`: campaign, organisation and kind; `again`: a returned one, laid out to be mended."""
    offer = await plaques.offer_of(ctx, actor, *which)
    said = offer.said
    meta = {
        "which": [offer.campaign_id, offer.organisation_id, offer.kind],
        "about": screens.offered(forms.t, offer),
        "most": said.stars or 0,
        "now": None,
        "asked": said.duties or "",
        "instead": again.id if again else None,
    }
    preset = {"holder": said.holder.value, "starred": bool(said.stars), "asked": bool(said.duties)}
    preset |= _said(again) if again else {}
    await forms.start(event, PROPOSE, state, preset=preset, meta=meta, review=again is not None)


def _said(view: PlaqueView) -> Mapping[str, Any]:
    said = {
        "member": None if view.member_id is None else str(view.member_id),
        "thing": view.thing,
        "stars": None if view.stars is None else str(view.stars),
        "duties": view.duties,
        "reason": view.reason,
    }
    return {name: value for name, value in said.items() if value}


def _about(filling: Filling) -> str:
    return Markup(filling.meta["about"])


def _asked(filling: Filling) -> str:
    return str(filling.meta["asked"])


async def _people(filling: Filling) -> Sequence[tuple[int, str]]:
    return await plaques.candidates(filling.ctx, filling.member, *filling.meta["which"])


async def _stars(filling: Filling) -> Sequence[Option]:
    """But for as many as it has."""
    return [
        Option(str(count), filling.t.plain("plaque-star", count=count))
        for count in range(1, filling.meta["most"] + 1)
        if count != filling.meta["now"]
    ]


async def _propose(filling: Filling) -> Outgoing:
    answers, meta = filling.answers, filling.meta
    campaign, organisation, kind = meta["which"]
    draft = PlaqueDraft(
        campaign,
        organisation,
        kind,
        _number(answers.get("member")),
        answers.get("thing") or "",
        _number(answers.get("stars")),
        answers.get("duties") or "",
        answers["reason"],
    )
    sheet = await plaques.propose(
        filling.ctx, filling.member, draft, filling.token, meta["instead"]
    )
    return screens.opened(filling.t, sheet, filling.t("plaque-sent"))


def _number(answer: str | None) -> int | None:
    """None where the step was left out."""
    return None if answer is None else int(answer)


async def _return(filling: Filling) -> Outgoing:
    said, plaque = filling.answers["reason"], filling.meta["plaque"]
    sheet = await plaque_decisions.return_(filling.ctx, filling.member, plaque, said)
    return screens.opened(filling.t, sheet, filling.t("plaque-returned"))


async def _check(filling: Filling) -> Outgoing:
    met, said = filling.answers["met"] == "yes", filling.answers["seen"]
    plaque, token = filling.meta["plaque"], filling.token
    sheet = await plaque_decisions.check(filling.ctx, filling.member, plaque, met, said, token)
    note = filling.t("plaque-checked" if met else "plaque-checked-unmet")
    return screens.opened(filling.t, sheet, note)


async def _restar(filling: Filling) -> Outgoing:
    stars, said = int(filling.answers["stars"]), filling.answers["why"]
    plaque, token = filling.meta["plaque"], filling.token
    sheet = await plaque_decisions.restar(filling.ctx, filling.member, plaque, stars, said, token)
    return screens.opened(filling.t, sheet, filling.t("plaque-starred"))


async def _take_off(filling: Filling) -> Outgoing:
    said, plaque = filling.answers["reason"], filling.meta["plaque"]
    sheet = await plaque_decisions.take_off(
        filling.ctx, filling.member, plaque, said, filling.token
    )
    return screens.opened(filling.t, sheet, filling.t("plaque-taken-off"))


def _on_a_post(answers: Mapping[str, Any]) -> bool:
    return answers.get("holder") == Holder.MEMBERS


def _on_a_thing(answers: Mapping[str, Any]) -> bool:
    return answers.get("holder") == Holder.THINGS


def _starred(answers: Mapping[str, Any]) -> bool:
    return bool(answers.get("starred"))


def _with_duties(answers: Mapping[str, Any]) -> bool:
    return bool(answers.get("asked"))


LONG = Text(REASON_LENGTH)
PROPOSE = registry.add(
    Form(
        "plaque",
        "plaque-form",
        (
            Step("member", "plaque-ask-member", Person(_people), hint=_about, when=_on_a_post),
            Step(
                "thing",
                "plaque-ask-thing",
                Text(plaques.THING_LENGTH),
                hint=_about,
                when=_on_a_thing,
            ),
            Step("stars", "plaque-ask-stars", Choice(_stars), hint=_about, when=_starred),
            Step(
                "duties",
                "plaque-ask-duties",
                Text(plaques.DUTIES_LENGTH),
                hint=_asked,
                when=_with_duties,
            ),
            Step("reason", "plaque-ask-reason", LONG, hint=_about),
        ),
        _propose,
        may=Secretary,
    )
)
RETURN = registry.add(
    Form(
        "plaque-return",
        "plaque-return-form",
        (Step("reason", "plaque-ask-return", LONG, hint=_about),),
        _return,
        may=Superior,
    )
)
CHECK = registry.add(
    Form(
        "plaque-check",
        "plaque-check-form",
        (
            Step("met", "plaque-ask-met", Choice(MET), hint=_about),
            Step("seen", "plaque-ask-seen", LONG),
        ),
        _check,
        may=Secretary,
    )
)
STARS = registry.add(
    Form(
        "plaque-stars",
        "plaque-stars-form",
        (
            Step("stars", "plaque-ask-new-stars", Choice(_stars), hint=_about),
            Step("why", "plaque-ask-why", LONG),
        ),
        _restar,
        may=Superior,
    )
)
OFF = registry.add(
    Form(
        "plaque-off",
        "plaque-off-form",
        (Step("reason", "plaque-ask-off", LONG, hint=_about),),
        _take_off,
        may=Secretary,
    )
)
