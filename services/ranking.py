"""The ranking: settled from the ledger, published as provisional, final after the notice."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, time

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.programme import programme
from models.plan.reckoning import places
from models.queries.floors import below_floor, closed_between
from models.queries.objections import unanswered
from models.queries.part_sums import earlier, newest_line, part_sums
from models.queries.ranking import placed_subjects
from models.queries.ranking import ranking as ranking_view
from models.queries.tree import below
from models.rules.dues import due_at, local_time
from models.rules.periods import Period, period_with_key
from models.rules.ranking import Placed, movement
from models.tables import Organisation, Ranking, RankingPlace, RankingState
from services.duties import Running
from services.ledger import settle
from services.outbox import tell_leaders
from services.ports import Context
from services.publication import announce
from services.rectification import after_ranking
from services.versions import plan_under


async def publish(
    session: AsyncSession, ctx: Context, run: Running, period: Period
) -> Ranking | None:
    """Settle the period, place everybody, and announce it as provisional.

    None where the plan ranks nothing or nobody could be measured.
    """
    placed = await _placed(session, ctx, run, period, ctx.clock.now(), None)
    if not placed:
        return None
    ranking = Ranking(
        campaign_id=run.campaign.id,
        plan_version_id=run.version_id,
        period=period.key,
        published_at=ctx.clock.now(),
        upto=await newest_line(session, run.campaign.id),
    )
    session.add(ranking)
    await session.flush()
    await _write_places(session, ctx, run, ranking, period, placed)
    await _announce(session, ctx, run, ranking, "ranking.published")
    return ranking


async def finalise(session: AsyncSession, ctx: Context, run: Running, period: Period) -> bool:
    """After the notice the ranking is final and frozen; False: there is none to freeze, or an
    objection is still unanswered, which is told to those who lead the campaign.

    What was put right during the notice (a waiver, a paper taken back) counts, as reversed and
    new lines; what was only handed in after the publication does not. The rules are those under
    which it was published, whatever version of the plan is in force by now.
    """
    ranking = await session.scalar(
        select(Ranking).where(
            Ranking.campaign_id == run.campaign.id,
            Ranking.period == period.key,
            Ranking.state == RankingState.PROVISIONAL,
        )
    )
    if ranking is None or await _held(session, ctx, run, ranking):
        return False
    then = await _as_published(session, ctx, run, ranking)
    placed = await _placed(session, ctx, then, period, ranking.published_at, ranking)
    ranking.upto = await newest_line(session, run.campaign.id)
    await session.execute(delete(RankingPlace).where(RankingPlace.ranking_id == ranking.id))
    await _write_places(session, ctx, then, ranking, period, placed)
    ranking.state = RankingState.FINAL
    await _announce(session, ctx, run, ranking, "ranking.final")
    await session.flush()
    if view := await ranking_view(session, ranking.id):
        await after_ranking(session, ctx, then, view)
    return True


async def finalise_held(session: AsyncSession, ctx: Context, run: Running, ranking_id: int) -> None:
    """Where the notice had run out while an objection waited, and none waits any more."""
    row = await session.get_one(Ranking, ranking_id)
    if row.held_at is None or await unanswered(session, "ranking", row.id):
        return
    rhythm = programme(run.plan, ctx.zone)
    period = period_with_key(row.period, rhythm.span, rhythm.stages)
    if period is not None:
        await finalise(session, ctx, run, period)


async def _held(session: AsyncSession, ctx: Context, run: Running, ranking: Ranking) -> bool:
    if not await unanswered(session, "ranking", ranking.id):
        return False
    ranking.held_at = ctx.clock.now()
    leading = run.campaign.organisation_id
    await tell_leaders(session, ctx, leading, "ranking.held", ranking=ranking.id)
    return True


async def _as_published(
    session: AsyncSession, ctx: Context, run: Running, ranking: Ranking
) -> Running:
    version = ranking.plan_version_id
    return replace(run, version_id=version, plan=await plan_under(session, ctx, version))


async def _placed(
    session: AsyncSession,
    ctx: Context,
    run: Running,
    period: Period,
    as_of: datetime,
    ranking: Ranking | None,
) -> list[tuple[Organisation, Placed]]:
    """`ranking`: what became of it when it was published, None before."""
    rules = run.plan.ranking
    if rules is None:
        return []
    await settle(session, ctx, run, period, as_of)
    await session.flush()
    before = replace(await earlier(session, run.campaign.id, ranking), upto=None)
    sums = await part_sums(session, run.campaign.id, period.key, before)
    subjects = {one.pseudonym: one for one in await _subjects(session, run, period)}
    categories = {key: subject.category or "" for key, subject in subjects.items()}
    return [(subjects[one.subject], one) for one in places(rules, sums, categories)]


async def _subjects(session: AsyncSession, run: Running, period: Period) -> Iterable[Organisation]:
    return await session.scalars(
        select(Organisation)
        .where(Organisation.id.in_(below(run.campaign.organisation_id, period.end)))
        .where(Organisation.category.in_(run.plan.categories))
        .order_by(Organisation.id)
    )


async def _write_places(
    session: AsyncSession,
    ctx: Context,
    run: Running,
    ranking: Ranking,
    period: Period,
    placed: list[tuple[Organisation, Placed]],
) -> None:
    first = local_time(period.start, time.min, ctx.zone)
    closed = closed_between(first, due_at(period.end, ctx.zone))
    barred = await below_floor(session, run.campaign.id, run.plan, closed)
    before = await _previous(session, ranking)
    moved = movement((one for _, one in placed), before)
    order = list(run.plan.categories)
    for organisation, one in sorted(placed, key=lambda pair: order.index(pair[1].category)):
        session.add(
            RankingPlace(
                ranking_id=ranking.id,
                organisation_id=organisation.id,
                category=one.category,
                score=one.score,
                place=one.place,
                movement=moved[one.subject],
                barred=organisation.id in barred,
                effects=",".join(sorted(one.effects)),
            )
        )


async def _previous(session: AsyncSession, ranking: Ranking) -> Sequence[Placed]:
    """The places of the campaign's last final ranking before this one."""
    last = await session.scalar(
        select(Ranking.id)
        .where(Ranking.campaign_id == ranking.campaign_id, Ranking.id != ranking.id)
        .where(Ranking.state == RankingState.FINAL)
        .order_by(Ranking.published_at.desc())
        .limit(1)
    )
    return await placed_subjects(session, last) if last is not None else []


async def _announce(
    session: AsyncSession, ctx: Context, run: Running, ranking: Ranking, kind: str
) -> None:
    await announce(session, ctx, run, run.plan.publish.ranking, kind, ranking=ranking.id)
