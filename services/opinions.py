"""What the masses and members say of a published commitment, and what its owner answers.

Nobody is shown who wrote; it is stored, against abuse. Opinions never count in a score.
"""

from dataclasses import dataclass
from datetime import datetime, time

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.commitment_views import CommitmentView
from models.queries.commitments import commitment
from models.queries.opinions import OpinionView, Voices, opinion, said_since, voices
from models.rules.steps import Step
from models.tables import ON_THE_ROSTER, Opinion
from services.actors import Actor
from services.commitment_rights import (
    acts_for,
    is_own,
    may_read,
    require_owner,
    running_commitment,
    steps,
)
from services.outbox import tell_leaders, tell_member
from services.ports import Context
from services.refusals import (
    AlreadyDone,
    NotFound,
    NotNow,
    NotYourOrganisation,
    OwnWork,
    Refusal,
)
from services.submission import require_new, require_text

OPINION_LENGTH = ANSWER_LENGTH = REASON_LENGTH = 300
A_DAY = 5
SIZE = 5
FAR = 1_000_000


class EnoughSaid(Refusal):
    """Args: `most`, which were written since this morning."""


@dataclass(frozen=True, slots=True)
class Discussion:
    """One page (from 0 to `last`) of what was said of a commitment. `deals`: this reader may
    answer or hide; `speaks`: he may say something himself."""

    view: CommitmentView
    voices: Voices
    number: int
    last: int
    deals: bool
    speaks: bool


@dataclass(frozen=True, slots=True)
class OpinionSheet:
    """`answers`, `hides`: what this reader can do now; `oversees`: he may see who hid it."""

    view: OpinionView
    commitment: CommitmentView
    answers: bool
    hides: bool
    oversees: bool


