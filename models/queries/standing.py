"""Where an organisation stands and why: its place, its parts, and the lines they open into."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.plan.judging import Measure, Part, Ranking
from models.plan.pointing import milli
from models.plan.reckoning import pointed
from models.plan.schema import Plan
from models.queries.among import among
from models.queries.part_sums import best_before, earlier
from models.queries.plans import plan_of_version
from models.queries.ranking import PlaceView, RankingView, lines
from models.queries.standing_points import PointPart, point_parts, sums_of
from models.rules.pointing import PointKind
from models.rules.room import Room, room
from models.rules.scoring import FULL, part_score
from models.tables import Comment, Duty, Gap, Idea, Indicator, ScoreEntry
from models.tables import Ranking as Row


@dataclass(frozen=True, slots=True)
class LineView:
    """`label` is a period, an indicator's title, an idea's text or a grade; value in milli-points.

    A reversal has a negative value.
    """

    label: str
    value: int
    reversal: bool


@dataclass(frozen=True, slots=True)
class PartView:
    """`score` is None where there was nothing to measure: its weight went to the other parts."""

    key: str
    title: str
    measure: Measure
    weight: int
    score: int | None
    lines: tuple[LineView, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """`of` is how many of the category were placed, but for those under a veto. `points`: the
    plan's rules that have lines; `over`: milli-points that the cap of the total took away.
    `room`: see models/rules/room.py."""

    ranking: RankingView
    place: PlaceView
    of: int
    category: str
    parts: tuple[PartView, ...]
    points: tuple[PointPart, ...] = ()
    over: int = 0
    room: Room | None = None


async def standing(
    session: AsyncSession, ranking: RankingView, organisation_id: int
) -> Standing | None:
    """None where the organisation is not in that ranking."""
    found = [one for one in ranking.places if one.organisation_id == organisation_id]
    if not found:
        return None
    place = found[0]
    plan = await plan_of_version(session, ranking.plan_version_id)
    entries = await lines(session, ranking.campaign_id, ranking.period, organisation_id)
    alike = [one for one in ranking.places if one.category == place.category]
    rivals = [one for one in alike if PointKind.VETO not in one.effects]
    parts = await _parts(session, plan, entries)
    category = plan.categories[place.category].title
    stood = Standing(ranking, place, len(rivals), category, parts)
    return await _with_points(session, plan.ranking, stood, entries) if plan.ranking else stood


async def _before(
    session: AsyncSession, entries: Sequence[ScoreEntry], number: int
) -> Mapping[int, int]:
    """What each matter counted for in the rankings ahead of this one."""
    if not any(one.matter for one in entries):
        return {}
    row = await session.get_one(Row, number)
    known = await earlier(session, row.campaign_id, row)
    return await best_before(session, row.campaign_id, entries[0].subject, known)


async def _with_points(
    session: AsyncSession, rules: Ranking, found: Standing, entries: Sequence[ScoreEntry]
) -> Standing:
    before = await _before(session, entries, found.ranking.id)
    reckoned = pointed(rules, sums_of(entries, before))
    points = await point_parts(session, rules, entries, reckoned, before)
    return replace(
        found, points=points, over=reckoned.over, room=_room(rules, found, dict(reckoned.counted))
    )


def _room(rules: Ranking, found: Standing, counted: Mapping[str, int]) -> Room | None:
    """None where there is no place that could change."""
    own = found.place
    if own.place is None:
        return None
    alike = [one for one in found.ranking.places if one.category == own.category]
    others = [(one.place, one.score) for one in alike if one.place is not None]
    weights = sum(part.weight for part in found.parts if part.score is not None)
    left = [
        (part.title, (_full(rules.parts[part.key]) - part.score) * part.weight // weights)
        for part in found.parts
        if part.score is not None
    ]
    left += [
        (rule.title, milli(rule.cap) - counted.get(key, 0))
        for key, rule in rules.points.items()
        if rule.kind is PointKind.BONUS and rule.cap is not None
    ]
    return room((own.place, own.score), others, left)


def _full(part: Part) -> int:
    """Only ideas can be worth more than the whole of a part."""
    most = part.cap * FULL // 100
    return most if part.measure is Measure.ADOPTED else min(most, FULL)


async def _parts(
    session: AsyncSession, plan: Plan, entries: Sequence[ScoreEntry]
) -> tuple[PartView, ...]:
    rules = plan.ranking.parts if plan.ranking else {}
    views = []
    for key, part in rules.items():
        own = [entry for entry in entries if entry.part == key]
        labels = await _labels(session, plan, part, own)
        opened = tuple(
            LineView(labels.get(entry.source_id or 0, ""), entry.value, entry.reverses is not None)
            for entry in own
        )
        views.append(_part(key, part, own, opened))
    return tuple(views)


def _part(
    key: str, part: Part, own: Sequence[ScoreEntry], opened: tuple[LineView, ...]
) -> PartView:
    undone = {entry.reverses for entry in own}
    standing = any(entry.reverses is None and entry.id not in undone for entry in own)
    measured = standing or part.measure is Measure.ADOPTED
    score = part_score([entry.value for entry in own], part.cap * FULL // 100)
    return PartView(key, part.title, part.measure, part.weight, score if measured else None, opened)


async def _labels(
    session: AsyncSession, plan: Plan, part: Part, own: Sequence[ScoreEntry]
) -> dict[int, str]:
    """What each line's source is called; an evaluation's line needs no name."""
    said = plan.expectations.get(part.of)
    promised = (
        (Gap.id, Gap.problem) if said and said.kind is Kind.GAP else (Indicator.id, Indicator.title)
    )
    columns = {
        Measure.ON_TIME: (Duty.id, Duty.period),
        Measure.VERIFIED: promised,
        Measure.ADOPTED: (Idea.id, Idea.text),
        Measure.COMMENT: (Comment.id, Comment.grade),
    }
    if part.measure not in columns:
        return {}
    key, label = columns[part.measure]
    sources = {entry.source_id for entry in own if entry.source_id is not None}
    rows = await session.execute(select(key, label).where(among(key, sources)))
    named = {int(source): str(text) for source, text in rows}
    if part.measure is not Measure.COMMENT:
        return named
    return {source: plan.comment_scale[grade].title for source, grade in named.items()}
