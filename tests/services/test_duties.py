from datetime import date

import pytest
from sqlalchemy import select, update

from models.queries.digests import DutyLine, Excused
from models.tables import Appointment, Duty, Member, Organisation
from services import comments, duties, summaries
from services.comment_rows import CommentDraft
from services.commitments import submit as promise
from services.duty_decisions import ExtensionOutOfReach, decidable, extend, look, waive
from services.ideas import submit as suggest
from services.ideas import withdraw as take_back
from services.overview import soon
from services.refusals import (
    AlreadyDone,
    NoCampaign,
    NotFound,
    NotYourOrganisation,
    OwnWork,
    TooLong,
)
from services.submission import NothingWritten
from tests.services.dues import another_idea, at, frozen, rename, replan
from tests.services.papers import paper
from tests.services.statements import statements
from tests.services.worlds import PEOPLE, World

PLACES = {"east", "west", "north"}
MEMBERS = {key for key in PEOPLE if key not in ("head", "clerk")}


async def line_of(world: World, who: str, duty: int) -> DutyLine:
    return await duties.task(world.ctx, await world.actor(who), duty)


async def row_of(world: World, duty: int) -> Duty:
    async with world.ctx.db.read() as session:
        return await session.get_one(Duty, duty)


class TestFreezing:
    @pytest.mark.parametrize(
        ("key", "period", "owers"),
        [
            ("monthly", "2026-04", PLACES),
            ("idea", "2026-H1", MEMBERS),
            ("comment", "2026-Q1", PLACES),
        ],
    )
    async def test_who_owes_it(self, world: World, key: str, period: str, owers: set[str]) -> None:
        assert set(await frozen(world, key, period)) == owers

    async def test_leaders_owe_it_each_for_himself(self, world: World) -> None:
        await replan(world, lambda plan: plan["expectations"]["monthly"].update(by="leaders"))
        leading = {f"{place}-{role}" for place in PLACES for role in ("secretary", "deputy")}
        assert set(await frozen(world, "monthly", "2026-04")) == leading

    @pytest.mark.parametrize(
        ("key", "period"),
        [("monthly", "2026-04"), ("idea", "2026-H1"), ("comment", "2026-Q1")],
    )
    async def test_in_one_statement(self, world: World, key: str, period: str) -> None:
        with statements() as said:
            await frozen(world, key, period)
        assert len([one for one in said if "INSERT INTO duties" in one]) == 1

    @pytest.mark.parametrize(
        ("key", "period", "owers"),
        [
            ("monthly", "2026-04", {"west"}),
            ("idea", "2026-H1", {"west-secretary", "west-deputy", "west-member"}),
        ],
    )
    async def test_only_of_the_categories_named(
        self, world: World, key: str, period: str, owers: set[str]
    ) -> None:
        named = {"categories": ["trade"]}
        await replan(world, lambda plan: plan["expectations"][key].update(named))
        async with world.ctx.db.write() as session:
            await session.execute(
                update(Organisation).where(Organisation.key == "west").values(category="trade")
            )
        assert set(await frozen(world, key, period)) == owers

    async def test_an_organisation_the_plan_has_no_category_for_owes_nothing(
        self, world: World
    ) -> None:
        async with world.ctx.db.write() as session:
            await session.execute(
                update(Organisation).where(Organisation.key == "west").values(category="school")
            )
        assert set(await frozen(world, "monthly", "2026-04")) == PLACES - {"west"}

    async def test_a_person_with_two_offices_owes_once(self, world: World) -> None:
        async with world.ctx.db.write() as session:
            member = await session.scalar(select(Member.id).where(Member.key == "west-member"))
            session.add(
                Appointment(
                    member_id=member,
                    organisation_id=world.ids["east"],
                    role="member",
                    valid_from=date(2026, 1, 1),
                )
            )
        found = await frozen(world, "idea", "2026-H1")
        assert set(found) == MEMBERS
        assert (await row_of(world, found["west-member"])).organisation_id == world.ids["east"]

    async def test_a_later_transfer_changes_nothing(self, world: World) -> None:
        found = await frozen(world, "idea", "2026-H1")
        async with world.ctx.db.write() as session:
            await session.execute(update(Appointment).values(valid_to=date(2026, 3, 1)))
        row = await row_of(world, found["east-member"])
        assert row.organisation_id == world.ids["east"]


