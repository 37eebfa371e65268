"""What the outbox says about links."""

from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.links import link
from models.queries.plans import plan_of_version
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import links as screens
from publishing.texts import Translator

KINDS = ("link.made", "link.changed", "link.ended")


async def told(kind: str, session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once what was made or changed has been ended."""
    view = await link(session, int(refs["link"]))
    if view is None or view.holds is (kind == "link.ended"):
        return None
    plan = await plan_of_version(session, view.version_id)
    title = plan.expectations[view.expectation].title
    return screens.told(t, view, title, plan, "links-told-" + kind.removeprefix("link."))


RENDERERS: dict[str, Renderer] = {kind: partial(told, kind) for kind in KINDS}
