"""Somebody asks to have everything about him deleted."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import ErasureRequest, ErasureState, Member, Organisation
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import erasures as screens
from publishing.texts import Translator


async def asked(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None where it was taken back or done since."""
    row = await session.get_one(ErasureRequest, int(refs["request"]))
    if row.state is not ErasureState.ASKED:
        return None
    member = await session.get_one(Member, row.member_id)
    organisation = await session.get_one(Organisation, row.organisation_id)
    return screens.told(t, row.id, member.name, organisation.name)


RENDERERS: dict[str, Renderer] = {"erasure.asked": asked}
