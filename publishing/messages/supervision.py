"""What the outbox says about supervision."""

from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.supervising import Supervision
from models.queries.docked import Occasion, docked
from models.queries.plans import plan_of_version
from models.queries.supervision import events, letters, one_case
from models.tables import SupervisionLetter
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import supervision as screens
from publishing.screens import supervision_letters as letter_screens
from publishing.texts import Translator


async def step(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing:
    """A step of a case, to the other side."""
    view = await one_case(session, int(refs["case"]))
    if view is None:
        raise LookupError(f"no case {refs['case']}")
    history = await events(session, view.id)
    event = next(one for one in history if one.id == int(refs["event"]))
    until = history[: history.index(event) + 1]
    # Whether it is overdue depends on the day; it is not told here.
    said = await _said(session, view.version_id)
    cost = await docked(session, Occasion.CASE, view.id)
    return screens.told(t, view, said, until, event, date.min, cost)


async def letter(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing:
    (view,) = await letters(session, SupervisionLetter.id == int(refs["letter"]))
    cost = await docked(session, Occasion.LETTER, view.id)
    return letter_screens.letter_told(t, view, await _said(session, view.version_id), cost)


async def _said(session: AsyncSession, version_id: int) -> Supervision:
    return (await plan_of_version(session, version_id)).supervision or Supervision()


RENDERERS: dict[str, Renderer] = {
    "supervision.step": step,
    "supervision.letter": letter,
    "supervision.letter-withdrawn": letter,
}
