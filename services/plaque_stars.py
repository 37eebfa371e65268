"""How many stars an organisation may have on itself, after its last evaluation."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.displaying import Holder
from models.plan.displaying import Plaque as Said
from models.queries.floors import below_floor
from models.tables import Round
from services.duties import Running
from services.refusals import Refusal


class StarsCapped(Refusal):
    """Args: `title` of the plaque, the `evaluation` that was too low, the `most` there may be."""


async def require_stars(
    session: AsyncSession, run: Running, said: Said, organisation_id: int, stars: int | None
) -> None:
    """Raises StarsCapped."""
    if stars is None or said.holder is not Holder.ORGANISATIONS:
        return
    of_it = Round.organisation_id == organisation_id
    below = await below_floor(session, run.campaign.id, run.plan, of_it)
    for key in below.get(organisation_id, ()):
        one = run.plan.evaluations[key]
        most = one.floor.stars if one.floor else None
        if most is not None and stars > most:
            raise StarsCapped(title=said.title, evaluation=one.title, most=most)
