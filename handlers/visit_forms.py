"""The forms of visits: one logged, one put on a day ahead."""

from datetime import date

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.forms import Day, Files, Filling, Form, Forms, Step, Suggested, Text, registry
from handlers.forms.files import given
from handlers.routing import Member
from handlers.show import show
from handlers.visit_answers import (
    about,
    about_planned,
    closed,
    inviting,
    known,
    meta_of,
    visiting,
    whom,
)
from publishing.outgoing import Outgoing
from publishing.screens import undoing
from publishing.screens import visits as screens
from publishing.texts import Translator
from services import visit_calls, visits, visits_ahead
from services.actors import Actor
from services.ports import Context
from services.visit_calls import VisitCall
from services.visit_reads import VisitSheet
from services.visits import VisitDraft


async def begin_visit(
    event: Message | CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    duty_id: int,
) -> None:
    """Straight to the form; where others come to it, or one is put on a day, the choice first."""
    call = await visit_calls.call(ctx, actor, duty_id)
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
    today, meta = forms.ctx.today(), meta_of(forms.t, call)
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
    await forms.start(event, PLAN, state, preset=preset, meta=meta_of(forms.t, call))


def opened(t: Translator, sheet: VisitSheet, note: str = "") -> Outgoing:
    return screens.opened(
        t, sheet.view, sheet.title, sheet.files, sheet.follow_ups, sheet.own, note
    )


async def _log(filling: Filling) -> Outgoing:
    ctx, actor, answers, meta = filling.ctx, filling.member, filling.answers, filling.meta
    files = given(answers["files"])
    day = date.fromisoformat(answers["day"])
    draft = VisitDraft(whom(filling), answers["note"], day, files)
    if "visit" in meta:
        sheet = await visits.log_planned(ctx, actor, meta["visit"], draft)
    else:
        sheet = await visits.log(ctx, actor, meta["duty"], draft, filling.token)
    logged = opened(filling.t, sheet, filling.t("visits-logged"))
    return logged.with_next(undoing.button(filling.t))


async def _plan(filling: Filling) -> Outgoing:
    answers = filling.answers
    sheet = await visits_ahead.plan(
        filling.ctx,
        filling.member,
        filling.meta["duty"],
        date.fromisoformat(answers["day"]),
        whom(filling),
        answers["place"],
        filling.token,
    )
    told = "yes" if sheet.view.announced_at else "no"
    return opened(filling.t, sheet, filling.t("visits-planned", told=told))


WHOM = (
    Step("whom", "visits-ask-whom", Suggested(known, closed=closed), hint=about, when=visiting),
    Step("subject", "visits-ask-subject", Text(visits.WHOM_LENGTH), hint=about, when=inviting),
)
LOG = registry.add(
    Form(
        "visit",
        "visits-form",
        (
            *WHOM,
            Step("note", "visits-ask-note", Text(visits.NOTE_LENGTH), hint=about_planned),
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
