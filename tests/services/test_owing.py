"""Who answers for what: asked from the person's side and from the duty's side, the same answer."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest
from sqlalchemy import select, union
from sqlalchemy.ext.asyncio import AsyncSession

from bot.database import Database
from models.queries.duties import outstanding, owed_by, owing
from models.tables import (
    Appointment,
    Campaign,
    Comment,
    Duty,
    Idea,
    Member,
    Organisation,
    PlanVersion,
    Role,
    Summary,
)

TODAY = date(2026, 4, 20)
NOW = datetime(2026, 4, 20, 1, tzinfo=UTC)
DAY = timedelta(days=1)
KINDS = ("commitment", "idea", "summary", "comment")


@dataclass(frozen=True)
class RandomWorld:
    organisations: list[int]
    members: list[int]
    duties: list[int]


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = Database(database_url)
    yield opened
    await opened.close()


async def make(session: AsyncSession, random: Random) -> RandomWorld:
    """Up to seven organisations in a tree, nine people with old, present and coming offices, and
    duties of every kind, some of them done or waived."""
    organisations = await _tree(session, random)
    members = await _people(session, random, organisations)
    duties = await _duties(session, random, organisations, members)
    return RandomWorld(organisations, members, duties)


async def _tree(session: AsyncSession, random: Random) -> list[int]:
    ids: list[int] = []
    for number in range(random.randint(2, 7)):
        row = Organisation(
            tree="town",
            key=f"o{number}",
            name=f"第{number}支部",
            superior_id=random.choice(ids) if ids else None,
            pseudonym=f"o{number}",
            valid_from=date(2026, 1, 1),
        )
        session.add(row)
        await session.flush()
        ids.append(row.id)
    return ids


async def _people(session: AsyncSession, random: Random, organisations: list[int]) -> list[int]:
    spans = ((-90, None), (-90, -1), (-90, 0), (0, None), (1, None))
    ids: list[int] = []
    for number in range(random.randint(2, 9)):
        member = Member(tree="town", key=f"m{number}", name="王秀英", pseudonym=f"m{number}")
        session.add(member)
        await session.flush()
        ids.append(member.id)
        places = random.sample(organisations, random.randint(0, min(3, len(organisations))))
        for place in places:
            first, last = random.choice(spans)
            session.add(
                Appointment(
                    member_id=member.id,
                    organisation_id=place,
                    role=random.choice(list(Role)),
                    valid_from=TODAY + first * DAY,
                    valid_to=None if last is None else TODAY + last * DAY,
                )
            )
    return ids


async def _duties(
    session: AsyncSession, random: Random, organisations: list[int], members: list[int]
) -> list[int]:
    campaign = Campaign(key="c", organisation_id=organisations[0], title="赶超", loaded_at=NOW)
    session.add(campaign)
    await session.flush()
    version = PlanVersion(
        campaign_id=campaign.id, number=1, effective_from=TODAY, digest="", source="",
        resolved={}, loaded_at=NOW,
    )  # fmt: skip
    session.add(version)
    await session.flush()
    ids: list[int] = []
    for number in range(random.randint(3, 12)):
        kind = random.choice(KINDS)
        personal = kind in ("idea", "commitment") and random.random() < 0.6
        duty = _duty(kind, number, random.choice(organisations))
        duty.campaign_id, duty.plan_version_id = campaign.id, version.id
        duty.member_id = random.choice(members) if personal else None
        duty.member_key = duty.member_id or 0
        duty.waived_at = NOW if random.random() < 0.2 else None
        session.add(duty)
        await session.flush()
        ids.append(duty.id)
        if random.random() < 0.3:
            await _hand_in(session, duty, random.choice(members))
    return ids


def _duty(kind: str, number: int, organisation: int) -> Duty:
    return Duty(
        expectation=kind, kind=kind, period=f"stage:p{number}", organisation_id=organisation,
        opens_at=NOW - 20 * DAY, due_on=TODAY, due_at=NOW, closes_at=NOW + 90 * DAY, minimum=1,
    )  # fmt: skip


async def _hand_in(session: AsyncSession, duty: Duty, author: int) -> None:
    shared = {"campaign_id": duty.campaign_id, "organisation_id": duty.organisation_id}
    token, at = f"t{duty.id}", NOW - DAY
    paper = {"expectation": duty.expectation, "period": duty.period, "author_id": author}
    words = {"grade": "good", "results": "好", "gaps": "少", "direction": "快"}
    if duty.kind == "summary":
        session.add(Summary(**shared, **paper, text="好", form_token=token, submitted_at=at))
    elif duty.kind == "comment":
        session.add(Comment(**shared, **paper, **words, form_token=token, published_at=at))
    elif duty.kind == "idea":
        who = duty.member_id or author
        session.add(
            Idea(
                **shared, expectation=duty.expectation, member_id=who, text="好",
                form_token=token, submitted_by=who, submitted_at=at,
            )
        )  # fmt: skip


@pytest.mark.parametrize("seed", range(40))
async def test_both_sides_agree_on_who_owes_what(database: Database, seed: int) -> None:
    async with database.write() as session:
        world = await make(session, Random(seed))
    async with database.read() as session:
        by_person = {
            (member, duty)
            for member in world.members
            for duty in await session.scalars(
                select(Duty.id)
                .join(Organisation, Organisation.id == Duty.organisation_id)
                .where(owed_by(member, TODAY), outstanding())
            )
        }
        by_duty = {
            (member, duty)
            for duty in world.duties
            for member in await session.scalars(union(*owing(TODAY, Duty.id == duty)))
        }
    assert by_person == by_duty


async def test_the_random_worlds_are_not_empty(database: Database) -> None:
    """Every kind is owed and done by somebody in some of them."""
    async with database.write() as session:
        world = await make(session, Random(3))
        owed = (await session.scalars(union(*owing(TODAY)))).all()
        done = (await session.scalars(select(Duty.id).where(~outstanding()))).all()
    assert owed
    assert 0 < len(done) < len(world.duties)
