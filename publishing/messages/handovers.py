"""An office that is handed over: the question to one, the answer to the other."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import Invitation, Member, Organisation
from publishing.actions import action
from publishing.messages import Refs, Renderer
from publishing.outgoing import Button, Outgoing
from publishing.texts import Translator


async def offered(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    row = await session.get(Invitation, int(refs["handover"]))
    if row is None or row.used_at is not None or row.created_by is None:
        return None
    organisation = await session.get_one(Organisation, row.organisation_id)
    giver = await session.get_one(Member, row.created_by)
    about = {"organisation": organisation.name, "name": giver.name}
    rows = (
        (Button(t("handover-take"), action("handover.take", row.id)),),
        (Button(t("handover-decline"), action("handover.decline", row.id)),),
    )
    return Outgoing(t("message-handover-offered", until=row.expires_at, **about), rows)


async def taken(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    return await _answered(session, refs, t, "message-handover-taken")


async def declined(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    return await _answered(session, refs, t, "message-handover-declined")


async def _answered(session: AsyncSession, refs: Refs, t: Translator, key: str) -> Outgoing | None:
    organisation = await session.get(Organisation, int(refs["organisation"]))
    member = await session.get(Member, int(refs["member"]))
    if organisation is None or member is None:
        return None
    return Outgoing(t(key, organisation=organisation.name, name=member.name))


RENDERERS: dict[str, Renderer] = {
    "handover.offered": offered,
    "handover.taken": taken,
    "handover.declined": declined,
}
