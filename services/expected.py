"""Which commitments the running plans ask of whom."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.plan.schema import Plan
from models.tables import Duty, Member, Organisation
from services.actors import Actor
from services.campaigns import require_running, running
from services.duties import Running, answering, owed_under
from services.ports import Context
from services.refusals import NotExpected


@dataclass(frozen=True, slots=True)
class Expected:
    """One commitment that somebody is asked for; `member_id` is None for an organisation's."""

    campaign_id: int
    campaign: str
    expectation: str
    title: str
    prompt: str
    themes: tuple[str, ...]
    organisation_id: int
    organisation: str
    member_id: int | None
    member: str | None
    plan: Plan


async def expected_of(ctx: Context, actor: Actor) -> tuple[Expected, ...]:
    """What the actor may promise today: for himself, and for the organisations he leads."""
    return await _expected(ctx, actor, _own)


async def expected_on_paper(ctx: Context, actor: Actor) -> tuple[Expected, ...]:
    """What the people of the organisations he leads may promise, for him to enter from paper."""
    return await _expected(ctx, actor, _of_his_people)


async def require_expected(
    session: AsyncSession, ctx: Context, run: Running, key: str, whose: tuple[int, int | None]
) -> str:
    """The key under which it is owed: the former one where it was frozen before a rename.

    `whose` is the organisation and, for a member's, the member. Raises NotExpected.
    """
    if key not in run.plan.expected(Kind.COMMITMENT) or not _under_way(ctx, run.plan):
        raise NotExpected
    rows = await session.execute(answering(ctx, run, key))
    if whose not in set(rows):
        raise NotExpected
    organisation_id, member_id = whose
    owes = Duty.organisation_id == organisation_id if member_id is None else true()
    return await owed_under(session, run, key, owes, Duty.member_key == (member_id or 0))


Whose = Callable[[Actor, FromClause], ColumnElement[bool]]


def _own(actor: Actor, who: FromClause) -> ColumnElement[bool]:
    led = and_(who.c.member_id.is_(None), who.c.organisation_id.in_(actor.led))
    return or_(who.c.member_id == actor.member_id, led)


def _of_his_people(actor: Actor, who: FromClause) -> ColumnElement[bool]:
    # NULL differs from nobody, so an organisation's own are left out as well.
    return and_(who.c.organisation_id.in_(actor.led), who.c.member_id != actor.member_id)


async def _expected(ctx: Context, actor: Actor, whose: Whose) -> tuple[Expected, ...]:
    found: list[Expected] = []
    async with ctx.db.read() as session:
        for campaign in await running(session, ctx, actor):
            if _under_way(ctx, campaign.plan):
                run = await require_running(session, ctx, actor, campaign.id)
                found += await _of_campaign(session, ctx, run, actor, whose)
    return tuple(found)


async def _of_campaign(
    session: AsyncSession, ctx: Context, run: Running, actor: Actor, whose: Whose
) -> list[Expected]:
    found: list[Expected] = []
    for key, expectation in run.plan.expected(Kind.COMMITMENT).items():
        who = answering(ctx, run, key).subquery()
        rows = await session.execute(_names(who).where(whose(actor, who)))
        for organisation_id, organisation, category, member_id, member in rows:
            found.append(
                Expected(
                    campaign_id=run.campaign.id,
                    campaign=run.campaign.title,
                    expectation=key,
                    title=expectation.title,
                    prompt=expectation.prompt,
                    themes=_themes(run.plan, category) if member_id is None else (),
                    organisation_id=organisation_id,
                    organisation=organisation,
                    member_id=member_id,
                    member=member,
                    plan=run.plan,
                )
            )
    return found


def _themes(plan: Plan, category: str | None) -> tuple[str, ...]:
    """None for an organisation that has left its category since it was to promise."""
    return plan.categories[category].themes if category in plan.categories else ()


def _names(who: FromClause) -> Select[*tuple[Any, ...]]:
    return (
        select(Organisation.id, Organisation.name, Organisation.category, Member.id, Member.name)
        .join(who, who.c.organisation_id == Organisation.id)
        .outerjoin(Member, Member.id == who.c.member_id)
        .order_by(Organisation.id, Member.id)
    )


def _under_way(ctx: Context, plan: Plan) -> bool:
    return plan.period.start <= ctx.today() <= plan.period.end
