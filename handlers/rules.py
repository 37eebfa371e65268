"""The register of standing rules: read by all, entered and repealed by leaders."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.forms import Forms
from handlers.paging import paged
from handlers.routing import Area, Member, Secretary
from handlers.rule_forms import REPEAL, begin_entry, begin_of_gap, opened
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button
from publishing.screens import rules as screens
from publishing.texts import Translator
from services import gap_reads
from services import standing_rules as rules
from services.actors import Actor
from services.authority import require_leader
from services.ports import Context

area = Area("rules")
router = area.router


@area.action("rule.list", may=Member)
async def register(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await rules.register(ctx, actor)
    rows = paged(
        screens.list_buttons(t, found),
        number(args) if args else 0,
        lambda page: action("rule.list", page),
        t,
    )
    led = {seat.organisation_id: seat.organisation for seat in actor.seats if seat.leads}
    back = (Button(t("menu"), action("menu.open")),)
    outgoing = screens.listing(t, len(found))
    await show(press, outgoing.with_buttons(*rows, *screens.entering(t, led), back))


@area.action("rule.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, opened(t, await rules.look(ctx, actor, number(args))))


@area.action("rule.new", may=Secretary)
async def enter(
    press: CallbackQuery, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    require_leader(actor, number(args))
    await begin_entry(press, forms, state, number(args))


@area.action("rule.make", may=Secretary)
async def make(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    gap = await gap_reads.lasting(ctx, actor, number(args))
    await begin_of_gap(press, forms, state, gap)


@area.action("rule.repeal", may=Secretary)
async def ask_repeal(
    press: CallbackQuery,
    ctx: Context,
    actor: Actor,
    t: Translator,
    args: Args,
    forms: Forms,
    state: FSMContext,
) -> None:
    view = (await rules.repealable(ctx, actor, number(args))).view
    which = t.plain(
        "rules-of", organisation=view.organisation, number=view.number, title=view.title
    )
    await forms.start(press, REPEAL, state, meta={"rule": view.id, "which": which})
