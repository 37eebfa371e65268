"""Objections to one's own grade: until when, and what follows where one is upheld."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.objections import ObjectionView
from services.actors import Actor
from services.grade_decisions import reopen
from services.grade_reads import own_grade
from services.ports import Context
from services.refusals import Refusal


class GradeNoticeOver(Refusal):
    """Args: how many `workdays` one had to object, or it is being given anew."""


async def require_open(session: AsyncSession, ctx: Context, actor: Actor, given_id: int) -> None:
    """Only to one's own, which nobody else may read. Raises NotFound, GradeNoticeOver."""
    found = await own_grade(session, ctx, actor, given_id)
    if found.last is None:
        raise GradeNoticeOver(workdays=found.said.notice_workdays)


async def mend(session: AsyncSession, ctx: Context, actor: Actor, view: ObjectionView) -> None:
    """Where it was upheld, the grade goes back to those who proposed it, with the answer."""
    if view.upheld:
        await reopen(session, ctx, actor, view.about_id, view.answer)