async def discussion(ctx: Context, actor: Actor, commitment_id: int, number: int) -> Discussion:
    """Raises NotFound; a page that is no longer there becomes the last."""
    async with ctx.db.read() as session:
        view = await _readable(session, ctx, actor, commitment_id)
        found = await voices(session, commitment_id, SIZE, min(number, FAR) * SIZE)
        last = max(0, (found.count - 1) // SIZE)
        if number > last:
            found = await voices(session, commitment_id, SIZE, last * SIZE)
    deals = acts_for(actor, view) or oversees(actor, view)
    speaks = Step.SPEAK in steps(actor, view)
    return Discussion(view, found, min(number, last), last, deals, speaks)


async def look(ctx: Context, actor: Actor, opinion_id: int) -> OpinionSheet:
    """For whoever may read the commitment; else NotFound."""
    async with ctx.db.read() as session:
        return await _sheet(session, ctx, actor, opinion_id)


async def speakable(ctx: Context, actor: Actor, commitment_id: int) -> CommitmentView:
    """A commitment of which this person may say something now. Raises as `give` does."""
    async with ctx.db.read() as session:
        return await _speakable(session, ctx, actor, commitment_id)


async def answerable(ctx: Context, actor: Actor, opinion_id: int) -> OpinionSheet:
    """One that this person may answer now. Raises as `answer` does."""
    async with ctx.db.read() as session:
        await _answerable(session, ctx, actor, opinion_id)
        return await _sheet(session, ctx, actor, opinion_id)


async def hideable(ctx: Context, actor: Actor, opinion_id: int) -> OpinionSheet:
    """One that this person may hide now. Raises as `hide` does."""
    async with ctx.db.read() as session:
        await _hideable(session, ctx, actor, opinion_id)
        return await _sheet(session, ctx, actor, opinion_id)


async def give(ctx: Context, actor: Actor, commitment_id: int, text: str, token: str) -> Discussion:
    """Say something of it; whose promise it is is told, without who wrote.

    Raises NotFound, NoCampaign, NotNow before it is published, OwnWork, EnoughSaid,
    AlreadySubmitted, NothingWritten, TooLong.
    """
    said = require_text(text, OPINION_LENGTH)
    async with ctx.db.write() as session:
        await require_new(session, Opinion, token)
        view = await _speakable(session, ctx, actor, commitment_id)
        row = Opinion(
            commitment_id=commitment_id,
            author_id=actor.member_id,
            masses=not any(seat.role in ON_THE_ROSTER for seat in actor.seats),
            text=said,
            at=ctx.clock.now(),
            form_token=token,
        )
        session.add(row)
        await session.flush()
        await _tell_owner(session, ctx, view, actor.member_id, row.id)
    return await discussion(ctx, actor, commitment_id, 0)


async def answer(ctx: Context, actor: Actor, opinion_id: int, text: str) -> OpinionSheet:
    """In the owner's name; the writer is told.

    Raises NotFound, NoCampaign, NotYourOrganisation, AlreadyDone, NotNow once it is hidden.
    """
    said = require_text(text, ANSWER_LENGTH)
    async with ctx.db.write() as session:
        row = await _answerable(session, ctx, actor, opinion_id)
        row.answer, row.answered_by = said, actor.member_id
        row.answered_at = ctx.clock.now()
        await session.flush()
        await tell_member(session, ctx, row.author_id, "opinion.answered", opinion=row.id)
        return await _sheet(session, ctx, actor, opinion_id)


async def hide(ctx: Context, actor: Actor, opinion_id: int, reason: str) -> OpinionSheet:
    """Readers see the reason in its place; the row keeps it, with who hid it and when. The
    writer is told why. For the organisation's leaders and the superior's.

    Raises NotFound, NoCampaign, NotYourOrganisation, AlreadyDone.
    """
    why = require_text(reason, REASON_LENGTH)
    async with ctx.db.write() as session:
        row = await _hideable(session, ctx, actor, opinion_id)
        row.hidden_reason, row.hidden_by = why, actor.member_id
        row.hidden_at = ctx.clock.now()
        await session.flush()
        await tell_member(session, ctx, row.author_id, "opinion.hidden", opinion=row.id)
        return await _sheet(session, ctx, actor, opinion_id)


def oversees(actor: Actor, view: CommitmentView) -> bool:
    """Leads the organisation, or the one above it."""
    return not {view.organisation_id, view.superior_id}.isdisjoint(actor.led)


async def _speakable(
    session: AsyncSession, ctx: Context, actor: Actor, commitment_id: int
) -> CommitmentView:
    view = await running_commitment(session, ctx, commitment_id)
    if not may_read(actor, view):
        raise NotFound
    if is_own(actor, view):
        raise OwnWork
    if Step.SPEAK not in steps(actor, view):
        raise NotNow
    today = datetime.combine(ctx.today(), time.min, ctx.zone)
    if await said_since(session, actor.member_id, today) >= A_DAY:
        raise EnoughSaid(most=A_DAY)
    return view


async def _readable(
    session: AsyncSession, ctx: Context, actor: Actor, commitment_id: int
) -> CommitmentView:
    view = await commitment(session, ctx.today(), commitment_id)
    if view is None or not may_read(actor, view):
        raise NotFound
    return view


async def _answerable(
    session: AsyncSession, ctx: Context, actor: Actor, opinion_id: int
) -> Opinion:
    row, view = await _row(session, ctx, actor, opinion_id)
    require_owner(actor, view)
    if row.hidden_at is not None:
        raise NotNow
    if row.answer is not None:
        raise AlreadyDone
    return row


async def _hideable(session: AsyncSession, ctx: Context, actor: Actor, opinion_id: int) -> Opinion:
    row, view = await _row(session, ctx, actor, opinion_id)
    if not oversees(actor, view):
        raise NotYourOrganisation
    if row.hidden_at is not None:
        raise AlreadyDone
    return row


async def _row(
    session: AsyncSession, ctx: Context, actor: Actor, opinion_id: int
) -> tuple[Opinion, CommitmentView]:
    row = await session.get(Opinion, opinion_id)
    if row is None:
        raise NotFound
    view = await running_commitment(session, ctx, row.commitment_id)
    if not may_read(actor, view):
        raise NotFound
    return row, view


async def _sheet(
    session: AsyncSession, ctx: Context, actor: Actor, opinion_id: int
) -> OpinionSheet:
    found = await opinion(session, opinion_id)
    if found is None:
        raise NotFound
    view = await _readable(session, ctx, actor, found.commitment_id)
    open_ = view.running and not found.hidden
    answers = open_ and acts_for(actor, view) and found.answer is None
    above = oversees(actor, view)
    return OpinionSheet(found, view, answers, open_ and above, above)


async def _tell_owner(
    session: AsyncSession, ctx: Context, view: CommitmentView, author_id: int, opinion_id: int
) -> None:
    """The member; where he cannot be reached, as for an organisation's, its leaders."""
    kind, refs = "opinion.received", {"opinion": opinion_id}
    owner = view.member_id
    if owner is not None and await tell_member(session, ctx, owner, kind, **refs):
        return
    await tell_leaders(session, ctx, view.organisation_id, kind, but=author_id, **refs)
