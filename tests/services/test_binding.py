from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from models.queries.roster import Person
from models.rules.roster import RosterSheet
from models.tables import Role
from services.binding import bind_account, rebind, set_reachable
from services.invitations import invite_all, invite_member, invite_tree
from services.masses import MASSES_AT_ONCE, invite_masses
from services.people import kept, never_started, people, person, reachable
from services.privacy import stored_on_me
from services.refusals import (
    AccountTaken,
    AlreadyBound,
    AlreadySubmitted,
    BadNumber,
    InvitationExpired,
    InvitationUnknown,
    InvitationUsed,
    NotFound,
    NotOnRoster,
    NotYourOrganisation,
    Refusal,
)
from services.roster import import_roster
from tests.services.looking import on_disk
from tests.services.rosterland import PEOPLE, SHEET, TODAY, Land, settle

LI, WANG, ZHANG, ZHAO, STRANGER = 901, 902, 903, 904, 999


@pytest.fixture
async def land(database_url: str) -> AsyncIterator[Land]:
    land = await settle(database_url)
    await import_roster(land.ctx, SHEET)
    yield land
    await land.database.close()


async def test_a_link_makes_the_account_known_with_its_offices(land: Land) -> None:
    assert await land.known(WANG) is None
    invited = await invite_member(land.ctx, None, (await land.member("P2")).id)
    assert (invited.name, invited.organisation) == ("王秀英", "东湖社区党支部")
    assert invited.expires_at == land.clock.now() + timedelta(days=14)
    bound = await bind_account(land.ctx, invited.token, WANG)
    assert bound.offices == (("东湖社区党支部", Role.SECRETARY),)
    assert not bound.again
    actor = await land.actor(WANG)
    assert (actor.name, actor.led) == ("王秀英", (await land.organisation("A"),))


async def test_no_token_is_stored(land: Land, path: Path) -> None:
    invited = await invite_member(land.ctx, None, (await land.member("P2")).id)
    await land.database.compact()
    assert invited.token.encode() not in on_disk(path)


async def test_opening_ones_own_link_again_changes_nothing(land: Land) -> None:
    invited = await invite_member(land.ctx, None, (await land.member("P2")).id)
    await bind_account(land.ctx, invited.token, WANG)
    assert (await bind_account(land.ctx, invited.token, WANG)).again
    assert await land.told("binding.refused") == []


async def test_a_second_account_is_refused_and_the_secretary_told_once(land: Land) -> None:
    secretary = await land.start("P2", WANG)
    zhang = await land.member("P3")
    invited = await invite_member(land.ctx, secretary, zhang.id)
    await bind_account(land.ctx, invited.token, ZHANG)
    for _ in range(3):
        with pytest.raises(InvitationUsed):
            await bind_account(land.ctx, invited.token, STRANGER)
    told = await land.told("binding.refused")
    assert [(chat, refs["member"]) for chat, refs in told] == [(WANG, zhang.id)]
    assert await land.known(STRANGER) is None
    land.clock.advance(timedelta(days=1, seconds=1))
    with pytest.raises(InvitationUsed):
        await bind_account(land.ctx, invited.token, STRANGER)
    assert len(await land.told("binding.refused")) == 2


async def test_of_a_secretarys_own_link_those_above_are_told(land: Land) -> None:
    await land.start("P1", LI)
    invited = await invite_member(land.ctx, None, (await land.member("P2")).id)
    await bind_account(land.ctx, invited.token, WANG)
    with pytest.raises(InvitationUsed):
        await bind_account(land.ctx, invited.token, STRANGER)
    assert [chat for chat, _ in await land.told("binding.refused")] == [LI]


async def test_a_link_expires_after_a_fortnight(land: Land) -> None:
    invited = await invite_member(land.ctx, None, (await land.member("P2")).id)
    land.clock.advance(timedelta(days=14))
    with pytest.raises(InvitationExpired):
        await bind_account(land.ctx, invited.token, WANG)
    assert await land.known(WANG) is None


async def test_a_new_link_makes_the_older_void(land: Land) -> None:
    member = (await land.member("P2")).id
    first = await invite_member(land.ctx, None, member)
    second = await invite_member(land.ctx, None, member)
    with pytest.raises(InvitationExpired):
        await bind_account(land.ctx, first.token, WANG)
    await bind_account(land.ctx, second.token, WANG)


async def test_a_made_up_link_is_unknown(land: Land) -> None:
    with pytest.raises(InvitationUnknown):
        await bind_account(land.ctx, "x" * 32, WANG)


async def test_one_account_is_one_person(land: Land) -> None:
    await land.start("P2", WANG)
    invited = await invite_member(land.ctx, None, (await land.member("P3")).id)
    with pytest.raises(AccountTaken):
        await bind_account(land.ctx, invited.token, WANG)
    assert (await bind_account(land.ctx, invited.token, ZHANG)).name == "张建军"


async def test_who_has_started_is_not_invited_again(land: Land) -> None:
    await land.start("P2", WANG)
    with pytest.raises(AlreadyBound) as refused:
        await invite_member(land.ctx, None, (await land.member("P2")).id)
    assert refused.value.args_ == {"name": "王秀英"}


