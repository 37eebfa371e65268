"""What every step about grades has in common: may it be taken, what line does it leave, how many
the best may be."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.grade_sheets import Candidate, GradeSheet
from models.queries.grades import GradingView
from models.rules.grading import Move, too_many
from models.tables import GivenGrade, GradeEvent, GradeStep, Grading, GradingState, RoundState
from services.actors import Actor
from services.barring import require_free
from services.campaigns import require_running
from services.grade_reads import sheet
from services.outbox import tell_leaders
from services.ports import Context
from services.refusals import AlreadyDone, Refusal

REASON_LENGTH = 500
NAMED = 8
"""The most names that a refusal lists."""


class VoteGoesOn(Refusal):
    """Args: `title` of the evaluation whose result comes first."""


class TooManyGraded(Refusal):
    """Args: `title` of the grade, how many may have it at `most`, of how many `people`; `count`
    have."""


class BelowFloor(Refusal):
    """Args: `name`, the `score` of his vote, the `floor`, `title` of the grade."""


class NotAllGraded(Refusal):
    """Args: `names` of some who have no grade, how many `more`."""


async def move(
    session: AsyncSession, ctx: Context, actor: Actor, duty_id: int, step: Move
) -> GradeSheet:
    """Where its state and the reader allow it; AlreadyDone, or NotFound for a stranger. Raises
    VoteGoesOn, NoCampaign."""
    found = await sheet(session, ctx, actor, duty_id)
    await require_running(session, ctx, actor, found.view.campaign_id)
    if step not in found.moves:
        raise AlreadyDone
    if found.vote.state is RoundState.OPEN:
        raise VoteGoesOn(title=found.plan.evaluations[found.said.vote].title)
    return found


def note(
    session: AsyncSession,
    ctx: Context,
    actor: Actor,
    row: GivenGrade,
    step: GradeStep,
    said: str = "",
    token: str | None = None,
) -> None:
    """A line of its history."""
    event = GradeEvent(
        given_id=row.id,
        step=step,
        grade=row.grade,
        note=said,
        author_id=actor.member_id,
        form_token=token,
        at=ctx.clock.now(),
    )
    session.add(event)


def require_share(
    found: GradeSheet, more: str | None = None, instead_of: str | None = None
) -> None:
    """TooManyGraded where a grade is given more often than it may, with one `more` of it in place
    of what that person had."""
    given = [one.line.grade for one in found.people]
    if more is not None:
        given.remove(instead_of)
        given.append(more)
    rungs = {key: one.at_most for key, one in found.said.scale.items() if one.at_most is not None}
    over = too_many(given, rungs, len(found.people))
    if over is not None:
        grade, count, most = over
        title, people = found.said.scale[grade].title, len(found.people)
        raise TooManyGraded(title=title, most=most, people=people, count=count)


def require_floor(found: GradeSheet, one: Candidate, grade: str) -> None:
    """Only a grade that has a share needs so many points in the vote; where nothing may be shown
    of it, people judge without."""
    floor, rung = found.said.floor, found.said.scale[grade]
    score = one.ballot.score if one.ballot else None
    if floor is None or rung.at_most is None or score is None or score >= floor:
        return
    raise BelowFloor(name=one.line.name, score=f"{score:.2f}", floor=floor, title=rung.title)


def require_unbarred(found: GradeSheet, one: Candidate, grade: str | None) -> None:
    """Barred where it is a grade that has a share, and he led what is barred."""
    if grade in found.said.scale and found.said.scale[grade].at_most is not None:
        require_free(one.barred)


def require_none_barred(found: GradeSheet) -> None:
    """What was entered since a grade was given counts as well."""
    for one in found.people:
        if one.line.state is not GradingState.CONFIRMED:
            require_unbarred(found, one, one.line.grade)


def require_all(left: list[Candidate]) -> None:
    if left:
        names = tuple(one.line.name for one in left[:NAMED])
        raise NotAllGraded(names=names, more=len(left) - len(names))


async def told_above(
    session: AsyncSession, ctx: Context, actor: Actor, view: GradingView, kind: str
) -> None:
    if view.superior_id is not None:
        refs = {"duty": view.duty_id}
        await tell_leaders(session, ctx, view.superior_id, kind, but=actor.member_id, **refs)


async def row_of(session: AsyncSession, found: GradeSheet) -> Grading:
    """AlreadyDone where nothing was begun."""
    if found.view.id is None:
        raise AlreadyDone
    return await session.get_one(Grading, found.view.id)


async def given_rows(session: AsyncSession, found: GradeSheet) -> list[GivenGrade]:
    ids = [one.line.id for one in found.people if one.line.id is not None]
    return [await session.get_one(GivenGrade, one) for one in ids]
