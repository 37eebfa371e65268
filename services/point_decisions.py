"""What a decision on a point leaves in its row."""

from models.tables import PointClaim, PointState
from services.actors import Actor
from services.ports import Context

REASON_LENGTH = 500


def decide(ctx: Context, actor: Actor | None, row: PointClaim, state: PointState) -> None:
    """Without an actor the day itself did."""
    row.state, row.decided_at = state, ctx.clock.now()
    row.decided_by = actor.member_id if actor else None


def undo(ctx: Context, actor: Actor, row: PointClaim, reason: str) -> None:
    row.state, row.withdrawn_why = PointState.WITHDRAWN, reason
    row.withdrawn_by, row.withdrawn_at = actor.member_id, ctx.clock.now()
