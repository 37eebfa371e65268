"""The forms of good practices: one handed in, one sent back, one recalled."""

from collections.abc import Mapping
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.asked import about, asked_meta
from handlers.forms import Files, Filling, Form, Forms, Step, Text, registry
from handlers.forms.files import given
from handlers.routing import Member, Secretary
from publishing.outgoing import Outgoing
from publishing.screens import exemplars as screens
from publishing.texts import Translator
from services import exemplar_reads, exemplars
from services.actors import Actor
from services.exemplar_reads import ExemplarSheet
from services.exemplars import ExemplarDraft
from services.ports import Context


async def begin_exemplar(
    event: Message | CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    duty_id: int,
    again: ExemplarSheet | None = None,
) -> None:
    """`again`: a returned one, laid out to be mended."""
    call = await exemplar_reads.call(ctx, actor, duty_id)
    meta = asked_meta(forms.t, call.line, call.prompt, call.maximum)
    meta["mended"] = again.view.id if again else None
    preset = _said(again) if again else None
    await forms.start(event, FORM, state, preset=preset, meta=meta, review=again is not None)


def opened(t: Translator, actor: Actor, sheet: ExemplarSheet, note: str = "") -> Outgoing:
    return screens.opened(
        t,
        sheet.view,
        sheet.called,
        sheet.plan,
        sheet.moves,
        sheet.trying,
        sheet.trials,
        actor.led,
        sheet.files,
        note,
    )


def _said(sheet: ExemplarSheet) -> Mapping[str, Any]:
    view = sheet.view
    said = {"title": view.title, "how": view.how, "result": view.result}
    return {**said, "mended": True, "more": None}


async def _submit(filling: Filling) -> Outgoing:
    ctx, actor, answers, meta = filling.ctx, filling.member, filling.answers, filling.meta
    files = given(answers["files"] if meta["mended"] is None else answers["more"])
    draft = ExemplarDraft(answers["title"], answers["how"], answers["result"], files)
    if meta["mended"] is None:
        sheet = await exemplars.submit(ctx, actor, meta["duty"], draft, filling.token)
    else:
        sheet = await exemplars.mend(ctx, actor, meta["mended"], draft)
    return opened(filling.t, actor, sheet, filling.t("exemplar-sent"))


async def _return(filling: Filling) -> Outgoing:
    actor, reason = filling.member, filling.answers["reason"]
    sheet = await exemplars.return_(filling.ctx, actor, filling.meta["exemplar"], reason)
    return opened(filling.t, actor, sheet, filling.t("exemplar-returned"))


async def _recall(filling: Filling) -> Outgoing:
    actor, reason = filling.member, filling.answers["reason"]
    sheet = await exemplars.recall(filling.ctx, actor, filling.meta["exemplar"], reason)
    return opened(filling.t, actor, sheet, filling.t("exemplar-recalled"))


def _mended(answers: Mapping[str, Any]) -> bool:
    return bool(answers.get("mended"))


def _new(answers: Mapping[str, Any]) -> bool:
    return not _mended(answers)


def _which(filling: Filling) -> str:
    return str(filling.meta["which"])


FORM = registry.add(
    Form(
        "exemplar",
        "exemplar-form",
        (
            Step("title", "exemplar-ask-title", Text(exemplars.TITLE_LENGTH), hint=about),
            Step("how", "exemplar-ask-how", Text(exemplars.HOW_LENGTH)),
            Step("result", "exemplar-ask-result", Text(exemplars.RESULT_LENGTH)),
            Step("files", "exemplar-ask-files", Files(), optional=True, when=_new),
            Step("more", "exemplar-ask-more", Files(), optional=True, when=_mended),
        ),
        _submit,
        may=Member,
    )
)
RETURN = registry.add(
    Form(
        "exemplar-return",
        "exemplar-return-form",
        (Step("reason", "exemplar-ask-return", Text(exemplars.REASON_LENGTH), hint=_which),),
        _return,
        may=Secretary,
    )
)
RECALL = registry.add(
    Form(
        "exemplar-recall",
        "exemplar-recall-form",
        (Step("reason", "exemplar-ask-recall", Text(exemplars.REASON_LENGTH), hint=_which),),
        _recall,
        may=Secretary,
    )
)
