"""Who has to do with an idea: its proposer, those who decide, its owner, those who check."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.ideas import IdeaView, overseer_of, supported
from models.rules.steps import IdeaStep
from models.tables import TAKEN_UP, UNDECIDED, Idea, IdeaState, Organisation
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import require_running
from services.duties import Running
from services.ports import Context
from services.refusals import NotFound, OwnWork


async def running_idea(
    session: AsyncSession, ctx: Context, actor: Actor, idea_id: int
) -> tuple[Idea, Running]:
    """The idea, of a running campaign of the actor's tree; else NotFound or NoCampaign."""
    found = await session.get(Idea, idea_id)
    if found is None:
        raise NotFound
    return found, await require_running(session, ctx, actor, found.campaign_id)


async def overseen(
    session: AsyncSession, ctx: Context, actor: Actor, idea_id: int
) -> tuple[Idea, Running]:
    """One that this person decides on. Raises OwnWork, NotYourOrganisation besides."""
    found, run = await running_idea(session, ctx, actor, idea_id)
    if found.member_id == actor.member_id:
        raise OwnWork
    require_leader(actor, await overseer_of(session, idea_id, ctx.today()))
    return found, run


def owns(actor: Actor, view: IdeaView | Idea) -> bool:
    """He carries it out, or leads those who do: what a member reports can be on paper."""
    return actor.member_id == view.owner_id or view.owner_organisation_id in actor.led


def checks(actor: Actor, view: IdeaView | Idea, claimed_by: int | None) -> bool:
    """He may say that it was carried out: never of what he owns or has reported for his
    organisation himself."""
    own = claimed_by if view.owner_id is None else view.owner_id
    return view.checker_id in actor.led and actor.member_id != own


async def public(session: AsyncSession, actor: Actor, view: IdeaView) -> bool:
    """Taken up, so that everybody of its tree may read and support it."""
    organisation = await session.get_one(Organisation, view.organisation_id)
    return view.state in TAKEN_UP and organisation.tree == actor.tree


async def steps_of(
    session: AsyncSession, actor: Actor, view: IdeaView, *, mine: bool, overseen: bool, open_: bool
) -> frozenset[IdeaStep]:
    """`open_`: everybody may support it, but whoever proposed it."""
    if not view.running:
        return frozenset()
    behind = open_ and await supported(session, view.id, actor.member_id)
    supportable = open_ and actor.member_id != view.member_id
    found = {
        IdeaStep.CONSIDER: overseen and view.state is IdeaState.RECEIVED,
        IdeaStep.DECIDE: overseen and view.state in UNDECIDED,
        IdeaStep.ASSIGN: overseen and view.state is IdeaState.ADOPTED,
        IdeaStep.REPORT: owns(actor, view) and view.state is IdeaState.ADOPTED,
        IdeaStep.VERIFY: view.state is IdeaState.CLAIMED
        and checks(actor, view, view.claimed_by_id),
        IdeaStep.WITHDRAW: mine and view.state in UNDECIDED,
        IdeaStep.SUPPORT: supportable and not behind,
        IdeaStep.UNSUPPORT: supportable and behind,
    }
    return frozenset(step for step, can in found.items() if can)
