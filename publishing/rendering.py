"""The outbox kinds of all areas in one table."""

from functools import cache

from sqlalchemy.ext.asyncio import AsyncSession

from publishing.messages import (
    Refs,
    Renderer,
    changes,
    chats,
    closings,
    commitments,
    digests,
    discussions,
    documents,
    erasures,
    evaluations,
    exemplars,
    forecasts,
    gaps,
    grades,
    handovers,
    honours,
    ideas,
    indicator_charts,
    links,
    meetings,
    objections,
    opinions,
    own_plans,
    paper_ballots,
    pauses,
    plaques,
    points,
    rankings,
    rewards,
    rivals,
    roster,
    stages,
    supervision,
    tellers,
    trends,
    undoing,
    visits,
    windows,
    writings,
)
from publishing.outgoing import Outgoing
from publishing.texts import Translator

AREAS = (
    changes,
    chats,
    closings,
    pauses,
    commitments,
    digests,
    discussions,
    documents,
    erasures,
    evaluations,
    exemplars,
    forecasts,
    gaps,
    handovers,
    honours,
    grades,
    ideas,
    indicator_charts,
    links,
    meetings,
    own_plans,
    objections,
    opinions,
    paper_ballots,
    plaques,
    points,
    rankings,
    rewards,
    rivals,
    roster,
    stages,
    supervision,
    tellers,
    visits,
    windows,
    writings,
    trends,
    undoing,
)


class UnknownKind(LookupError):
    """No renderer for this kind: an older or newer version of the program queued it."""


@cache
def renderers() -> dict[str, Renderer]:
    """kind → renderer. ValueError where two areas claim one kind."""
    found: dict[str, Renderer] = {}
    for area in AREAS:
        if doubled := found.keys() & area.RENDERERS.keys():
            raise ValueError(f"rendered twice: {', '.join(sorted(doubled))}")
        found |= area.RENDERERS
    return found


async def render(session: AsyncSession, kind: str, refs: Refs, t: Translator) -> Outgoing | None:
    """The message to send now; None when what it told of is no longer so."""
    renderer = renderers().get(kind)
    if renderer is None:
        raise UnknownKind(kind)
    return await renderer(session, refs, t)
