"""What becomes of an adopted idea: who carries it out by when, that it is done, who says so."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.ideas import overseer_of
from models.queries.roster import people_of
from models.queries.tree import below, in_force
from models.tables import (
    LEADING,
    ON_THE_ROSTER,
    UNDECIDED,
    Idea,
    IdeaState,
    IdeaSupport,
    Organisation,
)
from services.actors import Actor
from services.drafts import check_deadline
from services.duties import Running
from services.evidence import Evidence, attach
from services.idea_rights import checks, overseen, owns, running_idea
from services.outbox import private_chats, tell_leaders, tell_member
from services.ports import Context
from services.publication import announce
from services.refusals import AlreadyDone, NotNow, NotYourOrganisation
from services.submission import require_text

RESULT_LENGTH, REFUSAL_LENGTH = 1000, 500
OPEN = (*UNDECIDED, IdeaState.ADOPTED)


@dataclass(frozen=True, slots=True)
class Task:
    """Who carries an idea out, an organisation or a person of it, and the last day for it."""

    organisation_id: int
    member_id: int | None
    due: date


@dataclass(frozen=True, slots=True)
class Owner:
    """Who can be given an idea to carry out; `member` is None for the whole organisation."""

    organisation_id: int
    organisation: str
    member_id: int | None = None
    member: str | None = None


@dataclass(frozen=True, slots=True)
class TaskCall:
    """`last`: the campaign's last day."""

    owners: Sequence[Owner]
    last: date


async def call(ctx: Context, actor: Actor, idea_id: int) -> TaskCall:
    """Whom it can be given to; raises as deciding on it would, AlreadyDone once that is past."""
    async with ctx.db.read() as session:
        found, run = await overseen(session, ctx, actor, idea_id)
        if found.state not in OPEN:
            raise AlreadyDone
        decider = await overseer_of(session, idea_id, ctx.today())
        return TaskCall(await _owners(session, ctx, decider), run.plan.period.end)


async def give(
    session: AsyncSession, ctx: Context, actor: Actor, run: Running, found: Idea, task: Task
) -> None:
    """Whoever is to carry it out is told. Raises NotYourOrganisation for somebody who does not
    stand below those who decide, DeadlineOutside."""
    check_deadline(task.due, run.plan, ctx.today())
    decider = await overseer_of(session, found.id, ctx.today())
    known = {(one.organisation_id, one.member_id) for one in await _owners(session, ctx, decider)}
    if (task.organisation_id, task.member_id) not in known:
        raise NotYourOrganisation
    found.owner_organisation_id, found.owner_id = task.organisation_id, task.member_id
    found.due_on = task.due
    found.checker_id = await _checker(session, ctx, decider, task)
    await _tell_owner(session, ctx, actor, found, "idea.assigned")


async def assign(ctx: Context, actor: Actor, idea_id: int, task: Task) -> None:
    """Somebody else carries the adopted idea out, or by another day."""
    async with ctx.db.write() as session:
        found, run = await overseen(session, ctx, actor, idea_id)
        _require(found, IdeaState.ADOPTED)
        await give(session, ctx, actor, run, found, task)


async def report(
    ctx: Context, actor: Actor, idea_id: int, result: str, files: Sequence[Evidence] = ()
) -> None:
    """Its owner says that it is done, with what shows it; those who check are asked to look."""
    async with ctx.db.write() as session:
        found, _ = await running_idea(session, ctx, actor, idea_id)
        if not owns(actor, found):
            raise NotYourOrganisation
        _require(found, IdeaState.ADOPTED)
        found.state, found.result = IdeaState.CLAIMED, require_text(result, RESULT_LENGTH)
        found.claimed_by, found.claimed_at = actor.member_id, ctx.clock.now()
        found.refused = None
        attach(session, files, idea_id=idea_id)
        checker = found.checker_id or found.organisation_id
        await tell_leaders(session, ctx, checker, "idea.claimed", but=actor.member_id, idea=idea_id)