class TestWhatCameIn:
    async def test_an_idea_counts_for_whoever_had_it_until_it_is_taken_back(
        self, world: World
    ) -> None:
        duty = (await frozen(world, "idea", "2026-H1"))["east-member"]
        member = await world.actor("east-member")
        idea = await suggest(world.ctx, member, world.campaign, "idea", "办夜校", "form")
        assert (await line_of(world, "east-member", duty)).duty.on_time
        await take_back(world.ctx, member, idea)
        assert not (await line_of(world, "east-member", duty)).duty.done

    async def test_an_idea_of_the_next_half_year_does_not_count(self, world: World) -> None:
        duty = (await frozen(world, "idea", "2026-H1"))["east-member"]
        at(world, "2026-07-01T00:00")
        member = await world.actor("east-member")
        await suggest(world.ctx, member, world.campaign, "idea", "办夜校", "form")
        assert not (await line_of(world, "east-member", duty)).duty.done

    async def test_an_idea_counts_for_what_it_was_handed_in_for(self, world: World) -> None:
        await replan(world, another_idea)
        ideas = (await frozen(world, "idea", "2026-H1"))["east-member"]
        policies = (await frozen(world, "policy", "2026-Q1"))["east-member"]
        member = await world.actor("east-member")
        await suggest(world.ctx, member, world.campaign, "policy", "办夜校", "form")
        assert not (await line_of(world, "east-member", ideas)).duty.done
        assert (await line_of(world, "east-member", policies)).duty.done

    async def test_after_a_rename_it_counts_for_what_was_frozen_before(self, world: World) -> None:
        duty = (await frozen(world, "idea", "2026-H1"))["east-member"]
        await rename(world, "idea", "thought")
        member = await world.actor("east-member")
        await suggest(world.ctx, member, world.campaign, "thought", "办夜校", "form")
        assert (await line_of(world, "east-member", duty)).duty.done

    async def test_several_may_be_asked_for(self, world: World) -> None:
        await replan(world, lambda plan: plan["expectations"]["idea"].update(minimum=2))
        duty = (await frozen(world, "idea", "2026-H1"))["east-member"]
        member = await world.actor("east-member")
        for number, done in ((1, False), (2, True)):
            await suggest(world.ctx, member, world.campaign, "idea", "办夜校", f"form-{number}")
            assert (await line_of(world, "east-member", duty)).duty.done is done

    async def test_a_promise_counts_for_its_own_duty(self, world: World) -> None:
        own = (await frozen(world, "member-promise", "once"))["east-secretary"]
        whole = (await frozen(world, "promise", "once"))["east"]
        secretary, east = await world.actor("east-secretary"), world.ids["east"]
        await promise(world.ctx, secretary, world.campaign, "promise", east, None, paper(), "form")
        assert (await line_of(world, "east-secretary", whole)).duty.done
        assert not (await line_of(world, "east-secretary", own)).duty.done

    async def test_a_comment_counts_for_its_organisation(self, world: World) -> None:
        at(world, "2026-04-02T09:00")
        found = await frozen(world, "comment", "2026-Q1")
        draft = CommentDraft("good", "好", "少", "快")
        head = await world.actor("head")
        await comments.publish(world.ctx, head, found["east"], draft, "form")
        assert (await line_of(world, "head", found["east"])).duty.on_time
        assert not (await line_of(world, "head", found["west"])).duty.done


