"""What a superior sees before he comments: the duty, the scale, the facts of the period, and what
he has written so far."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.ambitions import Flag
from models.plan.causes import Cause, of_comments
from models.plan.programme import span, stages
from models.plan.schema import Plan
from models.queries.comments import CommentView, drafts
from models.queries.facts import facts, facts_of_person
from models.queries.writings import SummaryView
from models.rules.facts import Facts
from models.rules.periods import Period, period_with_key
from models.tables import Attachment, Comment, CommentVoice, Organisation
from services.actors import Actor
from services.comment_duties import Subject, require_first, subject, written
from services.comment_rows import Voice
from services.evidence import Evidence
from services.period_facts import summaries_within, window
from services.period_facts import written as written_by
from services.ports import Context
from services.refusals import NotExpected
from services.versions import plan_under


@dataclass(frozen=True, slots=True)
class CommentCall:
    """`member` is None for an organisation's. `scale`: grade → its title, the flags, and what
    `follows` from either, of `today`'s plan; all are empty for a person. `plan` is the version that
    the duty was frozen under. `summary`: the newest of an organisation. `draft`: what is kept, with
    its `voices` by part."""

    duty_id: int
    member_id: int | None
    organisation: str
    member: str | None
    period: Period
    prompt: str
    scale: Mapping[str, str]
    flags: Mapping[str, Flag]
    follows: Sequence[Cause]
    today: Plan
    plan: Plan
    facts: Facts
    summary: SummaryView | None
    draft: CommentView | None
    voices: Mapping[str, Voice]

    @property
    def whose(self) -> str:
        return self.organisation if self.member is None else self.member


async def call(
    ctx: Context, actor: Actor, duty_id: int, member_id: int | None = None
) -> CommentCall:
    """For the superior's leaders. Raises NotExpected, AlreadyDone where it has been given."""
    async with ctx.db.read() as session:
        of = await subject(session, ctx, actor, duty_id, member_id)
        await require_first(session, of)
        organisation = await session.get_one(Organisation, of.duty.organisation_id)
        plan = await plan_under(session, ctx, of.duty.plan_version_id)
        period = period_with_key(of.duty.period, span(plan), stages(plan))
        if period is None:
            raise NotExpected
        today = of.run.plan
        graded = of.person is None
        draft = await _draft(session, of)
        return CommentCall(
            duty_id,
            member_id,
            organisation.name,
            of.person.name if of.person else None,
            period,
            plan.expectations[of.duty.expectation].prompt,
            {key: one.title for key, one in today.comment_scale.items()} if graded else {},
            today.flags if graded else {},
            list(of_comments(today)) if graded else [],
            today,
            plan,
            await _facts(session, ctx, of, period),
            await _newest(session, of, plan, period),
            draft,
            await _voices(session, draft.id) if draft else {},
        )


async def _draft(session: AsyncSession, of: Subject) -> CommentView | None:
    row = await written(session, of)
    return (await drafts(session, Comment.id == row.id))[0] if row else None


async def _voices(session: AsyncSession, comment_id: int) -> Mapping[str, Voice]:
    rows = await session.execute(
        select(CommentVoice.part, CommentVoice.seconds, Attachment)
        .join(Attachment, Attachment.voice_id == CommentVoice.id)
        .where(CommentVoice.comment_id == comment_id)
        .order_by(Attachment.id)
    )
    return {
        part: Voice(Evidence(one.kind, one.file_id, one.unique_id, size=one.size), seconds)
        for part, seconds, one in rows
    }


async def _facts(session: AsyncSession, ctx: Context, of: Subject, period: Period) -> Facts:
    whose = of.duty.campaign_id, of.duty.organisation_id
    if of.person is not None:
        return await facts_of_person(session, window(ctx, *whose, period, of.person.id))
    return await facts(session, window(ctx, *whose, period))


async def _newest(
    session: AsyncSession, of: Subject, plan: Plan, period: Period
) -> SummaryView | None:
    """Of an organisation, what it wrote last for this period or one within."""
    if of.person is not None:
        return None
    papers = await written_by(session, of.duty, summaries_within(plan, period))
    return papers[0] if papers else None
