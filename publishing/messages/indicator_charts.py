"""An indicator's course as a picture, as of the day on which it was asked for."""

from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.commitments import began_on, commitment_with
from models.queries.progress import figures
from models.rules.ladder import Course
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens.indicator_chart import sent
from publishing.texts import Translator


async def drawn(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    today, indicator_id = date.fromisoformat(str(refs["day"])), int(refs["indicator"])
    view = await commitment_with(session, today, indicator_id, t.zone)
    if view is None:
        return None
    one = next(one for one in view.indicators if one.id == indicator_id)
    began = began_on(view.published_at, today, t.zone)
    course = Course(began, one.deadline, one.baseline, one.target)
    return sent(t, view, one, course, today, await figures(session, indicator_id))


RENDERERS: dict[str, Renderer] = {"indicator.chart": drawn}
