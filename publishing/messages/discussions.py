"""What the outbox says about discussions."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.discussions import AnswerView, DiscussionView, answers, discussion
from models.tables import DiscussionAnswer
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import discussions as screens
from publishing.texts import Translator


async def opened(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once its summary is published."""
    view = await discussion(session, int(refs["discussion"]))
    if view is None or view.summary:
        return None
    return screens.card(t, view, view.opened_at.astimezone(t.zone).date())


async def closed(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once its summary is published."""
    view = await discussion(session, int(refs["discussion"]))
    return screens.ask_to_sum(t, view) if view and not view.summary else None


async def summarised(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    found = await _found(session, refs)
    return screens.summary_card(t, *found) if found else None


async def told(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    found = await _found(session, refs)
    return screens.summary_told(t, *found) if found else None


async def _found(
    session: AsyncSession, refs: Refs
) -> tuple[DiscussionView, Sequence[AnswerView]] | None:
    view = await discussion(session, int(refs["discussion"]))
    if view is None:
        return None
    of_it = DiscussionAnswer.discussion_id == view.id
    return view, await answers(session, of_it, DiscussionAnswer.chosen.is_(True))


RENDERERS: dict[str, Renderer] = {
    "discussion.opened": opened,
    "discussion.closed": closed,
    "discussion.summarised": summarised,
    "discussion.summary": told,
}
