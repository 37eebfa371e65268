"""What the outbox says about commitments; each is dropped once it is no longer so."""

from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.commitment_views import CommitmentView, IndicatorView
from models.queries.commitments import commitment, commitment_with
from models.tables import CommitmentState, IndicatorState
from publishing.actions import action
from publishing.commitment_lines import PARAGRAPH, indicator, progress, whose
from publishing.messages import Refs, Renderer
from publishing.outgoing import Button, Outgoing
from publishing.screens.commitments import card
from publishing.texts import Translator, joined

# What is said here is what was promised, not whether it is late, so any day will do.
ANY_DAY = date.min


async def published(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view = await _in_state(session, refs, CommitmentState.PUBLISHED)
    return card(t, view) if view else None


async def to_review(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view = await _in_state(session, refs, CommitmentState.SUBMITTED)
    return _about(t, view, "commitment-to-review") if view else None


async def approved(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view = await _in_state(session, refs, CommitmentState.PUBLISHED)
    return _about(t, view, "commitment-approved") if view else None


async def returned(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view = await _in_state(session, refs, CommitmentState.RETURNED)
    return _about(t, view, "commitment-returned") if view else None


async def to_verify(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    found = await _indicator(session, refs)
    if found is None or found[1].state is not IndicatorState.FULFILLED:
        return None
    return _about_indicator(t, *found, "indicator-to-verify")


async def verified(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    found = await _indicator(session, refs)
    if found is None or found[1].state is not IndicatorState.VERIFIED:
        return None
    return _about_indicator(t, *found, "indicator-verified")


async def refused(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    found = await _indicator(session, refs)
    if found is None or found[1].refused_reason is None:
        return None
    return _about_indicator(t, *found, "indicator-refused")


def _about(t: Translator, view: CommitmentView, key: str) -> Outgoing:
    text = t(key, whose=whose(t, view), target=view.target, reason=view.return_reason or "")
    return Outgoing(text, ((Button(t("open"), action("commitment.open", view.id)),),))


def _about_indicator(t: Translator, view: CommitmentView, one: IndicatorView, key: str) -> Outgoing:
    said = t(key, whose=whose(t, view), title=one.title, reason=one.refused_reason or "")
    text = joined([said, joined([indicator(t, one, proof=True), progress(t, one)])], PARAGRAPH)
    return Outgoing(text, ((Button(t("open"), action("indicator.open", one.id)),),))


async def _in_state(
    session: AsyncSession, refs: Refs, state: CommitmentState
) -> CommitmentView | None:
    view = await commitment(session, ANY_DAY, int(refs["commitment"]))
    return view if view and view.state is state else None


async def _indicator(
    session: AsyncSession, refs: Refs
) -> tuple[CommitmentView, IndicatorView] | None:
    """The indicator; None when the commitment was replaced by a later version."""
    indicator_id = int(refs["indicator"])
    view = await commitment_with(session, ANY_DAY, indicator_id)
    if view is None:
        return None
    return view, next(one for one in view.indicators if one.id == indicator_id)


RENDERERS: dict[str, Renderer] = {
    "commitment.published": published,
    "commitment.to_review": to_review,
    "commitment.approved": approved,
    "commitment.returned": returned,
    "indicator.to_verify": to_verify,
    "indicator.verified": verified,
    "indicator.refused": refused,
}
