"""What a step of supervision has cost: its line of points, as long as there is one."""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.renames import entitled
from models.queries.plans import plan_of_version
from models.queries.points import points
from models.tables import PointClaim, PointState


class Occasion(StrEnum):
    """A letter that was sent, a case that was listed."""

    LETTER = "letter"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class Docked:
    """`title` of the plan's rule, `value` in signed milli-points. `final`: it is in a ranking
    that is frozen."""

    point_id: int
    title: str
    value: int
    state: PointState
    final: bool


def token(occasion: Occasion, number: int) -> str:
    """Names the step: the same one never counts twice."""
    return f"supervision:{occasion.value}:{number}"


async def docked(session: AsyncSession, occasion: Occasion, number: int) -> Docked | None:
    """`number`: the id of the letter or the case."""
    found = await points(session, PointClaim.form_token == token(occasion, number))
    if not found:
        return None
    (view,) = found
    rules = (await plan_of_version(session, view.version_id)).ranking
    said = entitled(rules.points, view.rule) if rules else None
    title = said.title if said else view.rule
    return Docked(view.id, title, view.value, view.state, view.final)
