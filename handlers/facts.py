"""What the bot knows already, on the way to a summary or a report."""

from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.routing import Area, Member
from handlers.show import show
from publishing.outgoing import Outgoing
from publishing.screens import facts as screens
from publishing.texts import Translator
from services import summaries
from services.actors import Actor
from services.ports import Context
from services.refusals import NotFound

area = Area("facts")


def known(t: Translator, call: summaries.SummaryCall) -> Outgoing:
    found = call.known
    return screens.known(t, call.line, found.facts, found.papers, found.plan)


@area.action("fact.open", may=Member)
async def open_known(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, known(t, await summaries.call(ctx, actor, number(args))))


@area.action("fact.paper", may=Member)
async def open_paper(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    call = await summaries.call(ctx, actor, number(args))
    found = [one for one in call.known.papers if one.id == number(args, 1)]
    if not found:
        raise NotFound
    await show(press, screens.paper(t, number(args), found[0], call.known.plan))
