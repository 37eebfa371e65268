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
    ActKind,
    Chat,
    ChatKind,
    Nomination,
    NominationState,
    Organisation,
    Round,
    Voter,
)
from services import urn
from services.acts import record
from services.duties import Running
from services.evaluations import rolls, windows, witness
from services.evaluations.holding import Pair, key_for, ready_pair, share
from services.outbox import post_to_many, tell_leaders
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
    await windows.tell(session, ctx, rounds)
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
    pair = await _pair(session, ctx, occasion)
    rows = [_round(ctx, occasion, home, pair) for home in homes]
    await session.execute(insert(Round), rows)
    found = await session.scalars(
        select(Round.id)
        .where(Round.campaign_id == occasion.run.campaign.id, Round.evaluation == occasion.key)
        .where(Round.period == occasion.period, Round.organisation_id.in_(homes))
        .order_by(Round.organisation_id)
    )
    rounds = list(found)
    if pair:
        await share(session, rounds, pair)
    await rolls.call(session, occasion.evaluation, rounds, ctx.today(), occasion.honour)
    await windows.open_with(session, ctx, occasion.evaluation, rounds)
    return rounds


async def _pair(session: AsyncSession, ctx: Context, occasion: Occasion) -> Pair | None:
    """Those who are to hold the keys; where the plan wants two and has not got them, the machine
    does, and whoever leads the campaign is told."""
    campaign = occasion.run.campaign
    if not occasion.evaluation.tellers:
        return None
    pair = await ready_pair(session, ctx, campaign.id)
    if pair is None:
        await tell_leaders(
            session,
            ctx,
            campaign.organisation_id,
            "teller.missing",
            campaign=campaign.id,
            version=occasion.run.version_id,
            evaluation=occasion.key,
        )
        record(session, ctx, None, ActKind.MACHINE, campaign)
    return pair


def _round(
    ctx: Context, occasion: Occasion, organisation_id: int, pair: Pair | None
) -> dict[str, object]:
    public, private = urn.new_key()
    name = f"round-{ctx.tokens.new()}"
    # The key is on the disk before the round can be committed: a round without one is void.
    ctx.keys.put(name, key_for(private, pair))
    return {
        "campaign_id": occasion.run.campaign.id,
        "plan_version_id": occasion.run.version_id,
        "evaluation": occasion.key,
        "period": occasion.period,
        "organisation_id": organisation_id,
        "about": occasion.evaluation.about.value,
        "public_key": public,
        "key_name": name,
        "envelopes": witness.begin(ctx.keys, name),
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
    return found.where(Organisation.id.in_(rolls.homes(about, day))) if about.several else found


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
