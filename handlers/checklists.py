"""Standing checklists: marked item by item, handed in, read by the superior."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number, word
from handlers.forms import Forms
from handlers.gap_forms import begin_gap
from handlers.paging import paged
from handlers.routing import Area, Secretary
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import checklists as screens
from publishing.texts import Translator
from services import checklists
from services.actors import Actor
from services.checklists import ChecklistSheet
from services.ports import Context
from services.refusals import NotExpected, NotFound

area = Area("checklists")
router = area.router


async def begin_checklist(
    event: Message | CallbackQuery, ctx: Context, actor: Actor, t: Translator, duty_id: int
) -> None:
    """The list of one duty, as far as it is filled in."""
    await show(event, _shown(t, await checklists.opened(ctx, actor, duty_id)))


@area.action("checklist.open", may=Secretary)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await begin_checklist(press, ctx, actor, t, number(args))


@area.action("checklist.mark", may=Secretary)
async def mark(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    code = word(args, 2)
    if code not in screens.CODES:
        raise NotFound
    said = screens.CODES[code]
    sheet = await checklists.mark(ctx, actor, number(args), word(args, 1), said)
    await show(press, _shown(t, sheet))


@area.action("checklist.hand-in", may=Secretary)
async def hand_in(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await checklists.hand_in(ctx, actor, number(args))
    await show(press, _shown(t, sheet, t("checklist-handed-in")))


@area.action("checklist.reopen", may=Secretary)
async def reopen(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await checklists.reopen(ctx, actor, number(args))
    await show(press, _shown(t, sheet, t("checklist-reopened")))


@area.action("checklist.gap", may=Secretary)
async def to_gap(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    """What is lacking becomes the gap; the rest is asked."""
    sheet = await checklists.opened(ctx, actor, number(args))
    item = sheet.items.get(word(args, 1))
    if item is None:
        raise NotFound
    if sheet.gap_duty is None:
        raise NotExpected
    await begin_gap(press, ctx, actor, forms, state, sheet.gap_duty, problem=item.title)


@area.action("checklist.received", may=Secretary)
async def received(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await checklists.received(ctx, actor)
    heads = [(one.duty_id, one.organisation, one.title, one.period, one.marks) for one in found]
    rows = paged(
        screens.list_buttons(t, heads, [one.plan for one in found]),
        number(args) if args else 0,
        lambda page: action("checklist.received", page),
        t,
        Button(t("back"), action("desk.below")),
    )
    await show(press, screens.listing(t, len(found)).with_buttons(*rows))


def _shown(t: Translator, sheet: ChecklistSheet, note: str = "") -> Outgoing:
    heading = screens.heading(t, sheet.title, sheet.organisation, sheet.period, sheet.plan)
    if sheet.handed_in_at is None:
        return screens.filling(
            t, sheet.duty_id, heading, sheet.prompt, sheet.items, sheet.marks, note
        )
    return screens.handed_in(
        t,
        sheet.duty_id,
        heading,
        sheet.items,
        sheet.marks,
        (sheet.author, sheet.handed_in_at),
        own=sheet.own,
        gaps=sheet.gap_duty is not None,
        note=note,
    )
