"""What the outbox says about documents: the file itself, and what it is."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.documents import DocumentView, document, file_of
from models.queries.plans import plan_of_version
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import documents as screens
from publishing.texts import Translator


async def published(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    view = await _view(session, refs)
    if not view.published:
        return None
    return screens.told_published(t, view, await file_of(session, view.id))


async def drafted(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once it was approved or dropped."""
    view = await _view(session, refs)
    if not view.draft:
        return None
    plan = await plan_of_version(session, view.version_id)
    return screens.told_drafted(t, view, plan, await file_of(session, view.id))


async def _view(session: AsyncSession, refs: Refs) -> DocumentView:
    view = await document(session, int(refs["document"]))
    if view is None:
        raise LookupError(f"no document {refs['document']}")
    return view


RENDERERS: dict[str, Renderer] = {
    "document.published": published,
    "document.drafted": drafted,
}
