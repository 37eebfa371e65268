"""What is written for a period: an organisation's summaries and reports, a member's own pieces.

A second paper for the same period is kept beside the first, up to the plan's maximum: people read
the newest, and the first decides whether it was in time. An organisation's papers and those of its
leaders are read by its superior, a member's by those who lead his organisation, and by nobody else.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, or_
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.plan.schema import Plan
from models.queries.digests import DutyLine, lines
from models.queries.duties import duties
from models.queries.duty_filters import written_by
from models.queries.files import FileView, files_of
from models.queries.writings import (
    SummaryView,
    by_a_leader,
    summaries,
    summary,
)
from models.rules.facts import kept
from models.tables import Duty, Summary
from services.actors import Actor
from services.campaigns import plans_today, require_running
from services.evidence import Evidence, attach
from services.handing_in import asked as asked_of
from services.handing_in import line_of, require_room
from services.period_facts import Known, known
from services.ports import Context
from services.refusals import (
    AlreadyDone,
    NotFound,
    NotYourOrganisation,
)
from services.submission import require_new, require_text

TEXT_LENGTH = 3000


@dataclass(frozen=True, slots=True)
class OpenedSummary:
    """`own`: the reader's, or of an organisation that he leads, so that he may take it back."""

    view: SummaryView
    files: tuple[FileView, ...]
    own: bool
    plan: Plan


@dataclass(frozen=True, slots=True)
class SummaryList:
    """`plans`: today's, by campaign."""

    papers: tuple[SummaryView, ...]
    plans: Mapping[int, Plan]


@dataclass(frozen=True, slots=True)
class SummaryCall:
    """One paper that is asked for, with the plan's words for it; at most `maximum` are taken.
    `known`: what is in the bot already."""

    line: DutyLine
    prompt: str
    maximum: int | None
    known: Known


async def asked(ctx: Context, actor: Actor) -> Sequence[DutyLine]:
    """What one may write now, for himself and the organisations he leads, the most urgent first.

    Those already in are among them: a second paper for the same period may follow.
    """
    now = ctx.clock.now()
    async with ctx.db.read() as session:
        found = await duties(
            session,
            now,
            Duty.kind == Kind.SUMMARY,
            written_by(actor.member_id, actor.led),
            Duty.waived_at.is_(None),
            Duty.closes_at > now,
        )
        return await lines(session, found, now)


async def call(ctx: Context, actor: Actor, duty_id: int) -> SummaryCall:
    """What one duty asks for; NotExpected where nothing can be handed in for it any more."""
    async with ctx.db.read() as session:
        one = await asked_of(session, ctx, actor, duty_id, Kind.SUMMARY)
        line = await line_of(session, ctx, one.duty)
        return SummaryCall(line, one.prompt, one.maximum, await known(session, ctx, one.duty))


async def submit(
    ctx: Context, actor: Actor, duty_id: int, text: str, files: Sequence[Evidence], token: str
) -> SummaryView:
    """Hand in the paper of one duty; the next digest of whoever reads it says so. An organisation's
    takes the facts along as they stand.

    Raises NotExpected when nothing of the kind is asked, AlreadySubmitted for a form sent twice,
    EnoughHandedIn when the plan takes no more.
    """
    async with ctx.db.write() as session:
        one = await asked_of(session, ctx, actor, duty_id, Kind.SUMMARY)
        await require_new(session, Summary, token)
        await require_room(session, one)
        duty = one.duty
        paper = Summary(
            campaign_id=duty.campaign_id,
            expectation=duty.expectation,
            period=duty.period,
            organisation_id=duty.organisation_id,
            member_id=duty.member_id,
            author_id=actor.member_id,
            text=require_text(text, TEXT_LENGTH),
            facts=await _facts(session, ctx, duty),
            form_token=token,
            submitted_at=ctx.clock.now(),
        )
        session.add(paper)
        await session.flush()
        attach(session, files, summary_id=paper.id)
        return await _view(session, paper.id)


async def withdraw(ctx: Context, actor: Actor, summary_id: int) -> SummaryView:
    """Take back one's own or one's organisation's paper; the duty is then owed again."""
    async with ctx.db.write() as session:
        paper = await session.get(Summary, summary_id)
        if paper is None:
            raise NotFound
        if not is_own(actor, paper):
            raise NotYourOrganisation
        await require_running(session, ctx, actor, paper.campaign_id)
        if paper.withdrawn_at is not None:
            raise AlreadyDone
        paper.withdrawn_at = ctx.clock.now()
        await session.flush()
        return await _view(session, summary_id)


async def look(ctx: Context, actor: Actor, summary_id: int) -> OpenedSummary:
    """One paper, for whoever wrote it and whoever reads it."""
    async with ctx.db.read() as session:
        view = await _view(session, summary_id)
        own = is_own(actor, view)
        received = Summary.id == summary_id, read_by(actor, ctx.today())
        if not own and not await summaries(session, *received):
            raise NotYourOrganisation
        files = await files_of(session, "summary", summary_id)
        plans = await plans_today(session, ctx, [view.campaign_id])
    return OpenedSummary(view, files, own, plans[view.campaign_id])


async def mine(ctx: Context, actor: Actor) -> SummaryList:
    """What he and the organisations he leads have handed in, the newest first."""
    of_led = and_(Summary.member_id.is_(None), Summary.organisation_id.in_(actor.led))
    return await _of(ctx, or_(Summary.member_id == actor.member_id, of_led))


async def received(ctx: Context, actor: Actor) -> SummaryList:
    """What the organisations below and his own members have handed in, the newest first."""
    return await _of(ctx, read_by(actor, ctx.today()))


def read_by(actor: Actor, day: date) -> ColumnElement[bool]:
    """Papers that are for this person, who leads organisations."""
    of_those_below = or_(Summary.member_id.is_(None), by_a_leader(day))
    return or_(
        and_(Summary.organisation_id.in_(actor.below), of_those_below),
        and_(Summary.organisation_id.in_(actor.led), ~of_those_below),
    )


def is_own(actor: Actor, paper: Summary | SummaryView) -> bool:
    if paper.member_id is None:
        return paper.organisation_id in actor.led
    return paper.member_id == actor.member_id


async def _of(ctx: Context, whose: ColumnElement[bool]) -> SummaryList:
    async with ctx.db.read() as session:
        papers = await summaries(session, whose, Summary.withdrawn_at.is_(None))
        plans = await plans_today(session, ctx, (one.campaign_id for one in papers))
    return SummaryList(tuple(papers), plans)


async def _facts(session: AsyncSession, ctx: Context, duty: Duty) -> dict[str, Any] | None:
    return None if duty.member_id is not None else kept((await known(session, ctx, duty)).facts)


async def _view(session: AsyncSession, summary_id: int) -> SummaryView:
    view = await summary(session, summary_id)
    if view is None:
        raise NotFound
    return view
