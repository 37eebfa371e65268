"""Golden ideas that were taken up, for everybody to read and support; what a new one is like."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.forms import Forms
from handlers.ideas import opened
from handlers.paging import paged
from handlers.routing import Area, Member
from handlers.show import show
from models.rules.steps import IdeaStep
from publishing.actions import action
from publishing.outgoing import Button
from publishing.screens import idea_shelf as screens
from publishing.texts import Translator
from services import idea_reads as reads
from services.actors import Actor
from services.idea_supports import support, unsupport
from services.ports import Context

area = Area("idea-shelf")
router = area.router


@area.action("idea.list", may=Member)
async def listed(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    """Page, organisation (0 for all) and state."""
    page, place = (number(args, at) if len(args) > at else 0 for at in (0, 1))
    found = await reads.shelf(ctx, actor, place, args[2] if len(args) > 2 else None)
    rows = paged(
        screens.buttons(t, found.found),
        page,
        lambda page: screens.shelf(page, found.place, found.state),
        t,
    )
    name = found.places[found.place][0] if found.place else None
    outgoing = screens.listing(t, len(found.found), name, found.state)
    ways = screens.ways(t, found.places, found.place, found.state)
    await show(press, outgoing.with_buttons(*rows, *ways))


@area.action("idea.places", may=Member)
async def places(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    state = args[0] if args else screens.ANY
    found = await reads.shelf(ctx, actor, state=state)
    kept = found.state or screens.ANY
    rows = paged(
        screens.place_buttons(t, found.places, kept),
        number(args, 1) if len(args) > 1 else 0,
        lambda page: action("idea.places", kept, page),
        t,
    )
    await show(press, screens.choose_place(t, found.places, rows))


@area.action("idea.support", may=Member)
async def supported(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await support(ctx, actor, number(args))
    await show(press, await opened(ctx, actor, t, number(args), "idea-support-done"))


@area.action("idea.unsupport", may=Member)
async def unsupported(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await unsupport(ctx, actor, number(args))
    await show(press, await opened(ctx, actor, t, number(args), "idea-unsupport-done"))


@area.action("idea.like", may=Member)
async def look_at_another(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    """One that resembles what is being written; the form stays as it is."""
    found = await reads.look(ctx, actor, number(args))
    supportable = IdeaStep.SUPPORT in found.steps
    screen = screens.instead(t, found.view, inside=found.inside, supportable=supportable)
    await show(press, screen)


@area.action("idea.go-on", may=Member)
async def go_on(press: CallbackQuery, forms: Forms, state: FSMContext) -> None:
    if desk := await forms.open(press, state, "form-none"):
        await desk.ask()


@area.action("idea.instead", may=Member)
async def support_instead(
    press: CallbackQuery,
    ctx: Context,
    actor: Actor,
    t: Translator,
    args: Args,
    forms: Forms,
    state: FSMContext,
) -> None:
    """Support for the one there is; what was being written is dropped."""
    await support(ctx, actor, number(args))
    if desk := await forms.open(press, state, "form-none"):
        await desk.close()
    screen = await opened(ctx, actor, t, number(args), "idea-instead-done")
    back = Button(t("idea-shelf-open"), action("idea.list"))
    await show(press, screen.with_next((back,)))
