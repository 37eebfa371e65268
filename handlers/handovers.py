"""The secretary's office: offered in private, taken or declined by the other."""

from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from publishing.screens import handovers as screens
from publishing.texts import Translator
from services import handover, people
from services.actors import Actor
from services.ports import Context
from services.refusals import NotYourOrganisation

area = Area("handovers")


@area.action("handover.ask", may=Secretary)
async def ask(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    one = await people.person(ctx, actor, number(args))
    if not handover.hands_over(actor, one.organisation_id):
        raise NotYourOrganisation
    about = {"organisation": one.organisation, "name": one.name}
    await show(press, screens.ask(t, one.member_id, one.organisation_id, **about))


@area.action("handover.offer", may=Secretary)
async def offer(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    made = await handover.offer(ctx, actor, number(args, 1), number(args))
    await show(press, screens.told(t, "handover-offered", made.organisation, made.name))


@area.action("handover.take", may=Member)
async def take(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    made = await handover.take(ctx, actor, number(args))
    await show(press, screens.told(t, "handover-taken", made.organisation, made.name))


@area.action("handover.decline", may=Member)
async def decline(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    made = await handover.decline(ctx, actor, number(args))
    await show(press, screens.told(t, "handover-declined", made.organisation, made.name))
