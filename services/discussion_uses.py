"""What whoever leads a discussion can make of an answer: an idea of his own, a gap to put right."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.plan.expecting import Kind
from models.queries.digests import DutyLine, lines
from models.queries.duties import duties
from models.queries.duty_filters import written_by
from models.tables import Duty
from services.actors import Actor
from services.idea_calls import IdeaCall, calls
from services.ports import Context


@dataclass(frozen=True, slots=True)
class Uses:
    """What ideas he is asked for today, and where he can list gaps."""

    ideas: Sequence[IdeaCall]
    gaps: Sequence[DutyLine]


async def uses(ctx: Context, actor: Actor) -> Uses:
    now = ctx.clock.now()
    async with ctx.db.read() as session:
        found = await duties(
            session,
            now,
            Duty.kind == Kind.GAP,
            Duty.waived_at.is_(None),
            written_by(actor.member_id, actor.led),
            Duty.opens_at <= now,
            Duty.closes_at > now,
        )
        gaps = await lines(session, found, now)
    return Uses(await calls(ctx, actor), gaps)
