"""Commitments: handed in, changed after a return, withdrawn before the review."""

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.commitment_views import CommitmentView
from models.queries.left_open import carried
from models.tables import Commitment, CommitmentState, Indicator, Project
from services.actors import Actor
from services.campaigns import require_running
from services.commitment_rights import BEFORE_REVIEW, require_owner, running_commitment
from services.drafts import CommitmentDraft, ProjectDraft, check_draft
from services.expected import require_expected
from services.outbox import tell_leaders
from services.ports import Context
from services.refusals import NotNow, NotYourOrganisation, Refusal
from services.submission import require_new


class CarriedBefore(Refusal):
    """Something was taken along already, into another promise or into this one twice."""


async def submit(
    ctx: Context,
    actor: Actor,
    campaign_id: int,
    expectation: str,
    organisation_id: int,
    member_id: int | None,
    draft: CommitmentDraft,
    token: str,
) -> CommitmentView:
    """Hand in a promise for review. A leader may enter his member's from paper.

    Raises NotYourOrganisation, NoCampaign, NotExpected, AlreadySubmitted, CarriedBefore, or what is
    wrong with the draft.
    """
    if actor.member_id != member_id and organisation_id not in actor.led:
        raise NotYourOrganisation
    async with ctx.db.write() as session:
        await require_new(session, Commitment, token)
        run = await require_running(session, ctx, actor, campaign_id)
        owed = (organisation_id, member_id)
        expectation = await require_expected(session, ctx, run, expectation, owed)
        check_draft(draft, run.plan, ctx.today())
        row = Commitment(
            campaign_id=campaign_id,
            plan_version_id=run.version_id,
            expectation=expectation,
            organisation_id=organisation_id,
            member_id=member_id,
            target=draft.target,
            form_token=token,
            submitted_by=actor.member_id,
            submitted_at=ctx.clock.now(),
        )
        session.add(row)
        await session.flush()
        await _fill(session, row.id, draft.projects)
        return await _to_review(session, ctx, row.id)


async def resubmit(
    ctx: Context, actor: Actor, commitment_id: int, draft: CommitmentDraft, token: str
) -> CommitmentView:
    """New content under the same commitment. It keeps the day of its first submission: a return
    costs nobody his promptness. The reason stays readable until the next review."""
    async with ctx.db.write() as session:
        await require_new(session, Commitment, token)
        view = await running_commitment(session, ctx, commitment_id)
        require_owner(actor, view)
        if view.state is not CommitmentState.RETURNED:
            raise NotNow
        run = await require_running(session, ctx, actor, view.campaign_id)
        check_draft(draft, run.plan, ctx.today())
        row = await session.get_one(Commitment, commitment_id)
        row.target, row.form_token = draft.target, token
        row.state, row.plan_version_id = CommitmentState.SUBMITTED, run.version_id
        await _empty(session, commitment_id)
        await _fill(session, commitment_id, draft.projects)
        return await _to_review(session, ctx, commitment_id)


async def withdraw(ctx: Context, actor: Actor, commitment_id: int) -> CommitmentView:
    """Take it back before it is published; NotNow afterwards."""
    async with ctx.db.write() as session:
        view = await running_commitment(session, ctx, commitment_id)
        require_owner(actor, view)
        if view.state not in BEFORE_REVIEW:
            raise NotNow
        row = await session.get_one(Commitment, commitment_id)
        row.state = CommitmentState.WITHDRAWN
        return await running_commitment(session, ctx, commitment_id)


async def _fill(
    session: AsyncSession, commitment_id: int, projects: tuple[ProjectDraft, ...]
) -> None:
    origins = [one.carried for draft in projects for one in draft.indicators if one.carried]
    if origins and (len(set(origins)) < len(origins) or await carried(session) & set(origins)):
        raise CarriedBefore
    for position, draft in enumerate(projects, 1):
        project = Project(commitment_id=commitment_id, position=position, title=draft.title)
        session.add(project)
        await session.flush()
        session.add_all(_indicators(project.id, draft))
    await session.flush()


def _indicators(project_id: int, draft: ProjectDraft) -> list[Indicator]:
    return [
        Indicator(
            project_id=project_id,
            position=position,
            title=one.title,
            baseline=one.baseline,
            target=one.target,
            stretch=one.stretch,
            unit=one.unit,
            deadline=one.deadline,
            owner=one.owner,
            proof=one.proof,
            carried=one.carried,
        )
        for position, one in enumerate(draft.indicators, 1)
    ]


async def _empty(session: AsyncSession, commitment_id: int) -> None:
    """What was never published has no progress, so nothing points at it."""
    projects = select(Project.id).where(Project.commitment_id == commitment_id)
    await session.execute(delete(Indicator).where(Indicator.project_id.in_(projects)))
    await session.execute(delete(Project).where(Project.commitment_id == commitment_id))


async def _to_review(session: AsyncSession, ctx: Context, commitment_id: int) -> CommitmentView:
    view = await running_commitment(session, ctx, commitment_id)
    if view.overseer_id is not None:
        refs = {"commitment": view.id}
        await tell_leaders(session, ctx, view.overseer_id, "commitment.to_review", **refs)
    return view
