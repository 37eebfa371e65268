"""The score ledger: lines are added and reversed, never changed; one event counts once."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.among import among
from models.rules.dues import due_at, local_time
from models.rules.periods import Period
from models.rules.pointing import PREFIX
from models.tables import Organisation, ScoreEntry
from services.duties import Running
from services.measures import Line, Scope, measure
from services.point_lines import point_lines
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
    settled.append(await _settle_points(session, ctx, run, period, as_of))
    return Settled(sum(one.added for one in settled), sum(one.reversed for one in settled))


async def _settle_part(session: AsyncSession, ctx: Context, run: Running, scope: Scope) -> Settled:
    found = [(scope.key, line) for line in await measure(session, scope)]
    of_it = ScoreEntry.part == scope.key
    return await _enter(session, ctx, run, scope.period, found, of_it)


async def _settle_points(
    session: AsyncSession, ctx: Context, run: Running, period: Period, as_of: datetime
) -> Settled:
    """Each point that stands is one line, in the first ranking published after it was decided."""
    found = await point_lines(session, run, period, as_of)
    return await _enter(session, ctx, run, period, found, ScoreEntry.part.startswith(PREFIX))


async def _enter(
    session: AsyncSession,
    ctx: Context,
    run: Running,
    period: Period,
    found: Sequence[tuple[str, Line]],
    of_it: ColumnElement[bool],
) -> Settled:
    """`found`: each line with its part; `of_it`: whatever else stands there is gone."""
    wanted = {line.event: (part, line) for part, line in found}
    book = await _book(session, run, period, of_it)
    gone = [
        entry
        for event, entry in book.standing.items()
        if event not in wanted or wanted[event][1].value != entry.value
    ]
    fresh = [
        (part, line)
        for event, (part, line) in wanted.items()
        if event not in book.standing or book.standing[event].value != line.value
    ]
    session.add_all(_reversal(ctx, run, entry) for entry in gone)
    names = await _pseudonyms(session, (line.organisation_id for _, line in fresh))
    for part, line in fresh:
        turn = book.entered.get(line.event, 0) + 1
        entry = _entry(ctx, run, line, names[line.organisation_id], turn)
        entry.period, entry.part = period.key, part
        session.add(entry)
    return Settled(len(fresh), len(gone))


def _scope(ctx: Context, run: Running, key: str, period: Period, as_of: datetime) -> Scope:
    first = local_time(period.start, time.min, ctx.zone)
    last = due_at(period.end, ctx.zone)
    return Scope(run.campaign.id, run.plan, key, period, first, last, as_of)


async def _book(
    session: AsyncSession, run: Running, period: Period, of_it: ColumnElement[bool]
) -> _Book:
    entries: Sequence[ScoreEntry] = (
        await session.scalars(
            select(ScoreEntry)
            .where(ScoreEntry.campaign_id == run.campaign.id)
            .where(ScoreEntry.period == period.key, of_it)
            .order_by(ScoreEntry.id)
        )
    ).all()
    undone = {entry.reverses for entry in entries}
    own = [entry for entry in entries if entry.reverses is None]
    standing = {_event(entry): entry for entry in own if entry.id not in undone}
    return _Book(standing, Counter(map(_event, own)))


def _event(entry: ScoreEntry) -> str:
    return entry.event.partition("#")[0]


def _entry(ctx: Context, run: Running, line: Line, subject: str, turn: int) -> ScoreEntry:
    return ScoreEntry(
        campaign_id=run.campaign.id,
        plan_version_id=line.version_id or run.version_id,
        subject=subject,
        event=f"{line.event}#{turn}",
        value=line.value,
        source_id=line.source_id,
        entered_at=ctx.clock.now(),
        matter=line.matter,
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
        matter=entry.matter,
    )


async def _pseudonyms(session: AsyncSession, organisations: Iterable[int]) -> dict[int, str]:
    rows = await session.execute(
        select(Organisation.id, Organisation.pseudonym).where(among(Organisation.id, organisations))
    )
    return dict(rows.all())
