"""How an organisation's place has moved, from where it stands and from why."""

from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.routing import Area, Member
from handlers.telling import answer
from publishing.texts import Translator
from services.actors import Actor
from services.ports import Context
from services.trends import draw

area = Area("trends")


@area.action("trend.draw", may=Member)
async def drawn(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await draw(ctx, actor, number(args), number(args, 1))
    await answer(press, t.plain("trend-coming"))
