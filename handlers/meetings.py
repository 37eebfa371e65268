"""Meetings: called, looked at, logged, called off."""

from datetime import date

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number
from handlers.forms import Day, Filling, Form, Forms, Number, Step, Text, registry
from handlers.paging import paged
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import meetings as screens
from publishing.screens.duties import period_of
from publishing.texts import Translator, joined
from services import meetings
from services.actors import Actor
from services.meetings import MeetingSheet
from services.ports import Context

area = Area("meetings")
router = area.router


async def begin_meeting(
    event: Message | CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    duty_id: int,
) -> None:
    """Starts the form that calls the meeting of one duty."""
    call = await meetings.call(ctx, actor, duty_id)
    line = call.line
    meta = {
        "duty": duty_id,
        "title": line.title,
        "organisation": line.duty.organisation,
        "period": period_of(forms.t, line),
        "prompt": call.prompt,
    }
    await forms.start(event, CALL, state, meta=meta)


@area.action("meeting.list", may=Member)
async def open_all(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await meetings.listed(ctx, actor)
    rows = paged(
        screens.list_buttons(t, [(one.view, one.title) for one in found]),
        number(args) if args else 0,
        lambda page: action("meeting.list", page),
        t,
        Button(t("menu"), action("menu.open")),
    )
    await show(press, screens.listing(t, len(found)).with_buttons(*rows))


@area.action("meeting.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, _opened(t, await meetings.look(ctx, actor, number(args))))


@area.action("meeting.log", may=Secretary)
async def log(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await meetings.loggable(ctx, actor, number(args))
    meta = {"meeting": sheet.view.id, "title": sheet.title}
    await forms.start(press, LOG, state, meta=meta)


@area.action("meeting.cancel", may=Secretary)
async def ask_cancel(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await meetings.loggable(ctx, actor, number(args))
    await show(press, screens.confirm(t, sheet.view, sheet.title))


@area.action("meeting.cancel-yes", may=Secretary)
async def cancelled(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await meetings.cancel(ctx, actor, number(args))
    await show(press, _opened(t, sheet, t("meetings-cancelled")))


def _opened(t: Translator, sheet: MeetingSheet, note: str = "") -> Outgoing:
    return screens.opened(t, sheet.view, sheet.title, own=sheet.own, note=note)


def _about(filling: Filling) -> str:
    meta = filling.meta
    about = filling.t(
        "meetings-about",
        title=meta["title"],
        organisation=meta["organisation"],
        period=meta["period"],
    )
    return joined([about, meta["prompt"]])


async def _convene(filling: Filling) -> Outgoing:
    answers = filling.answers
    sheet = await meetings.convene(
        filling.ctx,
        filling.member,
        filling.meta["duty"],
        date.fromisoformat(answers["day"]),
        answers["place"],
        answers["agenda"],
        filling.token,
    )
    return _opened(filling.t, sheet, filling.t("meetings-called"))


async def _log(filling: Filling) -> Outgoing:
    answers = filling.answers
    sheet = await meetings.log(
        filling.ctx,
        filling.member,
        filling.meta["meeting"],
        int(answers["attended"]),
        answers["minutes"],
        answers["decisions"] or "",
    )
    return _opened(filling.t, sheet, filling.t("meetings-logged"))


CALL = registry.add(
    Form(
        "meeting",
        "meetings-form",
        (
            Step(
                "day", "meetings-ask-day", Day(earliest=lambda filling: filling.today), hint=_about
            ),
            Step("place", "meetings-ask-place", Text(meetings.PLACE_LENGTH)),
            Step("agenda", "meetings-ask-agenda", Text(meetings.AGENDA_LENGTH)),
        ),
        _convene,
        may=Secretary,
    )
)
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
            Step("minutes", "meetings-ask-minutes", Text(meetings.MINUTES_LENGTH)),
            Step(
                "decisions",
                "meetings-ask-decisions",
                Text(meetings.DECISIONS_LENGTH),
                optional=True,
            ),
        ),
        _log,
        may=Secretary,
    )
)
