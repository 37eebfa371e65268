"""Opening rounds: a key for each, the rolls from the roster, invitations, all at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import About, Evaluation
from models.plan.renames import keys
from models.queries.tree import below
from models.tables import (
    Chat,
    ChatKind,
    Nomination,
    NominationState,
    Organisation,
    Round,
    Voter,
)
from services import urn
from services.duties import Running
from services.evaluations import rolls, witness
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

    @property
    def honour(self) -> tuple[str, ...]:
        """The keys of what its nominees stand for."""
        of = self.evaluation.of
        return () if of is None else keys(self.run.plan.honours, of)


async def open_rounds(session: AsyncSession, ctx: Context, occasion: Occasion) -> list[int]:
    """A round about every organisation the plan evaluates, or about its people; each voter is
    invited once to all.

    For the caller's transaction, which has claimed the occasion. Returns the rounds' ids.
    """
    homes = await session.scalars(_evaluated(occasion, ctx.today()))
    rounds = await _open(session, ctx, occasion, homes.all())
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
    """One round with its roll, nobody told yet."""
    (opened,) = await _open(session, ctx, occasion, [organisation_id])
    return opened


async def _open(
    session: AsyncSession, ctx: Context, occasion: Occasion, homes: Sequence[int]
) -> list[int]:
    if not homes:
        return []
    await session.execute(insert(Round), [_round(ctx, occasion, home) for home in homes])
    found = await session.scalars(
        select(Round.id)
        .where(Round.campaign_id == occasion.run.campaign.id, Round.evaluation == occasion.key)
        .where(Round.period == occasion.period, Round.organisation_id.in_(homes))
        .order_by(Round.organisation_id)
    )
    rounds = list(found)
    await rolls.call(session, occasion.evaluation, rounds, ctx.today(), occasion.honour)
    return rounds


def _round(ctx: Context, occasion: Occasion, organisation_id: int) -> dict[str, object]:
    public, private = urn.new_key()
    name = f"round-{ctx.tokens.new()}"
    # The key is on the disk before the round can be committed: a round without one is void.
    ctx.keys.put(name, private)
    witness.begin(ctx.keys, name)
    return {
        "campaign_id": occasion.run.campaign.id,
        "plan_version_id": occasion.run.version_id,
        "evaluation": occasion.key,
        "period": occasion.period,
        "organisation_id": organisation_id,
        "about": occasion.evaluation.about.value,
        "public_key": public,
        "key_name": name,
        "opened_at": ctx.clock.now(),
        "closes_at": occasion.closes_at,
    }


def _evaluated(occasion: Occasion, day: date) -> Select[int]:
    """Where nobody is to be evaluated, no round is opened."""
    if occasion.evaluation.about is About.NOMINEES:
        return _electing(occasion)
    categories = occasion.evaluation.categories or tuple(occasion.run.plan.categories)
    found = (
        select(Organisation.id)
        .where(Organisation.id.in_(below(occasion.run.campaign.organisation_id, day)))
        .where(Organisation.category.in_(categories))
        .order_by(Organisation.id)
    )
    about = occasion.evaluation.about
    return found.where(Organisation.id.in_(rolls.homes(about, day))) if about.people else found


def _electing(occasion: Occasion) -> Select[int]:
    standing = (
        Nomination.campaign_id == occasion.run.campaign.id,
        Nomination.honour.in_(occasion.honour),
        Nomination.period == occasion.period,
        Nomination.state == NominationState.STANDING,
    )
    return select(Organisation.id).where(
        Organisation.id == occasion.run.campaign.organisation_id,
        select(Nomination.id).where(*standing).exists(),
    )


def _invited(rounds: list[int]) -> Select[Chat]:
    voters = select(Voter.member_id).where(Voter.round_id.in_(rounds))
    return (
        select(Chat)
        .where(Chat.member_id.in_(voters), Chat.kind == ChatKind.PRIVATE)
        .where(Chat.unbound_at.is_(None), Chat.unreachable_at.is_(None))
        .order_by(Chat.id)
    )
