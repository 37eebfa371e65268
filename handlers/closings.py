"""The end of a campaign: what is still open, closing it, putting the deletion off once."""

from datetime import date, timedelta
from functools import partial

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.drafting import write
from handlers.forms import Day, Filling, Form, Forms, Step, Text, registry
from handlers.routing import Area, Secretary
from handlers.show import show
from publishing.outgoing import Outgoing
from publishing.screens import closings as screens
from publishing.texts import Translator
from services import closing
from services import closing_papers as papers
from services.actors import Actor
from services.closing import REASON_LENGTH, ClosingSheet
from services.ports import Context
from services.refusals import NotNow

area = Area("closings")


@area.action("closing.list", may=Secretary)
async def listed(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    found = await closing.led(ctx, actor)
    await show(press, screens.listing(t, [(one.id, one.title, one.state) for one in found]))


@area.action("closing.open", may=Secretary)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, opened(t, await closing.look(ctx, actor, number(args))))


@area.action("closing.ask", may=Secretary)
async def ask(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    sheet = await closing.look(ctx, actor, number(args))
    if not sheet.closes:
        raise NotNow
    await show(press, screens.ask(t, sheet.id, sheet.plan, sheet.erase_on))


@area.action("closing.do", may=Secretary)
async def close(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    """The draft is made first: a crash in between leaves a draft too many, not one too few."""
    campaign = number(args)
    before = await closing.look(ctx, actor, campaign)
    written = partial(write, t)
    document = await papers.draft(ctx, actor, campaign, written) if before.closes else None
    sheet = await closing.close_in_chat(ctx, actor, campaign)
    shown = opened(t, sheet, t("closing-done", title=sheet.plan.title))
    await show(press, shown if document is None else screens.with_assessment(t, shown, document))


@area.action("closing.put-off", may=Secretary)
async def put_off(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await closing.look(ctx, actor, number(args))
    if not sheet.puts_off or sheet.latest is None:
        raise NotNow
    meta = {
        "campaign": sheet.id,
        "title": sheet.plan.title,
        "first": (sheet.erase_on + timedelta(days=1)).isoformat(),
        "last": sheet.latest.isoformat(),
    }
    await forms.start(press, PUT_OFF, state, meta=meta)


def opened(t: Translator, sheet: ClosingSheet, note: str = "") -> Outgoing:
    return screens.opened(
        t,
        sheet.id,
        sheet.plan,
        sheet.state,
        sheet.row,
        sheet.left,
        closes=sheet.closes,
        puts_off=sheet.puts_off,
        pauses=sheet.pauses,
        note=note,
    )


def _first(filling: Filling) -> date:
    return date.fromisoformat(filling.meta["first"])


def _last(filling: Filling) -> date:
    return date.fromisoformat(filling.meta["last"])


def _reach(filling: Filling) -> str:
    days = {"first": _first(filling), "last": _last(filling)}
    return filling.t("closing-reach", title=filling.meta["title"], **days)


async def _put_off(filling: Filling) -> Outgoing:
    day, reason = date.fromisoformat(filling.answers["day"]), filling.answers["reason"]
    campaign = filling.meta["campaign"]
    sheet = await closing.put_off(filling.ctx, filling.member, campaign, day, reason)
    return opened(filling.t, sheet, filling.t("closing-put-off-done", day=day))


PUT_OFF = registry.add(
    Form(
        "closing-put-off",
        "closing-put-off-form",
        (
            Step("day", "closing-ask-day", Day(earliest=_first, latest=_last), hint=_reach),
            Step("reason", "closing-ask-reason", Text(REASON_LENGTH)),
        ),
        _put_off,
        may=Secretary,
    )
)
