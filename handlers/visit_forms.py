"""The forms of visits: one logged, one put on a day ahead."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.asked import asked_meta
from handlers.forms import Day, Files, Filling, Form, Forms, Option, Step, Suggested, Text, registry
from handlers.routing import Member
from handlers.show import show
from publishing.outgoing import Outgoing
from publishing.screens import visits as screens
from publishing.texts import Translator, joined
from services import visits, visits_ahead
from services.actors import Actor
from services.evidence import Evidence
from services.ports import Context
from services.visit_reads import VisitSheet
from services.visits import VisitCall, VisitDraft, Whom

LINK = "k"


async def begin_visit(
    event: Message | CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    duty_id: int,
) -> None:
    """Straight to the form; where others come to it, or one is put on a day, the choice first."""
    call = await visits.call(ctx, actor, duty_id)
    if call.announce or call.planned:
        await show(event, screens.choose_how(forms.t, call.line, call.prompt, call.planned))
    else:
        await begin_log(event, forms, state, call)


async def begin_log(
    event: Message | CallbackQuery,
    forms: Forms,
    state: FSMContext,
    call: VisitCall,
    planned: VisitSheet | None = None,
) -> None:
    """The day is today's, or the one it was planned for; it can be changed at the end."""
    today, meta = forms.ctx.today(), _meta(forms.t, call)
    preset = {"open": call.announce, "day": today.isoformat()}
    if planned is not None:
        view = planned.view
        preset |= {"planned": True, "day": min(view.day, today).isoformat()}
        meta |= {"visit": view.id, "whom": view.whom, "when": view.day.isoformat()}
    await forms.start(event, LOG, state, preset=preset, meta=meta)


async def begin_plan(
    event: Message | CallbackQuery, forms: Forms, state: FSMContext, call: VisitCall
) -> None:
    preset = {"open": call.announce}
    await forms.start(event, PLAN, state, preset=preset, meta=_meta(forms.t, call))


def opened(t: Translator, sheet: VisitSheet, note: str = "") -> Outgoing:
    return screens.opened(
        t, sheet.view, sheet.title, sheet.files, sheet.follow_ups, sheet.own, note
    )


def _meta(t: Translator, call: VisitCall) -> dict[str, Any]:
    return asked_meta(t, call.line, call.prompt, call.maximum) | {
        "least": call.line.duty.minimum,
        "first": call.first.isoformat(),
        "last": call.last.isoformat(),
        "known": _options(call),
        "closed": bool(call.linked),
        "left-out": [one.name for one in call.left_out],
    }


def _options(call: VisitCall) -> list[tuple[str, str]]:
    """Those linked, whom nobody visited yet first; without any, those visited last."""
    if not call.linked:
        return [(f"v{number}", whom) for whom, number in call.recent.items()]
    left_out = {one.id for one in call.left_out}
    found = sorted(call.linked, key=lambda one: one.id not in left_out)
    return [(f"{LINK}{one.id}", one.name) for one in found]


def _about(filling: Filling) -> str:
    meta = filling.meta
    said = filling.t(
        "visits-about",
        title=meta["title"],
        whose=meta["whose"],
        period=meta["period"],
        count=meta["count"],
        least=meta["least"],
        most=meta["most"],
    )
    return joined([said, meta["prompt"], screens.left_out(filling.t, meta["left-out"])])


def _about_planned(filling: Filling) -> str:
    """Whom it is about is asked for in a step of its own where nothing was planned."""
    meta = filling.meta
    if "visit" not in meta:
        return ""
    day = filling.t.date(date.fromisoformat(meta["when"]))
    planned = filling.t("visits-as-planned", day=day, whom=meta["whom"])
    return joined([_about(filling), planned])


async def _known(filling: Filling) -> Sequence[Option]:
    return [Option(value, name) for value, name in filling.meta["known"]]


async def _log(filling: Filling) -> Outgoing:
    ctx, actor, answers, meta = filling.ctx, filling.member, filling.answers, filling.meta
    files = [
        Evidence(one["kind"], one["file_id"], one["unique_id"], one["group"])
        for one in answers["files"] or []
    ]
    whom, day = _whom(filling), date.fromisoformat(answers["day"])
    draft = VisitDraft(whom, answers["note"], day, files)
    if "visit" in meta:
        sheet = await visits.log_planned(ctx, actor, meta["visit"], draft)
    else:
        sheet = await visits.log(ctx, actor, meta["duty"], draft, filling.token)
    return opened(filling.t, sheet, filling.t("visits-logged"))


async def _plan(filling: Filling) -> Outgoing:
    answers = filling.answers
    sheet = await visits_ahead.plan(
        filling.ctx,
        filling.member,
        filling.meta["duty"],
        date.fromisoformat(answers["day"]),
        _whom(filling),
        answers["place"],
        filling.token,
    )
    told = "yes" if sheet.view.announced_at else "no"
    return opened(filling.t, sheet, filling.t("visits-planned", told=told))


def _whom(filling: Filling) -> Whom:
    """Of one that was planned it stays whom it was planned for."""
    if "visit" in filling.meta:
        return Whom(filling.meta["whom"])
    chosen = filling.answers.get("whom")
    if not chosen:
        return Whom(filling.answers["subject"])
    value = str(chosen["value"] or "")
    return Whom(chosen["name"], int(value[1:]) if value.startswith(LINK) else None)


def _closed(filling: Filling) -> bool:
    return bool(filling.meta["closed"])


def _visiting(answers: Mapping[str, Any]) -> bool:
    return not (answers.get("open") or answers.get("planned"))


def _inviting(answers: Mapping[str, Any]) -> bool:
    return bool(answers.get("open")) and not answers.get("planned")


WHOM = (
    Step("whom", "visits-ask-whom", Suggested(_known, closed=_closed), hint=_about, when=_visiting),
    Step("subject", "visits-ask-subject", Text(visits.WHOM_LENGTH), hint=_about, when=_inviting),
)
LOG = registry.add(
    Form(
        "visit",
        "visits-form",
        (
            *WHOM,
            Step("note", "visits-ask-note", Text(visits.NOTE_LENGTH), hint=_about_planned),
            Step("files", "visits-ask-files", Files(), optional=True, skip="visits-no-files"),
            Step(
                "day",
                "visits-ask-day",
                Day(
                    past=True,
                    earliest=lambda filling: date.fromisoformat(filling.meta["first"]),
                    latest=lambda filling: filling.today,
                ),
                quiet=True,
            ),
        ),
        _log,
        may=Member,
    )
)
PLAN = registry.add(
    Form(
        "visit-plan",
        "visits-plan-form",
        (
            *WHOM,
            Step(
                "day",
                "visits-ask-day-ahead",
                Day(
                    earliest=lambda filling: filling.today,
                    latest=lambda filling: date.fromisoformat(filling.meta["last"]),
                ),
            ),
            Step("place", "visits-ask-place", Text(visits.PLACE_LENGTH)),
        ),
        _plan,
        may=Member,
    )
)
