"""The one reminder a day: what is due, and for a leader who is missing."""

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.closings import still_open
from models.queries.digests import Digest, digest, horizon
from models.queries.duty_notices import duty_notice
from models.queries.gathered import gathered
from models.tables import Member
from publishing.messages import Refs, Renderer
from publishing.outgoing import Outgoing
from publishing.screens import closings
from publishing.screens import duties as screens
from publishing.texts import Translator


async def member(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None when everything has been handed in since the reminder was queued."""
    found = await _digest(session, refs, t)
    return None if found.empty else screens.reminder(t, found)


async def secretary(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """With `only` in the references nothing but what came in since his last one."""
    nothing = Digest((await session.get_one(Member, int(refs["member"]))).name, (), None, ())
    whole = nothing if refs.get("only") else await _digest(session, refs, t)
    found = await _with_what_came(session, refs, t, whole)
    if found.empty:
        return None
    over = [one for one in found.dated if one.kind == "closing"]
    left = [(one.title, await still_open(session, one.id)) for one in over]
    return screens.secretary_reminder(t, found, closings.digest(t, left))


async def waived(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    notice = await duty_notice(session, int(refs["duty"]))
    return screens.waived(t, notice)


async def extended(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    notice = await duty_notice(session, int(refs["duty"]))
    return screens.extended(t, notice)


RENDERERS: dict[str, Renderer] = {
    "digest.member": member,
    "digest.secretary": secretary,
    "duty.waived": waived,
    "duty.extended": extended,
}


async def _digest(session: AsyncSession, refs: Refs, t: Translator) -> Digest:
    at, today = _moment(refs, t)
    return await digest(session, int(refs["member"]), at, today, horizon(today, t.zone))


async def _with_what_came(
    session: AsyncSession, refs: Refs, t: Translator, found: Digest
) -> Digest:
    (at, today), who = _moment(refs, t), int(refs["member"])
    since = datetime.fromisoformat(str(refs["since"]))
    return replace(found, arrived=await gathered(session, who, today, since, at))


def _moment(refs: Refs, t: Translator) -> tuple[datetime, date]:
    at = datetime.fromisoformat(str(refs["at"]))
    return at, at.astimezone(t.zone).date()
