"""A township with villages and people, and one evaluation: what the tests of ballots vote in."""

import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.clock import VirtualClock
from bot.database import Database
from models.plan.loading import restored
from models.plan.schema import Plan
from models.rules.workdays import WorkCalendar
from models.tables import (
    Appointment,
    Campaign,
    Chat,
    ChatKind,
    Member,
    Nomination,
    NominationState,
    Organisation,
    PlanVersion,
    Role,
)
from services import evaluations
from services.actors import Actor, Seat
from services.duties import Running
from services.evaluations import Occasion
from services.ports import Context
from tests.keys import MemoryKeyStore

START = datetime(2026, 11, 18, 1, tzinfo=UTC)
CLOSES = START + timedelta(days=8)
FIRST_DAY = date(2026, 1, 1)
GRADES = ("satisfied", "mostly", "basically", "dissatisfied", "unknown")


def plan(
    items: int = 3,
    voters: Mapping[str, int] | None = None,
    said: Mapping[str, object] | None = None,
    *,
    remarks: bool = False,
) -> dict[str, object]:
    """A resolved plan with half-yearly evaluations of villages, their members and their leaders,
    and a secret vote on villages that stand for an honour; `said`: what else it says of that of
    villages."""
    titles = {f"item-{number}": f"项目{number}" for number in range(1, items + 1)}
    return {
        "schema": 1,
        "id": "township",
        "title": "结对比学赶超",
        "issuer": "镇党委",
        "purpose": "比一比谁办事快。",
        "period": {"start": "2026-01-01", "end": "2026-12-31"},
        "categories": {"village": {"title": "村"}},
        "expectations": {
            "monthly": {
                "title": "月小结",
                "kind": "summary",
                "by": "organisations",
                "every": "month",
                "due": {"last_workday": True},
                "prompt": "本月做成了什么？",
            }
        },
        "questionnaires": {
            "form": {
                "title": "评议表",
                "items": {
                    key: {"title": title, "prompt": f"{title}怎么样？"}
                    for key, title in titles.items()
                },
            }
        },
        "evaluations": {
            "masses": {
                "title": "群众评议",
                "questionnaire": "form",
                "every": "half",
                "opens": {"before_end": 40},
                "closes": {"before_end": 30},
                "voters": dict(voters or {"superior": 30, "members": 30, "masses": 40}),
                "remarks": remarks,
                **(said or {}),
            },
            "colleagues": {
                "title": "党员评议",
                "about": "members",
                "questionnaire": "form",
                "every": "half",
                "opens": {"before_end": 40},
                "closes": {"before_end": 30},
                "voters": {"members": 60, "masses": 40},
                "remarks": remarks,
            },
            "leaders": {
                "title": "班子评议",
                "about": "leaders",
                "questionnaire": "form",
                "every": "half",
                "opens": {"before_end": 40},
                "closes": {"before_end": 30},
                "voters": {"superior": 50, "members": 50},
            },
            "standing": {
                "title": "先进村投票",
                "about": "nominees",
                "of": "best",
                "questionnaire": "form",
                "every": "half",
                "opens": {"before_end": 40},
                "closes": {"before_end": 30},
                "voters": {"members": 60, "masses": 40},
                "remarks": remarks,
            },
        },
        "honours": {
            "best": {
                "title": "先进村",
                "whom": "organisations",
                "standard": "办事快。",
                "every": "half",
                "due": {"before_end": 50},
                "seats": 1,
                "vote": "secret",
            }
        },
    }


class FreshShelf:
    """A PlanShelf that keeps nothing."""

    def kept(self, _: int) -> None:
        return None

    def keep(self, version_id: int, plan: Plan) -> None:
        """It is read anew each time."""


class RandomTokens:
    def new(self) -> str:
        return secrets.token_urlsafe(24)


@dataclass
class Township:
    """A database of its own, with helpers that put people into it and open rounds."""

    ctx: Context
    clock: VirtualClock
    keys: MemoryKeyStore
    url: str
    database: Database
    run: Running
    town: int
    _count: int = field(default=0)

    async def village(self, members: int, masses: int = 0, *, key: str | None = None) -> "Village":
        """A village; its first member is its secretary. Everyone has pressed Start."""
        self._count += 1
        name = key or f"village-{self._count}"
        async with self.ctx.db.write() as session:
            organisation = _organisation(name, self.town)
            session.add(organisation)
            await session.flush()
            own = {f"{name}-{n}": Role.MEMBER for n in range(members)}
            own |= {f"{name}-0": Role.SECRETARY} if members else {}
            invited = {f"{name}-m{n}": Role.MASSES for n in range(masses)}
            settled = await settle(session, organisation.id, own | invited)
        return Village(organisation.id, tuple(settled[:members]), tuple(settled[members:]))

    async def office(self, people: int) -> tuple[Actor, ...]:
        """Those who lead the township: a secretary and deputies."""
        async with self.ctx.db.write() as session:
            leading = {f"town-{n}": Role.DEPUTY for n in range(people)}
            return tuple(await settle(session, self.town, leading | {"town-0": Role.SECRETARY}))

    def occasion(self, period: str = "2026-H2", key: str = "masses") -> Occasion:
        return Occasion(self.run, key, period, CLOSES)

    async def open(self, village: "Village", period: str = "2026-H2", key: str = "masses") -> int:
        async with self.ctx.db.write() as session:
            return await evaluations.open_round(
                session, self.ctx, self.occasion(period, key), village.id
            )

    async def open_standing(self, villages: Sequence["Village"], period: str = "2026-H2") -> int:
        """A secret vote on these, in their order."""
        async with self.ctx.db.write() as session:
            session.add_all(self._nomination(one, period) for one in villages)
            await session.flush()
            occasion = self.occasion(period, "standing")
            return await evaluations.open_round(session, self.ctx, occasion, self.town)

    def _nomination(self, village: "Village", period: str) -> Nomination:
        return Nomination(
            campaign_id=self.run.campaign.id, plan_version_id=self.run.version_id, honour="best",
            period=period, organisation_id=village.id, subject_id=village.id, at_id=self.town,
            reason="办事快", state=NominationState.STANDING, form_token=secrets.token_hex(16),
            author_id=village.members[0].member_id, proposed_at=START,
        )  # fmt: skip

    async def open_all(self, period: str = "2026-H2", key: str = "masses") -> list[int]:
        async with self.ctx.db.write() as session:
            return await evaluations.open_rounds(session, self.ctx, self.occasion(period, key))

    async def vote(
        self, round_id: int, voters: Iterable[Actor], grade: str = "satisfied", place: int = 0
    ) -> None:
        for voter in voters:
            await evaluations.cast(self.ctx, voter, round_id, (grade,) * self.items, place)

    @property
    def items(self) -> int:
        return len(self.run.plan.questionnaires["form"].items)

    def with_database(self, database: "PassingDatabase") -> Context:
        return replace(self.ctx, db=database)


