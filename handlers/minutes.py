"""What comes of a meeting: it is logged, and what was decided is done."""

from dataclasses import replace
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.forms import Files, Filling, Form, Forms, Number, Step, Text, registry
from handlers.forms.files import given
from handlers.meetings import opened
from handlers.routing import Area, Secretary
from handlers.show import show
from models.queries.meetings import DecisionView
from publishing.outgoing import Outgoing
from publishing.screens import meetings as screens
from publishing.texts import Translator
from services import meetings, minutes
from services.actors import Actor
from services.meeting_reads import MeetingSheet
from services.minutes import Minutes
from services.ports import Context

area = Area("minutes")
router = area.router


@area.action("meeting.log", may=Secretary)
async def log(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await meetings.loggable(ctx, actor, number(args))
    meta = {"meeting": sheet.view.id, "title": sheet.title}
    await forms.start(press, LOG, state, meta=meta)


@area.action("decision.done", may=Secretary)
async def finish(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    decision = number(args)
    sheet = await minutes.decision(ctx, actor, decision, done=False)
    meta = {"decision": decision, "text": _of(sheet, decision).text}
    await forms.start(press, DONE, state, meta=meta)


@area.action("decision.undo", may=Secretary)
async def ask_undo(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await minutes.decision(ctx, actor, number(args), done=True)
    await show(press, screens.confirm_undo(t, _of(sheet, number(args))))


@area.action("decision.undo-yes", may=Secretary)
async def undone(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await minutes.reopen(ctx, actor, number(args))
    await show(press, _changed(t, sheet, t("meetings-undone-now")))


def _of(sheet: MeetingSheet, decision: int) -> DecisionView:
    return next(one for one in sheet.decisions if one.id == decision)


def _changed(t: Translator, sheet: MeetingSheet, note: str) -> Outgoing:
    """Without its files, which he has just been shown."""
    return replace(opened(t, sheet, note), files=())


async def _each_fits(value: Any, filling: Filling) -> None:
    minutes.decided(value)


def _decided(filling: Filling) -> str:
    return str(filling.meta["text"])


async def _log(filling: Filling) -> Outgoing:
    answers = filling.answers
    files = given(answers["files"])
    attended, decisions = int(answers["attended"]), answers["decisions"] or ""
    written = Minutes(attended, answers["minutes"], decisions, files)
    logged = await minutes.log(filling.ctx, filling.member, filling.meta["meeting"], written)
    above = "yes" if logged.above else "no"
    note = filling.t("meetings-logged", above=above, below=logged.below)
    return opened(filling.t, logged.sheet, note)


async def _finish(filling: Filling) -> Outgoing:
    decision, result = filling.meta["decision"], filling.answers["result"]
    sheet = await minutes.finish(filling.ctx, filling.member, decision, result)
    return _changed(filling.t, sheet, filling.t("meetings-finished"))


LOG = registry.add(
    Form(
        "meeting-log",
        "meetings-log-form",
        (
            Step(
                "attended",
                "meetings-ask-attended",
                Number(0, 100_000, "meetings-people", whole=True),
            ),
            Step("minutes", "meetings-ask-minutes", Text(minutes.MINUTES_LENGTH)),
            Step(
                "decisions",
                "meetings-ask-decisions",
                Text(minutes.DECISIONS * (minutes.DECISION_LENGTH + 5)),
                optional=True,
                check=_each_fits,
            ),
            Step("files", "meetings-ask-files", Files(), optional=True),
        ),
        _log,
        may=Secretary,
    )
)
DONE = registry.add(
    Form(
        "decision-done",
        "meetings-finish-form",
        (Step("result", "meetings-ask-result", Text(minutes.RESULT_LENGTH), hint=_decided),),
        _finish,
        may=Secretary,
    )
)
