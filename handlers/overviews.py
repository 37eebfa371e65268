"""How the organisations below stand, for their superior."""

from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.paging import SIZE, paged
from handlers.routing import Area, Superior
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button
from publishing.screens import overviews as screens
from publishing.texts import Translator
from services import overview_below
from services.actors import Actor
from services.ports import Context

area = Area("overviews")


@area.action("overview.open", may=Superior)
async def open_overview(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await overview_below.overview(ctx, actor)
    page = min(number(args) if args else 0, max(0, (len(found.stands) - 1) // SIZE))
    shown = found.stands[page * SIZE : (page + 1) * SIZE]
    rows = paged(
        screens.buttons(t, found.stands, page),
        page,
        lambda other: action("overview.open", other),
        t,
        Button(t("back"), action("desk.below")),
    )
    screen = screens.listing(t, found.month, found.stands, shown, found.plans)
    await show(press, screen.with_buttons(*rows))


@area.action("overview.one", may=Superior)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    page = number(args, 1)
    found = await overview_below.look(ctx, actor, number(args))
    screen = screens.opened(t, found.month, found.stand, found.facts, found.plans, page)
    await show(press, screen)
