"""Who is told what came of a round."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.tree import in_force
from models.tables import LEADING, Appointment, Organisation, Round
from services.evaluations.rounds import Ruling
from services.outbox import post, private_chats, tell_leaders
from services.ports import Context
from services.publication import announce


async def tell(
    session: AsyncSession, ctx: Context, round_: Round, ruling: Ruling, kind: str, *, above: bool
) -> None:
    """The groups that the plan names and those who lead the organisation; with `above` those
    who lead its superior as well."""
    audience, about = ruling.run.plan.publish.evaluations, round_.organisation_id
    await announce(session, ctx, ruling.run, audience, kind, about=about, round=round_.id)
    subject = await session.get_one(Organisation, about)
    concerned = (about, subject.superior_id) if above else (about,)
    leaders = await session.scalars(
        select(Appointment.member_id)
        .where(Appointment.organisation_id.in_(concerned))
        .where(Appointment.role.in_(LEADING), *in_force(Appointment, ctx.today()))
    )
    for chat in await private_chats(session, set(leaders)):
        post(session, ctx, chat, kind, round=round_.id)


async def tell_above(session: AsyncSession, ctx: Context, rounds: Iterable[Round]) -> None:
    """One message to those who lead a superior, about all of an evaluation's rounds below it."""
    occasions = {
        (subject.superior_id, round_.campaign_id, round_.evaluation, round_.period): None
        for round_ in rounds
        if (subject := await session.get_one(Organisation, round_.organisation_id)).superior_id
    }
    for superior, campaign, evaluation, period in occasions:
        await tell_leaders(
            session,
            ctx,
            superior or 0,
            "evaluation.results",
            superior=superior or 0,
            campaign=campaign,
            evaluation=evaluation,
            period=period,
        )
