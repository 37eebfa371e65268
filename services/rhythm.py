"""What each occurrence of the calendar does: one effect a kind, in the claim's transaction."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.rules.calendar import Occurrence, OccurrenceKind
from models.rules.periods import Period
from models.tables import Organisation
from services import duties, ranking, reminders
from services.discussion_openings import ask_for_summary, open_planned
from services.duties import Running
from services.erasure import campaigns as erasure
from services.evaluations.closing import close_due
from services.evaluations.opening import Occasion, open_rounds
from services.outbox import tell_leaders
from services.ports import Context
from services.publication import announce
from services.reminders import heralds_now


@dataclass(frozen=True, slots=True)
class Due:
    """An occurrence of a running campaign, with its period."""

    run: Running
    occurrence: Occurrence
    period: Period


Effect = Callable[[AsyncSession, Context, Due], Awaitable[object]]


async def perform(session: AsyncSession, ctx: Context, due: Due) -> None:
    """Do what the occurrence says, for the transaction that has claimed it."""
    await EFFECTS[due.occurrence.kind](session, ctx, due)


async def _stage(session: AsyncSession, ctx: Context, due: Due) -> None:
    if due.run.campaign.superior_id is not None and not _adds_tasks(due):
        return
    kinds = {
        OccurrenceKind.STAGE_OPEN: "stage.opened",
        OccurrenceKind.STAGE_CLOSE: "stage.closed",
    }
    await announce(
        session,
        ctx,
        due.run,
        due.run.plan.publish.stages,
        kinds[due.occurrence.kind],
        at=due.occurrence.announce_at,
        version=due.run.version_id,
        stage=due.occurrence.key,
    )


def _adds_tasks(due: Due) -> bool:
    """The superior's campaign announces the stages; an own plan only what it adds to one."""
    opened = due.occurrence.kind is OccurrenceKind.STAGE_OPEN
    return opened and bool(due.run.plan.stages[due.occurrence.key].tasks)


async def _freeze(session: AsyncSession, ctx: Context, due: Due) -> None:
    for key in expected_in(due.run, due.period):
        await duties.freeze(session, ctx, due.run, key, due.period, due.period.start)


def expected_in(run: Running, period: Period) -> list[str]:
    """The expectations that fall due once in this very period."""
    return [
        key
        for key, expectation in run.plan.regular.items()
        if expectation.every is period.kind
        and (expectation.stage is None or period.key == f"stage:{expectation.stage}")
    ]


async def _remind(session: AsyncSession, ctx: Context, due: Due) -> None:
    leaders = due.occurrence.kind is OccurrenceKind.SECRETARY_DIGEST
    await reminders.remind(session, ctx, due.run, leaders=leaders)


async def _open_discussion(session: AsyncSession, ctx: Context, due: Due) -> None:
    await open_planned(session, ctx, due.run, due.occurrence.key, due.period)


async def _close_discussion(session: AsyncSession, ctx: Context, due: Due) -> None:
    await ask_for_summary(session, ctx, due.run, due.occurrence.key)


async def _open_evaluation(session: AsyncSession, ctx: Context, due: Due) -> None:
    occasion = Occasion(
        run=due.run,
        key=due.occurrence.key,
        period=due.period.key,
        # An opening may be caught up exactly until its round closes.
        closes_at=due.occurrence.until,
    )
    await open_rounds(session, ctx, occasion)


async def _close_evaluation(session: AsyncSession, ctx: Context, due: Due) -> None:
    await close_due(session, ctx, due.run.campaign.id)


async def _ask_for_comments(session: AsyncSession, ctx: Context, due: Due) -> None:
    """Every superior who comments on somebody this period is told once, of all of them."""
    superiors: set[int | None] = set()
    for expectation in due.run.plan.expected(Kind.COMMENT).values():
        about = duties.owers(due.run, expectation, ctx.today()).subquery()
        superiors |= set(
            await session.scalars(
                select(Organisation.superior_id)
                .join(about, about.c.organisation_id == Organisation.id)
                .distinct()
            )
        )
    for superior in sorted(one for one in superiors if one is not None):
        await tell_leaders(
            session,
            ctx,
            superior,
            "comment.asked",
            superior=superior,
            campaign=due.run.campaign.id,
            period=due.period.key,
        )


async def _publish_ranking(session: AsyncSession, ctx: Context, due: Due) -> None:
    await ranking.publish(session, ctx, due.run, due.period)


async def _finalise_ranking(session: AsyncSession, ctx: Context, due: Due) -> None:
    await ranking.finalise(session, ctx, due.run, due.period)


async def _end_campaign(session: AsyncSession, ctx: Context, due: Due) -> None:
    """What an organisation adds ends with its superior's."""
    if due.run.campaign.superior_id is None:
        await erasure.end(session, ctx, due.run.campaign, due.run.plan)


async def _towards_erasure(session: AsyncSession, ctx: Context, due: Due) -> None:
    """Who is told by the plan's clock is told in its hours."""
    await erasure.step(session, ctx, due.run, telling=heralds_now(ctx, due.run, leaders=True))


EFFECTS: Mapping[OccurrenceKind, Effect] = {
    OccurrenceKind.STAGE_OPEN: _stage,
    OccurrenceKind.STAGE_CLOSE: _stage,
    OccurrenceKind.PERIOD_OPEN: _freeze,
    OccurrenceKind.REMINDER: _remind,
    OccurrenceKind.SECRETARY_DIGEST: _remind,
    OccurrenceKind.DISCUSSION_OPEN: _open_discussion,
    OccurrenceKind.DISCUSSION_CLOSE: _close_discussion,
    OccurrenceKind.EVALUATION_OPEN: _open_evaluation,
    OccurrenceKind.EVALUATION_CLOSE: _close_evaluation,
    OccurrenceKind.COMMENT_OPEN: _ask_for_comments,
    OccurrenceKind.RANKING_PUBLISH: _publish_ranking,
    OccurrenceKind.RANKING_FINAL: _finalise_ranking,
    OccurrenceKind.CAMPAIGN_END: _end_campaign,
    OccurrenceKind.ERASURE_NOTICE: _towards_erasure,
    OccurrenceKind.ERASURE: _towards_erasure,
}
