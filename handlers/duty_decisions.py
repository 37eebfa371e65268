"""The secretary's exceptions: waiving a duty with a reason, giving more time."""

from datetime import date

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.forms import Day, Filling, Form, Forms, Step, Text, registry
from handlers.paging import paged
from handlers.routing import Area, Secretary
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import duty_decisions as screens
from publishing.texts import Translator, joined
from services import duty_decisions as decisions
from services.actors import Actor
from services.duty_decisions import REASON_LENGTH
from services.ports import Context

area = Area("duty-decisions")
router = area.router


@area.action("duty.waivable", may=Secretary)
async def waivable(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await decisions.decidable(ctx, actor)
    rows = paged(
        screens.list_buttons(t, found),
        number(args) if args else 0,
        lambda page: action("duty.waivable", page),
        t,
        Button(t("back"), action("secretary.missing")),
    )
    await show(press, screens.listing(t, found).with_buttons(*rows))


@area.action("duty.decide", may=Secretary)
async def decide(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await decisions.look(ctx, actor, number(args))
    extendable = found.earliest <= found.latest
    await show(press, screens.ask(t, found.line, extendable=extendable))


@area.action("duty.waive", may=Secretary)
async def ask_waive(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    found = await decisions.look(ctx, actor, number(args))
    await forms.start(press, WAIVE, state, meta=_meta(found))


@area.action("duty.extend", may=Secretary)
async def ask_extend(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    found = await decisions.look(ctx, actor, number(args))
    await forms.start(press, EXTEND, state, meta=_meta(found))


def _meta(found: decisions.Decidable) -> dict[str, int | str]:
    return {
        "duty": found.line.duty.id,
        "who": screens.who(found.line),
        "title": found.line.title,
        "earliest": found.earliest.isoformat(),
        "latest": found.latest.isoformat(),
    }


def _earliest(filling: Filling) -> date:
    return date.fromisoformat(filling.meta["earliest"])


def _latest(filling: Filling) -> date:
    return date.fromisoformat(filling.meta["latest"])


def _what(filling: Filling) -> str:
    return filling.t("duty-of", who=filling.meta["who"], title=filling.meta["title"])


def _reach(filling: Filling) -> str:
    earliest, latest = _earliest(filling), _latest(filling)
    reach = filling.t("duty-extend-reach", earliest=earliest, latest=latest)
    return joined([_what(filling), reach])


async def _waive_summary(filling: Filling) -> str:
    meta, reason = filling.meta, filling.answers["reason"]
    return filling.t("duty-waive-preview", who=meta["who"], title=meta["title"], reason=reason)


async def _extend_summary(filling: Filling) -> str:
    meta, until = filling.meta, date.fromisoformat(filling.answers["until"])
    return filling.t("duty-extend-preview", who=meta["who"], title=meta["title"], until=until)


async def _waive(filling: Filling) -> Outgoing:
    duty, reason = filling.meta["duty"], filling.answers["reason"]
    await decisions.waive(filling.ctx, filling.member, duty, reason)
    return screens.waived(filling.t)


async def _extend(filling: Filling) -> Outgoing:
    until = date.fromisoformat(filling.answers["until"])
    await decisions.extend(filling.ctx, filling.member, filling.meta["duty"], until)
    return screens.extended(filling.t, until)


WAIVE = registry.add(
    Form(
        "duty-waive",
        "duty-waive-form",
        (Step("reason", "duty-waive-reason", Text(REASON_LENGTH), hint=_what),),
        _waive,
        _waive_summary,
        may=Secretary,
    )
)
EXTEND = registry.add(
    Form(
        "duty-extend",
        "duty-extend-form",
        (Step("until", "duty-extend-until", Day(earliest=_earliest, latest=_latest), hint=_reach),),
        _extend,
        _extend_summary,
        may=Secretary,
    )
)
