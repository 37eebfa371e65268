"""Nobody votes about an organisation of his own: who holds an office in one that stands, leads it,
is on its roster or was invited to it, is not asked about it."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.tree import in_force
from models.rules import papers
from models.tables import Appointment, Subject, Voter


async def mark(session: AsyncSession, rounds: Sequence[int], day: date) -> None:
    """On the rolls of rounds about nominees, which nobody has voted in yet. Who is asked about
    nobody any more leaves the roll."""
    lines = await _own(session, rounds, day)
    if not lines:
        return
    changed = [{"id": line, "papers": asked} for line, asked in lines.items()]
    await session.execute(update(Voter), changed)
    asked_nobody = ~Voter.papers.contains(papers.WAITING)
    await session.execute(delete(Voter).where(Voter.round_id.in_(rounds), asked_nobody))


async def _own(session: AsyncSession, rounds: Sequence[int], day: date) -> dict[int, str]:
    """The papers of those whom it concerns, by their lines of the roll."""
    rows = await session.execute(
        select(Voter.id, Voter.papers, Subject.place)
        .join(Subject, Subject.round_id == Voter.round_id)
        .join(Appointment, Appointment.organisation_id == Subject.organisation_id)
        .where(Voter.round_id.in_(rounds), Appointment.member_id == Voter.member_id)
        .where(*in_force(Appointment, day))
        .distinct()
    )
    own: defaultdict[int, set[int]] = defaultdict(set)
    before: dict[int, str] = {}
    for line, asked, place in rows:
        own[line].add(place)
        before[line] = asked
    return {line: papers.without(before[line], places) for line, places in own.items()}
