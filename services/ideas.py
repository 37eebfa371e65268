"""Golden ideas: handed in, considered, adopted or declined with a reason, taken back. What becomes
of an adopted one is in `services.idea_tasks`."""

from sqlalchemy import and_, or_
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.ideas import overseer_of
from models.tables import UNDECIDED, Duty, Idea, IdeaState
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import require_running
from services.duties import Running, owed_under
from services.idea_calls import place_for
from services.idea_rights import overseen, running_idea
from services.idea_tasks import Task, give
from services.outbox import tell_leaders, tell_member
from services.ports import Context
from services.publication import announce
from services.refusals import AlreadyDone, NotYourOrganisation
from services.submission import require_new, require_text

REASON_LENGTH = 500


async def submit(
    ctx: Context,
    actor: Actor,
    campaign_id: int,
    expectation: str,
    text: str,
    token: str,
    proposer_id: int | None = None,
) -> int:
    """Hand in one idea and tell those who decide on it; its id.

    `expectation`: the key, of the plan in force, that it is handed in for. `proposer_id`: whose it
    is, where a leader enters it from his own people's paper. Raises NotExpected where the plan asks
    for none, TooLong beyond its limit, AlreadySubmitted.
    """
    async with ctx.db.write() as session:
        run = await require_running(session, ctx, actor, campaign_id)
        proposer = proposer_id or actor.member_id
        organisation = await place_for(session, ctx, run, proposer, expectation)
        if proposer != actor.member_id:
            require_leader(actor, organisation)
        await require_new(session, Idea, token)
        handed_in = Idea(
            campaign_id=campaign_id,
            expectation=await _owed_under(session, run, expectation, proposer, organisation),
            organisation_id=organisation,
            member_id=proposer,
            text=require_text(text, run.plan.ideas.max_length),
            form_token=token,
            submitted_by=actor.member_id,
            submitted_at=ctx.clock.now(),
        )
        session.add(handed_in)
        await session.flush()
        overseer = await overseer_of(session, handed_in.id, ctx.today())
        me = actor.member_id
        await tell_leaders(session, ctx, overseer, "idea.received", but=me, idea=handed_in.id)
        return handed_in.id


async def _owed_under(
    session: AsyncSession, run: Running, key: str, member_id: int, organisation_id: int
) -> str:
    for_all = and_(Duty.member_id.is_(None), Duty.organisation_id == organisation_id)
    return await owed_under(session, run, key, or_(Duty.member_id == member_id, for_all))


async def consider(ctx: Context, actor: Actor, idea_id: int, word: str | None = None) -> None:
    """It takes a while to decide, for the reason in `word`; the proposer is told."""
    why = require_text(word, REASON_LENGTH) if word else None
    async with ctx.db.write() as session:
        found, _ = await overseen(session, ctx, actor, idea_id)
        if found.state is not IdeaState.RECEIVED:
            raise AlreadyDone
        found.state, found.reason = IdeaState.CONSIDERED, why
        await _tell_proposer(session, ctx, found)


async def adopt(
    ctx: Context, actor: Actor, idea_id: int, task: Task, word: str | None = None
) -> None:
    """Accept it: who carries it out is told, with the day, the proposer, and the plan's groups.

    Raises as `services.idea_tasks.give` does.
    """
    why = require_text(word, REASON_LENGTH) if word else None
    async with ctx.db.write() as session:
        found, run = await _to_decide(session, ctx, actor, idea_id)
        await give(session, ctx, actor, run, found, task)
        await _decide(session, ctx, actor, found, IdeaState.ADOPTED, why)
        groups = run.plan.publish.ideas
        about = found.organisation_id
        await announce(session, ctx, run, groups, "idea.adopted", about=about, idea=found.id)


async def decline(ctx: Context, actor: Actor, idea_id: int, reason: str) -> None:
    """Refuse it politely: the reason is for the proposer."""
    why = require_text(reason, REASON_LENGTH)
    async with ctx.db.write() as session:
        found, _ = await _to_decide(session, ctx, actor, idea_id)
        await _decide(session, ctx, actor, found, IdeaState.DECLINED, why)


async def withdraw(ctx: Context, actor: Actor, idea_id: int) -> None:
    """Take one's own idea back, as long as nobody has decided on it."""
    async with ctx.db.write() as session:
        found, _ = await running_idea(session, ctx, actor, idea_id)
        if actor.member_id not in (found.member_id, found.submitted_by):
            raise NotYourOrganisation
        if found.state not in UNDECIDED:
            raise AlreadyDone
        found.state = IdeaState.WITHDRAWN


async def _to_decide(
    session: AsyncSession, ctx: Context, actor: Actor, idea_id: int
) -> tuple[Idea, Running]:
    found, run = await overseen(session, ctx, actor, idea_id)
    if found.state not in UNDECIDED:
        raise AlreadyDone
    return found, run


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
    await _tell_proposer(session, ctx, found)


async def _tell_proposer(session: AsyncSession, ctx: Context, found: Idea) -> None:
    refs = {"idea": found.id, "state": found.state.value}
    await tell_member(session, ctx, found.member_id, "idea.decided", **refs)
