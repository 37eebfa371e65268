"""The organisations below at a glance: what is counted of whom, in which order, at which cost."""

from datetime import timedelta

import pytest

from models.queries.overview import Stand
from models.tables import Gap, GapState, Organisation
from services import overview_below, summaries
from services.commitment_reviews import approve
from services.commitments import submit as promise
from services.refusals import NotYourOrganisation
from tests.services.dues import at, frozen, run_of
from tests.services.papers import indicator, paper
from tests.services.statements import statements
from tests.services.worlds import FIRST_DAY, ROOT, World


def counted(one: Stand) -> tuple[int, ...]:
    return one.in_time, one.late, one.missing, one.overdue, one.soon


async def seen(world: World) -> dict[str, Stand]:
    """By key, in the order in which they are shown."""
    found = await overview_below.overview(world.ctx, await world.actor("head"))
    keys = {number: key for key, number in world.ids.items()}
    return {keys[one.id]: one for one in found.stands}


async def hand_in(world: World, place: str, duty: int) -> None:
    actor = await world.actor(f"{place}-secretary")
    await summaries.submit(world.ctx, actor, duty, f"{place}\n第二行", (), world.ctx.tokens.new())


async def test_who_needs_attention_comes_first(world: World) -> None:
    """Of April: west in time, north not yet, east late with March's as well."""
    at(world, "2026-03-20T09:00")
    march = await frozen(world, "monthly", "2026-03")
    await hand_in(world, "north", march["north"])
    await hand_in(world, "west", march["west"])
    at(world, "2026-04-27T09:00")
    april = await frozen(world, "monthly", "2026-04")
    await hand_in(world, "west", april["west"])
    found = await seen(world)
    assert list(found) == ["east", "north", "west"]
    assert {key: counted(one) for key, one in found.items()} == {
        "east": (0, 0, 0, 1, 1),
        "north": (0, 0, 0, 0, 1),
        "west": (1, 0, 0, 0, 0),
    }
    assert [one.paper and one.paper.period for one in found.values()] == [
        None,
        "2026-03",
        "2026-04",
    ]
    at(world, "2026-05-01T09:00")
    assert {key: one.overdue for key, one in (await seen(world)).items()} == {
        "east": 2,
        "north": 1,
        "west": 0,
    }


async def test_overdue_is_more_than_papers(world: World) -> None:
    """An indicator and a gap past their days; both of the organisation itself."""
    east, head = await world.actor("east-secretary"), await world.actor("head")
    draft = paper(indicator(title="甲", deadline=world.ctx.today()))
    place = world.ids["east"]
    view = await promise(world.ctx, east, world.campaign, "promise", place, None, draft, "promise")
    await approve(world.ctx, head, view.id)
    async with world.ctx.db.write() as session:
        words = dict.fromkeys(("problem", "cause", "measure", "owner"), "有")
        session.add(
            Gap(
                campaign_id=world.campaign,
                plan_version_id=(await run_of(world)).version_id,
                expectation="gap",
                period="2026-03",
                organisation_id=world.ids["west"],
                author_id=east.member_id,
                deadline=world.ctx.today(),
                state=GapState.ACCEPTED,
                submitted_at=world.ctx.clock.now(),
                form_token="gap",
                **words,
            )
        )
    assert {one.overdue for one in (await seen(world)).values()} == {0}
    world.clock.set(world.ctx.clock.now() + timedelta(days=1))
    found = {key: one.overdue for key, one in (await seen(world)).items()}
    assert found == {"east": 1, "west": 1, "north": 0}


async def test_one_opened_shows_its_months_facts(world: World) -> None:
    duty = (await frozen(world, "monthly", "2026-03"))["east"]
    await hand_in(world, "east", duty)
    found = await overview_below.look(world.ctx, await world.actor("head"), world.ids["east"])
    ((_, facts),) = found.facts
    assert [(one.title, one.in_time) for one in facts.duties] == [("月小结", 1)]
    assert found.stand.paper is not None
    for who, place in (("east-secretary", "west"), ("head", ROOT)):
        with pytest.raises(NotYourOrganisation):
            await overview_below.look(world.ctx, await world.actor(who), world.ids[place])


async def test_two_hundred_cost_no_more_statements_than_three(world: World) -> None:
    await frozen(world, "monthly", "2026-03")
    head = await world.actor("head")
    with statements() as few:
        await overview_below.overview(world.ctx, head)
    async with world.ctx.db.write() as session:
        for number in range(200):
            session.add(
                Organisation(
                    tree=ROOT,
                    key=f"more-{number}",
                    name=f"第{number}党支部",
                    category="community",
                    superior_id=world.ids[ROOT],
                    pseudonym=f"o-more-{number}",
                    valid_from=FIRST_DAY,
                )
            )
    at(world, "2026-04-20T09:00")
    await frozen(world, "monthly", "2026-04")
    head = await world.actor("head")
    with statements() as many:
        found = await overview_below.overview(world.ctx, head)
    assert len(found.stands) == 203
    assert len(many) == len(few)
