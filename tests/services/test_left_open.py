"""Gaps, decisions and supervision cases that a campaign left open go along into the next, once."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from models.tables import (
    CaseState,
    Gap,
    GapState,
    Meeting,
    MeetingDecision,
    Supervised,
    SupervisionCase,
)
from services.closing import close
from services.commitments import CarriedBefore, submit, withdraw
from services.drafts import CommitmentDraft, IndicatorDraft, ProjectDraft
from services.expected import Expected, expected_of
from services.leftovers import Leftover, leftovers
from tests.services.dues import at
from tests.services.test_erasure import DAY, another_campaign, live_until
from tests.services.worlds import World

THEN = datetime.fromisoformat("2026-03-02T10:00+08:00")
DAY_OF_IT = date(2026, 6, 20)


def common(world: World) -> dict[str, int]:
    return {
        "campaign_id": world.campaign,
        "plan_version_id": 1,
        "organisation_id": world.ids["east"],
    }


def gap(world: World, author: int, number: int, **said: object) -> Gap:
    values = {
        "state": GapState.ACCEPTED,
        "problem": "路灯不亮，王秀英报过",
        "owner": "王秀英",
        **said,
    }
    return Gap(
        **common(world),
        expectation="gap",
        period="2026-Q2",
        author_id=author,
        cause="没有人管",
        measure="换灯",
        deadline=DAY_OF_IT,
        form_token=f"gap-{number}",
        submitted_at=THEN,
        **values,
    )


def case(world: World, source: Supervised, about: int, title: str, state: CaseState) -> object:
    return SupervisionCase(
        **common(world),
        superior_id=world.ids["town"],
        source=source,
        source_id=about,
        title=title,
        owed_on=DAY_OF_IT,
        state=state,
        opened_at=THEN,
    )


@pytest.fixture
async def left(world: World) -> World:
    """East's: one gap open and one closed, one decision open and one done, three cases: about the
    open gap, about something else, and closed. A member's own gap."""
    author = (await world.actor("east-secretary")).member_id
    member = (await world.actor("east-member")).member_id
    async with world.ctx.db.write() as session:
        first = gap(world, author, 1)
        session.add_all(
            [
                first,
                gap(world, author, 2, state=GapState.CLOSED),
                gap(world, member, 3, problem="不会用台账", member_id=member),
            ]
        )
        meeting = Meeting(
            **common(world),
            expectation="meeting",
            period="2026-Q2",
            day=DAY_OF_IT,
            place="会议室",
            agenda="议事",
            called_by=author,
            called_at=THEN,
            form_token="meeting",
        )
        session.add(meeting)
        await session.flush()
        session.add_all(
            [
                MeetingDecision(meeting_id=meeting.id, number=1, text="修水渠" * 30),
                MeetingDecision(meeting_id=meeting.id, number=2, text="办夜校", done_at=THEN),
                case(world, Supervised.GAP, first.id, "路灯不亮", CaseState.NOTIFIED),
                case(world, Supervised.DUTY, 7, "一季度小结", CaseState.LISTED),
                case(world, Supervised.DUTY, 8, "二季度小结", CaseState.CLOSED),
            ]
        )
    return world


async def asked_of(world: World, who: str = "east-secretary") -> Expected:
    """What the new campaign asks first of him: a secretary's is his organisation's."""
    found = await expected_of(world.ctx, await world.actor(who))
    return next(one for one in found if one.campaign_id != world.campaign)


async def offered(world: World, who: str = "east-secretary") -> tuple[Leftover, ...]:
    return await leftovers(world.ctx, await asked_of(world, who))


async def begun(world: World) -> None:
    """Next year's campaign, with this year's closed."""
    await close(world.ctx, "pairing")
    await another_campaign(world)
    at(world, "2027-01-05T09:00")


async def test_what_is_open_is_offered_with_what_is_known_of_it(left: World) -> None:
    await begun(left)
    found = await offered(left)
    assert [(one.kind, one.title[:4], one.owner) for one in found] == [
        ("gap", "路灯不亮", "王秀英"),
        ("decision", "修水渠修", "east党支部"),
        ("case", "一季度小", "east党支部"),
    ]
    assert {(one.reached, one.target, one.unit) for one in found} == {(Decimal(0), Decimal(1), "")}
    assert max(len(one.title) for one in found) == 60
    assert [one.title for one in await offered(left, "east-member")] == ["不会用台账"]
    assert await offered(left, "west-secretary") == ()


async def test_also_after_names_were_deleted(left: World) -> None:
    await another_campaign(left)
    await live_until(left, DAY)
    found = await offered(left)
    assert [one.kind for one in found] == ["gap", "decision", "case"]
    assert (found[0].title, found[0].owner) == ("路灯不亮，××报过", "east党支部")
    assert await offered(left, "east-member") == ()


def taking(*taken: Leftover) -> CommitmentDraft:
    lines = [
        IndicatorDraft(
            one.title,
            one.reached,
            Decimal(1),
            None,
            "件",
            date(2027, 6, 1),
            one.owner,
            "照片",
            one.origin,
        )
        for one in taken
    ]
    return CommitmentDraft("把去年欠的办完", (ProjectDraft("上次没办完的", tuple(lines)),))


async def take(world: World, campaign: int, *taken: Leftover) -> int:
    who, token = await world.actor("east-secretary"), world.ctx.tokens.new()
    east = world.ids["east"]
    view = await submit(world.ctx, who, campaign, "promise", east, None, taking(*taken), token)
    return view.id


async def test_nothing_is_taken_along_twice_unless_it_was_withdrawn(left: World) -> None:
    await begun(left)
    first, *others = await offered(left)
    actor = await left.actor("east-secretary")
    asked = await asked_of(left)
    with pytest.raises(CarriedBefore):
        await take(left, asked.campaign_id, first, first)
    made = await take(left, asked.campaign_id, first)
    assert await leftovers(left.ctx, asked) == tuple(others)
    with pytest.raises(CarriedBefore):
        await take(left, asked.campaign_id, first)
    await withdraw(left.ctx, actor, made)
    assert await leftovers(left.ctx, asked) == (first, *others)
