"""Meetings as their people and the superior read them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.files import FileView, files_of
from models.queries.meetings import (
    DecisionView,
    MeetingView,
    decisions,
    meeting,
    meetings,
)
from models.queries.plans import plans_of_versions
from models.tables import Meeting
from services.actors import Actor
from services.ports import Context
from services.refusals import NotFound, NotYourOrganisation

SHOWN = 40


@dataclass(frozen=True, slots=True)
class MeetingSheet:
    """`title`: what the plan calls it. `own`: of an organisation that the reader leads. In a list
    it comes without decisions and files."""

    view: MeetingView
    title: str
    own: bool
    decisions: tuple[DecisionView, ...] = ()
    files: tuple[FileView, ...] = ()


async def look(ctx: Context, actor: Actor, meeting_id: int) -> MeetingSheet:
    """For the organisation's own people and its superior's leaders."""
    async with ctx.db.read() as session:
        found = await sheet(session, actor, meeting_id)
    if found.view.organisation_id not in _readable(actor):
        raise NotYourOrganisation
    return found


async def listed(ctx: Context, actor: Actor) -> Sequence[MeetingSheet]:
    """Of his organisations and of those below the ones he leads; the latest day first."""
    async with ctx.db.read() as session:
        found = await meetings(session, Meeting.organisation_id.in_(_readable(actor)))
        return await _sheets(session, actor, found[:SHOWN])


async def sheet(session: AsyncSession, actor: Actor, meeting_id: int) -> MeetingSheet:
    """With its decisions and files. Raises NotFound."""
    view = await meeting(session, meeting_id)
    if view is None:
        raise NotFound
    (bare,) = await _sheets(session, actor, [view])
    decided = await decisions(session, Meeting.id == meeting_id)
    files = await files_of(session, "meeting", meeting_id)
    return replace(bare, decisions=tuple(decided), files=files)


def _readable(actor: Actor) -> set[int]:
    return {seat.organisation_id for seat in actor.seats} | set(actor.below)


async def _sheets(
    session: AsyncSession, actor: Actor, found: Sequence[MeetingView]
) -> list[MeetingSheet]:
    plans = await plans_of_versions(session, (one.version_id for one in found))
    return [
        MeetingSheet(
            one,
            plans[one.version_id].expectations[one.expectation].title,
            one.organisation_id in actor.led,
        )
        for one in found
    ]
