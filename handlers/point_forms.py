"""The forms of points: a bonus claimed, one declined, a deduction or an effect entered, one taken
back."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.forms import Choice, Day, Files, Filling, Form, Forms, Option, Step, Text, registry
from handlers.forms.files import given
from handlers.routing import Secretary, Superior
from publishing.outgoing import Outgoing
from publishing.screens import points as screens
from publishing.texts import Markup
from services import point_offers, points
from services.actors import Actor
from services.point_decisions import REASON_LENGTH
from services.point_offers import Which
from services.points import PointDraft
from services.ports import Context

ANOTHER = "new"


async def begin(
    event: CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    which: Which,
    *,
    entering: bool,
) -> None:
    """`entering`: a deduction or an effect on an organisation below, else a bonus is claimed."""
    offer = await point_offers.offer(ctx, actor, which, entering=entering)
    period = offer.run.plan.period
    meta = {
        "which": list(which),
        "entering": entering,
        "about": screens.offered(forms.t, offer),
        "first": period.start.isoformat(),
        "last": min(period.end, ctx.today()).isoformat(),
    }
    preset = {"levelled": bool(offer.said.levels), "before": bool(offer.earlier)}
    await forms.start(event, ENTER if entering else CLAIM, state, preset=preset, meta=meta)


def _about(filling: Filling) -> str:
    return Markup(filling.meta["about"])


async def _levels(filling: Filling) -> Sequence[Option]:
    offer = await _offer(filling)
    return [Option(key, one.title) for key, one in offer.said.levels.items()]


async def _matters(filling: Filling) -> Sequence[Option]:
    """One for each thing: the claim that began it."""
    offer = await _offer(filling)
    found = {one.about: one for one in offer.earlier}
    said = [
        Option(str(one.id), screens.earlier(filling.t, one, offer.said)) for one in found.values()
    ]
    return [Option(ANOTHER, key="point-another"), *said]


async def _offer(filling: Filling) -> point_offers.PointOffer:
    campaign, organisation, rule = filling.meta["which"]
    which = (campaign, organisation, rule)
    entering = filling.meta["entering"]
    return await point_offers.offer(filling.ctx, filling.member, which, entering=entering)


async def _submit(filling: Filling) -> Outgoing:
    answers, meta = filling.answers, filling.meta
    campaign, organisation, rule = meta["which"]
    matter = answers.get("matter")
    draft = PointDraft(
        date.fromisoformat(answers["day"]),
        answers["text"],
        answers.get("level"),
        None if matter in (None, ANOTHER) else int(matter),
        given(answers["files"]),
        answers.get("grounds") or "",
    )
    act = points.enter if meta["entering"] else points.claim
    which = (campaign, organisation, rule)
    sheet = await act(filling.ctx, filling.member, which, draft, filling.token)
    key = "point-entered" if meta["entering"] else "point-claimed"
    return screens.opened(filling.t, sheet, filling.t(key))


async def _decline(filling: Filling) -> Outgoing:
    said, point = filling.answers["reason"], filling.meta["point"]
    sheet = await points.decline(filling.ctx, filling.member, point, said)
    return screens.opened(filling.t, sheet, filling.t("point-declined"))


async def _take_back(filling: Filling) -> Outgoing:
    said, point = filling.answers["reason"], filling.meta["point"]
    sheet = await points.take_back(filling.ctx, filling.member, point, said)
    return screens.opened(filling.t, sheet, filling.t("point-taken-back"))


def _levelled(answers: Mapping[str, Any]) -> bool:
    return bool(answers.get("levelled"))


def _before(answers: Mapping[str, Any]) -> bool:
    return _levelled(answers) and bool(answers.get("before"))


LONG = Text(REASON_LENGTH)
WHAT = (
    Step("level", "point-ask-level", Choice(_levels), hint=_about, when=_levelled),
    Step("matter", "point-ask-matter", Choice(_matters), when=_before),
    Step("text", "point-ask-text", Text(points.TEXT_LENGTH), hint=_about),
    Step(
        "day",
        "point-ask-day",
        Day(
            past=True,
            earliest=lambda filling: date.fromisoformat(filling.meta["first"]),
            latest=lambda filling: date.fromisoformat(filling.meta["last"]),
        ),
    ),
)
CLAIM = registry.add(
    Form(
        "point",
        "point-form",
        (*WHAT, Step("files", "point-ask-proof", Files())),
        _submit,
        may=Secretary,
    )
)
ENTER = registry.add(
    Form(
        "point-enter",
        "point-enter-form",
        (
            *WHAT,
            Step("grounds", "point-ask-grounds", LONG),
            Step("files", "point-ask-files", Files(), optional=True),
        ),
        _submit,
        may=Superior,
    )
)
DECLINE = registry.add(
    Form(
        "point-decline",
        "point-decline-form",
        (Step("reason", "point-ask-why-not", LONG, hint=_about),),
        _decline,
        may=Superior,
    )
)
BACK = registry.add(
    Form(
        "point-back",
        "point-back-form",
        (Step("reason", "point-ask-why-back", LONG, hint=_about),),
        _take_back,
        may=Superior,
    )
)
