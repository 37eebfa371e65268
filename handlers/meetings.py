"""Meetings: called, looked at, called off."""

from datetime import date

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number
from handlers.forms import Day, Filling, Form, Forms, Step, Text, registry
from handlers.paging import paged
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import meetings as screens
from publishing.screens.duties import period_of
from publishing.texts import Translator, joined
from services import meeting_reads, meetings
from services.actors import Actor
from services.meeting_reads import MeetingSheet
from services.ports import Context

area = Area("meetings")
router = area.router
UNDONE = 5


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
        "follows": call.follows,
        "due": line.duty.due_on.isoformat(),
        "undone": [one.text for one in call.undone[:UNDONE]],
        "undone-count": len(call.undone),
    }
    await forms.start(event, CALL, state, meta=meta)


@area.action("meeting.list", may=Member)
async def open_all(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await meeting_reads.listed(ctx, actor)
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
    await show(press, opened(t, await meeting_reads.look(ctx, actor, number(args))))


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
    await show(press, opened(t, sheet, t("meetings-cancelled")))


def opened(t: Translator, sheet: MeetingSheet, note: str = "") -> Outgoing:
    """With its decisions and files."""
    return screens.opened(
        t, sheet.view, sheet.title, sheet.decisions, sheet.files, own=sheet.own, note=note
    )


def _about(filling: Filling) -> str:
    meta = filling.meta
    about = filling.t(
        "meetings-about",
        title=meta["title"],
        organisation=meta["organisation"],
        period=meta["period"],
    )
    return joined([about, meta["prompt"], _follows(filling), _undone(filling)])


def _follows(filling: Filling) -> str:
    days, due = filling.meta["follows"], date.fromisoformat(filling.meta["due"])
    return filling.t("meetings-follows", days=days, due=filling.t.date(due)) if days else ""


def _undone(filling: Filling) -> str:
    texts, count = filling.meta["undone"], filling.meta["undone-count"]
    return screens.undone(filling.t, texts, count) if count else ""


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
    return opened(filling.t, sheet, filling.t("meetings-called"))


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
