"""The score ledger: lines are added and reversed, never changed; one event counts once."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.rules.dues import due_at, local_time
from models.rules.periods import Period
from models.tables import Organisation, ScoreEntry
from services.duties import Running
from services.measures import Line, Scope, measure
from services.ports import Context


@dataclass(frozen=True, slots=True)
class Settled:
    """How many lines were added and how many earlier ones reversed."""

    added: int
    reversed: int


@dataclass(frozen=True, slots=True)
class _Book:
    """One part of one period: what stands, and how often each event was entered."""

    standing: Mapping[str, ScoreEntry]
    entered: Mapping[str, int]


async def settle(
    session: AsyncSession, ctx: Context, run: Running, period: Period, as_of: datetime
) -> Settled:
    """Bring the ledger of a period in line with the facts; what came in after `as_of` is none.

    Settling twice adds nothing; a fact that changed reverses its line and adds a new one.
    """
    parts = run.plan.ranking.parts if run.plan.ranking else {}
    scopes = [_scope(ctx, run, key, period, as_of) for key in parts]
    settled = [await _settle_part(session, ctx, run, scope) for scope in scopes]
    return Settled(sum(one.added for one in settled), sum(one.reversed for one in settled))


async def _settle_part(session: AsyncSession, ctx: Context, run: Running, scope: Scope) -> Settled:
    wanted = {line.event: line for line in await measure(session, scope)}
    book = await _book(session, scope)
    gone = [
        entry
        for event, entry in book.standing.items()
        if event not in wanted or wanted[event].value != entry.value
    ]
    fresh = [
        line
        for event, line in wanted.items()
        if event not in book.standing or book.standing[event].value != line.value
    ]
    session.add_all(_reversal(ctx, run, entry) for entry in gone)
    names = await _pseudonyms(session, (line.organisation_id for line in fresh))
    for line in fresh:
        turn = book.entered.get(line.event, 0) + 1
        session.add(_entry(ctx, run, scope, line, names[line.organisation_id], turn))
    return Settled(len(fresh), len(gone))


def _scope(ctx: Context, run: Running, key: str, period: Period, as_of: datetime) -> Scope:
    first = local_time(period.start, time.min, ctx.zone)
    last = due_at(period.end, ctx.zone)
    return Scope(run.campaign.id, run.plan, key, period, first, last, as_of)


async def _book(session: AsyncSession, scope: Scope) -> _Book:
    entries: Sequence[ScoreEntry] = (
        await session.scalars(
            select(ScoreEntry)
            .where(ScoreEntry.campaign_id == scope.campaign_id)
            .where(ScoreEntry.period == scope.period.key, ScoreEntry.part == scope.key)
            .order_by(ScoreEntry.id)
        )
    ).all()
    undone = {entry.reverses for entry in entries}
    own = [entry for entry in entries if entry.reverses is None]
    standing = {_event(entry): entry for entry in own if entry.id not in undone}
    return _Book(standing, Counter(map(_event, own)))


def _event(entry: ScoreEntry) -> str:
    return entry.event.partition("#")[0]


def _entry(
    ctx: Context, run: Running, scope: Scope, line: Line, subject: str, turn: int
) -> ScoreEntry:
    return ScoreEntry(
        campaign_id=run.campaign.id,
        plan_version_id=run.version_id,
        period=scope.period.key,
        subject=subject,
        part=scope.key,
        event=f"{line.event}#{turn}",
        value=line.value,
        source_id=line.source_id,
        entered_at=ctx.clock.now(),
    )


def _reversal(ctx: Context, run: Running, entry: ScoreEntry) -> ScoreEntry:
    return ScoreEntry(
        campaign_id=entry.campaign_id,
        plan_version_id=run.version_id,
        period=entry.period,
        subject=entry.subject,
        part=entry.part,
        event=f"{entry.event}!",
        value=-entry.value,
        source_id=entry.source_id,
        entered_at=ctx.clock.now(),
        reverses=entry.id,
    )


async def _pseudonyms(session: AsyncSession, organisations: Iterable[int]) -> dict[int, str]:
    rows = await session.execute(
        select(Organisation.id, Organisation.pseudonym).where(
            Organisation.id.in_(set(organisations))
        )
    )
    return dict(rows.all())
