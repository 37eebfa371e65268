"""Monthly summaries and quarterly reports of an organisation.

A second paper for the same period is kept beside the first: people read the newest, and the first
decides whether it was in time.
"""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Kind
from models.queries.duties import DutyView, duties
from models.queries.writings import SummaryView, summaries, summary
from models.tables import Duty, Organisation, Summary
from services.actors import Actor
from services.authority import require_leader
from services.evidence import Evidence, attach
from services.outbox import tell_leaders
from services.ports import Context
from services.refusals import AlreadyDone, NotExpected, NotFound, NotYourOrganisation
from services.submission import require_new, require_text

TEXT_LENGTH = 3000


async def asked(ctx: Context, actor: Actor) -> Sequence[DutyView]:
    """The summaries that the organisations one leads may hand in now, the most urgent first."""
    now = ctx.clock.now()
    async with ctx.db.read() as session:
        return await duties(
            session,
            now,
            Duty.kind == Kind.SUMMARY,
            Duty.organisation_id.in_(actor.led),
            Duty.waived_at.is_(None),
            Duty.closes_at > now,
        )


async def submit(
    ctx: Context, actor: Actor, duty_id: int, text: str, files: Sequence[Evidence], token: str
) -> SummaryView:
    """Hand in the paper of one duty; the superior is told.

    Raises NotExpected when nothing of the kind is asked, AlreadySubmitted for a form sent twice.
    """
    async with ctx.db.write() as session:
        duty = await _asked_of(session, ctx, actor, duty_id)
        await require_new(session, Summary, token)
        paper = Summary(
            campaign_id=duty.campaign_id,
            expectation=duty.expectation,
            period=duty.period,
            organisation_id=duty.organisation_id,
            author_id=actor.member_id,
            text=require_text(text, TEXT_LENGTH),
            form_token=token,
            submitted_at=ctx.clock.now(),
        )
        session.add(paper)
        await session.flush()
        attach(session, files, summary_id=paper.id)
        await _tell_superior(session, ctx, paper)
        return await _view(session, paper.id)


async def withdraw(ctx: Context, actor: Actor, summary_id: int) -> SummaryView:
    """Take one's own organisation's paper back; the duty is then owed again."""
    async with ctx.db.write() as session:
        paper = await session.get(Summary, summary_id)
        if paper is None:
            raise NotFound
        require_leader(actor, paper.organisation_id)
        if paper.withdrawn_at is not None:
            raise AlreadyDone
        paper.withdrawn_at = ctx.clock.now()
        await session.flush()
        return await _view(session, summary_id)


async def look(ctx: Context, actor: Actor, summary_id: int) -> SummaryView:
    """One paper, for its own organisation's leaders and the superior's."""
    async with ctx.db.read() as session:
        view = await _view(session, summary_id)
    if view.organisation_id not in (*actor.led, *actor.below):
        raise NotYourOrganisation
    return view


async def received(ctx: Context, actor: Actor) -> Sequence[SummaryView]:
    """What the organisations below have handed in, the newest first."""
    async with ctx.db.read() as session:
        return await summaries(
            session, Summary.organisation_id.in_(actor.below), Summary.withdrawn_at.is_(None)
        )


async def _asked_of(session: AsyncSession, ctx: Context, actor: Actor, duty_id: int) -> Duty:
    duty = await session.get(Duty, duty_id)
    if duty is None:
        raise NotFound
    require_leader(actor, duty.organisation_id)
    wanted = duty.kind == Kind.SUMMARY and duty.waived_at is None
    if not wanted or ctx.clock.now() >= duty.closes_at:
        raise NotExpected
    return duty


async def _tell_superior(session: AsyncSession, ctx: Context, paper: Summary) -> None:
    organisation = await session.get_one(Organisation, paper.organisation_id)
    if organisation.superior_id is not None:
        await tell_leaders(
            session, ctx, organisation.superior_id, "summary.received", summary=paper.id
        )


async def _view(session: AsyncSession, summary_id: int) -> SummaryView:
    view = await summary(session, summary_id)
    if view is None:
        raise NotFound
    return view
