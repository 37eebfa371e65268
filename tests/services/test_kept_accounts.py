"""Who keeps whose account is asked of the roster again in the moment in which links are made."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from handlers.helping import rank
from models.tables import Appointment, Member
from services.invitations import invite_kept
from services.refusals import NotYourOrganisation
from tests.services.worlds import World


async def test_who_leads_no_more_is_given_no_links(world: World) -> None:
    before, day = await world.actor("east-secretary"), world.ctx.today() - timedelta(days=1)
    async with world.ctx.db.write() as session:
        his = Appointment.member_id == before.member_id
        await session.execute(update(Appointment).where(his).values(valid_to=day))
        deputy = Member.key == "east-deputy"
        await session.execute(update(Member).where(deputy).values(telegram_id=None))
    with pytest.raises(NotYourOrganisation):
        await invite_kept(world.ctx, before, world.ids["east"], renew=True)
    head = await world.actor("head")
    assert len((await invite_kept(world.ctx, head, world.ids["east"], renew=True)).invited) == 1


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("head", "superior"),
        ("clerk", "superior"),
        ("east-deputy", "secretary"),
        ("east-member", "member"),
    ],
)
async def test_help_speaks_to_each_as_what_he_is(world: World, who: str, said: str) -> None:
    """The clerk of an office leads, though he is not on the roster."""
    assert rank(await world.actor(who)) == said
