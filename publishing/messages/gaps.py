"""What the outbox says about gaps."""

from datetime import date
from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.causes import causes
from models.queries.gaps import gap
from models.queries.plans import plan_of_version
from models.tables import Duty, GapState, Organisation
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import gaps as screens
from publishing.texts import Translator

STATES: dict[str, GapState] = {
    "gap.received": GapState.SUBMITTED,
    "gap.accepted": GapState.ACCEPTED,
    "gap.returned": GapState.RETURNED,
    "gap.claimed": GapState.CLAIMED,
    "gap.closed": GapState.CLOSED,
    "gap.refused": GapState.ACCEPTED,
}


async def told(kind: str, session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once it has gone on to another state."""
    # Who checks it depends on the day; it is not told here.
    view = await gap(session, date.min, int(refs["gap"]))
    if view is None or view.state is not STATES[kind]:
        return None
    plan = await plan_of_version(session, view.version_id)
    title = plan.expectations[view.expectation].title
    key = "gaps-told-" + kind.removeprefix("gap.")
    return screens.told(t, view, title, plan, view.submitted_at.astimezone(t.zone).date(), key)


async def demanded(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """To those who lead the organisation, who can do it at once, and its superior."""
    duty = await session.get(Duty, int(refs["duty"]))
    if duty is None or duty.waived_at is not None:
        return None
    plan = await plan_of_version(session, duty.plan_version_id)
    why = str(refs["why"]).split(",")
    home = await session.get_one(Organisation, duty.organisation_id)
    titles = [one.title for one in causes(plan) if one.ref in why]
    of, due = plan.expectations[duty.expectation].title, t.date(duty.due_on)
    return screens.demanded(t, home.name, titles, of, due, duty.id if refs["own"] else None)


RENDERERS: dict[str, Renderer] = {
    **{kind: partial(told, kind) for kind in STATES},
    "gap.demanded": demanded,
}
