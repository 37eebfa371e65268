from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from models.tables import Announcement, Chat, Organisation
from services.announcements import TEXT_LENGTH, NoGroupBound, announce, hearers
from services.refusals import AlreadySubmitted, NotYourOrganisation, TooLong
from services.submission import NothingWritten
from tests.services.worlds import PEOPLE, World

TEXT = "周五下午三点在镇政府开会。"


async def say(world: World, who: str, place: str, text: str = TEXT, token: str = "") -> int:
    actor, token = await world.actor(who), token or world.ctx.tokens.new()
    return (await announce(world.ctx, actor, world.ids[place], text, token)).chats


async def kept(world: World) -> int:
    async with world.ctx.db.read() as session:
        return await session.scalar(select(func.count()).select_from(Announcement)) or 0


async def unbind(world: World, *places: str) -> None:
    async with world.ctx.db.write() as session:
        await session.execute(
            update(Chat)
            .where(Chat.organisation_id.in_([world.ids[place] for place in places]))
            .values(unbound_at=world.ctx.clock.now())
        )


async def test_the_groups_of_the_organisation_and_those_below_are_told(world: World) -> None:
    heard = await hearers(world.ctx, await world.actor("head"), world.ids["town"])
    assert (heard.organisation, heard.chats) == ("town党支部", 4)
    assert await say(world, "head", "town") == 4
    assert await world.told("announcement.published") == {"town", "east", "west", "north"}


async def test_a_branch_tells_its_own_group_only(world: World) -> None:
    assert await say(world, "east-deputy", "east") == 1
    assert await world.told("announcement.published") == {"east"}


async def test_what_is_deeper_down_is_told_too(world: World) -> None:
    async with world.ctx.db.write() as session:
        await session.execute(
            update(Organisation)
            .where(Organisation.id == world.ids["west"])
            .values(superior_id=world.ids["east"])
        )
    await say(world, "head", "town")
    assert await world.told("announcement.published") == {"town", "east", "west", "north"}
    assert await say(world, "east-secretary", "east") == 2


async def test_an_organisation_that_has_ended_is_not_told(world: World) -> None:
    async with world.ctx.db.write() as session:
        await session.execute(
            update(Organisation)
            .where(Organisation.id == world.ids["west"])
            .values(valid_to=world.ctx.today() - timedelta(days=1))
        )
    assert await say(world, "head", "town") == 3


async def test_without_a_group_it_is_refused_and_nothing_is_kept(world: World) -> None:
    await unbind(world, "east")
    with pytest.raises(NoGroupBound) as refused:
        await hearers(world.ctx, await world.actor("east-secretary"), world.ids["east"])
    assert refused.value.args_ == {"organisation": "east党支部"}
    with pytest.raises(NoGroupBound):
        await say(world, "east-secretary", "east")
    assert await kept(world) == 0
    assert await say(world, "head", "town") == 3


@pytest.mark.parametrize("who", sorted(set(PEOPLE) - {"east-secretary", "east-deputy"}))
async def test_nobody_speaks_for_an_organisation_he_does_not_lead(world: World, who: str) -> None:
    with pytest.raises(NotYourOrganisation):
        await say(world, who, "east")
    with pytest.raises(NotYourOrganisation):
        await hearers(world.ctx, await world.actor(who), world.ids["east"])


async def test_a_form_sent_twice_goes_out_once(world: World) -> None:
    await say(world, "east-secretary", "east", token="form")
    with pytest.raises(AlreadySubmitted):
        await say(world, "east-secretary", "east", token="form")
    assert len([one for one in await world.sent() if one[1] == "announcement.published"]) == 1


async def test_the_text_has_its_limits(world: World) -> None:
    await say(world, "east-secretary", "east", "字" * TEXT_LENGTH)
    for text, refusal in (("字" * (TEXT_LENGTH + 1), TooLong), (" ", NothingWritten)):
        with pytest.raises(refusal):
            await say(world, "east-secretary", "east", text)
