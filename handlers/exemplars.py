"""Good practices: read by everybody, handed in, decided on."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.exemplar_forms import RECALL, RETURN, begin_exemplar, opened
from handlers.forms import Form, Forms
from handlers.paging import paged
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from models.rules.spreading import Move
from publishing.actions import action
from publishing.outgoing import Button
from publishing.screens import exemplar_trials as trial_screens
from publishing.screens import exemplars as screens
from publishing.texts import Translator
from services import exemplar_reads, exemplars
from services.actors import Actor
from services.ports import Context

area = Area("exemplars")
router = area.router


@area.action("exemplar.list", may=Member)
async def spread(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    """Everything that is spread, or of one category."""
    found = await exemplar_reads.spread(ctx, actor, args[1] if len(args) > 1 else None)
    chosen = (found.chosen,) if found.chosen else ()
    rows = paged(
        screens.list_buttons(t, found.found),
        number(args) if args else 0,
        lambda page: action("exemplar.list", page, *chosen),
        t,
    )
    title = found.categories[found.chosen][0] if found.chosen else None
    outgoing = screens.listing(t, len(found.found), title)
    await show(press, outgoing.with_buttons(*rows, *screens.ways(t, found.categories)))


@area.action("exemplar.categories", may=Member)
async def categories(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    found = await exemplar_reads.spread(ctx, actor)
    await show(press, screens.choose_category(t, found.categories))


@area.action("exemplar.mine", may=Member)
async def mine(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    found = await exemplar_reads.mine(ctx, actor)
    own = screens.state_buttons(t, [one.view for one in found.sheets])
    buttons = [*own, *trial_screens.list_buttons(t, found.trials)]
    page = number(args) if args else 0
    rows = paged(buttons, page, lambda page: action("exemplar.mine", page), t)
    await show(press, screens.mine(t, len(buttons), wanted=found.wanted).with_next(*rows))


@area.action("exemplar.overseen", may=Secretary)
async def overseen(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await exemplar_reads.overseen(ctx, actor)
    rows = paged(
        screens.state_buttons(t, [one.view for one in found], whose=True),
        number(args) if args else 0,
        lambda page: action("exemplar.overseen", page),
        t,
        Button(t("back"), action("desk.handle")),
    )
    await show(press, screens.overseen(t, len(found)).with_buttons(*rows))


@area.action("exemplar.new", may=Member)
async def new(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    """With one thing that it can be handed in for straight to it."""
    found = await exemplar_reads.doable(ctx, actor)
    if len(found) == 1:
        await begin_exemplar(press, ctx, actor, forms, state, found[0].duty.id)
        return
    t, page = forms.t, number(args) if args else 0
    buttons = screens.duty_buttons(t, found)
    rows = paged(buttons, page, lambda page: action("exemplar.new", page), t)
    await show(press, screens.choose_duty(t, len(found)).with_next(*rows))


@area.action("exemplar.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, opened(t, actor, await exemplar_reads.look(ctx, actor, number(args))))


@area.action("exemplar.spread", may=Secretary)
async def ask_spread(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    view = (await exemplars.movable(ctx, actor, number(args), Move.SPREAD)).view
    await show(press, screens.confirm(t, view, "exemplar-spread-sure", "exemplar.spread-yes"))


@area.action("exemplar.spread-yes", may=Secretary)
async def spread_it(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await exemplars.spread(ctx, actor, number(args))
    await show(press, opened(t, actor, sheet, t("exemplar-spread-done")))


@area.action("exemplar.keep", may=Secretary)
async def keep(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    sheet = await exemplars.keep(ctx, actor, number(args))
    await show(press, opened(t, actor, sheet, t("exemplar-kept")))


@area.action("exemplar.return", may=Secretary)
async def ask_return(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await _ask(press, ctx, actor, args, forms, state, RETURN, Move.RETURN)


@area.action("exemplar.recall", may=Secretary)
async def ask_recall(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await _ask(press, ctx, actor, args, forms, state, RECALL, Move.RECALL)


@area.action("exemplar.redo", may=Member)
async def redo(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet, duty = await exemplars.duty_of(ctx, actor, number(args))
    await begin_exemplar(press, ctx, actor, forms, state, duty, sheet)


@area.action("exemplar.withdraw", may=Member)
async def ask_withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    view = (await exemplars.movable(ctx, actor, number(args), Move.WITHDRAW)).view
    await show(press, screens.confirm(t, view, "exemplar-withdraw-sure", "exemplar.withdraw-yes"))


@area.action("exemplar.withdraw-yes", may=Member)
async def withdrawn(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await exemplars.withdraw(ctx, actor, number(args))
    await show(press, opened(t, actor, sheet, t("exemplar-withdrawn")))


async def _ask(
    press: CallbackQuery,
    ctx: Context,
    actor: Actor,
    args: Args,
    forms: Forms,
    state: FSMContext,
    form: Form,
    move: Move,
) -> None:
    view = (await exemplars.movable(ctx, actor, number(args), move)).view
    which = forms.t.plain("exemplar-which", title=view.title, whose=view.whose)
    await forms.start(press, form, state, meta={"exemplar": view.id, "which": which})
