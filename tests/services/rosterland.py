"""A small tree given as a roster, and the context that tests of accounts and chats work in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.clock import VirtualClock
from bot.database import Database
from models.rules.roster import OrganisationRow, PersonRow, RosterSheet
from models.rules.workdays import WorkCalendar
from models.tables import Appointment, Chat, Member, Organisation, OutboxMessage
from services import actors
from services.actors import Actor
from services.binding import bind_account
from services.invitations import invite_member
from services.ports import Context
from tests.keys import MemoryKeyStore
from tests.services.township import FreshShelf, RandomTokens

START = datetime(2026, 10, 8, 1, tzinfo=UTC)
TODAY = date(2026, 10, 8)

ORGANISATIONS = (
    OrganisationRow(2, "T", "清河镇党委", "township"),
    OrganisationRow(3, "A", "东湖社区党支部", "community", "T"),
    OrganisationRow(4, "B", "西岭村党支部", "village", "T"),
)
PEOPLE = (
    PersonRow(2, "P1", "李卫国", "T", "secretary"),
    PersonRow(3, "P2", "王秀英", "A", "secretary"),
    PersonRow(4, "P3", "张建军", "A", "member"),
    PersonRow(5, "P4", "赵桂兰", "B", "secretary"),
    PersonRow(6, "P5", "陈志强", "B", "member"),
)
SHEET = RosterSheet(ORGANISATIONS, PEOPLE)


@dataclass
class Land:
    ctx: Context
    clock: VirtualClock
    database: Database

    async def member(self, key: str) -> Member:
        async with self.ctx.db.read() as session:
            return (await session.scalars(select(Member).where(Member.key == key))).one()

    async def organisation(self, key: str) -> int:
        async with self.ctx.db.read() as session:
            statement = select(Organisation.id).where(Organisation.key == key)
            return (await session.scalars(statement)).one()

    async def start(self, key: str, telegram_id: int) -> Actor:
        """The person opens a fresh link; who he is from then on."""
        invited = await invite_member(self.ctx, None, (await self.member(key)).id)
        await bind_account(self.ctx, invited.token, telegram_id)
        return await self.actor(telegram_id)

    async def actor(self, telegram_id: int) -> Actor:
        found = await self.known(telegram_id)
        assert found is not None
        return found

    async def known(self, telegram_id: int) -> Actor | None:
        async with self.ctx.db.read() as session:
            return await actors.resolve(session, telegram_id, self.ctx.today())

    async def told(self, kind: str) -> list[tuple[int, dict[str, int | str]]]:
        """Telegram chat and references of every queued message of a kind."""
        async with self.ctx.db.read() as session:
            rows = await session.execute(
                select(Chat.telegram_id, OutboxMessage.refs)
                .join(Chat, Chat.id == OutboxMessage.chat_id)
                .where(OutboxMessage.kind == kind)
                .order_by(OutboxMessage.id)
            )
            return [(telegram_id, refs) for telegram_id, refs in rows]

    async def offices(self, key: str) -> Sequence[tuple[str, str, date, date | None]]:
        """Organisation, role, first and last day of every appointment, in order."""
        async with self.ctx.db.read() as session:
            rows = await session.execute(
                select(
                    Organisation.key,
                    Appointment.role,
                    Appointment.valid_from,
                    Appointment.valid_to,
                )
                .join(Organisation, Organisation.id == Appointment.organisation_id)
                .join(Member, Member.id == Appointment.member_id)
                .where(Member.key == key)
                .order_by(Appointment.id)
            )
            return [(home, role.value, since, until) for home, role, since, until in rows]


async def settle(url: str) -> Land:
    """Nobody in the database yet, on 8 October 2026, 09:00 in Shanghai."""
    database, clock = Database(url), VirtualClock(START)
    ctx = Context(
        db=database,
        clock=clock,
        plans=FreshShelf(),
        tokens=RandomTokens(),
        keys=MemoryKeyStore(),
        calendar=WorkCalendar(),
        zone=ZoneInfo("Asia/Shanghai"),
    )
    return Land(ctx, clock, database)
