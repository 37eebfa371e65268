"""What the outbox says about meetings."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.duty_notices import duty_notice
from models.queries.meetings import MeetingView, meeting
from models.queries.plans import plan_of_version
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import meetings as screens
from publishing.texts import Translator


async def called(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once it was called off."""
    view, title = await _meeting(session, refs)
    return None if view.cancelled else screens.told(t, view, title, "meetings-told-called")


async def cancelled(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing:
    view, title = await _meeting(session, refs)
    return screens.told(t, view, title, "meetings-told-cancelled")


async def follow(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None where it was waived meanwhile."""
    view, _ = await _meeting(session, refs)
    duty = int(refs["duty"])
    notice = await duty_notice(session, duty)
    return None if notice.waived_by else screens.follow(t, view, notice, duty)


async def _meeting(session: AsyncSession, refs: Refs) -> tuple[MeetingView, str]:
    view = await meeting(session, int(refs["meeting"]))
    if view is None:
        raise LookupError(f"no meeting {refs['meeting']}")
    plan = await plan_of_version(session, view.version_id)
    return view, plan.expectations[view.expectation].title


RENDERERS: dict[str, Renderer] = {
    "meeting.called": called,
    "meeting.cancelled": cancelled,
    "meeting.follow": follow,
}
