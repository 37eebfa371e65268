"""Where an organisation stands and why: its place, its parts, and the lines they open into."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.plan.judging import Measure, Part
from models.plan.schema import Plan
from models.queries.plans import plan_of_version
from models.queries.ranking import PlaceView, RankingView, lines
from models.rules.scoring import FULL, part_score
from models.tables import Comment, Duty, Gap, Idea, Indicator, ScoreEntry


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
    """`of` is how many of the category were placed."""

    ranking: RankingView
    place: PlaceView
    of: int
    category: str
    parts: tuple[PartView, ...]


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
    rivals = [one for one in ranking.places if one.category == place.category]
    parts = await _parts(session, plan, entries)
    return Standing(ranking, place, len(rivals), plan.categories[place.category].title, parts)


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
    rows = await session.execute(select(key, label).where(key.in_(sources)))
    named = {int(source): str(text) for source, text in rows}
    if part.measure is not Measure.COMMENT:
        return named
    return {source: plan.comment_scale[grade].title for source, grade in named.items()}