class TestTasks:
    async def test_a_duty_opens_for_those_who_answer_for_it(self, world: World) -> None:
        at(world, "2026-04-20T09:00")
        monthly = (await frozen(world, "monthly", "2026-04"))["east"]
        comment = (await frozen(world, "comment", "2026-Q2"))["east"]
        idea = (await frozen(world, "idea", "2026-H1"))["east-member"]
        answering = {
            monthly: {"east-secretary", "east-deputy"},
            comment: {"head", "clerk"},
            idea: {"east-member"},
        }
        for duty, people in answering.items():
            for who in PEOPLE:
                if who in people:
                    assert (await line_of(world, who, duty)).duty.id == duty
                else:
                    with pytest.raises(NotFound):
                        await line_of(world, who, duty)


class TestDeciding:
    """East's summary of April, and the idea of a member, a leader, and the comment on east."""

    async def duties(self, world: World) -> dict[str, int]:
        at(world, "2026-04-20T09:00")
        ideas = await frozen(world, "idea", "2026-H1")
        return {
            "summary": (await frozen(world, "monthly", "2026-04"))["east"],
            "comment": (await frozen(world, "comment", "2026-Q2"))["east"],
            "member": ideas["east-member"],
            "leader": ideas["east-secretary"],
        }

    @pytest.mark.parametrize(
        ("which", "deciders", "told"),
        [
            ("summary", {"head", "clerk"}, {"east-secretary", "east-deputy"}),
            ("member", {"east-secretary", "east-deputy"}, {"east-member"}),
            ("leader", {"head", "clerk"}, {"east-secretary"}),
            ("comment", set(), set()),
        ],
    )
    async def test_whoever_stands_one_level_above_waives_it(
        self, world: World, which: str, deciders: set[str], told: set[str]
    ) -> None:
        duty = (await self.duties(world))[which]
        for who in sorted(set(PEOPLE) - deciders):
            with pytest.raises((NotYourOrganisation, OwnWork)):
                await waive(world.ctx, await world.actor(who), duty, "外出培训")
        listed = {who for who in PEOPLE if duty in await self.listed(world, who)}
        assert listed == deciders
        for who in sorted(deciders)[:1]:
            await waive(world.ctx, await world.actor(who), duty, " 外出培训 ")
            assert await world.told("duty.waived") == told
            assert (await row_of(world, duty)).waiver_reason == "外出培训"

    async def listed(self, world: World, who: str) -> set[int]:
        found = await decidable(world.ctx, await world.actor(who))
        return {line.duty.id for line in found}

    async def test_a_comment_is_decided_on_by_the_superiors_superior(self, world: World) -> None:
        async with world.ctx.db.write() as session:
            await session.execute(
                update(Organisation)
                .where(Organisation.key == "west")
                .values(superior_id=world.ids["east"])
            )
        at(world, "2026-04-20T09:00")
        duty = (await frozen(world, "comment", "2026-Q2"))["west"]
        with pytest.raises(NotYourOrganisation):
            await waive(world.ctx, await world.actor("east-secretary"), duty, "忙")
        await waive(world.ctx, await world.actor("head"), duty, "刚换届")
        assert await world.told("duty.waived") == {"east-secretary", "east-deputy"}

    async def test_nobody_waives_his_own(self, world: World) -> None:
        duty = (await self.duties(world))["leader"]
        with pytest.raises(OwnWork):
            await waive(world.ctx, await world.actor("east-secretary"), duty, "忙")

    async def test_what_is_waived_is_owed_by_nobody_and_decided_once(self, world: World) -> None:
        duty, head = (await self.duties(world))["summary"], await world.actor("head")
        await waive(world.ctx, head, duty, "水灾")
        with pytest.raises(NotFound):
            await line_of(world, "east-secretary", duty)
        with pytest.raises(AlreadyDone):
            await extend(world.ctx, head, duty, date(2026, 5, 8))
        assert duty not in await self.listed(world, "head")

    async def test_who_leads_them_is_told_how_many_were_excused(self, world: World) -> None:
        head = await world.actor("head")
        monthly = await frozen(world, "monthly", "2026-04")
        at(world, "2026-04-20T09:00")
        await waive(world.ctx, head, monthly["east"], "水灾")
        await extend(world.ctx, head, monthly["west"], date(2026, 5, 8))
        await waive(world.ctx, head, monthly["west"], "水灾")
        await extend(world.ctx, head, monthly["north"], date(2026, 5, 8))
        assert (await soon(world.ctx, head)).excused == Excused(waived=2, extended=1)
        secretary = await world.actor("east-secretary")
        assert (await soon(world.ctx, secretary)).excused == Excused()
        at(world, "2026-06-20T09:00")
        assert (await soon(world.ctx, head)).excused == Excused()

    async def test_what_is_done_needs_no_decision(self, world: World) -> None:
        duty, head = (await self.duties(world))["summary"], await world.actor("head")
        secretary = await world.actor("east-secretary")
        await summaries.submit(world.ctx, secretary, duty, "四月小结", (), "form")
        with pytest.raises(AlreadyDone):
            await waive(world.ctx, head, duty, "水灾")
        assert duty not in await self.listed(world, "head")

    async def test_a_reason_is_written_in_a_sentence(self, world: World) -> None:
        duty, head = (await self.duties(world))["summary"], await world.actor("head")
        for reason, refusal in ((" ", NothingWritten), ("长" * 501, TooLong)):
            with pytest.raises(refusal):
                await waive(world.ctx, head, duty, reason)

    async def test_more_time_makes_late_papers_timely(self, world: World) -> None:
        duty, head = (await self.duties(world))["summary"], await world.actor("head")
        await extend(world.ctx, head, duty, date(2026, 5, 8))
        assert await world.told("duty.extended") == {"east-secretary", "east-deputy"}
        at(world, "2026-05-08T23:00")
        secretary = await world.actor("east-secretary")
        await summaries.submit(world.ctx, secretary, duty, "四月小结", (), "form")
        found = await line_of(world, "east-secretary", duty)
        assert found.duty.on_time
        assert found.duty.due_on == date(2026, 5, 8)

    async def test_the_day_first_set_stays_on_record(self, world: World) -> None:
        duty, head = (await self.duties(world))["summary"], await world.actor("head")
        for day in (8, 12):
            await extend(world.ctx, head, duty, date(2026, 5, day))
        assert (await row_of(world, duty)).extended_from == date(2026, 4, 30)

    async def test_it_is_put_off_to_a_later_day_on_which_it_still_counts(
        self, world: World
    ) -> None:
        duty = (await self.duties(world))["member"]
        secretary = await world.actor("east-secretary")
        found = await look(world.ctx, secretary, duty)
        assert (found.line.duty.due_on, found.earliest, found.latest) == (
            date(2026, 6, 15), date(2026, 6, 16), date(2026, 6, 30),
        )  # fmt: skip
        for day in (date(2026, 6, 15), date(2026, 7, 1)):
            with pytest.raises(ExtensionOutOfReach):
                await extend(world.ctx, secretary, duty, day)
        await extend(world.ctx, secretary, duty, date(2026, 6, 30))

    async def test_once_overdue_it_is_put_off_beyond_today(self, world: World) -> None:
        duty, head = (await self.duties(world))["summary"], await world.actor("head")
        at(world, "2026-05-06T09:00")
        assert (await look(world.ctx, head, duty)).earliest == date(2026, 5, 7)

    async def test_nothing_is_decided_while_the_campaign_is_paused(self, world: World) -> None:
        duty, head = (await self.duties(world))["summary"], await world.actor("head")
        await world.pause()
        with pytest.raises(NoCampaign):
            await waive(world.ctx, head, duty, "水灾")
        with pytest.raises(NotFound):
            await waive(world.ctx, head, 999, "水灾")
