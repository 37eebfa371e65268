"""When one's own figure passes the rival's: in words, and as a picture."""

from aiogram.types import CallbackQuery

from handlers.args import Args, number, word
from handlers.routing import Area, Member
from handlers.show import show
from handlers.telling import answer
from publishing.screens import forecasts as screens
from publishing.texts import Translator
from services import forecasts
from services.actors import Actor
from services.ports import Context

area = Area("forecasts")


@area.action("forecast.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await forecasts.look(ctx, actor, number(args), word(args, 1))
    await show(press, screens.opened(t, found))


@area.action("forecast.draw", may=Member)
async def draw(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    await forecasts.draw(ctx, actor, number(args), word(args, 1))
    await answer(press, t.plain("forecast-coming"))
