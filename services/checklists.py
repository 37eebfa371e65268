"""Standing checklists (M12): marked item by item, each mark kept at once, handed in whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind, Point
from models.plan.schema import Plan
from models.queries.checklists import ChecklistView, checklists
from models.queries.plans import plan_of_version, plans_of_versions
from models.tables import Checklist, ChecklistMark, Duty, Mark, Organisation
from services.actors import Actor
from services.handing_in import asked
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, NotYourOrganisation, Refusal

SHOWN = 40


class ItemsUnmarked(Refusal):
    """Args: `count` items that have no mark yet."""


@dataclass(frozen=True, slots=True)
class ChecklistSheet:
    """`items` and `prompt` are those of the plan version under which it is owed. `own`: the reader
    may fill it in. `gap_duty`: the open duty in which he can list what is lacking, if any."""

    duty_id: int
    title: str
    organisation: str
    period: str
    prompt: str
    plan: Plan
    items: Mapping[str, Point]
    marks: Mapping[str, Mark]
    author: str
    handed_in_at: datetime | None
    own: bool
    gap_duty: int | None = None


async def opened(ctx: Context, actor: Actor, duty_id: int) -> ChecklistSheet:
    """For who leads the organisation, or its superior; NotFound where there is none."""
    async with ctx.db.read() as session:
        return await _sheet(session, ctx, actor, duty_id)


async def mark(ctx: Context, actor: Actor, duty_id: int, item: str, said: Mark) -> ChecklistSheet:
    """Raises NotExpected, AlreadyDone once it is handed in, NotFound for an unknown item."""
    async with ctx.db.write() as session:
        sheet = await _open(session, ctx, actor, duty_id)
        if item not in sheet.items:
            raise NotFound
        checklist = await _begun(session, actor, duty_id)
        row = await session.scalar(
            select(ChecklistMark)
            .where(ChecklistMark.checklist_id == checklist.id)
            .where(ChecklistMark.item == item)
        )
        if row is None:
            session.add(ChecklistMark(checklist_id=checklist.id, item=item, mark=said))
        else:
            row.mark = said
        await session.flush()
        return await _sheet(session, ctx, actor, duty_id)


async def hand_in(ctx: Context, actor: Actor, duty_id: int) -> ChecklistSheet:
    """Once every item has its mark; it is in the superior's next digest. Raises ItemsUnmarked."""
    async with ctx.db.write() as session:
        sheet = await _open(session, ctx, actor, duty_id)
        if missing := len(sheet.items.keys() - sheet.marks.keys()):
            raise ItemsUnmarked(count=missing)
        checklist = await _begun(session, actor, duty_id)
        checklist.author_id, checklist.handed_in_at = actor.member_id, ctx.clock.now()
        await session.flush()
        return await _sheet(session, ctx, actor, duty_id)


async def reopen(ctx: Context, actor: Actor, duty_id: int) -> ChecklistSheet:
    """Take it back to change a mark; until it is handed in again it is owed."""
    async with ctx.db.write() as session:
        await asked(session, ctx, actor, duty_id, Kind.CHECKLIST)
        checklist = await _begun(session, actor, duty_id)
        checklist.handed_in_at = None
        await session.flush()
        return await _sheet(session, ctx, actor, duty_id)


async def received(ctx: Context, actor: Actor) -> Sequence[ChecklistSheet]:
    """Handed in by the organisations directly below, the latest first."""
    async with ctx.db.read() as session:
        found = await checklists(
            session,
            Duty.organisation_id.in_(actor.below),
            Checklist.handed_in_at.is_not(None),
        )
        plans = await plans_of_versions(session, (one.version_id for one in found[:SHOWN]))
        return [_told(one, plans[one.version_id], own=False) for one in found[:SHOWN]]


async def _sheet(session: AsyncSession, ctx: Context, actor: Actor, duty_id: int) -> ChecklistSheet:
    duty = await session.get(Duty, duty_id)
    if duty is None or duty.kind != Kind.CHECKLIST:
        raise NotFound
    own = duty.organisation_id in actor.led
    if not own and duty.organisation_id not in actor.below:
        raise NotYourOrganisation
    found = await checklists(session, Checklist.duty_id == duty_id)
    gap = await _gap_duty(session, ctx, duty) if own else None
    if found and (own or found[0].handed_in_at is not None):
        return _told(found[0], await plan_of_version(session, duty.plan_version_id), own, gap)
    if not own:
        raise NotFound
    organisation = await session.get_one(Organisation, duty.organisation_id)
    plan = await plan_of_version(session, duty.plan_version_id)
    said = plan.expectations[duty.expectation]
    return ChecklistSheet(
        duty_id,
        said.title,
        organisation.name,
        duty.period,
        said.prompt,
        plan,
        said.items,
        {},
        "",
        None,
        own=True,
        gap_duty=gap,
    )


def _told(view: ChecklistView, plan: Plan, own: bool, gap: int | None = None) -> ChecklistSheet:
    said = plan.expectations[view.expectation]
    return ChecklistSheet(
        view.duty_id,
        said.title,
        view.organisation,
        view.period,
        said.prompt,
        plan,
        said.items,
        view.marks,
        view.author,
        view.handed_in_at,
        own,
        gap,
    )


async def _gap_duty(session: AsyncSession, ctx: Context, duty: Duty) -> int | None:
    """Where the same organisation lists gaps now."""
    now = ctx.clock.now()
    return await session.scalar(
        select(Duty.id)
        .where(Duty.campaign_id == duty.campaign_id, Duty.kind == Kind.GAP)
        .where(Duty.organisation_id == duty.organisation_id, Duty.member_id.is_(None))
        .where(Duty.waived_at.is_(None), Duty.opens_at <= now, Duty.closes_at > now)
        .order_by(Duty.due_at)
        .limit(1)
    )


async def _open(session: AsyncSession, ctx: Context, actor: Actor, duty_id: int) -> ChecklistSheet:
    """Still to be filled in, by this leader, now."""
    await asked(session, ctx, actor, duty_id, Kind.CHECKLIST)
    sheet = await _sheet(session, ctx, actor, duty_id)
    if sheet.handed_in_at is not None:
        raise AlreadyDone
    return sheet


async def _begun(session: AsyncSession, actor: Actor, duty_id: int) -> Checklist:
    row = await session.scalar(select(Checklist).where(Checklist.duty_id == duty_id))
    if row is None:
        row = Checklist(duty_id=duty_id, author_id=actor.member_id, handed_in_at=None)
        session.add(row)
        await session.flush()
    return row
