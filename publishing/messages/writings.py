"""What the outbox says about comments and announcements."""

from sqlalchemy import case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.queries.comments import comment
from models.queries.duties import outstanding
from models.queries.plans import plan_of_version
from models.queries.writings import announcement
from models.tables import Duty, Organisation
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import announcements, comments
from publishing.texts import Translator


async def comment_asked(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None where all comments of the period have been given meanwhile."""
    of_people = case((Duty.of_members, 1))
    rows = await session.execute(
        select(func.count(), func.count(of_people), func.max(Duty.plan_version_id))
        .join(Organisation, Organisation.id == Duty.organisation_id)
        .where(
            Organisation.superior_id == int(refs["superior"]),
            Duty.campaign_id == int(refs["campaign"]),
            Duty.period == str(refs["period"]),
            Duty.kind == Kind.COMMENT,
            outstanding(),
        )
    )
    count, branches, version = rows.one()
    if not count:
        return None
    plan = await plan_of_version(session, version)
    return comments.asked(t, plan, str(refs["period"]), count - branches, branches)


async def comment_published(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view = await comment(session, int(refs["comment"]))
    plan = await plan_of_version(session, int(refs["version"]))
    return comments.card(t, view, plan) if view else None


async def comment_received(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view = await comment(session, int(refs["comment"]))
    plan = await plan_of_version(session, int(refs["version"]))
    return comments.received(t, view, plan, "comment-received") if view else None


async def comment_typed(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view = await comment(session, int(refs["comment"]))
    plan = await plan_of_version(session, int(refs["version"]))
    return comments.received(t, view, plan, "comment-typed") if view else None


async def announced(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view = await announcement(session, int(refs["announcement"]))
    return announcements.card(t, view) if view else None


RENDERERS: dict[str, Renderer] = {
    "comment.asked": comment_asked,
    "comment.published": comment_published,
    "comment.received": comment_received,
    "comment.typed": comment_typed,
    "announcement.published": announced,
}
