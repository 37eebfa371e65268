"""Opening a campaign: which plan, from which day, what it will do, and go."""

import asyncio
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number, word
from handlers.forms import Day, Filling, Form, Forms, Step, registry
from handlers.forms.kinds import Invalid
from handlers.paging import paged
from handlers.routing import Area, Secretary
from handlers.show import show
from models.plan.loading import Loaded
from models.plan.problems import PlanErrors
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.plans.problems import in_chat
from publishing.plans.reach import unreached
from publishing.plans.rehearsal import rehearse
from publishing.screens import starting as screens
from publishing.texts import Markup, Translator
from services import starting
from services.actors import Actor
from services.campaign_loading import LoadedVersion
from services.ports import Context
from services.refusals import NotFound

BACK = timedelta(days=180)
"""A campaign may have begun on paper: so long ago at most."""

area = Area("starting")


@area.action("starting.open", may=Secretary)
async def open_plans(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await starting.require(ctx, actor)
    found = await asyncio.to_thread(starting.ready, ctx)
    buttons = [
        screens.offer(t, one.id, one.title, t.date(one.start, year=True), as_it_is=one.as_it_is)
        for one in found
    ]
    page, back = number(args) if args else 0, Button(t("back"), action("desk.people"))
    rows = paged(buttons, page, lambda at: action("starting.open", at), t, back)
    await show(press, screens.listing(t).with_buttons(*rows))


@area.action("starting.plan", may=Secretary)
async def choose(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    """One's own plan has its day and is shown at once; a ready one is asked for it."""
    await starting.require(ctx, actor)
    found = await asyncio.to_thread(starting.ready, ctx)
    one = next((each for each in found if each.id == word(args)), None)
    if one is None:
        raise NotFound
    meta = {"plan": one.id, "issuer": await starting.issuer_of(ctx, actor)}
    preset = {"start": one.start.isoformat()} if one.as_it_is else {}
    await forms.start(press, FORM, state, preset=preset, meta=meta, review=one.as_it_is)


async def _drawn_up(filling: Filling, start: str) -> Loaded:
    """Raises PlanErrors."""
    meta, day = filling.meta, date.fromisoformat(start)
    header = filling.t.plain("starting-header", plan=meta["plan"], day=start)
    plan, issuer = str(meta["plan"]), str(meta["issuer"])
    return await asyncio.to_thread(starting.drawn_up, filling.ctx, plan, day, issuer, header)


async def _can_start(value: Any, filling: Filling) -> None:
    """What is wrong from that day on is told where the day is asked."""
    try:
        loaded = await _drawn_up(filling, value)
        await starting.look(filling.ctx, filling.member, loaded)
    except PlanErrors as errors:
        raise Invalid("starting-wrong", report=in_chat(filling.t, errors.problems)) from None


async def _would(filling: Filling) -> str:
    ctx, t = filling.ctx, filling.t
    try:
        loaded = await _drawn_up(filling, filling.answers["start"])
    except PlanErrors as errors:
        return t("starting-wrong", report=in_chat(t, errors.problems))
    return await year_of(ctx, t, loaded, await starting.look(ctx, filling.member, loaded))


async def year_of(
    ctx: Context,
    t: Translator,
    loaded: Loaded,
    version: LoadedVersion,
    ahead: Sequence[Markup] = (),
) -> Markup:
    """What that version will do from today on, told beforehand."""
    plan, first = loaded.plan, max(loaded.plan.period.start, ctx.today())
    lines = await asyncio.to_thread(rehearse, t, plan, ctx.calendar, ctx.zone, first)
    return screens.would(t, plan, lines, remarks_on(t, version), number=version.number, ahead=ahead)


def remarks_on(t: Translator, version: LoadedVersion) -> Sequence[str]:
    """Whom it leaves out, and what nobody owes."""
    left_out = [
        t.plain("campaign-left-out", organisation=one.organisation, category=one.category or "none")
        for one in version.left_out
    ]
    return [*left_out, *unreached(t, version.reach)]


async def _start(filling: Filling) -> Outgoing:
    t = filling.t
    try:
        loaded = await _drawn_up(filling, filling.answers["start"])
    except PlanErrors as errors:
        return Outgoing(t("starting-wrong", report=in_chat(t, errors.problems)))
    version, outgrown = await starting.start(filling.ctx, filling.member, loaded)
    named = [t.plain("campaign-outgrown", organisation=name) for name in outgrown]
    remarks = [*named, *remarks_on(t, version)]
    return done(t, loaded, version, remarks)


def done(t: Translator, loaded: Loaded, version: LoadedVersion, remarks: Sequence[str]) -> Outgoing:
    number, changed = version.number, version.changed
    return screens.started(t, loaded.plan, remarks, number=number, changed=changed)


def _earliest(filling: Filling) -> date:
    return filling.today - BACK


FORM = registry.add(
    Form(
        "starting",
        "starting-form",
        (Step("start", "starting-ask-start", Day(earliest=_earliest), check=_can_start),),
        _start,
        _would,
        may=Secretary,
    )
)
