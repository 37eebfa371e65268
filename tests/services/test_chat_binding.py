from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from models.tables import ChatKind
from services.actors import Actor
from services.binding import bind_account
from services.chat_binding import (
    Place,
    awaits_chat,
    bind_chat,
    bound_chats,
    is_bound,
    leave_chat,
    migrate_chat,
    unbind_chat,
)
from services.invitations import chat_invitation, invite_member
from services.outbox import tell_groups
from services.refusals import (
    ChatTaken,
    InvitationExpired,
    InvitationForChat,
    InvitationForPerson,
    InvitationUnknown,
    InvitationUsed,
    NotFound,
    NotYourOrganisation,
)
from services.roster import import_roster
from tests.services.rosterland import SHEET, Land, settle

WANG, ZHAO = 902, 904
GROUP = Place(ChatKind.GROUP, -100, None, "东湖社区党员群")
TOPIC = Place(ChatKind.GROUP, -100, 7, "东湖社区党员群")
CHANNEL = Place(ChatKind.CHANNEL, -200, None, "清河公开栏")


@pytest.fixture
async def land(database_url: str) -> AsyncIterator[Land]:
    land = await settle(database_url)
    await import_roster(land.ctx, SHEET)
    yield land
    await land.database.close()


async def secretary_of(land: Land, key: str = "A") -> tuple[Actor, int]:
    person, account = {"A": ("P2", WANG), "B": ("P4", ZHAO)}[key]
    return await land.start(person, account), await land.organisation(key)


async def announced(land: Land, organisation: int) -> list[int]:
    """The Telegram chats that an announcement of the organisation goes to."""
    async with land.ctx.db.write() as session:
        await tell_groups(session, land.ctx, [organisation], "notice")
    return [chat for chat, _ in await land.told("notice")]


@pytest.mark.parametrize("place", [GROUP, TOPIC, CHANNEL])
async def test_a_token_binds_the_chat_in_which_it_is_said(land: Land, place: Place) -> None:
    actor, branch = await secretary_of(land)
    token = await chat_invitation(land.ctx, actor, branch)
    bound = await bind_chat(land.ctx, token, place)
    assert (bound.organisation, bound.again) == ("东湖社区党支部", False)
    [chat] = await bound_chats(land.ctx, actor, branch)
    assert (chat.kind, chat.title, chat.is_topic) == (place.kind, place.title, place is TOPIC)
    assert await announced(land, branch) == [place.telegram_id]
    assert [chat for chat, _ in await land.told("chat.bound")] == [WANG]


async def test_a_token_binds_once(land: Land) -> None:
    actor, branch = await secretary_of(land)
    token = await chat_invitation(land.ctx, actor, branch)
    await bind_chat(land.ctx, token, GROUP)
    assert (await bind_chat(land.ctx, token, GROUP)).again
    with pytest.raises(InvitationUsed):
        await bind_chat(land.ctx, token, CHANNEL)
    assert len(await bound_chats(land.ctx, actor, branch)) == 1


async def test_a_token_lasts_a_day(land: Land) -> None:
    actor, branch = await secretary_of(land)
    token = await chat_invitation(land.ctx, actor, branch)
    assert await awaits_chat(land.ctx, WANG)
    assert not await awaits_chat(land.ctx, ZHAO)
    land.clock.advance(timedelta(hours=24))
    assert not await awaits_chat(land.ctx, WANG)
    with pytest.raises(InvitationExpired):
        await bind_chat(land.ctx, token, GROUP)
    with pytest.raises(InvitationUnknown):
        await bind_chat(land.ctx, "y" * 32, GROUP)


async def test_tokens_of_people_and_of_chats_are_not_mixed_up(land: Land) -> None:
    actor, branch = await secretary_of(land)
    invited = await invite_member(land.ctx, actor, (await land.member("P3")).id)
    with pytest.raises(InvitationForPerson):
        await bind_chat(land.ctx, invited.token, GROUP)
    token = await chat_invitation(land.ctx, actor, branch)
    with pytest.raises(InvitationForChat):
        await bind_account(land.ctx, token, 999)


async def test_another_organisation_cannot_take_a_bound_chat(land: Land) -> None:
    actor, branch = await secretary_of(land)
    other, village = await secretary_of(land, "B")
    await bind_chat(land.ctx, await chat_invitation(land.ctx, actor, branch), GROUP)
    token = await chat_invitation(land.ctx, other, village)
    with pytest.raises(ChatTaken) as refused:
        await bind_chat(land.ctx, token, GROUP)
    assert refused.value.args_ == {"organisation": "东湖社区党支部"}
    await bind_chat(land.ctx, token, TOPIC)
    assert await announced(land, village) == [TOPIC.telegram_id]


async def test_only_a_secretary_binds_and_unbinds_his_own(land: Land) -> None:
    actor, branch = await secretary_of(land)
    other, _ = await secretary_of(land, "B")
    with pytest.raises(NotYourOrganisation):
        await chat_invitation(land.ctx, other, branch)
    bound = await bind_chat(land.ctx, await chat_invitation(land.ctx, actor, branch), GROUP)
    with pytest.raises(NotYourOrganisation):
        await bound_chats(land.ctx, other, branch)
    with pytest.raises(NotFound):
        await unbind_chat(land.ctx, other, bound.chat_id)
    await unbind_chat(land.ctx, actor, bound.chat_id)
    assert await announced(land, branch) == []
    with pytest.raises(NotFound):
        await unbind_chat(land.ctx, actor, bound.chat_id)


async def test_an_unbound_chat_may_be_bound_to_another(land: Land) -> None:
    actor, branch = await secretary_of(land)
    other, village = await secretary_of(land, "B")
    bound = await bind_chat(land.ctx, await chat_invitation(land.ctx, actor, branch), GROUP)
    await unbind_chat(land.ctx, actor, bound.chat_id)
    await bind_chat(land.ctx, await chat_invitation(land.ctx, other, village), GROUP)
    assert await announced(land, village) == [GROUP.telegram_id]


async def test_a_removed_bot_unbinds_group_and_topics_and_tells(land: Land) -> None:
    actor, branch = await secretary_of(land)
    for place in (GROUP, TOPIC):
        await bind_chat(land.ctx, await chat_invitation(land.ctx, actor, branch), place)
    assert await leave_chat(land.ctx, GROUP.telegram_id) == 2
    assert await announced(land, branch) == []
    assert [chat for chat, _ in await land.told("chat.lost")] == [WANG, WANG]
    assert await leave_chat(land.ctx, GROUP.telegram_id) == 0
    assert not await is_bound(land.ctx, GROUP.telegram_id)


async def test_a_group_that_became_a_supergroup_is_told_from_both_sides(land: Land) -> None:
    actor, branch = await secretary_of(land)
    await bind_chat(land.ctx, await chat_invitation(land.ctx, actor, branch), GROUP)
    assert await migrate_chat(land.ctx, GROUP.telegram_id, -10077) == 1
    assert await migrate_chat(land.ctx, GROUP.telegram_id, -10077) == 0
    assert await announced(land, branch) == [-10077]
    assert await is_bound(land.ctx, -10077)
