"""Standing rules (固化的制度): entered by an organisation's leaders, read in it and above, repealed
with a reason and never taken out of the register."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.queries.digests import DutyLine
from models.queries.files import FileView, files_of
from models.queries.standing_rules import RuleView, read_in, rules
from models.tables import Gap, GapState, StandingRule
from services.actors import Actor
from services.authority import require_leader
from services.evidence import Evidence, attach
from services.handing_in import asked, line_of
from services.ports import Context
from services.refusals import AlreadyDone, NotFound
from services.submission import require_new, require_text

TITLE_LENGTH, TEXT_LENGTH, REASON_LENGTH = 100, 2000, 500


@dataclass(frozen=True, slots=True)
class RuleDraft:
    """`since`: the first local day on which it holds; `gap_id`: out of which gap it comes."""

    title: str
    text: str
    since: date
    files: Sequence[Evidence] = ()
    gap_id: int | None = None


@dataclass(frozen=True, slots=True)
class RuleCall:
    """A duty that is done with a rule, and the plan's own words."""

    line: DutyLine
    prompt: str
    maximum: int | None


@dataclass(frozen=True, slots=True)
class RuleSheet:
    """`leads`: the reader may repeal it."""

    view: RuleView
    files: tuple[FileView, ...]
    leads: bool


async def call(ctx: Context, actor: Actor, duty_id: int) -> RuleCall:
    """Raises NotExpected where nothing can be handed in for that duty any more."""
    async with ctx.db.read() as session:
        one = await asked(session, ctx, actor, duty_id, Kind.RULE)
        return RuleCall(await line_of(session, ctx, one.duty), one.prompt, one.maximum)


async def enter(
    ctx: Context, actor: Actor, organisation_id: int, draft: RuleDraft, token: str
) -> RuleSheet:
    """It gets the organisation's next number.

    Raises NotYourOrganisation, NothingWritten, TooLong, AlreadySubmitted; NotFound where the gap is
    another organisation's or is not closed.
    """
    require_leader(actor, organisation_id)
    async with ctx.db.write() as session:
        await require_new(session, StandingRule, token)
        if draft.gap_id is not None:
            await _require_closed(session, draft.gap_id, organisation_id)
        row = StandingRule(
            organisation_id=organisation_id,
            number=await _next(session, organisation_id),
            title=require_text(draft.title, TITLE_LENGTH),
            text=require_text(draft.text, TEXT_LENGTH),
            since=draft.since,
            gap_id=draft.gap_id,
            author_id=actor.member_id,
            form_token=token,
            entered_at=ctx.clock.now(),
        )
        session.add(row)
        await session.flush()
        attach(session, draft.files, rule_id=row.id)
        await session.flush()
        return await _sheet(session, ctx, actor, row.id)


async def repeal(ctx: Context, actor: Actor, rule_id: int, reason: str) -> RuleSheet:
    """It stays in the register, with the reason. Raises AlreadyDone the second time."""
    async with ctx.db.write() as session:
        row = await _own(session, ctx, actor, rule_id)
        row.repealed_by, row.repealed_at = actor.member_id, ctx.clock.now()
        row.repeal_reason = require_text(reason, REASON_LENGTH)
        await session.flush()
        return await _sheet(session, ctx, actor, rule_id)


async def repealable(ctx: Context, actor: Actor, rule_id: int) -> RuleSheet:
    """Raises as `repeal` would."""
    async with ctx.db.read() as session:
        await _own(session, ctx, actor, rule_id)
        return await _sheet(session, ctx, actor, rule_id)


async def register(ctx: Context, actor: Actor) -> list[RuleView]:
    """Of the organisations that he belongs to, and of all below them."""
    async with ctx.db.read() as session:
        return await rules(session, read_in(_seats(actor), ctx.today()))


async def look(ctx: Context, actor: Actor, rule_id: int) -> RuleSheet:
    """For everybody in the organisation and above it; else NotFound."""
    async with ctx.db.read() as session:
        return await _sheet(session, ctx, actor, rule_id)


async def _sheet(session: AsyncSession, ctx: Context, actor: Actor, rule_id: int) -> RuleSheet:
    readable = read_in(_seats(actor), ctx.today())
    found = await rules(session, StandingRule.id == rule_id, readable)
    if not found:
        raise NotFound
    (view,) = found
    leads = view.organisation_id in actor.led
    return RuleSheet(view, await files_of(session, "rule", rule_id), leads)


async def _own(session: AsyncSession, ctx: Context, actor: Actor, rule_id: int) -> StandingRule:
    sheet = await _sheet(session, ctx, actor, rule_id)
    require_leader(actor, sheet.view.organisation_id)
    if sheet.view.repealed:
        raise AlreadyDone
    return await session.get_one(StandingRule, rule_id)


async def _next(session: AsyncSession, organisation_id: int) -> int:
    last = await session.scalar(
        select(func.max(StandingRule.number)).where(StandingRule.organisation_id == organisation_id)
    )
    return (last or 0) + 1


async def _require_closed(session: AsyncSession, gap_id: int, organisation_id: int) -> None:
    row = await session.get(Gap, gap_id)
    if row is None or row.state is not GapState.CLOSED:
        raise NotFound
    # What a person lacked is nobody's business in a register that all read.
    if row.organisation_id != organisation_id or row.member_id is not None:
        raise NotFound


def _seats(actor: Actor) -> list[int]:
    return list(dict.fromkeys(seat.organisation_id for seat in actor.seats))
