"""What the outbox says to tellers, and to those who appoint them."""

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.plans import plan_of_version
from models.queries.tellers import Waiting, same_occasion, waiting
from models.tables import Campaign, Round, Teller
from publishing.actions import action
from publishing.messages import Refs, Renderer
from publishing.outgoing import Button, Outgoing
from publishing.screens import tellers as screens
from publishing.texts import Translator
from publishing.wording import period


async def appointed(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once he is ready, or was replaced."""
    teller = await session.get(Teller, int(refs["teller"]))
    if teller is None or teller.ended_at is not None or teller.public_key is not None:
        return None
    campaign = await session.get_one(Campaign, teller.campaign_id)
    button = Button(t.label("tellers-set", again="no"), action("teller.set", teller.id))
    return Outgoing(t("tellers-told-appointed", campaign=campaign.title), ((button,),))


async def ended(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    teller = await session.get_one(Teller, int(refs["teller"]))
    campaign = await session.get_one(Campaign, teller.campaign_id)
    return Outgoing(t("tellers-told-ended", campaign=campaign.title))


async def asked(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """None once he has given his half, or nothing waits any more."""
    one = await _waiting(session, refs)
    if one is None or not one.awaits(int(refs["member"])):
        return None
    when = period(t, one.period)
    text = t("tellers-told-asked", title=one.title, period=when, rounds=one.rounds)
    return Outgoing(text, ((screens.giving(t, one),),))


async def waits(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    """To those who lead the campaign."""
    one = await _waiting(session, refs)
    if one is None:
        return None
    text = t(
        "tellers-told-waiting",
        title=one.title,
        period=period(t, one.period),
        rounds=one.rounds,
        holders=screens.holders(t, one),
        due=one.due_on,
    )
    return Outgoing(text, ((Button(t("tellers-open-button"), action("teller.open")),),))


async def missing(session: AsyncSession, refs: Refs, t: Translator) -> Outgoing | None:
    plan = await plan_of_version(session, int(refs["version"]))
    title = plan.evaluations[str(refs["evaluation"])].title
    button = Button(t("tellers-open-button"), action("teller.open"))
    return Outgoing(t("tellers-told-missing", title=title), ((button,),))


async def _waiting(session: AsyncSession, refs: Refs) -> Waiting | None:
    round_ = await session.get_one(Round, int(refs["round"]))
    found = await waiting(session, same_occasion(round_))
    return found[0] if found else None


RENDERERS: dict[str, Renderer] = {
    "teller.appointed": appointed,
    "teller.ended": ended,
    "teller.asked": asked,
    "teller.waiting": waits,
    "teller.missing": missing,
}
