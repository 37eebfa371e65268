"""The board: browsing what is published, by organisation and by state."""

from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.paging import leafing
from handlers.routing import Area, Member
from handlers.show import show
from models.queries.board import BoardState, Narrowed
from publishing.outgoing import Outgoing
from publishing.screens import board as screens
from publishing.texts import Translator
from services import board
from services.actors import Actor
from services.ports import Context
from services.refusals import NotFound

area = Area("board")
router = area.router


@area.action("board.open", may=Member)
async def browse(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    by, page = place_of(args)
    found = await board.browse(ctx, actor, by, page)
    lines = screens.list_buttons(t, found.page.items, by, found.page.number)
    rows = (
        *((button,) for button in lines),
        *leafing(
            found.page.number,
            found.page.more,
            lambda page: screens.place("board.open", by, page),
            t,
        ),
        *screens.narrowing(t, by),
    )
    text = screens.heading(t, by, found.organisation, found.page.number, empty=not lines)
    await show(press, Outgoing(text, rows))


@area.action("board.places", may=Member)
async def choose_organisation(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    by, page = place_of(args)
    found = await board.organisations(ctx, actor, page)
    rows = (
        *((button,) for button in screens.place_buttons(t, found.items, by)),
        *leafing(found.number, found.more, lambda page: screens.place("board.places", by, page), t),
        (screens.back(t, by, 0),),
    )
    await show(press, Outgoing(screens.places_heading(t, empty=not found.items), rows))


def place_of(args: Args) -> tuple[Narrowed, int]:
    """What the board is narrowed to and which page, as `screens.place` wrote it."""
    if not args:
        return Narrowed(), 0
    organisation = number(args) or None
    state = args[1] if len(args) > 1 else ""
    if state not in (screens.ALL, *BoardState):
        raise NotFound
    narrowed = None if state == screens.ALL else BoardState(state)
    return Narrowed(organisation, narrowed), number(args, 2)