async def test_a_lost_account_is_freed_and_bound_anew(land: Land) -> None:
    secretary = await land.start("P2", WANG)
    await land.start("P3", ZHANG)
    member = (await land.member("P3")).id
    rebound = await rebind(land.ctx, secretary, member)
    assert rebound.freed == ZHANG
    assert await land.known(ZHANG) is None
    await bind_account(land.ctx, rebound.invited.token, 913)
    assert (await land.actor(913)).member_id == member
    assert await land.known(ZHANG) is None


async def test_a_freed_account_may_become_somebody_elses(land: Land) -> None:
    await land.start("P3", ZHANG)
    await rebind(land.ctx, None, (await land.member("P3")).id)
    assert (await land.start("P5", ZHANG)).name == "陈志强"


async def test_somebody_off_the_roster_is_neither_invited_nor_bound(land: Land) -> None:
    member = (await land.member("P3")).id
    invited = await invite_member(land.ctx, None, member)
    land.clock.advance(timedelta(days=2))
    left = replace(PEOPLE[2], end=TODAY)
    await import_roster(land.ctx, RosterSheet(people=(left,)), tree="T")
    with pytest.raises(NotOnRoster):
        await bind_account(land.ctx, invited.token, ZHANG)
    with pytest.raises(NotOnRoster):
        await invite_member(land.ctx, None, member)
    with pytest.raises(NotFound):
        await invite_member(land.ctx, None, 10_000)


@pytest.mark.parametrize(
    ("key", "allowed"), [("P3", True), ("P2", True), ("P5", False), ("P4", False), ("P1", False)]
)
async def test_a_secretary_keeps_the_accounts_of_his_own(
    land: Land, key: str, allowed: bool
) -> None:
    secretary = await land.start("P2", WANG)
    assert await permitted(rebind(land.ctx, secretary, (await land.member(key)).id)) is allowed


@pytest.mark.parametrize(("key", "allowed"), [("P2", True), ("P3", False), ("P1", True)])
async def test_a_superior_keeps_the_accounts_of_those_who_lead_below(
    land: Land, key: str, allowed: bool
) -> None:
    superior = await land.start("P1", LI)
    member = (await land.member(key)).id
    assert await permitted(person(land.ctx, superior, member)) is allowed
    assert await permitted(rebind(land.ctx, superior, member)) is allowed


async def test_a_member_keeps_nobodys_account(land: Land) -> None:
    member = await land.start("P3", ZHANG)
    branch = await land.organisation("A")
    assert not await permitted(rebind(land.ctx, member, member.member_id))
    assert not await permitted(invite_all(land.ctx, member, branch))
    assert not await permitted(people(land.ctx, member, branch))
    assert not await permitted(invite_masses(land.ctx, member, branch, "form", count=1))


async def permitted(call: object) -> bool:
    try:
        await call  # type: ignore[misc]
    except NotYourOrganisation:
        return False
    return True


async def test_everybody_who_waits_is_invited_in_batches(land: Land) -> None:
    secretary = await land.start("P2", WANG)
    branch = await land.organisation("A")
    more = tuple(replace(PEOPLE[2], key=f"N{n}", name=f"周{n}", row=10 + n) for n in range(3))
    await import_roster(land.ctx, RosterSheet(people=more), tree="T")
    first = await invite_all(land.ctx, secretary, branch, batch=3)
    assert (len(first.invited), first.left) == (3, 1)
    second = await invite_all(land.ctx, secretary, branch, batch=3)
    assert (len(second.invited), second.left) == (1, 0)
    assert {one.member_id for one in first.invited}.isdisjoint(
        one.member_id for one in second.invited
    )
    assert (await invite_all(land.ctx, secretary, branch)).invited == ()
    land.clock.advance(timedelta(days=14))
    assert len((await invite_all(land.ctx, secretary, branch)).invited) == 4


async def test_from_above_only_those_who_lead_are_invited(land: Land) -> None:
    superior = await land.start("P1", LI)
    village = await land.organisation("B")
    batch = await invite_all(land.ctx, superior, village)
    assert [one.name for one in batch.invited] == ["赵桂兰"]
    reach = await people(land.ctx, superior, village)
    assert [one.name for one in reach.kept] == ["赵桂兰"]
    assert [one.name for one in reach.never_started] == ["赵桂兰", "陈志强"]
    assert await kept(land.ctx, superior) == [
        (await land.organisation("T"), "清河镇党委", 0),
        (await land.organisation("A"), "东湖社区党支部", 2),
        (village, "西岭村党支部", 2),
    ]


async def test_the_highest_office_is_shown(land: Land) -> None:
    both = RosterSheet(people=(PEOPLE[2], replace(PEOPLE[2], row=9, role="office")))
    await import_roster(land.ctx, both, tree="T")
    roles = {one.name: one.role for one in (await waiting_in(land, "A"))}
    assert roles["张建军"] is Role.OFFICE
    assert len(roles) == 2


