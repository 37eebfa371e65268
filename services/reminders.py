"""Digests: one a day per person at most, and only to those with something due."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Select, insert, null, or_, select, union
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.programme import programme
from models.queries.dated import before, days, having, told_of
from models.queries.dated_sources import Source
from models.queries.digests import horizon
from models.queries.duties import owing, watching
from models.queries.gathered import LEADERS_DIGEST, last_digest
from models.queries.tree import in_force
from models.rules.dues import local_time
from models.rules.heralds import telling_days, told_on
from models.rules.papers import WAITING
from models.rules.windows import HORIZON
from models.tables import (
    LEADING,
    Appointment,
    Chat,
    ChatKind,
    Claim,
    Duty,
    Member,
    OutboxMessage,
    OutboxState,
    Round,
    RoundState,
    Voter,
)
from models.tables.once import insert_new
from services.duties import Running
from services.outbox import BULK
from services.ports import Context

ANY_CAMPAIGN = 0
DIGEST = "digest"
AT_ONCE = 1_000

Reader = tuple[int, int, str, datetime | None]
"""A chat's id, its member's, its language, and when a leader had his last digest."""


async def remind(session: AsyncSession, ctx: Context, run: Running, *, leaders: bool) -> int:
    """Queue the digest of everybody with something due; how many will get one.

    Leaders get theirs at their own time, with their organisation's names in it. The text is
    made when it is sent, from what is then still due: who has just done it gets nothing.
    """
    return await queue(session, ctx, tuple(_due(ctx, run, leaders)), leaders=leaders)


async def herald(session: AsyncSession, ctx: Context, run: Running, *, leaders: bool) -> int:
    """Queue the digest of everybody who has something else to do within a week from today, or
    since yesterday should have: that has a day of its own, which no day of the plan may be near."""

    def near(one: Source) -> ColumnElement[bool]:
        spans = told_on(ctx.today(), ctx.calendar, one.ahead)
        days = (one.day.between(*span) for span in spans)
        return or_(*days) & (one.campaign_id == run.campaign.id)

    return await queue(session, ctx, having(ctx.today(), near), leaders=leaders)


def heralds_now(ctx: Context, run: Running, *, leaders: bool) -> bool:
    """Whether this is a workday, and an hour, at which a digest may go out."""
    timing = programme(run.plan, ctx.zone).reminder
    first = timing.secretary_at if leaders else timing.at
    hour = ctx.clock.now().astimezone(ctx.zone).time()
    return bool(told_on(ctx.today(), ctx.calendar)) and first <= hour < timing.hours[1]


async def herald_moments(session: AsyncSession, ctx: Context, run: Running) -> list[datetime]:
    """When `herald` will have something to say, as things stand now."""
    timing, today = programme(run.plan, ctx.zone).reminder, ctx.today()
    found = await days(session, today, lambda one: one.campaign_id == run.campaign.id)
    return [
        local_time(day, at, ctx.zone)
        for due in found
        for day in telling_days(due, ctx.calendar)
        for at in (timing.at, timing.secretary_at)
    ]


def _due(ctx: Context, run: Running, leaders: bool) -> Iterator[Select[int]]:
    today = ctx.today()
    soon = (
        Duty.campaign_id == run.campaign.id,
        Duty.opens_at <= ctx.clock.now(),
        Duty.due_at <= horizon(today, ctx.zone),
    )

    def ours(one: Source) -> ColumnElement[bool]:
        return one.campaign_id == run.campaign.id

    yield from owing(today, *soon)
    yield from having(today, ours, before(today + HORIZON))
    yield _unvoted(run)
    if leaders:
        yield from watching(today, *soon)
        yield from told_of(today, ours)


async def queue(
    session: AsyncSession,
    ctx: Context,
    who: Sequence[Select[int]],
    *,
    leaders: bool,
    **refs: int,
) -> int:
    """A digest to each of these who had none today; `refs`: what else it is to know. A thousand at
    a time: a province's rows at once were 2.3 KB for each of its people."""
    readers, queued = await _readers(session, ctx, who, leaders), 0
    for first in range(0, len(readers), AT_ONCE):
        some = await _claimed(session, ctx, readers[first : first + AT_ONCE])
        if some:
            rows = [_message(ctx, reader, leaders, refs) for reader in some]
            await session.execute(insert(OutboxMessage), rows)
        queued += len(some)
    return queued


async def _readers(
    session: AsyncSession, ctx: Context, who: Sequence[Select[int]], leaders: bool
) -> Sequence[Reader]:
    """Those among `who` that lead something, or that lead nothing, where they can be reached."""
    everybody = union(*who).subquery()
    leading = select(Appointment.member_id).where(
        Appointment.role.in_(LEADING), *in_force(Appointment, ctx.today())
    )
    whether = Chat.member_id.in_(leading) if leaders else Chat.member_id.not_in(leading)
    last = last_digest(Chat.member_id)
    rows = await session.execute(
        select(Chat.id, Chat.member_id, Chat.language, last if leaders else null())
        .where(Chat.member_id.in_(select(everybody)), whether)
        .where(Chat.kind == ChatKind.PRIVATE, Chat.unbound_at.is_(None))
        .where(Chat.unreachable_at.is_(None))
        .order_by(Chat.id)
    )
    return [(chat, member, language, at) for chat, member, language, at in rows if member]


def _unvoted(run: Running) -> Select[int]:
    return (
        select(Member.id)
        .join(Voter, Voter.member_id == Member.id)
        .join(Round, Round.id == Voter.round_id)
        .where(Round.campaign_id == run.campaign.id)
        .where(Round.state == RoundState.OPEN, Voter.papers.contains(WAITING))
    )


async def _claimed(session: AsyncSession, ctx: Context, readers: Sequence[Reader]) -> list[Reader]:
    """Those who had no digest today, from whichever campaign."""
    claims = [
        {
            "campaign_id": ANY_CAMPAIGN,
            "kind": DIGEST,
            "period": ctx.today().isoformat(),
            "target": str(member),
            "claimed_at": ctx.clock.now(),
        }
        for _, member, *_ in readers
    ]
    fresh = set(await insert_new(session, Claim, claims, Claim.target))
    return [reader for reader in readers if str(reader[1]) in fresh]


def _message(
    ctx: Context, reader: Reader, leaders: bool, refs: Mapping[str, int]
) -> dict[str, object]:
    chat_id, member_id, language, last = reader
    now = ctx.clock.now()
    since = max(last or now - HORIZON, now - HORIZON).isoformat()
    span = {"since": since} if leaders else {}
    return {
        "chat_id": chat_id,
        "kind": LEADERS_DIGEST if leaders else "digest.member",
        "refs": {"member": member_id, "at": now.isoformat(), **span, **refs},
        "language": language,
        "state": OutboxState.PENDING,
        "priority": BULK,
        "not_before": now,
        "created_at": now,
    }