@dataclass(frozen=True)
class Village:
    id: int
    members: tuple[Actor, ...]
    masses: tuple[Actor, ...]


class PassingDatabase:
    """A UnitOfWork that passes everything on; tests override what they break."""

    def __init__(self, inner: Database) -> None:
        self.inner = inner

    def read(self) -> AbstractAsyncContextManager[AsyncSession]:
        return self.inner.read()

    def write(self) -> AbstractAsyncContextManager[AsyncSession]:
        return self.inner.write()

    async def compact(self) -> None:
        await self.inner.compact()


async def found(
    url: str,
    items: int = 3,
    voters: Mapping[str, int] | None = None,
    said: Mapping[str, object] | None = None,
    *,
    remarks: bool = False,
) -> Township:
    """A township without people, in a database with our tables and nothing in them. `remarks`: on
    the ballots about villages and about members."""
    database, clock, keys = Database(url), VirtualClock(START), MemoryKeyStore()
    ctx = Context(
        db=database,
        clock=clock,
        plans=FreshShelf(),
        tokens=RandomTokens(),
        keys=keys,
        calendar=WorkCalendar(),
        zone=ZoneInfo("Asia/Shanghai"),
    )
    async with database.write() as session:
        run, town = await _campaign(session, plan(items, voters, said, remarks=remarks))
    return Township(ctx, clock, keys, url, database, run, town)


async def settle(
    session: AsyncSession, organisation: int, people: Mapping[str, Role]
) -> list[Actor]:
    """Puts people (key → role) on the roster; each has a private chat."""
    members = [_member(key) for key in people]
    session.add_all(members)
    await session.flush()
    chats = [_chat(ChatKind.PRIVATE, 1_000 + member.id) for member in members]
    for member, chat in zip(members, chats, strict=True):
        chat.member_id = member.id
        session.add(_office(member.id, organisation, people[member.key]))
    session.add_all(chats)
    await session.flush()
    return [
        Actor(
            member.id, member.name, "town", chat.id, "zh-Hans",
            (Seat(organisation, "", people[member.key]),),
        )
        for member, chat in zip(members, chats, strict=True)
    ]  # fmt: skip


def _member(key: str) -> Member:
    return Member(
        tree="town",
        key=key,
        name=f"王{key}",
        pseudonym=key,
        language="zh-Hans",
        telegram_id=None,
        bound_at=START,
    )


async def group(session: AsyncSession, organisation: int) -> int:
    chat = _chat(ChatKind.GROUP, -1_000 - organisation)
    chat.organisation_id = organisation
    session.add(chat)
    await session.flush()
    return chat.id


def _chat(kind: ChatKind, telegram_id: int) -> Chat:
    return Chat(
        kind=kind, telegram_id=telegram_id, thread_id=None, title=None, member_id=None,
        organisation_id=None, language="zh-Hans", bound_at=START, unbound_at=None,
        unreachable_at=None,
    )  # fmt: skip


def _organisation(key: str, superior: int | None) -> Organisation:
    return Organisation(
        tree="town", key=key, name=f"{key}党支部", category="village" if superior else None,
        superior_id=superior, pseudonym=key, valid_from=FIRST_DAY, valid_to=None,
    )  # fmt: skip


async def _campaign(session: AsyncSession, resolved: dict[str, object]) -> tuple[Running, int]:
    town = _organisation("town", None)
    session.add(town)
    await session.flush()
    campaign = Campaign(
        key="township", organisation_id=town.id, title="结对比学赶超", loaded_at=START
    )
    session.add(campaign)
    await session.flush()
    version = PlanVersion(
        campaign_id=campaign.id, number=1, effective_from=FIRST_DAY, digest="0" * 64,
        source="", resolved=resolved, loaded_at=START,
    )  # fmt: skip
    session.add(version)
    await session.flush()
    return Running(campaign, version.id, restored(json.dumps(resolved))), town.id


async def appoint(town: Township, actor: Actor, organisation: int, role: Role) -> None:
    async with town.ctx.db.write() as session:
        session.add(_office(actor.member_id, organisation, role))


async def dismiss(town: Township, actor: Actor) -> None:
    """His last day in every office was the day before the rounds are opened."""
    async with town.ctx.db.write() as session:
        await session.execute(
            update(Appointment)
            .where(Appointment.member_id == actor.member_id)
            .values(valid_to=START.date() - timedelta(days=1))
        )


def _office(member: int, organisation: int, role: Role) -> Appointment:
    return Appointment(
        member_id=member,
        organisation_id=organisation,
        role=role,
        valid_from=FIRST_DAY,
        valid_to=None,
    )
