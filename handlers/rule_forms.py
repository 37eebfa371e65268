"""The forms of standing rules: one entered, one repealed."""

from dataclasses import replace
from datetime import date
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.asked import about, asked_meta
from handlers.forms import Day, Files, Filling, Form, Forms, Step, Text, registry
from handlers.forms.files import given
from handlers.routing import Secretary
from models.queries.gaps import GapView
from publishing.outgoing import Outgoing
from publishing.screens import rules as screens
from publishing.texts import Translator
from services import standing_rules as rules
from services.actors import Actor
from services.ports import Context
from services.standing_rules import RuleDraft, RuleSheet


async def begin_rule(
    event: Message | CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    duty_id: int,
) -> None:
    """Starts the form for a duty."""
    call = await rules.call(ctx, actor, duty_id)
    meta = asked_meta(forms.t, call.line, call.prompt, call.maximum)
    meta |= {"organisation": call.line.duty.organisation_id, "gap": None}
    await forms.start(event, ENTER, state, meta=meta)


async def begin_entry(
    event: CallbackQuery, forms: Forms, state: FSMContext, organisation_id: int
) -> None:
    meta = {"organisation": organisation_id, "gap": None}
    await forms.start(event, ENTER, state, meta=meta)


async def begin_of_gap(event: CallbackQuery, forms: Forms, state: FSMContext, gap: GapView) -> None:
    """What was done about it is laid out as the rule's text."""
    meta = {"organisation": gap.organisation_id, "gap": gap.id}
    await forms.start(event, ENTER, state, preset={"text": gap.measure}, meta=meta)


def opened(t: Translator, sheet: RuleSheet, note: str = "") -> Outgoing:
    return screens.opened(t, sheet.view, sheet.files, leads=sheet.leads, note=note)


def _asked(filling: Filling) -> str:
    """What the plan asks, where it asks."""
    return about(filling) if "prompt" in filling.meta else ""


def _which(filling: Filling) -> str:
    return str(filling.meta["which"])


async def _enter(filling: Filling) -> Outgoing:
    answers, meta = filling.answers, filling.meta
    draft = _draft(answers, meta["gap"])
    sheet = await rules.enter(
        filling.ctx, filling.member, meta["organisation"], draft, filling.token
    )
    return replace(opened(filling.t, sheet, filling.t("rules-saved")), files=())


def _draft(answers: Any, gap_id: int | None) -> RuleDraft:
    since, files = date.fromisoformat(answers["since"]), given(answers["files"])
    return RuleDraft(answers["title"], answers["text"], since, files, gap_id)


async def _repeal(filling: Filling) -> Outgoing:
    reason = filling.answers["reason"]
    sheet = await rules.repeal(filling.ctx, filling.member, filling.meta["rule"], reason)
    return replace(opened(filling.t, sheet, filling.t("rules-repealed")), files=())


ENTER = registry.add(
    Form(
        "rule",
        "rules-form",
        (
            Step("title", "rules-ask-title", Text(rules.TITLE_LENGTH), hint=_asked),
            Step("text", "rules-ask-text", Text(rules.TEXT_LENGTH)),
            Step("since", "rules-ask-since", Day(past=True)),
            Step("files", "rules-ask-files", Files(), optional=True),
        ),
        _enter,
        may=Secretary,
    )
)
REPEAL = registry.add(
    Form(
        "rule-repeal",
        "rules-repeal-form",
        (Step("reason", "rules-ask-reason", Text(rules.REASON_LENGTH), hint=_which),),
        _repeal,
        may=Secretary,
    )
)