async def waiting_in(land: Land, key: str) -> list[Person]:
    return await never_started(land.ctx, await land.organisation(key))


async def test_the_operator_invites_a_whole_tree(land: Land) -> None:
    await land.start("P2", WANG)
    first = await invite_tree(land.ctx, "T")
    assert [one.name for one in first] == ["李卫国", "张建军", "赵桂兰", "陈志强"]
    assert await invite_tree(land.ctx, "T") == []
    renewed = await invite_tree(land.ctx, "T", renew=True)
    assert len(renewed) == 4
    with pytest.raises(InvitationExpired):
        await bind_account(land.ctx, first[0].token, LI)
    with pytest.raises(NotFound):
        await invite_tree(land.ctx, "nowhere")


async def test_who_never_started_and_who_left_are_listed(land: Land) -> None:
    await land.start("P2", WANG)
    await land.start("P3", ZHANG)
    branch = await land.organisation("A")
    village = await land.organisation("B")
    assert [one.name for one in await never_started(land.ctx, village)] == ["赵桂兰", "陈志强"]
    assert await never_started(land.ctx, branch) == []
    await set_reachable(land.ctx, ZHANG, False)
    reach = await reachable(land.ctx, branch)
    assert [one.name for one in reach.unreachable] == ["张建军"]
    assert await land.known(ZHANG) is not None
    await set_reachable(land.ctx, ZHANG, True)
    assert (await reachable(land.ctx, branch)).unreachable == ()


async def test_a_list_says_until_when_somebody_is_invited(land: Land) -> None:
    invited = await invite_member(land.ctx, None, (await land.member("P5")).id)
    waiting = await never_started(land.ctx, await land.organisation("B"))
    assert [one.invited_until for one in waiting] == [None, invited.expires_at]


async def test_masses_are_invited_by_name_or_number_and_kept_apart(land: Land) -> None:
    secretary = await land.start("P2", WANG)
    branch = await land.organisation("A")
    named = await invite_masses(land.ctx, secretary, branch, "f1", names=["孙大伯", "刘大妈"])
    counted = await invite_masses(land.ctx, secretary, branch, "f2", count=2, label="群众")
    assert [one.name for one in (*named, *counted)] == ["孙大伯", "刘大妈", "群众 3", "群众 4"]
    bound = await bind_account(land.ctx, counted[0].token, 950)
    assert bound.offices == (("东湖社区党支部", Role.MASSES),)
    assert not (await land.actor(950)).is_secretary
    assert [one.name for one in await never_started(land.ctx, branch)] == ["张建军"]
    reach = await reachable(land.ctx, branch)
    assert len(reach.people) == len(reach.roster) + 4


async def test_one_form_invites_masses_once(land: Land) -> None:
    secretary = await land.start("P2", WANG)
    branch = await land.organisation("A")
    await invite_masses(land.ctx, secretary, branch, "f1", count=2, label="群众")
    with pytest.raises(AlreadySubmitted):
        await invite_masses(land.ctx, secretary, branch, "f1", count=2, label="群众")
    for count in (0, MASSES_AT_ONCE + 1):
        with pytest.raises(BadNumber):
            await invite_masses(land.ctx, secretary, branch, "f3", count=count)
    assert len((await reachable(land.ctx, branch)).people) == 4


async def test_masses_are_not_part_of_the_roster_file(land: Land) -> None:
    secretary = await land.start("P2", WANG)
    branch = await land.organisation("A")
    await invite_masses(land.ctx, secretary, branch, "f1", count=2, label="群众")
    report = await import_roster(land.ctx, SHEET)
    assert len(report.rows) == 8


async def test_everybody_may_see_what_is_stored_on_him(land: Land) -> None:
    actor = await land.start("P3", ZHANG)
    stored = await stored_on_me(land.ctx, actor)
    assert (stored.name, stored.offices) == ("张建军", (("东湖社区党支部", Role.MEMBER),))
    assert stored.posts == ()
    assert stored.bound_at == land.clock.now()
    assert set(stored.counts.values()) == {0}


async def test_the_post_that_he_has_today_is_among_it(land: Land) -> None:
    actor = await land.start("P3", ZHANG)
    for post in ("技术员", "网格员"):
        land.clock.advance(timedelta(days=1))
        row = replace(PEOPLE[2], post=post)
        await import_roster(land.ctx, RosterSheet(people=(row,)), "T")
    stored = await stored_on_me(land.ctx, actor)
    assert stored.posts == (("东湖社区党支部", "网格员"),)
    assert stored.offices == (("东湖社区党支部", Role.MEMBER),)


async def test_every_write_says_no_before_it_writes(land: Land) -> None:
    """A refusal leaves no invitation behind."""
    member = await land.start("P3", ZHANG)
    with pytest.raises(Refusal):
        await invite_member(land.ctx, member, (await land.member("P5")).id)
    async with land.ctx.db.read() as session:
        count = await session.scalar(text("SELECT count(*) FROM invitations WHERE used_at IS NULL"))
    assert count == 0
