"""A campaign is over; its personal data will go."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.closings import leaving, wanted_since
from models.queries.plans import plan_of_version
from models.tables import Campaign, CampaignState, Closing, Organisation
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import closings as screens
from publishing.texts import Translator


async def closed(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing:
    return screens.over(t, await plan_of_version(session, int(refs["version"])))


async def erasing(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None where it has been done or put off since."""
    campaign = await session.get_one(Campaign, int(refs["campaign"]))
    row = await session.get(Closing, campaign.id)
    if row is None or row.erased_at is not None or row.told_for != row.erase_on:
        return None
    tree = (await session.get_one(Organisation, campaign.organisation_id)).tree
    since = await wanted_since(session, tree, campaign.id)
    begun = since.astimezone(t.zone).date() if since else None
    going = leaving(tree, begun).subquery()
    count = await session.scalar(select(func.count()).select_from(going)) or 0
    running = campaign.state is not CampaignState.CLOSED
    return screens.warning(t, campaign.title, row, count, running=running)


RENDERERS: dict[str, Renderer] = {"campaign.closed": closed, "campaign.erasing": erasing}
