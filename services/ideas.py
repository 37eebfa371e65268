"""Golden ideas: received → adopted or declined with a reason → implemented."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.writings import IdeaView, idea, ideas
from models.tables import Idea, IdeaState
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import require_running
from services.outbox import tell_leaders, tell_member
from services.ports import Context
from services.publication import announce
from services.refusals import AlreadyDone, NotFound, NotYourOrganisation
from services.submission import require_new, require_text

REASON_LENGTH = 500
WAITING = (IdeaState.RECEIVED,)
IN_HAND = (IdeaState.RECEIVED, IdeaState.ADOPTED)


async def submit(ctx: Context, actor: Actor, campaign_id: int, text: str, token: str) -> int:
    """Hand in one idea to the secretary of one's own organisation; its id.

    Raises TooLong beyond the plan's limit, AlreadySubmitted when the form was sent before.
    """
    async with ctx.db.write() as session:
        run = await require_running(session, ctx, actor, campaign_id)
        await require_new(session, Idea, token)
        handed_in = Idea(
            campaign_id=campaign_id,
            organisation_id=actor.home,
            member_id=actor.member_id,
            text=require_text(text, run.plan.ideas.max_length),
            form_token=token,
            submitted_at=ctx.clock.now(),
        )
        session.add(handed_in)
        await session.flush()
        await tell_leaders(session, ctx, actor.home, "idea.received", idea=handed_in.id)
        return handed_in.id


async def adopt(ctx: Context, actor: Actor, idea_id: int, reason: str | None = None) -> None:
    """Accept it; the proposer and the plan's groups are told."""
    async with ctx.db.write() as session:
        found = await _to_decide(session, actor, idea_id)
        await _decide(session, ctx, actor, found, IdeaState.ADOPTED, reason)
        run = await require_running(session, ctx, actor, found.campaign_id)
        await announce(
            session,
            ctx,
            run,
            run.plan.publish.ideas,
            "idea.adopted",
            about=found.organisation_id,
            idea=found.id,
        )


async def decline(ctx: Context, actor: Actor, idea_id: int, reason: str) -> None:
    """Refuse it politely: the reason is for the proposer."""
    async with ctx.db.write() as session:
        found = await _to_decide(session, actor, idea_id)
        why = require_text(reason, REASON_LENGTH)
        await _decide(session, ctx, actor, found, IdeaState.DECLINED, why)


async def implement(ctx: Context, actor: Actor, idea_id: int) -> None:
    """An adopted idea has been carried out; its proposer is told."""
    async with ctx.db.write() as session:
        found = await _led(session, actor, idea_id)
        if found.state is not IdeaState.ADOPTED:
            raise AlreadyDone
        found.state, found.implemented_at = IdeaState.IMPLEMENTED, ctx.clock.now()
        await tell_member(session, ctx, found.member_id, "idea.decided", idea=found.id)


async def withdraw(ctx: Context, actor: Actor, idea_id: int) -> None:
    """Take one's own idea back, as long as nobody has decided on it."""
    async with ctx.db.write() as session:
        found = await session.get(Idea, idea_id)
        if found is None:
            raise NotFound
        if found.member_id != actor.member_id:
            raise NotYourOrganisation
        if found.state is not IdeaState.RECEIVED:
            raise AlreadyDone
        found.state = IdeaState.WITHDRAWN


async def mine(ctx: Context, actor: Actor) -> Sequence[IdeaView]:
    """One's own ideas, the oldest first, with what became of them."""
    async with ctx.db.read() as session:
        return await ideas(session, Idea.member_id == actor.member_id)


async def queue(ctx: Context, actor: Actor) -> Sequence[IdeaView]:
    """What waits for a decision, or for being carried out, in the organisations one leads."""
    async with ctx.db.read() as session:
        return await ideas(session, Idea.organisation_id.in_(actor.led), Idea.state.in_(IN_HAND))


async def look(ctx: Context, actor: Actor, idea_id: int) -> IdeaView:
    """One idea, for its proposer or his secretary; else NotYourOrganisation."""
    async with ctx.db.read() as session:
        view = await idea(session, idea_id)
    if view is None:
        raise NotFound
    if view.member_id != actor.member_id:
        require_leader(actor, view.organisation_id)
    return view


async def _led(session: AsyncSession, actor: Actor, idea_id: int) -> Idea:
    found = await session.get(Idea, idea_id)
    if found is None:
        raise NotFound
    require_leader(actor, found.organisation_id)
    return found


async def _to_decide(session: AsyncSession, actor: Actor, idea_id: int) -> Idea:
    found = await _led(session, actor, idea_id)
    if found.state is not IdeaState.RECEIVED:
        raise AlreadyDone
    return found


async def _decide(
    session: AsyncSession,
    ctx: Context,
    actor: Actor,
    found: Idea,
    state: IdeaState,
    why: str | None,
) -> None:
    found.state, found.reason = state, why
    found.decided_by, found.decided_at = actor.member_id, ctx.clock.now()
    await tell_member(session, ctx, found.member_id, "idea.decided", idea=found.id)
