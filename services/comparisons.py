"""Figures in which an organisation is compared with its rival: named, entered, taken back."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.comparisons import ComparisonView, ValueView, comparison
from models.rules.pairing import Move
from models.tables import ComparedValue, Comparison, Pairing
from services.actors import Actor
from services.authority import require_leader
from services.campaigns import require_running
from services.drafts import TITLE_LENGTH, UNIT_LENGTH, check_figure
from services.figures import SOURCE_LENGTH, NotYetKnown
from services.outbox import post, private_chats
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, NotNow, NotYourOrganisation, Refusal
from services.rival_reads import PairingSheet, may_read, sheet_of
from services.submission import require_new, require_text

MOST = 5
BACK = 20
"""Years that a value can lie back."""


class EnoughCompared(Refusal):
    """Args: `most`. A pair is compared in no more."""


class ComparedAlready(Refusal):
    """Args: `title`. The pair is compared in a figure of that title and unit."""


class TooLongAgo(Refusal):
    """Args: `day`, from which on a value is taken."""


@dataclass(frozen=True, slots=True)
class ComparisonDraft:
    """`goal`: the year in which one means to be ahead; `less`: the smaller one is ahead."""

    title: str
    unit: str
    less: bool
    goal: int


@dataclass(frozen=True, slots=True)
class Entry:
    """`own`: of one's own side, else of the rival's. `source` may be empty, which is shown."""

    own: bool
    value: Decimal
    as_of: date
    source: str


@dataclass(frozen=True, slots=True)
class ComparisonSheet:
    """`enters`: the reader may enter values now. `own`: ids of the values that he may take back,
    which those of his organisation entered."""

    view: ComparisonView
    enters: bool
    own: frozenset[int]


async def name(
    ctx: Context, actor: Actor, pairing_id: int, draft: ComparisonDraft, token: str
) -> ComparisonSheet:
    """Raises NotNow, EnoughCompared, ComparedAlready, AlreadySubmitted, NothingWritten, TooLong."""
    async with ctx.db.write() as session:
        await _require_held(session, ctx, actor, pairing_id)
        await require_new(session, Comparison, token)
        row = _row(ctx, actor, pairing_id, draft, token)
        await _require_room(session, row)
        session.add(row)
        await session.flush()
        return await _sheet(session, ctx, actor, row.id)


async def enter(
    ctx: Context, actor: Actor, comparison_id: int, entry: Entry, token: str
) -> ComparisonSheet:
    """A new value; the former ones stay.

    Raises NotNow, NotYetKnown, TooLongAgo, FigureUnusable, AlreadySubmitted, NothingWritten,
    TooLong.
    """
    check_figure(entry.value)
    if entry.as_of > ctx.today():
        raise NotYetKnown
    if entry.as_of < earliest(ctx.today()):
        raise TooLongAgo(day=earliest(ctx.today()))
    async with ctx.db.write() as session:
        sheet = await _sheet(session, ctx, actor, comparison_id)
        await _require_held(session, ctx, actor, sheet.view.pair.id)
        if not sheet.enters:
            raise NotNow
        await require_new(session, ComparedValue, token)
        session.add(
            ComparedValue(
                comparison_id=comparison_id,
                own=entry.own,
                value=entry.value,
                as_of=entry.as_of,
                source=require_text(entry.source, SOURCE_LENGTH) if entry.source else "",
                author_id=actor.member_id,
                form_token=token,
                entered_at=ctx.clock.now(),
            )
        )
        await session.flush()
        return await _sheet(session, ctx, actor, comparison_id)


def earliest(today: date) -> date:
    """The first day of which a value is taken."""
    return date(today.year - BACK, 1, 1)


async def withdraw(ctx: Context, actor: Actor, value_id: int) -> ComparisonSheet:
    """Take a wrong value back; its line stays, and says so. Whoever leads the organisation that
    entered it may, also when nothing new is entered any more."""
    async with ctx.db.write() as session:
        row = await _value(session, actor, value_id)
        if row.withdrawn_at is not None:
            raise AlreadyDone
        row.withdrawn_at = ctx.clock.now()
        await session.flush()
        return await _sheet(session, ctx, actor, row.comparison_id)


async def value_of(ctx: Context, actor: Actor, value_id: int) -> tuple[ComparisonSheet, ValueView]:
    """A value that he may take back, with the figure that it was entered for."""
    async with ctx.db.read() as session:
        row = await _value(session, actor, value_id)
        sheet = await _sheet(session, ctx, actor, row.comparison_id)
    return sheet, next(one for one in sheet.view.values if one.id == value_id)


async def drop(ctx: Context, actor: Actor, comparison_id: int) -> PairingSheet:
    """The pair is compared in it no more; what was entered stays stored."""
    async with ctx.db.write() as session:
        sheet = await _sheet(session, ctx, actor, comparison_id)
        held = await _require_held(session, ctx, actor, sheet.view.pair.id)
        row = await session.get_one(Comparison, comparison_id)
        if row.dropped_at is not None:
            raise AlreadyDone
        row.dropped_at = ctx.clock.now()
        return held


async def look(ctx: Context, actor: Actor, comparison_id: int) -> ComparisonSheet:
    """Raises NotFound."""
    async with ctx.db.read() as session:
        return await _sheet(session, ctx, actor, comparison_id)


async def draw(ctx: Context, actor: Actor, comparison_id: int) -> None:
    """Sends him the forecast as a picture; NotFound where there is none."""
    async with ctx.db.write() as session:
        sheet = await _sheet(session, ctx, actor, comparison_id)
        if sheet.view.outlook is None:
            raise NotFound
        for chat in await private_chats(session, [actor.member_id]):
            post(session, ctx, chat, "comparison.drawn", comparison=comparison_id)


async def _require_held(
    session: AsyncSession, ctx: Context, actor: Actor, pairing_id: int
) -> PairingSheet:
    """Raises NotFound, NotYourOrganisation, NoCampaign; NotNow where it does not hold."""
    sheet = await sheet_of(session, ctx, actor, pairing_id)
    require_leader(actor, sheet.view.organisation_id)
    await require_running(session, ctx, actor, sheet.view.campaign_id)
    if Move.COMPARE not in sheet.moves:
        raise NotNow
    return sheet


async def _require_room(session: AsyncSession, row: Comparison) -> None:
    live = (Comparison.pairing_id == row.pairing_id, Comparison.dropped_at.is_(None))
    named = (Comparison.title == row.title, Comparison.unit == row.unit)
    if await session.scalar(select(Comparison.id).where(*live, *named).limit(1)):
        raise ComparedAlready(title=row.title)
    if (await session.scalar(select(func.count()).where(*live)) or 0) >= MOST:
        raise EnoughCompared(most=MOST)


def _row(
    ctx: Context, actor: Actor, pairing_id: int, draft: ComparisonDraft, token: str
) -> Comparison:
    return Comparison(
        pairing_id=pairing_id,
        title=require_text(draft.title, TITLE_LENGTH),
        unit=require_text(draft.unit, UNIT_LENGTH),
        less=draft.less,
        goal=draft.goal,
        author_id=actor.member_id,
        form_token=token,
        named_at=ctx.clock.now(),
    )


async def _value(session: AsyncSession, actor: Actor, value_id: int) -> ComparedValue:
    """Raises NotFound, NotYourOrganisation."""
    row = await session.get(ComparedValue, value_id)
    if row is None:
        raise NotFound
    entered_for = await session.get_one(Comparison, row.comparison_id)
    whose = (await session.get_one(Pairing, entered_for.pairing_id)).organisation_id
    if whose not in actor.led:
        raise NotYourOrganisation
    return row


async def _sheet(
    session: AsyncSession, ctx: Context, actor: Actor, comparison_id: int
) -> ComparisonSheet:
    view = await comparison(session, comparison_id)
    if view is None or not may_read(actor, view.pair):
        raise NotFound
    leads = view.pair.organisation_id in actor.led
    enters = leads and view.pair.holds and view.dropped_at is None
    own = (one.id for one in view.values if one.organisation_id in actor.led)
    return ComparisonSheet(view, enters, frozenset(own))
