"""The forms of gaps: one listed, one sent back, one reported as put right, one not yet so."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.asked import about, asked_meta
from handlers.forms import Day, Files, Filling, Form, Forms, Step, Text, registry
from handlers.forms.files import given
from handlers.routing import Member, Secretary
from publishing.outgoing import Outgoing
from publishing.screens import gaps as screens
from publishing.screens.rules import make
from publishing.texts import Translator
from services import gaps
from services.actors import Actor
from services.gap_reads import GapSheet
from services.gaps import GapDraft
from services.ports import Context


async def begin_gap(
    event: Message | CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    duty_id: int,
    again: GapSheet | None = None,
    problem: str | None = None,
    source: int | None = None,
) -> None:
    """Starts the sheet of one duty; `again`: a returned one, laid out to be mended; `problem`: what
    is known to be lacking; `source`: the comment that says so."""
    call = await gaps.call(ctx, actor, duty_id)
    line = call.line
    meta = asked_meta(forms.t, line, call.prompt, call.maximum) | {
        "last": call.last.isoformat(),
        "instead": again.view.id if again else None,
        "source": source,
        "own": actor.name if line.duty.member_id is not None else None,
    }
    preset = {"personal": line.duty.member_id is not None, **(_said(again) if again else {})}
    preset |= {"problem": problem} if problem else {}
    await forms.start(event, FORM, state, preset=preset, meta=meta, review=again is not None)


def opened(t: Translator, ctx: Context, sheet: GapSheet, note: str = "") -> Outgoing:
    view = sheet.view
    shown = screens.opened(t, view, sheet.title, sheet.plan, sheet.moves, ctx.today(), note)
    if not sheet.lasting:
        return shown
    return replace(shown, buttons=((make(t, view.id),), *shown.buttons))


def _said(sheet: GapSheet) -> Mapping[str, Any]:
    view = sheet.view
    return {
        "benchmark": view.benchmark or None,
        "problem": view.problem,
        "cause": view.cause,
        "measure": view.measure,
        "owner": view.owner,
        "deadline": view.deadline.isoformat(),
    }


async def _submit(filling: Filling) -> Outgoing:
    answers, meta = filling.answers, filling.meta
    draft = GapDraft(
        answers["benchmark"] or "",
        answers["problem"],
        answers["cause"],
        answers["measure"],
        meta["own"] or answers["owner"],
        date.fromisoformat(answers["deadline"]),
    )
    sheet = await gaps.submit(
        filling.ctx,
        filling.member,
        meta["duty"],
        draft,
        filling.token,
        meta["instead"],
        meta.get("source"),
    )
    return opened(filling.t, filling.ctx, sheet, filling.t("gaps-sent"))


async def _return(filling: Filling) -> Outgoing:
    reason = filling.answers["reason"]
    sheet = await gaps.return_(filling.ctx, filling.member, filling.meta["gap"], reason)
    return opened(filling.t, filling.ctx, sheet, filling.t("gaps-returned"))


async def _claim(filling: Filling) -> Outgoing:
    result, files = filling.answers["result"], given(filling.answers["files"])
    sheet = await gaps.claim(filling.ctx, filling.member, filling.meta["gap"], result, files)
    return opened(filling.t, filling.ctx, sheet, filling.t("gaps-claimed"))


async def _refuse(filling: Filling) -> Outgoing:
    reason = filling.answers["reason"]
    sheet = await gaps.refuse(filling.ctx, filling.member, filling.meta["gap"], reason)
    return opened(filling.t, filling.ctx, sheet, filling.t("gaps-refused"))


def _of_organisations(answers: Mapping[str, Any]) -> bool:
    """A member's own gap is his to close."""
    return not answers.get("personal")


FORM = registry.add(
    Form(
        "gap",
        "gaps-form",
        (
            Step("problem", "gaps-ask-problem", Text(gaps.PROBLEM_LENGTH), hint=about),
            Step("benchmark", "gaps-ask-benchmark", Text(gaps.BENCHMARK_LENGTH), optional=True),
            Step("cause", "gaps-ask-cause", Text(gaps.CAUSE_LENGTH)),
            Step("measure", "gaps-ask-measure", Text(gaps.MEASURE_LENGTH)),
            Step("owner", "gaps-ask-owner", Text(gaps.OWNER_LENGTH), when=_of_organisations),
            Step(
                "deadline",
                "gaps-ask-deadline",
                Day(
                    earliest=lambda filling: filling.today,
                    latest=lambda filling: date.fromisoformat(filling.meta["last"]),
                ),
            ),
        ),
        _submit,
        may=Member,
    )
)
RETURN = registry.add(
    Form(
        "gap-return",
        "gaps-return-form",
        (Step("reason", "gaps-ask-reason", Text(gaps.REASON_LENGTH)),),
        _return,
        may=Secretary,
    )
)
CLAIM = registry.add(
    Form(
        "gap-claim",
        "gaps-claim-form",
        (
            Step("result", "gaps-ask-result", Text(gaps.RESULT_LENGTH)),
            Step("files", "gaps-ask-files", Files(), optional=True),
        ),
        _claim,
        may=Member,
    )
)
REFUSE = registry.add(
    Form(
        "gap-refuse",
        "gaps-refuse-form",
        (Step("reason", "gaps-ask-still-open", Text(gaps.REASON_LENGTH)),),
        _refuse,
        may=Secretary,
    )
)
