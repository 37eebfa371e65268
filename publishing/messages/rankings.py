"""The ranking as the groups read it: provisional when published, final after the notice."""

from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.plans import plan_of_version
from models.queries.ranking import ranking
from models.queries.results import final_before
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import band_moves
from publishing.screens.ranking import board
from publishing.screens.ranking_picture import board_pictures
from publishing.texts import Translator, joined


async def published(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    return await _told(session, refs, t, final=False)


async def final(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    return await _told(session, refs, t, final=True)


async def _told(
    session: AsyncSession, refs: Refs, t: Translator, *, final: bool
) -> Outgoing | None:
    """The picture, then the same as a table that can be searched and copied, and who moved between
    the groups."""
    found = await ranking(session, int(refs["ranking"]))
    if found is None:
        return None
    plan = await plan_of_version(session, found.plan_version_id)
    pictures = board_pictures(t, found, plan, final=final)
    shown = board(t, found, plan, final=final)
    moved = band_moves.told(t, found, plan, await final_before(session, found))
    return replace(shown, text=joined([shown.text, moved], "\n\n"), pictures=pictures)


RENDERERS: dict[str, Renderer] = {"ranking.published": published, "ranking.final": final}
