"""The duty behind a comment: who may do it, on whom, and that it is done once."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.queries.among import among
from models.queries.commented import commented_on
from models.tables import Appointment, Comment, Duty, Member
from services.actors import Actor
from services.authority import require_superior
from services.campaigns import require_running
from services.duties import Running
from services.ports import Context
from services.refusals import AlreadyDone, NotExpected, NotFound


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Subject:
    """What one comment is owed on: the duty's organisation, or a person of it."""

    duty: Duty
    run: Running
    person: Person | None

    @property
    def member_key(self) -> int:
        return self.person.id if self.person else 0


async def subject(
    session: AsyncSession, ctx: Context, actor: Actor, duty_id: int, member_id: int | None = None
) -> Subject:
    """For who leads the superior. Raises NotFound, NotYourOrganisation, NoCampaign; NotExpected
    where no comment is asked on this organisation or this person."""
    duty = await session.get(Duty, duty_id)
    if duty is None:
        raise NotFound
    require_superior(actor, duty.organisation_id)
    run = await require_running(session, ctx, actor, duty.campaign_id)
    if duty.kind != Kind.COMMENT or duty.waived_at is not None:
        raise NotExpected
    if duty.of_members != (member_id is not None):
        raise NotExpected
    if member_id is None:
        return Subject(duty, run, None)
    found = [one for one in (await people(session, [duty.id]))[duty.id] if one.id == member_id]
    if not found or member_id == actor.member_id:
        raise NotExpected
    return Subject(duty, run, found[0])


async def require_first(session: AsyncSession, of: Subject) -> None:
    """AlreadyDone where the organisation, or the person, has this period's comment."""
    row = await written(session, of)
    if row is not None and row.published_at is not None:
        raise AlreadyDone


async def written(session: AsyncSession, of: Subject) -> Comment | None:
    """The comment, or its draft."""
    found: Comment | None = await session.scalar(select(Comment).where(_same(of)))
    return found


async def people(
    session: AsyncSession, duty_ids: Collection[int]
) -> Mapping[int, tuple[Person, ...]]:
    """By duty, in the roster's order: everybody on whom a comment is owed there."""
    rows = await session.execute(
        select(Duty.id, Member.id, Member.name)
        .select_from(Duty)
        .join(Appointment, and_(*commented_on()))
        .join(Member, Member.id == Appointment.member_id)
        .where(among(Duty.id, duty_ids))
        .group_by(Duty.id, Member.id, Member.name)
        .order_by(Duty.id, func.min(Appointment.id))
    )
    found: dict[int, tuple[Person, ...]] = dict.fromkeys(duty_ids, ())
    for duty_id, member_id, name in rows:
        found[duty_id] = (*found[duty_id], Person(member_id, name))
    return found


def _same(of: Subject) -> ColumnElement[bool]:
    duty = of.duty
    return and_(
        Comment.campaign_id == duty.campaign_id,
        Comment.expectation == duty.expectation,
        Comment.period == duty.period,
        Comment.organisation_id == duty.organisation_id,
        Comment.member_key == of.member_key,
    )
