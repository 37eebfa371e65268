"""The lines of points that a score opens into."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import Ranking
from models.plan.pointing import PointRule
from models.queries.among import among
from models.rules.pointing import NOTHING_BEFORE, PREFIX, Pointed, PointKind, highest
from models.tables import PointClaim, ScoreEntry


@dataclass(frozen=True, slots=True)
class PointLine:
    """`text`, `level`: as it was claimed; `value` in signed milli-points. `lower`: the same thing
    has a higher level; `reversed`: it was taken back since; `before`: what it counted for already
    in an earlier period."""

    text: str
    level: str | None
    value: int
    lower: bool
    reversed: bool
    before: int = 0


@dataclass(frozen=True, slots=True)
class PointPart:
    """A rule that has lines; `counted`: what they come to after its cap, in signed milli-points;
    `cap` where that took some away."""

    title: str
    kind: PointKind
    counted: int
    cap: int | None
    lines: tuple[PointLine, ...]


async def point_parts(
    session: AsyncSession,
    rules: Ranking,
    entries: Sequence[ScoreEntry],
    reckoned: Pointed,
    before: Mapping[int, int] = NOTHING_BEFORE,
) -> tuple[PointPart, ...]:
    """Of each rule that has a line, also of one that was taken back."""
    claims = await _claims(session, entries)
    counted = dict(reckoned.counted)
    found = []
    for key, rule in rules.points.items():
        own = [entry for entry in entries if entry.part == PREFIX + key]
        if own:
            whole = abs(sums_of(own, before).get(PREFIX + key, 0))
            got = counted.get(key, 0)
            cap = abs(got) if whole > abs(got) else None
            found.append(
                PointPart(rule.title, rule.kind, got, cap, _lines(rule, own, claims, before))
            )
    return tuple(found)


def sums_of(
    entries: Sequence[ScoreEntry], before: Mapping[int, int] = NOTHING_BEFORE
) -> dict[str, int]:
    """By part, as part_sums adds them up for everybody; `before`: see models.rules.pointing."""
    standing: dict[str, list[tuple[int, int | None]]] = {}
    for entry in _standing(entries):
        standing.setdefault(entry.part, []).append((entry.value, entry.matter))
    return {part: highest(lines, before) for part, lines in standing.items()}


def _standing(entries: Sequence[ScoreEntry]) -> list[ScoreEntry]:
    undone = {entry.reverses for entry in entries}
    return [one for one in entries if one.reverses is None and one.id not in undone]


async def _claims(
    session: AsyncSession, entries: Sequence[ScoreEntry]
) -> Mapping[int | None, PointClaim]:
    sources = {one.source_id for one in entries if one.part.startswith(PREFIX)}
    rows = await session.scalars(select(PointClaim).where(among(PointClaim.id, sources)))
    return {one.id: one for one in rows}


def _lines(
    rule: PointRule,
    own: Sequence[ScoreEntry],
    claims: Mapping[int | None, PointClaim],
    before: Mapping[int, int],
) -> tuple[PointLine, ...]:
    """Without the reversals: what they reverse is shown as reversed."""
    standing = _standing(own)
    best: dict[int | None, ScoreEntry] = {}
    for one in standing:
        kept = best.setdefault(one.matter, one)
        best[one.matter] = one if abs(one.value) > abs(kept.value) else kept
    return tuple(
        _line(
            rule,
            one,
            claims.get(one.source_id),
            lower=one in standing and one.matter is not None and best[one.matter] is not one,
            undone=one not in standing,
            counted=before.get(one.matter or 0, 0),
        )
        for one in own
        if one.reverses is None
    )


def _line(
    rule: PointRule,
    entry: ScoreEntry,
    claim: PointClaim | None,
    *,
    lower: bool,
    undone: bool,
    counted: int,
) -> PointLine:
    level = rule.levels.get((claim.level if claim else None) or "")
    text = claim.text if claim else ""
    return PointLine(text, level.title if level else None, entry.value, lower, undone, counted)
