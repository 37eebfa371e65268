"""What was said of a commitment, and what its reader may do about it."""

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.commitment_views import CommitmentView
from models.queries.opinions import OpinionView, Voices, opinion, voices
from models.rules.steps import Step
from services.actors import Actor
from services.commitment_rights import acts_for, steps
from services.opinion_rights import (
    oversees,
    readable,
    require_answerable,
    require_hideable,
    require_speakable,
)
from services.ports import Context
from services.refusals import NotFound

SIZE = 5
FAR = 1_000_000


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
        view = await readable(session, ctx, actor, commitment_id)
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
        return await sheet_of(session, ctx, actor, opinion_id)


async def speakable(ctx: Context, actor: Actor, commitment_id: int) -> CommitmentView:
    """A commitment of which this person may say something now. Raises as `opinions.give` does."""
    async with ctx.db.read() as session:
        return await require_speakable(session, ctx, actor, commitment_id)


async def answerable(ctx: Context, actor: Actor, opinion_id: int) -> OpinionSheet:
    """One that this person may answer now. Raises as `opinions.answer` does."""
    async with ctx.db.read() as session:
        await require_answerable(session, ctx, actor, opinion_id)
        return await sheet_of(session, ctx, actor, opinion_id)


async def hideable(ctx: Context, actor: Actor, opinion_id: int) -> OpinionSheet:
    """One that this person may hide now. Raises as `opinions.hide` does."""
    async with ctx.db.read() as session:
        await require_hideable(session, ctx, actor, opinion_id)
        return await sheet_of(session, ctx, actor, opinion_id)


async def sheet_of(
    session: AsyncSession, ctx: Context, actor: Actor, opinion_id: int
) -> OpinionSheet:
    found = await opinion(session, opinion_id)
    if found is None:
        raise NotFound
    view = await readable(session, ctx, actor, found.commitment_id)
    open_ = view.running and not found.hidden
    answers = open_ and acts_for(actor, view) and found.answer is None
    above = oversees(actor, view)
    return OpinionSheet(found, view, answers, open_ and above, above)
