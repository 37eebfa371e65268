"""What the plan says, for everybody who takes part in it."""

from collections.abc import Sequence

from aiogram.types import CallbackQuery

from handlers.args import Args, number, word
from handlers.routing import Area, Member
from handlers.show import show
from publishing.outgoing import Button
from publishing.screens import flags as flag_screens
from publishing.screens import plans as screens
from publishing.screens import plaques as plaque_screens
from publishing.screens.forecasts import buttons
from publishing.texts import Markup, Translator
from services import flags, forecasts, plan_pages, plaque_reads
from services.actors import Actor
from services.campaigns import CampaignView
from services.ports import Context
from services.refusals import NotFound

area = Area("plans")


@area.action("plan.open", may=Member)
async def open_plans(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    """Straight to the plan where only one runs."""
    found = await plan_pages.listed(ctx, actor)
    if len(found) == 1:
        await show(press, screens.overview(t, found[0].id, found[0].plan, ctx.today(), alone=True))
    else:
        await show(press, screens.listing(t, [(one.id, one.title) for one in found]))


@area.action("plan.of", may=Member)
async def open_plan(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    one = await plan_pages.look(ctx, actor, number(args))
    alone = len(await plan_pages.listed(ctx, actor)) == 1
    await show(press, screens.overview(t, one.id, one.plan, ctx.today(), alone=alone))


@area.action("plan.part", may=Member)
async def open_part(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await plan_pages.look(ctx, actor, number(args))
    name = word(args, 1)
    below = await _holders(ctx, actor, t, found) if name == "flags" else ""
    part = screens.part(t, found.id, found.plan, name, below)
    if part is None:
        raise NotFound
    await show(press, part.with_next(*((one,) for one in await _next(ctx, actor, t, found, name))))


async def _next(
    ctx: Context, actor: Actor, t: Translator, found: CampaignView, name: str
) -> Sequence[Button]:
    """What of that part can be opened by itself."""
    if name == "forecasts":
        return buttons(t, await forecasts.of_campaign(ctx, found))
    if name == "plaques":
        numbers = await plaque_reads.numbers(ctx, actor, found.id)
        return plaque_screens.wall_buttons(t, found.id, found.plan, numbers)
    return ()


async def _holders(ctx: Context, actor: Actor, t: Translator, found: CampaignView) -> Markup:
    held = await flags.holders(ctx, actor, found.id, found.plan)
    return flag_screens.holders(t, found.plan, held)
