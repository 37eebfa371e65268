"""Points: claimed below and verified above, or entered above with reasons; taken back with reasons.
The ledger has them once a ranking is published (services/point_lines.py)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from models.rules.point_moves import Move
from models.tables import PointClaim, PointState
from services.actors import Actor
from services.campaigns import require_running
from services.evidence import Evidence, attach
from services.outbox import tell_leaders
from services.point_decisions import REASON_LENGTH, decide, undo
from services.point_offers import PointOffer, Which, to_claim, to_enter
from services.point_reads import PointSheet, sheet
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, OwnWork, Refusal
from services.selection_notices import release
from services.submission import require_new, require_text

TEXT_LENGTH = 200


class EvidenceMissing(Refusal):
    """A bonus is claimed with what proves it."""


class PointDayOutside(Refusal):
    """Args: `first` and `last` day on which it may have happened."""


class AlreadyFinal(Refusal):
    """It counted in a ranking that is final: nothing of that changes any more."""


@dataclass(frozen=True, slots=True)
class PointDraft:
    """What happened on that local day. `level`: where the rule has levels; `matter`: an earlier
    claim about the same thing; `reason`: the grounds on which it is entered."""

    day: date
    text: str
    level: str | None = None
    matter: int | None = None
    files: Sequence[Evidence] = ()
    reason: str = ""


async def claim(
    ctx: Context, actor: Actor, which: Which, draft: PointDraft, token: str
) -> PointSheet:
    """A bonus for one's own organisation; its superior is asked to verify it.

    Raises NotFound, EvidenceMissing, PointDayOutside, NothingWritten, TooLong, AlreadySubmitted.
    """
    async with ctx.db.write() as session:
        offer = await to_claim(session, ctx, actor, which)
        if not draft.files:
            raise EvidenceMissing
        row = await _add(session, ctx, actor, offer, draft, token)
        found = await sheet(session, actor, row.id)
        if found.view.superior_id is not None:
            refs = {"point": row.id}
            await tell_leaders(
                session, ctx, found.view.superior_id, "point.claimed", but=actor.member_id, **refs
            )
        return found


async def enter(
    ctx: Context, actor: Actor, which: Which, draft: PointDraft, token: str
) -> PointSheet:
    """A deduction, or an effect, on an organisation below, whose leaders are told at once.

    Raises NotFound, OwnWork, PointDayOutside, NothingWritten, TooLong, AlreadySubmitted.
    """
    async with ctx.db.write() as session:
        offer = await to_enter(session, ctx, actor, which)
        row = await _add(session, ctx, actor, offer, draft, token)
        row.reason = require_text(draft.reason, REASON_LENGTH)
        decide(ctx, actor, row, PointState.VERIFIED)
        return await _told(session, ctx, actor, row, "point.entered")


async def verify(ctx: Context, actor: Actor, point_id: int) -> PointSheet:
    async with ctx.db.write() as session:
        row = await _move(session, ctx, actor, point_id, Move.VERIFY)
        decide(ctx, actor, row, PointState.VERIFIED)
        return await _told(session, ctx, actor, row, "point.verified")


async def decline(ctx: Context, actor: Actor, point_id: int, reason: str) -> PointSheet:
    async with ctx.db.write() as session:
        row = await _move(session, ctx, actor, point_id, Move.DECLINE)
        row.reason = require_text(reason, REASON_LENGTH)
        decide(ctx, actor, row, PointState.DECLINED)
        return await _told(session, ctx, actor, row, "point.declined")


async def withdraw(ctx: Context, actor: Actor, point_id: int) -> PointSheet:
    """By who claimed it, while nobody has decided on it."""
    async with ctx.db.write() as session:
        row = await _move(session, ctx, actor, point_id, Move.WITHDRAW)
        undo(ctx, actor, row, "")
        await session.flush()
        return await sheet(session, actor, row.id)


async def take_back(ctx: Context, actor: Actor, point_id: int, reason: str) -> PointSheet:
    """What was verified or entered; where it is in a ledger, it is reversed there when the ranking
    becomes final; a list of honours that it held up becomes final now. Raises AlreadyFinal,
    AlreadyDone."""
    async with ctx.db.write() as session:
        row = await _move(session, ctx, actor, point_id, Move.TAKE_BACK)
        undo(ctx, actor, row, require_text(reason, REASON_LENGTH))
        await session.flush()
        await release(session, ctx, await require_running(session, ctx, actor, row.campaign_id))
        return await _told(session, ctx, actor, row, "point.taken-back")


async def _add(
    session: AsyncSession,
    ctx: Context,
    actor: Actor,
    offer: PointOffer,
    draft: PointDraft,
    token: str,
) -> PointClaim:
    await require_new(session, PointClaim, token)
    _require_day(ctx, offer, draft.day)
    row = PointClaim(
        campaign_id=offer.run.campaign.id,
        plan_version_id=offer.run.version_id,
        rule=offer.rule,
        level=_level(offer, draft.level),
        value=offer.said.worth(draft.level),
        matter=_matter(offer, draft.matter),
        organisation_id=offer.organisation_id,
        day=draft.day,
        text=require_text(draft.text, TEXT_LENGTH),
        author_id=actor.member_id,
        form_token=token,
        claimed_at=ctx.clock.now(),
    )
    session.add(row)
    await session.flush()
    attach(session, draft.files, point_id=row.id)
    await session.flush()
    return row


def _require_day(ctx: Context, offer: PointOffer, day: date) -> None:
    period = offer.run.plan.period
    last = min(period.end, ctx.today())
    if not period.start <= day <= last:
        raise PointDayOutside(first=period.start, last=last)


def _level(offer: PointOffer, level: str | None) -> str | None:
    """NotFound where the plan has changed since it was chosen."""
    if bool(offer.said.levels) is (level is None) or (level and level not in offer.said.levels):
        raise NotFound
    return level


def _matter(offer: PointOffer, matter: int | None) -> int | None:
    """The first claim about the thing that an earlier one is about; NotFound where it is gone."""
    if matter is None:
        return None
    same = [one.about for one in offer.earlier if one.id == matter]
    if not same:
        raise NotFound
    return same[0]


async def _move(
    session: AsyncSession, ctx: Context, actor: Actor, point_id: int, move: Move
) -> PointClaim:
    """AlreadyDone where the state does not allow it, OwnWork for who may not decide on his own."""
    found = await sheet(session, actor, point_id)
    view = found.view
    await require_running(session, ctx, actor, view.campaign_id)
    if move not in found.moves:
        if move is Move.TAKE_BACK and view.final and view.state is PointState.VERIFIED:
            raise AlreadyFinal
        own = view.organisation_id in actor.led or view.author_id == actor.member_id
        if move is not Move.WITHDRAW and own and view.state is PointState.CLAIMED:
            raise OwnWork
        raise AlreadyDone
    return await session.get_one(PointClaim, point_id)


async def _told(
    session: AsyncSession, ctx: Context, actor: Actor, row: PointClaim, kind: str
) -> PointSheet:
    """The organisation's leaders, all of them."""
    await session.flush()
    await tell_leaders(session, ctx, row.organisation_id, kind, but=actor.member_id, point=row.id)
    return await sheet(session, actor, row.id)
