"""Progress on indicators: reporting, claiming, verifying."""

from decimal import Decimal

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.forms import Files, Filling, Form, Forms, Step, Text, registry
from handlers.forms.figures import Figure
from handlers.forms.files import given
from handlers.indicator_screen import opened
from handlers.paging import paged, turning
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from handlers.telling import answer
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import commitments as sheets
from publishing.screens import indicators as screens
from publishing.texts import Translator
from services import commitment_reads as reads
from services.actors import Actor
from services.commitment_reviews import REASON_LENGTH
from services.commitment_rights import steps
from services.drafts import check_figure
from services.fulfilment import claim_fulfilled, verify
from services.indicator_charts import draw
from services.indicator_files import open_files
from services.ports import Context
from services.progress import NOTE_LENGTH, add_progress, withdraw_progress

area = Area("indicators")
router = area.router


@area.action("indicator.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, await opened(ctx, actor, t, number(args)))


@area.action("indicator.files", may=Member)
async def files(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    page = number(args, 1) if len(args) > 1 else 0
    found = await open_files(ctx, actor, number(args), page)
    one = found.indicator
    rows = turning(
        found.number, found.last, lambda page: action("indicator.files", one.id, page), t
    )
    await show(press, screens.evidence(t, found.view, one, found.files, found.count, rows))


@area.action("indicator.chart", may=Member)
async def chart(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await draw(ctx, actor, number(args))
    await answer(press, t.plain("indicator-chart-coming"))


@area.action("progress.new", may=Member)
async def report(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    found = await reads.open_indicator(ctx, actor, number(args))
    one = found.indicator
    meta = {"indicator": one.id, "title": one.title, "unit": one.unit}
    await forms.start(press, REPORT, state, meta=meta)


@area.action("progress.withdraw", may=Member)
async def taken_back(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    view = await withdraw_progress(ctx, actor, number(args))
    note = t("progress-withdraw-done")
    await show(press, sheets.opened(t, view, steps(actor, view), note))


@area.action("indicator.claim", may=Member)
async def ask_claim(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await reads.open_indicator(ctx, actor, number(args))
    await show(press, _sure(t, found, "indicator-claim-sure", "indicator.claim-yes"))


@area.action("indicator.claim-yes", may=Member)
async def claimed(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    view = await claim_fulfilled(ctx, actor, number(args))
    note = t("indicator-claim-done")
    await show(press, sheets.opened(t, view, steps(actor, view), note))


@area.action("commitment.verify", may=Secretary)
async def queue(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await reads.verify_queue(ctx, actor)
    rows = paged(
        screens.queue_buttons(t, found),
        number(args) if args else 0,
        lambda page: action("commitment.verify", page),
        t,
        Button(t("back"), action("desk.handle")),
    )
    await show(press, screens.queue(t, len(found)).with_buttons(*rows))


@area.action("indicator.accept", may=Secretary)
async def ask_accept(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await reads.open_indicator(ctx, actor, number(args))
    await show(press, _sure(t, found, "indicator-accept-sure", "indicator.accept-yes"))


@area.action("indicator.accept-yes", may=Secretary)
async def accepted(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await verify(ctx, actor, number(args), accept=True)
    outgoing = await opened(ctx, actor, t, number(args), t("indicator-accept-done"))
    await show(press, outgoing.with_next(_to_queue(t)))


@area.action("indicator.refuse", may=Secretary)
async def ask_refuse(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    found = await reads.open_indicator(ctx, actor, number(args))
    await forms.start(press, REFUSE, state, meta={"indicator": found.indicator.id})


def _sure(t: Translator, found: reads.OpenedIndicator, question: str, verb: str) -> Outgoing:
    return screens.confirm(t, found.view, found.indicator, question, verb)


def _to_queue(t: Translator) -> tuple[Button, ...]:
    return (Button(t("verify-queue-button"), action("commitment.verify")),)


async def _figure(value: str, filling: Filling) -> None:
    check_figure(Decimal(value))


def _about(filling: Filling) -> str:
    meta = filling.meta
    return filling.t("progress-about", title=meta["title"], unit=meta["unit"])


async def _report(filling: Filling) -> Outgoing:
    answers = filling.answers
    value, note, files = answers["value"], answers["note"], answers["files"]
    kept = await add_progress(
        filling.ctx,
        filling.member,
        filling.meta["indicator"],
        None if value is None else Decimal(value),
        note or "",
        given(files),
        filling.token,
    )
    return screens.reported(filling.t, kept)


async def _refuse(filling: Filling) -> Outgoing:
    ctx, actor, indicator = filling.ctx, filling.member, filling.meta["indicator"]
    await verify(ctx, actor, indicator, accept=False, reason=filling.answers["reason"])
    note = filling.t("indicator-refuse-done")
    outgoing = await opened(ctx, actor, filling.t, indicator, note)
    return outgoing.with_next(_to_queue(filling.t))


REPORT = registry.add(
    Form(
        "progress",
        "progress-form",
        (
            Step(
                "value", "progress-ask-value", Figure(), optional=True, check=_figure, hint=_about
            ),
            Step("note", "progress-ask-note", Text(NOTE_LENGTH), optional=True),
            Step("files", "progress-ask-files", Files(), optional=True),
        ),
        _report,
    )
)
REFUSE = registry.add(
    Form(
        "indicator-refuse",
        "indicator-refuse-form",
        (Step("reason", "indicator-ask-reason", Text(REASON_LENGTH)),),
        _refuse,
        may=Secretary,
    )
)