async def verify(ctx: Context, actor: Actor, idea_id: int) -> None:
    """It was carried out: its proposer, its owner, its supporters and the plan's groups learn."""
    async with ctx.db.write() as session:
        found, run = await _to_check(session, ctx, actor, idea_id)
        found.state = IdeaState.IMPLEMENTED
        found.implemented_by, found.implemented_at = actor.member_id, ctx.clock.now()
        refs = {"idea": found.id, "state": found.state.value}
        await tell_member(session, ctx, found.member_id, "idea.decided", **refs)
        await _tell_owner(session, ctx, actor, found, "idea.verified")
        for chat in await private_chats(session, await _supporters(session, found)):
            await tell_member(session, ctx, chat.member_id or 0, "idea.followed", idea=found.id)
        groups, about = run.plan.publish.ideas, found.organisation_id
        await announce(session, ctx, run, groups, "idea.implemented", about=about, idea=found.id)


async def refuse(ctx: Context, actor: Actor, idea_id: int, reason: str) -> None:
    """Not done yet, and why; its owner is told, and it stands open again."""
    why = require_text(reason, REFUSAL_LENGTH)
    async with ctx.db.write() as session:
        found, _ = await _to_check(session, ctx, actor, idea_id)
        found.state, found.refused = IdeaState.ADOPTED, why
        await _tell_owner(session, ctx, actor, found, "idea.refused")


async def _to_check(
    session: AsyncSession, ctx: Context, actor: Actor, idea_id: int
) -> tuple[Idea, Running]:
    found, run = await running_idea(session, ctx, actor, idea_id)
    if not checks(actor, found, found.claimed_by):
        raise NotYourOrganisation
    _require(found, IdeaState.CLAIMED)
    return found, run


def _require(found: Idea, state: IdeaState) -> None:
    if found.state is state:
        return
    raise NotNow if found.state in OPEN else AlreadyDone


async def _supporters(session: AsyncSession, found: Idea) -> set[int]:
    told = {found.member_id, found.owner_id}
    whose = select(IdeaSupport.member_id).where(IdeaSupport.idea_id == found.id)
    return set(await session.scalars(whose)) - told


async def _tell_owner(
    session: AsyncSession, ctx: Context, actor: Actor, found: Idea, kind: str
) -> None:
    if found.owner_id is None:
        place = found.owner_organisation_id or found.organisation_id
        await tell_leaders(session, ctx, place, kind, but=actor.member_id, idea=found.id)
    elif found.owner_id != actor.member_id:
        await tell_member(session, ctx, found.owner_id, kind, idea=found.id)


async def _owners(session: AsyncSession, ctx: Context, decider: int) -> list[Owner]:
    """The deciding organisation and its people, then those below with their leaders."""
    today = ctx.today()
    rows = await session.execute(
        select(Organisation.id, Organisation.name)
        .where(Organisation.id.in_(below(decider, today)) | (Organisation.id == decider))
        .where(*in_force(Organisation, today))
        .order_by(Organisation.id != decider, Organisation.id)
    )
    names = {one.id: one.name for one in rows}
    people = [
        Owner(one.organisation_id, one.organisation, one.member_id, one.name)
        for one in await people_of(session, names, today)
        if one.role in (ON_THE_ROSTER if one.organisation_id == decider else LEADING)
    ]
    own = [one for one in people if one.organisation_id == decider]
    others = [one for one in people if one.organisation_id != decider]
    places = [Owner(organisation, name) for organisation, name in names.items()]
    return [*places[:1], *own, *places[1:], *others]


async def _checker(session: AsyncSession, ctx: Context, decider: int, task: Task) -> int:
    """Those who adopted it; the superior where they are to carry it out themselves."""
    own = task.organisation_id == decider and task.member_id is None
    if task.member_id is not None:
        held = await people_of(session, [decider], ctx.today(), members=[task.member_id])
        own = any(one.role in LEADING for one in held)
    if not own:
        return decider
    return (await session.get_one(Organisation, decider)).superior_id or decider
