"""A small township under the pairing plan: a root, three communities, and people in them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.clock import VirtualClock
from bot.conversations import conversations
from bot.database import Database
from models.plan.loading import load
from models.plan.shelf import Shelf
from models.plan.versions import digest, resolve
from models.rules.workdays import WorkCalendar
from models.tables import (
    Appointment,
    Campaign,
    CampaignState,
    Chat,
    ChatKind,
    Member,
    Organisation,
    OutboxMessage,
    PlanVersion,
    Role,
)
from services.actors import Actor
from services.actors import resolve as resolve_actor
from services.ports import Context
from tests.keys import MemoryKeyStore
from tests.services.township import RandomTokens

PLANS = Path(__file__).parents[2] / "plans"
START = datetime(2026, 3, 2, 2, tzinfo=UTC)
FIRST_DAY = date(2026, 1, 1)
ROOT = "town"
COMMUNITIES = ("east", "west", "north")

# key → name and offices; everybody has pressed Start.
PEOPLE = {
    "head": ("李卫国", ((ROOT, Role.SECRETARY),)),
    "clerk": ("孙建华", ((ROOT, Role.OFFICE),)),
    **{
        f"{place}-{role}": (name, ((place, office),))
        for place, names in {
            "east": ("王秀英", "陈志强", "刘春梅"),
            "west": ("张爱民", "杨永康", "赵玉兰"),
            "north": ("周德胜", "吴桂芳", "郑文博"),
        }.items()
        for role, office, name in zip(
            ("secretary", "deputy", "member"),
            (Role.SECRETARY, Role.DEPUTY, Role.MEMBER),
            names,
            strict=True,
        )
    },
}


@dataclass
class World:
    """`ids` of organisations by key; `campaign` is the pairing plan of 2026, running."""

    ctx: Context
    clock: VirtualClock
    database: Database
    ids: dict[str, int]
    campaign: int

    async def actor(self, key: str) -> Actor:
        """The person as the roster knows him today."""
        async with self.ctx.db.read() as session:
            telegram_id = await session.scalar(select(Member.telegram_id).where(Member.key == key))
            found = await resolve_actor(session, telegram_id or 0, self.ctx.today())
        assert found is not None, key
        return found

    async def pause(self) -> None:
        async with self.ctx.db.write() as session:
            (await session.get_one(Campaign, self.campaign)).state = CampaignState.PAUSED

    async def sent(self) -> list[tuple[str, str, dict[str, int | str]]]:
        """What waits in the outbox: to whom (a person's or organisation's key), kind, refs."""
        async with self.ctx.db.read() as session:
            rows = await session.execute(
                select(Member.key, Organisation.key, OutboxMessage.kind, OutboxMessage.refs)
                .join(Chat, Chat.id == OutboxMessage.chat_id)
                .outerjoin(Member, Member.id == Chat.member_id)
                .outerjoin(Organisation, Organisation.id == Chat.organisation_id)
                .order_by(OutboxMessage.id)
            )
            return [(person or place, kind, refs) for person, place, kind, refs in rows]

    async def told(self, kind: str) -> set[str]:
        """Keys of the people and organisations to whom this kind is under way."""
        return {who for who, said, _ in await self.sent() if said == kind}


@asynccontextmanager
async def world(url: str) -> AsyncIterator[World]:
    """In a database with our tables and nothing in them, which is closed at the end."""
    database, clock = Database(url), VirtualClock(START)
    ctx = Context(
        db=database,
        clock=clock,
        plans=Shelf(),
        tokens=RandomTokens(),
        keys=MemoryKeyStore(),
        calendar=WorkCalendar(years=frozenset({2026})),
        zone=ZoneInfo("Asia/Shanghai"),
        conversations=conversations(database, None),
    )
    async with database.write() as session:
        ids = await _tree(session)
        await _people(session, ids)
        campaign = await _campaign(session, ids[ROOT])
    try:
        yield World(ctx, clock, database, ids, campaign)
    finally:
        await database.close()


async def _tree(session: AsyncSession) -> dict[str, int]:
    ids: dict[str, int] = {}
    for key in (ROOT, *COMMUNITIES):
        row = Organisation(
            tree=ROOT,
            key=key,
            name=f"{key}党支部",
            category=None if key == ROOT else "community",
            superior_id=ids.get(ROOT),
            pseudonym=f"o-{key}",
            valid_from=FIRST_DAY,
        )
        session.add(row)
        await session.flush()
        ids[key] = row.id
        session.add(_chat(ChatKind.GROUP, -1000 - row.id, organisation_id=row.id))
    return ids


async def _people(session: AsyncSession, ids: dict[str, int]) -> None:
    for number, (key, (name, offices)) in enumerate(PEOPLE.items(), 1):
        member = Member(
            tree=ROOT, key=key, name=name, pseudonym=f"m-{key}", telegram_id=number, bound_at=START
        )
        session.add(member)
        await session.flush()
        session.add(_chat(ChatKind.PRIVATE, number, member_id=member.id))
        for place, role in offices:
            session.add(
                Appointment(
                    member_id=member.id,
                    organisation_id=ids[place],
                    role=role,
                    valid_from=FIRST_DAY,
                )
            )


def _chat(kind: ChatKind, telegram_id: int, **whose: int) -> Chat:
    return Chat(kind=kind, telegram_id=telegram_id, bound_at=START, **whose)


async def _campaign(session: AsyncSession, root: int) -> int:
    plan = load(PLANS / "pairing.yaml").plan
    campaign = Campaign(key="pairing", organisation_id=root, title=plan.title, loaded_at=START)
    session.add(campaign)
    await session.flush()
    session.add(
        PlanVersion(
            campaign_id=campaign.id,
            number=1,
            effective_from=FIRST_DAY,
            digest=digest(plan),
            source="",
            resolved=resolve(plan),
            loaded_at=START,
        )
    )
    return campaign.id
