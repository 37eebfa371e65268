"""The audit log, for those who lead."""

from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.paging import turning
from handlers.routing import Area, Secretary
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Outgoing
from publishing.screens import acts as screens
from publishing.texts import Translator
from services import acts
from services.actors import Actor
from services.ports import Context

area = Area("acts")
router = area.router


@area.action("act.list", may=Secretary)
async def list_acts(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    page = await acts.page(ctx, actor, number(args) if args else 0)
    outgoing = screens.listed(t, page.lines)
    turn = turning(page.page, page.last, lambda other: action("act.list", other), t)
    await show(press, Outgoing(outgoing.text, (*turn, *outgoing.buttons)))
