"""Results as the command line asks for them, whoever may read them in chat."""

from models.queries import evaluations, evaluations_people
from models.queries.evaluations import RoundView
from models.queries.evaluations_people import PeopleView
from models.tables import RoundState
from services.ports import Context
from services.refusals import NotFound


async def filed(ctx: Context, round_id: int, place: int | None = None) -> RoundView | PeopleView:
    """A closed round: about people everybody's, or that of the person at a place (from 0).

    Raises NotFound where there is no such result.
    """
    async with ctx.db.read() as session:
        view: RoundView | PeopleView | None = None
        if place is None:
            view = await evaluations_people.people(session, round_id)
        view = view or await evaluations.result(session, round_id, place or 0)
    if view is None or view.state is not RoundState.CLOSED:
        raise NotFound
    return view
