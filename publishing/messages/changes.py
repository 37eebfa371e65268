"""What the outbox says about changed indicators; each is dropped once it is no longer so."""

from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.changes import changed_indicator
from models.queries.commitment_views import ChangeView, CommitmentView, IndicatorView
from models.queries.commitments import commitment_with
from models.tables import ChangeState
from publishing.actions import action
from publishing.change_lines import line
from publishing.commitment_lines import whose
from publishing.messages import Refs, Renderer
from publishing.outgoing import Button, Outgoing
from publishing.screens.commitments import to_private
from publishing.texts import Translator

# A change is told of, not whether the indicator is late.
ANY_DAY = date.min


async def made(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    return await _said(session, refs, t, "change-made", ChangeState.DONE)


async def asked(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    return await _said(session, refs, t, "change-asked", ChangeState.ASKED)


async def approved(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    return await _said(session, refs, t, "change-approved", ChangeState.APPROVED)


async def refused(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    return await _said(session, refs, t, "change-refused", ChangeState.REFUSED)


async def published(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """For a group, whose only button leads to the private chat."""
    found = await _found(session, refs, ChangeState.DONE, ChangeState.APPROVED)
    if found is None:
        return None
    view, one, change = found
    text = t("change-published", whose=whose(t, view), title=one.title, line=line(t, one, change))
    return Outgoing(text, to_private(t, view))


async def _said(
    session: AsyncSession, refs: Refs, t: Translator, key: str, *states: ChangeState
) -> Outgoing | None:
    found = await _found(session, refs, *states)
    if found is None:
        return None
    view, one, change = found
    text = t(
        key,
        whose=whose(t, view),
        title=one.title,
        line=line(t, one, change),
        reason=change.reason,
        until=t.date(date.fromisoformat(str(refs.get("until", date.min))), year=True),
    )
    return Outgoing(text, ((Button(t("open"), action("indicator.open", one.id)),),))


async def _found(
    session: AsyncSession, refs: Refs, *states: ChangeState
) -> tuple[CommitmentView, IndicatorView, ChangeView] | None:
    change_id = int(refs["change"])
    indicator_id = await changed_indicator(session, change_id)
    view = await commitment_with(session, ANY_DAY, indicator_id) if indicator_id else None
    if view is None:
        return None
    one = next(one for one in view.indicators if one.id == indicator_id)
    change = next((found for found in one.changes if found.id == change_id), None)
    return (view, one, change) if change and change.state in states else None


RENDERERS: dict[str, Renderer] = {
    "change.made": made,
    "change.asked": asked,
    "change.approved": approved,
    "change.refused": refused,
    "change.published": published,
}
