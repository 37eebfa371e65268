"""Gaps: found and handed in, checked, closed by somebody else, looked back on."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number
from handlers.forms import Day, Filling, Form, Forms, Step, Text, registry
from handlers.paging import paged
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import gaps as screens
from publishing.screens.duties import period_of
from publishing.texts import Translator, joined
from services import gaps
from services.actors import Actor
from services.gaps import GapDraft, GapSheet
from services.ports import Context

area = Area("gaps")
router = area.router


async def begin_gap(
    event: Message | CallbackQuery,
    ctx: Context,
    actor: Actor,
    forms: Forms,
    state: FSMContext,
    duty_id: int,
    again: GapSheet | None = None,
    problem: str | None = None,
) -> None:
    """Starts the sheet of one duty; `again`: a returned one, laid out to be mended; `problem`: what
    is known to be lacking."""
    call = await gaps.call(ctx, actor, duty_id)
    line = call.line
    meta = {
        "duty": duty_id,
        "title": line.title,
        "whose": line.duty.member or line.duty.organisation,
        "period": period_of(forms.t, line),
        "prompt": call.prompt,
        "count": line.duty.came_in,
        "most": call.maximum or 0,
        "last": call.last.isoformat(),
        "instead": again.view.id if again else None,
        "own": actor.name if line.duty.member_id is not None else None,
    }
    preset = {"personal": line.duty.member_id is not None, **(_said(again) if again else {})}
    preset |= {"problem": problem} if problem else {}
    await forms.start(event, FORM, state, preset=preset, meta=meta, review=again is not None)


@area.action("gap.mine", may=Member)
async def mine(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    found = await gaps.mine(ctx, actor)
    look_back = Button(t("gaps-look-back-button"), action("gap.look-back"))
    await show(press, _listed(t, ctx, "gaps-mine", found, args, "menu.open", look_back))


@area.action("gap.overseen", may=Secretary)
async def overseen(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await gaps.overseen(ctx, actor)
    look_back = Button(t("gaps-look-back-button"), action("gap.look-back-below"))
    await show(press, _listed(t, ctx, "gaps-overseen", found, args, "secretary.open", look_back))


@area.action("gap.look-back", may=Member)
async def look_back(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    found = await gaps.mine(ctx, actor)
    await show(press, screens.look_back(t, [(one.view, one.title) for one in found], ctx.today()))


@area.action("gap.look-back-below", may=Secretary)
async def look_back_below(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    found = await gaps.overseen(ctx, actor)
    await show(press, screens.look_back(t, [(one.view, one.title) for one in found], ctx.today()))


@area.action("gap.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, _opened(t, ctx, await gaps.look(ctx, actor, number(args))))


@area.action("gap.accept", may=Secretary)
async def accepted(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await gaps.accept(ctx, actor, number(args))
    await show(press, _opened(t, ctx, sheet, t("gaps-accepted")))


@area.action("gap.return", may=Secretary)
async def ask_return(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await gaps.look(ctx, actor, number(args))
    await forms.start(press, RETURN, state, meta={"gap": sheet.view.id})


@area.action("gap.redo", may=Member)
async def redo(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet, duty = await gaps.duty_of(ctx, actor, number(args))
    await begin_gap(press, ctx, actor, forms, state, duty, sheet)


@area.action("gap.withdraw", may=Member)
async def ask_withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await gaps.look(ctx, actor, number(args))
    await show(press, screens.confirm(t, sheet.view, "gaps-withdraw-sure", "gap.withdraw-yes"))


@area.action("gap.withdraw-yes", may=Member)
async def withdrawn(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await gaps.withdraw(ctx, actor, number(args))
    await show(press, _opened(t, ctx, sheet, t("gaps-withdrawn")))


@area.action("gap.claim", may=Member)
async def ask_claim(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await gaps.look(ctx, actor, number(args))
    await forms.start(press, CLAIM, state, meta={"gap": sheet.view.id})


@area.action("gap.close", may=Secretary)
async def ask_close(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await gaps.look(ctx, actor, number(args))
    await show(press, screens.confirm(t, sheet.view, "gaps-close-sure", "gap.close-yes"))


@area.action("gap.close-yes", may=Secretary)
async def closed(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await gaps.close(ctx, actor, number(args))
    await show(press, _opened(t, ctx, sheet, t("gaps-closed")))


@area.action("gap.refuse", may=Secretary)
async def ask_refuse(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await gaps.look(ctx, actor, number(args))
    await forms.start(press, REFUSE, state, meta={"gap": sheet.view.id})


def _listed(
    t: Translator,
    ctx: Context,
    key: str,
    found: Sequence[GapSheet],
    args: Args,
    back: str,
    look_back: Button,
) -> Outgoing:
    rows = paged(
        screens.list_buttons(t, [one.view for one in found], ctx.today()),
        number(args) if args else 0,
        lambda page: action(key.replace("gaps-", "gap."), page),
        t,
    )
    last = ((look_back,),) if found else ()
    outgoing = screens.listing(t, key, len(found))
    return outgoing.with_buttons(*rows, *last, (Button(t("back"), action(back)),))


def _opened(t: Translator, ctx: Context, sheet: GapSheet, note: str = "") -> Outgoing:
    view = sheet.view
    return screens.opened(t, view, sheet.title, sheet.plan, sheet.moves, ctx.today(), note)


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


def _about(filling: Filling) -> str:
    meta = filling.meta
    about = filling.t(
        "summary-about",
        title=meta["title"],
        whose=meta["whose"],
        period=meta["period"],
        count=meta["count"],
        most=meta["most"],
    )
    return joined([about, meta["prompt"]])


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
        filling.ctx, filling.member, meta["duty"], draft, filling.token, meta["instead"]
    )
    return _opened(filling.t, filling.ctx, sheet, filling.t("gaps-sent"))


async def _return(filling: Filling) -> Outgoing:
    reason = filling.answers["reason"]
    sheet = await gaps.return_(filling.ctx, filling.member, filling.meta["gap"], reason)
    return _opened(filling.t, filling.ctx, sheet, filling.t("gaps-returned"))


async def _claim(filling: Filling) -> Outgoing:
    result = filling.answers["result"]
    sheet = await gaps.claim(filling.ctx, filling.member, filling.meta["gap"], result)
    return _opened(filling.t, filling.ctx, sheet, filling.t("gaps-claimed"))


async def _refuse(filling: Filling) -> Outgoing:
    reason = filling.answers["reason"]
    sheet = await gaps.refuse(filling.ctx, filling.member, filling.meta["gap"], reason)
    return _opened(filling.t, filling.ctx, sheet, filling.t("gaps-refused"))


def _of_organisations(answers: Mapping[str, Any]) -> bool:
    """A member's own gap is his to close."""
    return not answers.get("personal")


FORM = registry.add(
    Form(
        "gap",
        "gaps-form",
        (
            Step("problem", "gaps-ask-problem", Text(gaps.PROBLEM_LENGTH), hint=_about),
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
        (Step("result", "gaps-ask-result", Text(gaps.RESULT_LENGTH)),),
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
