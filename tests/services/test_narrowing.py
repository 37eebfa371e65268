"""Who owes a thing that is asked of some levels, offices, posts or organisations by name only."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select, update

from models.plan.programme import span
from models.rules.periods import period_with_key
from models.rules.reach import Absent, Reach
from models.tables import Appointment, Member, Organisation, RankingPlace, ScoreEntry
from services.commitments import submit as promise
from services.duties import task
from services.expected import expected_of, expected_on_paper
from services.idea_calls import calls
from services.ideas import submit as suggest
from services.ranking import publish
from services.reach import reach
from services.refusals import NotExpected
from tests.services.dues import at, frozen, replan, run_of
from tests.services.papers import paper
from tests.services.statements import statements
from tests.services.worlds import PEOPLE, World

POSTS = {"technician": {"title": "技术员"}, "cadre": {"title": "科级干部"}}
NORTH = {"north-secretary", "north-deputy", "north-member"}
WEST = {"west-secretary", "west-deputy", "west-member"}


@pytest.fixture(autouse=True)
async def deeper(world: World) -> None:
    """North under west, so that town has two levels below it."""
    await change(world, "north", superior_id=world.ids["west"])


async def change(world: World, key: str, **values: Any) -> None:
    async with world.ctx.db.write() as session:
        await session.execute(update(Organisation).where(Organisation.key == key).values(**values))


async def narrow(world: World, key: str, **said: Any) -> None:
    def narrowed(plan: dict[str, Any]) -> None:
        plan["posts"] = POSTS
        plan["expectations"][key].update(said)

    await replan(world, narrowed)


async def member(world: World, key: str) -> int:
    async with world.ctx.db.read() as session:
        return await session.scalar(select(Member.id).where(Member.key == key)) or 0


async def post(world: World, key: str, word: str | None, **values: Any) -> None:
    """From now on he does this, in each of his offices."""
    his = Appointment.member_id == await member(world, key)
    async with world.ctx.db.write() as session:
        await session.execute(update(Appointment).where(his).values(post=word, **values))


async def appoint(world: World, key: str, place: str, role: str, word: str | None = None) -> None:
    async with world.ctx.db.write() as session:
        session.add(
            Appointment(
                member_id=await member(world, key),
                organisation_id=world.ids[place],
                role=role,
                post=word,
                valid_from=date(2026, 1, 1),
            )
        )


async def reached(world: World) -> Reach:
    run = await run_of(world)
    async with world.ctx.db.read() as session:
        return await reach(session, run, world.ctx.today())


class TestLevels:
    @pytest.mark.parametrize(
        ("levels", "places"),
        [
            ([1], {"east", "west"}),
            ([2], {"north"}),
            ([1, 2], {"east", "west", "north"}),
            ([3], set()),
        ],
    )
    async def test_organisations_of_these_levels(
        self, world: World, levels: list[int], places: set[str]
    ) -> None:
        await narrow(world, "monthly", levels=levels)
        assert set(await frozen(world, "monthly", "2026-04")) == places

    async def test_the_people_who_stand_there(self, world: World) -> None:
        await narrow(world, "idea", levels=[2])
        assert set(await frozen(world, "idea", "2026-H1")) == NORTH

    async def test_with_categories_both_hold(self, world: World) -> None:
        await change(world, "east", category="trade")
        await narrow(world, "monthly", levels=[1], categories=["trade"])
        assert set(await frozen(world, "monthly", "2026-04")) == {"east"}

    async def test_comments_are_asked_for_on_these_only(self, world: World) -> None:
        await narrow(world, "comment", levels=[2])
        assert set(await frozen(world, "comment", "2026-Q1")) == {"north"}


class TestRoles:
    async def test_one_office(self, world: World) -> None:
        await narrow(world, "idea", roles=["secretary"])
        owing = set(await frozen(world, "idea", "2026-H1"))
        assert owing == {"east-secretary", "west-secretary", "north-secretary"}

    async def test_migrants_are_told_from_members(self, world: World) -> None:
        his = Appointment.member_id == await member(world, "east-member")
        async with world.ctx.db.write() as session:
            await session.execute(update(Appointment).where(his).values(role="migrant"))
        await narrow(world, "idea", roles=["migrant"])
        assert set(await frozen(world, "idea", "2026-H1")) == {"east-member"}


class TestPosts:
    async def test_whoever_has_one_of_them(self, world: World) -> None:
        await post(world, "east-member", "技术员")
        await post(world, "west-deputy", "科级干部")
        await post(world, "west-member", "会计")
        await narrow(world, "idea", posts=["technician", "cadre"])
        assert set(await frozen(world, "idea", "2026-H1")) == {"east-member", "west-deputy"}

    async def test_the_title_counts_however_wide_it_is_written(self, world: World) -> None:
        await post(world, "east-member", "A岗")
        await narrow(world, "idea", posts=["technician"])
        await replan(world, lambda plan: plan["posts"].update(technician={"title": "Ａ岗"}))
        assert set(await frozen(world, "idea", "2026-H1")) == {"east-member"}

    async def test_leaders_with_it(self, world: World) -> None:
        for who in ("east-member", "west-deputy"):
            await post(world, who, "技术员")
        await narrow(world, "monthly", by="leaders", posts=["technician"])
        assert set(await frozen(world, "monthly", "2026-04")) == {"west-deputy"}

    async def test_in_two_organisations_he_owes_once_where_he_has_it(self, world: World) -> None:
        await appoint(world, "north-member", "east", "member")
        await appoint(world, "north-member", "west", "member", "技术员")
        await post(world, "north-secretary", "技术员")
        await narrow(world, "idea", posts=["technician"])
        found = await frozen(world, "idea", "2026-H1")
        assert set(found) == {"north-member", "north-secretary"}
        line = await task(world.ctx, await world.actor("north-member"), found["north-member"])
        assert line.duty.organisation == "west党支部"

    async def test_a_post_that_has_ended_owes_nothing_new(self, world: World) -> None:
        await post(world, "east-member", "技术员", valid_to=date(2026, 3, 31))
        await post(world, "west-member", "技术员")
        await narrow(world, "monthly", by="members", posts=["technician"])
        both = {"east-member", "west-member"}
        assert set(await frozen(world, "monthly", "2026-03")) == both
        assert set(await frozen(world, "monthly", "2026-04")) == {"west-member"}

    async def test_who_moves_takes_no_post_along(self, world: World) -> None:
        await post(world, "east-member", "技术员", valid_to=date(2026, 3, 31))
        await appoint(world, "east-member", "west", "member")
        await narrow(world, "idea", by="members", posts=["technician"], every="month")
        assert set(await frozen(world, "idea", "2026-04")) == set()

    async def test_all_in_one_statement(self, world: World) -> None:
        await narrow(world, "idea", posts=["technician"], levels=[1], roles=["member"])
        with statements() as said:
            await frozen(world, "idea", "2026-H1")
        assert len([one for one in said if "INSERT INTO duties" in one]) == 1


class TestOwners:
    async def test_only_those_named(self, world: World) -> None:
        await narrow(world, "monthly", owners=["north", "east"])
        assert set(await frozen(world, "monthly", "2026-04")) == {"north", "east"}

    async def test_the_campaigns_own_owes_where_it_is_named(self, world: World) -> None:
        await narrow(world, "monthly", owners=["town"])
        found = await frozen(world, "monthly", "2026-04")
        assert set(found) == {"town"}
        at(world, "2026-04-20T09:00")
        line = await task(world.ctx, await world.actor("head"), found["town"])
        assert line.duty.organisation == "town党支部"

    async def test_the_campaigns_own_is_measured_by_it_and_not_ranked(self, world: World) -> None:
        await narrow(world, "monthly", owners=["town", "east"])
        at(world, "2026-07-01T09:00")
        await frozen(world, "monthly", "2026-04")
        run = await run_of(world)
        period = period_with_key("2026-Q2", span(run.plan))
        assert period is not None
        async with world.ctx.db.write() as session:
            await publish(session, world.ctx, run, period)
        async with world.ctx.db.read() as session:
            ranked = set(await session.scalars(select(RankingPlace.organisation_id)))
            lines = set(await session.scalars(select(ScoreEntry.subject)))
        assert lines == {"o-town", "o-east"}
        assert world.ids["east"] in ranked
        assert world.ids["town"] not in ranked

    @pytest.mark.parametrize("more", [{"levels": [1]}, {"categories": ["community"]}])
    async def test_the_campaigns_own_has_no_level_and_only_its_own_category(
        self, world: World, more: dict[str, Any]
    ) -> None:
        await narrow(world, "monthly", owners=["town", "west"], **more)
        assert set(await frozen(world, "monthly", "2026-04")) == {"west"}

    async def test_the_campaigns_own_promises_nothing_that_nobody_could_review(
        self, world: World
    ) -> None:
        await narrow(world, "promise", owners=["town", "west"])
        assert set(await frozen(world, "promise", "once")) == {"west"}
        assert (await reached(world)).absent == (Absent("目标承诺", "town"),)

    async def test_a_key_of_another_tree_is_not_meant(self, world: World) -> None:
        async with world.ctx.db.write() as session:
            other = Organisation(
                tree="other",
                key="east",
                name="外镇",
                category="community",
                pseudonym="o-other",
                valid_from=date(2026, 1, 1),
            )
            session.add(other)
        await narrow(world, "monthly", owners=["east"])
        assert len(await frozen(world, "monthly", "2026-04")) == 1


class TestHandingIn:
    """What is narrowed is asked of nobody else, and is never lost to whoever owed it before."""

    async def test_ideas_are_asked_of_those_who_owe_them(self, world: World) -> None:
        await post(world, "east-member", "技术员")
        await narrow(world, "idea", posts=["technician"])
        technician, other = await world.actor("east-member"), await world.actor("east-deputy")
        assert [call.expectation for call in await calls(world.ctx, technician)] == ["idea"]
        assert await calls(world.ctx, other) == []
        with pytest.raises(NotExpected):
            await suggest(world.ctx, other, world.campaign, "idea", "办夜校", "form")

    async def test_a_leader_may_enter_it_from_paper_for_his_people(self, world: World) -> None:
        await post(world, "east-member", "技术员")
        await narrow(world, "idea", posts=["technician"])
        for who, found in (("east-secretary", 1), ("west-secretary", 0)):
            leader = await world.actor(who)
            assert await calls(world.ctx, leader) == []
            assert len(await calls(world.ctx, leader, on_paper=True)) == found
        entered = await world.actor("east-secretary")
        proposer = await member(world, "east-member")
        await suggest(world.ctx, entered, world.campaign, "idea", "办夜校", "form", proposer)

    async def test_ideas_of_organisations_are_asked_of_their_people(self, world: World) -> None:
        await narrow(world, "idea", by="organisations", levels=[2])
        asked = {who for who in PEOPLE if await calls(world.ctx, await world.actor(who))}
        assert asked == NORTH

    async def test_who_loses_the_post_can_still_hand_in_what_he_owes(self, world: World) -> None:
        await post(world, "east-member", "技术员")
        for key in ("idea", "member-promise"):
            await narrow(world, key, posts=["technician"])
        ideas = await frozen(world, "idea", "2026-H1")
        promises = await frozen(world, "member-promise", "once")
        await post(world, "east-member", None)
        who, east = await world.actor("east-member"), world.ids["east"]
        assert [one.expectation for one in await expected_of(world.ctx, who)] == ["member-promise"]
        await suggest(world.ctx, who, world.campaign, "idea", "办夜校", "form")
        whose = ("member-promise", east, who.member_id)
        await promise(world.ctx, who, world.campaign, *whose, paper(), "form")
        for duty in (ideas["east-member"], promises["east-member"]):
            assert (await task(world.ctx, who, duty)).duty.done

    async def test_but_only_as_long_as_it_counts(self, world: World) -> None:
        await post(world, "east-member", "技术员")
        await narrow(world, "idea", posts=["technician"])
        await frozen(world, "idea", "2026-H1")
        await post(world, "east-member", None)
        who = await world.actor("east-member")
        at(world, "2026-06-30T23:00")
        assert [call.expectation for call in await calls(world.ctx, who)] == ["idea"]
        at(world, "2026-07-01T09:00")
        assert await calls(world.ctx, who) == []

    async def test_who_has_left_the_roster_is_not_entered_for(self, world: World) -> None:
        await post(world, "east-member", "技术员")
        await narrow(world, "member-promise", posts=["technician"])
        await frozen(world, "member-promise", "once")
        leader = await world.actor("east-secretary")
        before = await expected_on_paper(world.ctx, leader)
        assert [one.member_id for one in before] == [await member(world, "east-member")]
        await post(world, "east-member", "技术员", valid_to=date(2026, 3, 1))
        assert await expected_on_paper(world.ctx, leader) == ()

    async def test_who_never_had_it_is_not_asked_to_promise(self, world: World) -> None:
        await post(world, "east-member", "技术员")
        await narrow(world, "member-promise", posts=["technician"])
        await frozen(world, "member-promise", "once")
        assert await expected_of(world.ctx, await world.actor("west-member")) == ()

    async def test_an_organisation_that_left_its_category_still_promises(
        self, world: World
    ) -> None:
        await narrow(world, "promise", levels=[2])
        await frozen(world, "promise", "once")
        await change(world, "north", category=None)
        found = await expected_of(world.ctx, await world.actor("north-secretary"))
        assert [one.themes for one in found if one.expectation == "promise"] == [()]


class TestReach:
    async def test_everybody_is_reached(self, world: World) -> None:
        assert await reached(world) == Reach()

    async def test_one_line_for_each_thing_that_nobody_owes(self, world: World) -> None:
        await narrow(world, "idea", posts=["technician", "cadre"])
        await narrow(world, "monthly", levels=[3])
        await narrow(world, "member-promise", roles=["migrant"])
        assert await reached(world) == Reach(("党员承诺", "金点子", "月小结"))

    async def test_one_holder_is_enough(self, world: World) -> None:
        await narrow(world, "idea", posts=["technician", "cadre"])
        await post(world, "north-member", "科级干部")
        assert await reached(world) == Reach()

    async def test_owners_that_are_not_there_or_not_meant_are_named(self, world: World) -> None:
        await change(world, "west", category="trade")
        await narrow(world, "monthly", owners=["east", "west", "south"], categories=["community"])
        found = (await reached(world)).absent
        assert found == (Absent("月小结", "west"), Absent("月小结", "south"))
