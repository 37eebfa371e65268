"""What follows at once where an organisation's score is below the plan's floor."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import Organisation, Round, RoundResult
from services.evaluations.rounds import Ruling
from services.outbox import tell_leaders
from services.ports import Context
from services.rectification import demand


async def follow(
    session: AsyncSession, ctx: Context, round_: Round, ruling: Ruling, result: RoundResult
) -> None:
    """A duty to find the gap is opened, and those who lead the organisation and its superior are
    told. Nothing where the score reaches the floor, or there is none."""
    floor = ruling.evaluation.floor
    if floor is None or floor.holds(result.score):
        return
    subject = await session.get_one(Organisation, round_.organisation_id)
    rectify = floor.rectify
    duty = await demand(session, ctx, ruling.run, subject.id, rectify) if rectify else None
    told = duty.due_on.isoformat() if duty else ""
    for concerned in (subject.id, subject.superior_id):
        if concerned is not None:
            about = round_.id
            await tell_leaders(session, ctx, concerned, "evaluation.below", round=about, due=told)
