"""Who is told what came of a round."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.tree import in_force
from models.tables import LEADING, OVER, Appointment, Organisation, Round, Subject
from services.evaluations.rounds import Ruling
from services.outbox import post, post_to_many, private_chats, tell_leaders
from services.ports import Context
from services.publication import announce


async def tell(
    session: AsyncSession, ctx: Context, round_: Round, ruling: Ruling, kind: str, *, above: bool
) -> None:
    """The groups that the plan names and those who lead the organisation; with `above` those
    who lead its superior as well. A round about several is no group's affair."""
    audience, about = ruling.run.plan.publish.evaluations, round_.organisation_id
    if not ruling.evaluation.about.several:
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


async def tell_people(session: AsyncSession, ctx: Context, round_: Round) -> None:
    """Each of those whom a round was about learns his own result, of an organisation that stands
    those who lead it; those who lead the organisation whose round it is that all are there, and
    those above once the last organisation below them was counted."""
    subjects = await session.scalars(select(Subject).where(Subject.round_id == round_.id))
    places: dict[int, int] = {}
    for one in subjects.all():
        if one.organisation_id is not None:
            refs = {"round": round_.id, "place": one.place}
            await tell_leaders(session, ctx, one.organisation_id, "evaluation.own", **refs)
        else:
            places[one.member_id or 0] = one.place
    await post_to_many(
        session,
        ctx,
        await private_chats(session, places),
        "evaluation.own",
        lambda chat: {"round": round_.id, "place": places[chat.member_id or 0]},
    )
    home = round_.organisation_id
    await tell_leaders(session, ctx, home, "evaluation.people", round=round_.id)
    if not await _others_open(session, round_):
        await tell_above(session, ctx, [round_])


async def _others_open(session: AsyncSession, round_: Round) -> bool:
    """Whether another round of the same occasion, under the same superior, is to be counted."""
    superior = (
        select(Organisation.superior_id)
        .where(Organisation.id == round_.organisation_id)
        .scalar_subquery()
    )
    found = await session.scalars(
        select(Round.id)
        .join(Organisation, Organisation.id == Round.organisation_id)
        .where(Organisation.superior_id == superior, Round.state.not_in(OVER))
        .where(Round.campaign_id == round_.campaign_id, Round.evaluation == round_.evaluation)
        .where(Round.period == round_.period, Round.id != round_.id)
        .limit(1)
    )
    return found.first() is not None


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
