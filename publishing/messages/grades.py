"""What the outbox says about grades; what has gone on to another state is dropped."""

from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.grade_sheets import ToldGrade
from models.queries.grades import grading, told_grades
from models.queries.plans import plan_of_version
from models.tables import GivenGrade, GradingState
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import grades as screens
from publishing.screens import own_grades
from publishing.texts import Translator
from publishing.wording import period

STATES: dict[str, GradingState] = {
    "grade.proposed": GradingState.PROPOSED,
    "grade.returned": GradingState.RETURNED,
    "grade.confirmed": GradingState.CONFIRMED,
}


async def sheet(kind: str, session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view = await grading(session, int(refs["duty"]))
    if view is None or view.grading is None:
        raise LookupError(f"no sheet of grades for duty {refs['duty']}")
    if view.state is not STATES[kind]:
        return None
    plan = await plan_of_version(session, view.version_id)
    key, when = "grade-told-" + kind.removeprefix("grade."), period(t, view.period, plan)
    return screens.message(t, (view, plan.grades[view.grading].title), key, when)


async def own(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    found = await told_grades(session, GivenGrade.id == int(refs["given"]))
    if not found or found[0].line.state is not GradingState.CONFIRMED:
        return None
    plan = await plan_of_version(session, found[0].sheet.version_id)
    return own_grades.told(t, ToldGrade(found[0], plan))


RENDERERS: dict[str, Renderer] = {
    **{kind: partial(sheet, kind) for kind in STATES},
    "grade.told": own,
}
