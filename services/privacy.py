"""What is stored on a person, counted for him to see."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.roster import offices_held, posts_held
from models.tables import (
    Award,
    Comment,
    Commitment,
    ComparedValue,
    Discussion,
    DiscussionAnswer,
    Document,
    Exemplar,
    ExemplarTrial,
    FollowUp,
    GivenGrade,
    Idea,
    IdeaSupport,
    IndicatorChange,
    Link,
    Member,
    Nomination,
    Objection,
    Opinion,
    OutsideFigure,
    Pairing,
    PaperBatch,
    Plaque,
    PointClaim,
    Printing,
    Progress,
    Role,
    SubmittedPlan,
    Summary,
    Visit,
    Voter,
)
from services.actors import Actor
from services.ports import Context

Column = ColumnElement[int] | ColumnElement[int | None]
AUTHORED: dict[str, Column] = {
    "commitments": Commitment.submitted_by.expression,
    "progress": Progress.author_id.expression,
    "changes": IndicatorChange.author_id.expression,
    "ideas": Idea.member_id.expression,
    "idea-tasks": Idea.owner_id.expression,
    "idea-supports": IdeaSupport.member_id.expression,
    "summaries": Summary.author_id.expression,
    "visits": Visit.author_id.expression,
    "follow-ups": FollowUp.member_id.expression,
    "comments": Comment.author_id.expression,
    # A draft is nobody's but its side's.
    "commented": case((Comment.published_at.is_not(None), Comment.member_id)),
    "comment-answers": Comment.answered_by.expression,
    "opinions": Opinion.author_id.expression,
    "objections": Objection.author_id.expression,
    "figures": OutsideFigure.author_id.expression,
    "links": Link.author_id.expression,
    "plaques": Plaque.member_id.expression,
    "nominations": Nomination.member_id.expression,
    "grades": GivenGrade.member_id.expression,
    "plans": SubmittedPlan.author_id.expression,
    "rivals": Pairing.author_id.expression,
    "compared": ComparedValue.author_id.expression,
    "evaluations": Voter.member_id.expression,
    "printings": Printing.member_id.expression,
    "entered": PaperBatch.first_id.expression,
    "witnessed": PaperBatch.second_id.expression,
    "points": PointClaim.author_id.expression,
    "exemplars": Exemplar.author_id.expression,
    "trials": ExemplarTrial.author_id.expression,
    "awards": Award.author_id.expression,
    "discussions": Discussion.author_id.expression,
    "discussion-answers": DiscussionAnswer.member_id.expression,
    "documents": Document.author_id.expression,
    "documents-approved": Document.approved_by.expression,
}


@dataclass(frozen=True, slots=True)
class StoredOnMe:
    """`offices` and `posts`: with the organisation's name first. `counts`: rows bearing the
    person, by kind. Of an evaluation only *that* he was on its
    roll is stored, never what he answered."""

    name: str
    offices: tuple[tuple[str, Role], ...]
    posts: tuple[tuple[str, str], ...]
    language: str
    bound_at: datetime | None
    counts: dict[str, int]


async def stored_on_me(ctx: Context, actor: Actor) -> StoredOnMe:
    async with ctx.db.read() as session:
        member = await session.get_one(Member, actor.member_id)
        offices = await offices_held(session, member.id, ctx.today())
        posts = await posts_held(session, member.id, ctx.today())
        counts = {
            kind: await _count(session, column, member.id) for kind, column in AUTHORED.items()
        }
    named = tuple((name, role) for _, name, role in offices)
    return StoredOnMe(member.name, named, tuple(posts), member.language, member.bound_at, counts)


async def _count(session: AsyncSession, column: Column, member_id: int) -> int:
    return await session.scalar(select(func.count()).where(column == member_id)) or 0
