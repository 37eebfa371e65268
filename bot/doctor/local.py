"""What can be examined without Telegram: database, calendar, plans, people, messages."""

from collections.abc import AsyncIterator, Iterator

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.backup.remembering import OLD, last_backup
from bot.config import Settings
from bot.context import build_context
from bot.database import Database
from bot.doctor.evidence import examine_evidence
from bot.doctor.findings import Finding, bad, good, warning
from bot.doctor.machine import examine_database_clock, examine_disk, examine_secrets
from bot.doctor.processes import examine_processes
from bot.doctor.redis import examine_redis
from bot.doctor.web import examine_web
from bot.migrate import current, newest
from models.plan.problems import PlanErrors
from models.plan.topics import Topic, topics
from models.queries.parked import HELD_BACK
from models.queries.tree import in_force
from models.rules.workdays import WorkCalendar
from models.tables import Appointment, Chat, Member, OutboxMessage, Role
from publishing.texts import Value
from services.campaigns import CampaignView, running
from services.ports import Context, NoRoom


async def examine_local(settings: Settings) -> AsyncIterator[Finding]:
    """Of what lies in the database nothing, where it cannot be read."""
    yield examine_disk(settings)
    for one in examine_secrets(settings):
        yield one
    async for one in examine_redis(settings):
        yield one
    found = await _database(settings)
    yield found
    if found.key != "database-current":
        return
    db = Database(settings.database_url)
    try:
        async for finding in _context(settings, db):
            yield finding
    finally:
        await db.close()


async def _database(settings: Settings) -> Finding:
    try:
        revision = await current(settings.database_url)
    except NoRoom:
        return bad("database-full")
    except (SQLAlchemyError, OSError) as error:
        return bad("database-unreachable", error=type(error).__name__)
    if revision is None:
        return bad("database-empty")
    if revision != newest():
        return bad("database-old", revision=revision, newest=newest() or "")
    return good("database-current", revision=revision)


async def _context(settings: Settings, db: Database) -> AsyncIterator[Finding]:
    try:
        ctx = build_context(settings, db)
    except PlanErrors as error:
        yield bad("calendar-broken", problems=len(error.problems))
        return
    for finding in _calendar(ctx.calendar, ctx.today().year):
        yield finding
    async with db.read() as session:
        if clock := await examine_database_clock(session, ctx.clock):
            yield clock
        async for finding in examine_processes(session, ctx):
            yield finding
        async for finding in _campaigns(session, ctx):
            yield finding
        yield await _held_back(session)
        yield _backup(settings, ctx)
        for finding in await examine_evidence(session, settings.evidence_dir):
            yield finding
        needing = await _with_windows(session, ctx)
    async for finding in examine_web(settings, needing):
        yield finding


async def _with_windows(session: AsyncSession, ctx: Context) -> list[str]:
    found = await running(session, ctx)
    return [one.title for one in found if Topic.WINDOWS in topics([one.plan])]


def _calendar(calendar: WorkCalendar, year: int) -> Iterator[Finding]:
    for one in (year, year + 1):
        if calendar.knows(one):
            yield good("calendar-known", year=one)
        else:
            yield warning("calendar-unknown", year=one)


async def _campaigns(session: AsyncSession, ctx: Context) -> AsyncIterator[Finding]:
    campaigns = [one for one in await running(session, ctx) if one.superior_id is None]
    if not campaigns:
        yield warning("campaign-none")
    for campaign in campaigns:
        yield _campaign(ctx, campaign)
        yield await _groups(session, campaign)
        yield await _people(session, ctx, campaign)


def _campaign(ctx: Context, campaign: CampaignView) -> Finding:
    period = campaign.plan.period
    values: dict[str, Value] = {
        "title": campaign.title,
        "start": f"{period.start}",
        "end": f"{period.end}",
    }
    if ctx.today() > period.end:
        return warning("campaign-over", key=campaign.key, **values)
    return good("campaign-running", **values)


async def _groups(session: AsyncSession, campaign: CampaignView) -> Finding:
    count = await session.scalar(
        select(func.count()).where(
            Chat.organisation_id == campaign.organisation_id, Chat.unbound_at.is_(None)
        )
    )
    if count:
        return good("groups-bound", organisation=campaign.organisation, count=count)
    return warning("groups-none", organisation=campaign.organisation)


async def _people(session: AsyncSession, ctx: Context, campaign: CampaignView) -> Finding:
    """Everybody on the roster of the whole tree; the masses come if they like."""
    missing = await session.scalar(
        select(func.count(Member.id.distinct()))
        .join(Appointment, Appointment.member_id == Member.id)
        .where(Member.tree == campaign.tree, Member.telegram_id.is_(None))
        .where(Appointment.role != Role.MASSES, *in_force(Appointment, ctx.today()))
    )
    if missing:
        return warning("people-missing", organisation=campaign.organisation, count=missing)
    return good("people-started", organisation=campaign.organisation)


def _backup(settings: Settings, ctx: Context) -> Finding:
    made = last_backup(settings.data_dir)
    if made is None:
        return warning("backup-none")
    age, day = ctx.clock.now() - made, f"{made.astimezone(ctx.zone).date()}"
    if age > OLD:
        return warning("backup-old", day=day, days=age.days)
    return good("backup-fresh", day=day)


async def _held_back(session: AsyncSession) -> Finding:
    count = await session.scalar(select(func.count()).where(OutboxMessage.state.in_(HELD_BACK)))
    return warning("messages-held", count=count) if count else good("messages-sent")
