"""What two campaigns ask of the same people for the same period: written once, handed in twice.

Nothing is handed in for a second campaign by itself. A plan knows nothing of the others that run
beside it, and only the writer can say that one paper answers both."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.queries.digests import DutyLine, lines
from models.queries.duties import duties, outstanding
from models.queries.writings import SummaryView
from models.tables import Attachment, Duty, Summary
from services import summaries
from services.actors import Actor
from services.evidence import Evidence
from services.ports import Context
from services.refusals import NotFound


async def twins(ctx: Context, actor: Actor, summary_id: int) -> Sequence[DutyLine]:
    """The duties of other running campaigns that a paper of his own could answer as well."""
    now = ctx.clock.now()
    async with ctx.db.read() as session:
        paper = await _own(session, actor, summary_id)
        if paper is None:
            return ()
        found = await duties(
            session,
            now,
            Duty.kind == Kind.SUMMARY,
            Duty.campaign_id != paper.campaign_id,
            Duty.period == paper.period,
            Duty.organisation_id == paper.organisation_id,
            Duty.member_key == (paper.member_id or 0),
            Duty.closes_at > now,
            outstanding(),
        )
        return await lines(session, found, now)


async def hand_in(ctx: Context, actor: Actor, summary_id: int, duty_id: int) -> SummaryView:
    """The same words and files. Raises NotFound where it answers no such duty (any more), and
    whatever handing in raises."""
    if duty_id not in {one.duty.id for one in await twins(ctx, actor, summary_id)}:
        raise NotFound
    async with ctx.db.read() as session:
        paper = await session.get_one(Summary, summary_id)
        rows = await session.scalars(
            select(Attachment).where(Attachment.summary_id == summary_id).order_by(Attachment.id)
        )
        files = [_again(row) for row in rows]
    token = f"{paper.form_token[:48]}/{duty_id}"
    return await summaries.submit(ctx, actor, duty_id, paper.text, files, token)


async def _own(session: AsyncSession, actor: Actor, summary_id: int) -> Summary | None:
    """His own, or of an organisation that he leads; not one that was taken back."""
    paper = await session.get(Summary, summary_id)
    if paper is None or paper.withdrawn_at is not None:
        return None
    if paper.member_id is None:
        return paper if paper.organisation_id in actor.led else None
    return paper if paper.member_id == actor.member_id else None


def _again(row: Attachment) -> Evidence:
    return Evidence(row.kind, row.file_id, row.unique_id, row.album, row.name, row.size)
