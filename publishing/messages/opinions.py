"""What the outbox says about opinions; each is dropped once it is no longer so."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.commitment_views import CommitmentView
from models.queries.commitments import commitment
from models.queries.opinions import OpinionView, opinion
from publishing.messages import Refs, Renderer
from publishing.messages.commitments import ANY_DAY
from publishing.outgoing import Outgoing
from publishing.screens import opinions as screens
from publishing.texts import Translator


async def received(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once it was answered or hidden."""
    view, about = await _opinion(session, refs)
    dealt = view.hidden or view.answer is not None
    return None if dealt else screens.told(t, view, about, "opinion-received")


async def answered(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view, about = await _opinion(session, refs)
    return None if view.hidden else screens.told(t, view, about, "opinion-answered")


async def hidden(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing:
    view, about = await _opinion(session, refs)
    return screens.told(t, view, about, "opinion-was-hidden")


async def _opinion(session: AsyncSession, refs: Refs) -> tuple[OpinionView, CommitmentView]:
    view = await opinion(session, int(refs["opinion"]))
    about = await commitment(session, ANY_DAY, view.commitment_id) if view else None
    if view is None or about is None:
        raise LookupError(f"no opinion {refs['opinion']}")
    return view, about


RENDERERS: dict[str, Renderer] = {
    "opinion.received": received,
    "opinion.answered": answered,
    "opinion.hidden": hidden,
}
