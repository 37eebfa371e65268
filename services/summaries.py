"""Monthly summaries and quarterly reports of an organisation.

A second paper for the same period is kept beside the first: people read the newest, and the first
decides whether it was in time.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Kind, Plan
from models.queries.digests import DutyLine, lines
from models.queries.duties import duties
from models.queries.progress import FileView
from models.queries.writings import SummaryView, files_of_summary, summaries, summary
from models.tables import Duty, Organisation, Summary
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import plans_today, require_running
from services.duties import Running
from services.evidence import Evidence, attach
from services.outbox import tell_leaders
from services.ports import Context
from services.refusals import AlreadyDone, NotExpected, NotFound, NotYourOrganisation
from services.submission import require_new, require_text

TEXT_LENGTH = 3000


@dataclass(frozen=True, slots=True)
class OpenedSummary:
    """`own`: of an organisation that this reader leads, so that he may take it back."""

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
    """One summary that is asked for, with the plan's words for it."""

    line: DutyLine
    prompt: str


async def asked(ctx: Context, actor: Actor) -> Sequence[DutyLine]:
    """The summaries that the organisations one leads may hand in now, the most urgent first.

    Those already in are among them: a second paper for the same period may follow.
    """
    now = ctx.clock.now()
    async with ctx.db.read() as session:
        found = await duties(
            session,
            now,
            Duty.kind == Kind.SUMMARY,
            Duty.member_id.is_(None),
            Duty.organisation_id.in_(actor.led),
            Duty.waived_at.is_(None),
            Duty.closes_at > now,
        )
        return await lines(session, found, now)


async def call(ctx: Context, actor: Actor, duty_id: int) -> SummaryCall:
    """What one duty asks for; NotExpected where nothing can be handed in for it any more."""
    async with ctx.db.read() as session:
        duty, run = await _asked_of(session, ctx, actor, duty_id)
        found = await duties(session, ctx.clock.now(), Duty.id == duty.id)
        (line,) = await lines(session, found, ctx.clock.now())
    expectation = run.plan.expectations.get(duty.expectation)
    return SummaryCall(line, expectation.prompt if expectation else "")


async def submit(
    ctx: Context, actor: Actor, duty_id: int, text: str, files: Sequence[Evidence], token: str
) -> SummaryView:
    """Hand in the paper of one duty; the superior is told.

    Raises NotExpected when nothing of the kind is asked, AlreadySubmitted for a form sent twice.
    """
    async with ctx.db.write() as session:
        duty, _ = await _asked_of(session, ctx, actor, duty_id)
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
        await _tell_superior(session, ctx, paper, duty.plan_version_id)
        return await _view(session, paper.id)


async def withdraw(ctx: Context, actor: Actor, summary_id: int) -> SummaryView:
    """Take one's own organisation's paper back; the duty is then owed again."""
    async with ctx.db.write() as session:
        paper = await session.get(Summary, summary_id)
        if paper is None:
            raise NotFound
        require_leader(actor, paper.organisation_id)
        await require_running(session, ctx, actor, paper.campaign_id)
        if paper.withdrawn_at is not None:
            raise AlreadyDone
        paper.withdrawn_at = ctx.clock.now()
        await session.flush()
        return await _view(session, summary_id)


async def look(ctx: Context, actor: Actor, summary_id: int) -> OpenedSummary:
    """One paper, for its own organisation's leaders and the superior's."""
    async with ctx.db.read() as session:
        view = await _view(session, summary_id)
        if view.organisation_id not in (*actor.led, *actor.below):
            raise NotYourOrganisation
        files = await files_of_summary(session, summary_id)
        plans = await plans_today(session, ctx, [view.campaign_id])
    own = view.organisation_id in actor.led
    return OpenedSummary(view, files, own, plans[view.campaign_id])


async def mine(ctx: Context, actor: Actor) -> SummaryList:
    """What the organisations one leads have handed in, the newest first."""
    return await _of(ctx, actor.led)


async def received(ctx: Context, actor: Actor) -> SummaryList:
    """What the organisations below have handed in, the newest first."""
    return await _of(ctx, actor.below)


async def _of(ctx: Context, organisations: Sequence[int]) -> SummaryList:
    async with ctx.db.read() as session:
        papers = await summaries(
            session, Summary.organisation_id.in_(organisations), Summary.withdrawn_at.is_(None)
        )
        plans = await plans_today(session, ctx, (one.campaign_id for one in papers))
    return SummaryList(tuple(papers), plans)


async def _asked_of(
    session: AsyncSession, ctx: Context, actor: Actor, duty_id: int
) -> tuple[Duty, Running]:
    duty = await session.get(Duty, duty_id)
    if duty is None:
        raise NotFound
    require_leader(actor, duty.organisation_id)
    run = await require_running(session, ctx, actor, duty.campaign_id)
    wanted = duty.kind == Kind.SUMMARY and duty.member_id is None and duty.waived_at is None
    if not wanted or ctx.clock.now() >= duty.closes_at:
        raise NotExpected
    return duty, run


async def _tell_superior(
    session: AsyncSession, ctx: Context, paper: Summary, version_id: int
) -> None:
    """`version_id`: the one under which it was owed, which knows what it is called."""
    organisation = await session.get_one(Organisation, paper.organisation_id)
    superior = organisation.superior_id
    if superior is not None:
        refs = {"summary": paper.id, "version": version_id}
        await tell_leaders(session, ctx, superior, "summary.received", **refs)


async def _view(session: AsyncSession, summary_id: int) -> SummaryView:
    view = await summary(session, summary_id)
    if view is None:
        raise NotFound
    return view
