"""Reading remarks after the close, and hiding what is abuse."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries import evaluations, remarks
from models.queries.evaluations import RoundView
from models.queries.remarks import RemarkView
from models.tables import Remark
from services.actors import Actor
from services.evaluations.voting import is_about
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, NotYourOrganisation
from services.submission import require_text

SIZE = 5
REASON_LENGTH = 300


@dataclass(frozen=True, slots=True)
class RemarkPage:
    """One page (from 0 to `last`) of the remarks about a paper. `hides`: this reader may hide
    them, and sees who hid one."""

    view: RoundView
    shown: Sequence[RemarkView]
    count: int
    number: int
    last: int
    hides: bool


@dataclass(frozen=True, slots=True)
class RemarkSheet:
    """One remark, and the paper that it is about."""

    view: RoundView
    remark: RemarkView


async def count(ctx: Context, actor: Actor, view: RoundView) -> int:
    """How many this reader may read."""
    if not _may_read(actor, view):
        return 0
    async with ctx.db.read() as session:
        return await remarks.count(session, view.round_id, view.place)


async def listing(
    ctx: Context, actor: Actor, round_id: int, place: int = 0, number: int = 0
) -> RemarkPage:
    """For those who lead the organisation or its superior, and for whom it is about; else
    NotFound. A page that is not there becomes the last."""
    async with ctx.db.read() as session:
        view = await _paper(session, actor, round_id, place)
        total = await remarks.count(session, round_id, place)
        last = max(0, (total - 1) // SIZE)
        number = min(number, last)
        shown = await remarks.page(session, round_id, place, SIZE, number * SIZE)
    return RemarkPage(view, shown, total, number, last, _may_hide(actor, view))


async def hideable(ctx: Context, actor: Actor, remark_id: int) -> RemarkSheet:
    """Raises as `hide` does."""
    async with ctx.db.read() as session:
        return await _hideable(session, actor, remark_id)


async def hide(ctx: Context, actor: Actor, remark_id: int, reason: str) -> RemarkSheet:
    """Readers see the reason in its place; the row keeps it, with who hid it and when. For those
    who lead the superior: nobody hides what was written about himself.

    Raises NotFound, NotYourOrganisation, AlreadyDone, NothingWritten, TooLong.
    """
    why = require_text(reason, REASON_LENGTH)
    async with ctx.db.write() as session:
        sheet = await _hideable(session, actor, remark_id)
        row = await session.get_one(Remark, remark_id)
        row.hidden_reason, row.hidden_by = why, actor.member_id
        row.hidden_at = ctx.clock.now()
        return sheet


async def _hideable(session: AsyncSession, actor: Actor, remark_id: int) -> RemarkSheet:
    found = await remarks.one(session, remark_id)
    if found is None:
        raise NotFound
    view = await _paper(session, actor, found.round_id, found.place)
    if not _may_hide(actor, view):
        raise NotYourOrganisation
    if found.hidden:
        raise AlreadyDone
    return RemarkSheet(view, found)


async def _paper(session: AsyncSession, actor: Actor, round_id: int, place: int) -> RoundView:
    view = await evaluations.result(session, round_id, place)
    if view is None or not _may_read(actor, view):
        raise NotFound
    return view


def _may_read(actor: Actor, view: RoundView) -> bool:
    return is_about(actor, view) or view.organisation_id in {*actor.led, *actor.below}


def _may_hide(actor: Actor, view: RoundView) -> bool:
    return view.organisation_id in actor.below and not is_about(actor, view)
