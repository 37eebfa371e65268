"""What the outbox says about checklists."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.checklists import checklists
from models.queries.plans import plan_of_version
from models.tables import Checklist
from publishing.actions import action
from publishing.messages import Refs, Renderer
from publishing.outgoing import Button, Outgoing
from publishing.screens import checklists as screens
from publishing.texts import Translator, joined


async def received(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None while it is taken back."""
    found = await checklists(session, Checklist.duty_id == int(refs["duty"]))
    if not found or found[0].handed_in_at is None:
        return None
    one = found[0]
    plan = await plan_of_version(session, one.version_id)
    said = plan.expectations[one.expectation]
    heading = screens.heading(t, said.title, one.organisation, one.period, plan)
    text = joined([t("checklist-told"), heading, screens.result(t, said.items, one.marks)], "\n\n")
    look = Button(t("open"), action("checklist.open", one.duty_id))
    return Outgoing(text, ((look,),))


RENDERERS: dict[str, Renderer] = {"checklist.received": received}
