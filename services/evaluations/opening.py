"""Opening a round: a key of its own, the roll from the roster, invitations, all at once."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, false, insert, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import Evaluation, VoterClass
from models.queries.tree import below, in_force
from models.tables import (
    LEADING,
    ON_THE_ROSTER,
    Appointment,
    Chat,
    ChatKind,
    Organisation,
    Role,
    Round,
    Voter,
)
from services import urn
from services.duties import Running
from services.evaluations import witness
from services.outbox import post_to_many
from services.ports import Context


@dataclass(frozen=True, slots=True)
class Occasion:
    """One evaluation of a running plan in one period, about to be opened."""

    run: Running
    key: str
    period: str
    closes_at: datetime

    @property
    def evaluation(self) -> Evaluation:
        return self.run.plan.evaluations[self.key]


async def open_rounds(session: AsyncSession, ctx: Context, occasion: Occasion) -> list[int]:
    """A round about every organisation the plan evaluates; each voter is invited once to all.

    For the caller's transaction, which has claimed the occasion. Returns the rounds' ids.
    """
    subjects = await session.scalars(_subjects(occasion, ctx.today()))
    rounds = [await open_round(session, ctx, occasion, subject) for subject in subjects.all()]
    about: dict[str, int | str] = {
        "campaign": occasion.run.campaign.id,
        "evaluation": occasion.key,
        "period": occasion.period,
    }
    await post_to_many(
        session,
        ctx,
        await session.scalars(_invited(rounds)),
        "evaluation.invitation",
        lambda chat: {**about, "member": chat.member_id or 0},
    )
    return rounds


async def open_round(
    session: AsyncSession, ctx: Context, occasion: Occasion, organisation_id: int
) -> int:
    """One round with its roll, nobody told yet. Everyone is on the roll once, in the first class
    of the plan's list that he belongs to."""
    public, private = urn.new_key()
    name = f"round-{ctx.tokens.new()}"
    # The key is on the disk before the round can be committed: a round without one is void.
    ctx.keys.put(name, private)
    witness.begin(ctx.keys, name)
    opened = Round(
        campaign_id=occasion.run.campaign.id,
        plan_version_id=occasion.run.version_id,
        evaluation=occasion.key,
        period=occasion.period,
        organisation_id=organisation_id,
        public_key=public,
        key_name=name,
        opened_at=ctx.clock.now(),
        closes_at=occasion.closes_at,
    )
    session.add(opened)
    await session.flush()
    await _call_the_roll(session, opened, occasion.evaluation, ctx.today())
    return opened.id


def _subjects(occasion: Occasion, day: date) -> Select[int]:
    categories = occasion.evaluation.categories or tuple(occasion.run.plan.categories)
    return (
        select(Organisation.id)
        .where(Organisation.id.in_(below(occasion.run.campaign.organisation_id, day)))
        .where(Organisation.category.in_(categories))
        .order_by(Organisation.id)
    )


async def _call_the_roll(
    session: AsyncSession, opened: Round, evaluation: Evaluation, day: date
) -> None:
    subject = await session.get_one(Organisation, opened.organisation_id)
    columns = ["round_id", "member_id", "voter_class", "voted"]
    for voter_class in evaluation.voters:
        called = _of_class(voter_class, subject, day).subquery()
        on_it = select(Voter.member_id).where(Voter.round_id == opened.id)
        rows = (
            select(literal(opened.id), called.c.member_id, literal(voter_class.value), false())
            .where(called.c.member_id.not_in(on_it))
            .distinct()
            .order_by(called.c.member_id)
        )
        await session.execute(insert(Voter).from_select(columns, rows))


def _of_class(voter_class: VoterClass, subject: Organisation, day: date) -> Select[int]:
    """Who belongs to the class on `day`, seen from the organisation evaluated.

    superior: who leads its superior. members: its own roster and that of everything below it.
    peers: who leads another organisation of its category under the same superior. masses: the
    people invited to it.
    """
    holders = (
        select(Appointment.member_id)
        .join(Organisation, Organisation.id == Appointment.organisation_id)
        .where(*in_force(Appointment, day), *in_force(Organisation, day))
    )
    own = or_(Organisation.id == subject.id, Organisation.id.in_(below(subject.id, day)))
    sibling = (
        Organisation.superior_id == subject.superior_id,
        Organisation.category == subject.category,
        Organisation.id != subject.id,
    )
    conditions = {
        VoterClass.SUPERIOR: (
            Organisation.id == subject.superior_id,
            Appointment.role.in_(LEADING),
        ),
        VoterClass.MEMBERS: (own, Appointment.role.in_(ON_THE_ROSTER)),
        VoterClass.PEERS: (*sibling, Appointment.role.in_(LEADING)),
        VoterClass.MASSES: (Organisation.id == subject.id, Appointment.role == Role.MASSES),
    }
    return holders.where(*conditions[voter_class])


def _invited(rounds: list[int]) -> Select[Chat]:
    voters = select(Voter.member_id).where(Voter.round_id.in_(rounds))
    return (
        select(Chat)
        .where(Chat.member_id.in_(voters), Chat.kind == ChatKind.PRIVATE)
        .where(Chat.unbound_at.is_(None), Chat.unreachable_at.is_(None))
        .order_by(Chat.id)
    )
