"""What the outbox says to the witnesses of paper ballots; of the ballots it knows nothing."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.printing import open_round
from models.tables import Member
from publishing.actions import action
from publishing.messages import Refs, Renderer
from publishing.outgoing import Button, Outgoing
from publishing.texts import Translator


async def to_check(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once the round is over."""
    return await _told(session, refs, t, "paper-check-told", "paper-check-button", "paper.check")


async def returned(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    told, button = "paper-returned-told", "paper-returned-button"
    return await _told(session, refs, t, told, button, "paper.ballots")


async def entered(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    found = await open_round(session, int(refs["round"]))
    if found is None:
        return None
    text = t("paper-entered-told", title=found.title, organisation=found.organisation)
    record = Button(t("printing-protocol-button"), action("ballots.protocol", found.round_id))
    return Outgoing(text, ((record,),))


async def _told(
    session: AsyncSession, refs: Refs, t: Translator, key: str, label: str, verb: str
) -> Outgoing | None:
    found = await open_round(session, int(refs["round"]))
    by = await session.get(Member, int(refs["by"]))
    if found is None or by is None:
        return None
    text = t(key, title=found.title, organisation=found.organisation, by=by.name)
    return Outgoing(text, ((Button(t(label), action(verb, str(refs["tray"]))),),))


RENDERERS: dict[str, Renderer] = {
    "paper.check": to_check,
    "paper.returned": returned,
    "paper.entered": entered,
}
