"""Answers that are kept: found by their token, read back as they were understood."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.answers import AnswerKind, Candidate, Understood
from models.queries.digests import lines
from models.queries.duties import duties
from models.rules.reading import written
from models.tables import Attachment, Campaign, Duty, Idea, IdeaState, Progress, Summary
from services.actors import Actor
from services.campaigns import require_running
from services.commitment_rights import require_owner, running_indicator
from services.evidence import Evidence
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, NotYourOrganisation
from services.replies.candidates import candidates, of_duty, of_indicator
from services.summaries import is_own

TABLES: dict[AnswerKind, type[Summary | Progress | Idea]] = {
    AnswerKind.SUMMARY: Summary,
    AnswerKind.PROGRESS: Progress,
    AnswerKind.IDEA: Idea,
}


@dataclass(frozen=True, slots=True)
class Kept:
    """One answer as it lies in its table; `text` is everything that was written."""

    id: int
    taken_as: Candidate
    text: str
    value: Decimal | None
    files: tuple[Evidence, ...]


async def by_token(session: AsyncSession, token: str) -> tuple[AnswerKind, int] | None:
    """Where the answer with this token is, also a withdrawn one."""
    for what, table in TABLES.items():
        found = await session.scalar(select(table.id).where(table.form_token == token))
        if found is not None:
            return what, found
    return None


async def kept(
    session: AsyncSession, ctx: Context, actor: Actor, what: AnswerKind, row_id: int
) -> Kept:
    """Raises NotFound, NotYourOrganisation, and AlreadyDone once it is withdrawn."""
    readers = {
        AnswerKind.SUMMARY: _summary,
        AnswerKind.PROGRESS: _progress,
        AnswerKind.IDEA: _idea,
    }
    return await readers[what](session, ctx, actor, row_id)


async def understood(session: AsyncSession, ctx: Context, actor: Actor, found: Kept) -> Understood:
    others = [
        one
        for one in await candidates(session, ctx, actor)
        if one.takes(found.text, len(found.files))
        and not one.same(found.taken_as.what, found.taken_as.id)
    ]
    return Understood(
        found.id,
        found.taken_as,
        found.text,
        found.value,
        len(found.files),
        any(file.album for file in found.files),
        tuple(others),
    )


async def _progress(session: AsyncSession, ctx: Context, actor: Actor, row_id: int) -> Kept:
    row = await session.get(Progress, row_id)
    if row is None:
        raise NotFound
    view, indicator = await running_indicator(session, ctx, row.indicator_id)
    require_owner(actor, view)
    if row.withdrawn_at is not None:
        raise AlreadyDone
    text = row.note
    if not text and row.value is not None:
        text = written(row.value, indicator.unit)
    files = await _files(session, Attachment.progress_id == row_id)
    return Kept(row_id, of_indicator(view, indicator), text, row.value, files)


async def _summary(session: AsyncSession, ctx: Context, actor: Actor, row_id: int) -> Kept:
    row = await session.get(Summary, row_id)
    if row is None:
        raise NotFound
    if not is_own(actor, row):
        raise NotYourOrganisation
    if row.withdrawn_at is not None:
        raise AlreadyDone
    found = await duties(
        session,
        ctx.clock.now(),
        Duty.campaign_id == row.campaign_id,
        Duty.expectation == row.expectation,
        Duty.period == row.period,
        Duty.organisation_id == row.organisation_id,
        Duty.member_key == (row.member_id or 0),
    )
    if not found:
        raise NotFound
    (line,) = await lines(session, found[:1], ctx.clock.now())
    files = await _files(session, Attachment.summary_id == row_id)
    return Kept(row_id, of_duty(line, ctx.clock.now()), row.text, None, files)


async def _idea(session: AsyncSession, ctx: Context, actor: Actor, row_id: int) -> Kept:
    row = await session.get(Idea, row_id)
    if row is None:
        raise NotFound
    if actor.member_id not in (row.member_id, row.submitted_by):
        raise NotYourOrganisation
    if row.state is not IdeaState.RECEIVED:
        raise AlreadyDone
    run = await require_running(session, ctx, actor, row.campaign_id)
    campaign = await session.get_one(Campaign, row.campaign_id)
    limit = run.plan.ideas.max_length
    idea = Candidate(
        AnswerKind.IDEA,
        campaign.id,
        campaign.title,
        actor.name,
        limit,
        expectation=row.expectation,
    )
    return Kept(row_id, idea, row.text, None, ())


async def _files(session: AsyncSession, whose: Any) -> tuple[Evidence, ...]:
    rows: Sequence[Attachment] = (
        await session.scalars(select(Attachment).where(whose).order_by(Attachment.id))
    ).all()
    return tuple(
        Evidence(row.kind, row.file_id, row.unique_id, row.album, row.name, row.size)
        for row in rows
    )
