"""Who holds keys: those appointed today, those of a round, and what waits for whom."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.renames import period_titled
from models.plan.schema import Plan
from models.queries.ballots import evaluation_of
from models.queries.plans import plans_of_versions
from models.queries.tree import in_force
from models.tables import Appointment, Member, Round, RoundState, RoundTeller, Teller


@dataclass(frozen=True, slots=True)
class TellerLine:
    """`ready`: has set a passphrase, and holds an office today."""

    id: int
    member_id: int
    name: str
    ready: bool


@dataclass(frozen=True, slots=True)
class Holder:
    """One of the two; `given`: his half is open for all rounds of the occasion."""

    member_id: int
    name: str
    given: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """The rounds of one occasion that the same two have to open; `round_id`: one of them. `due_on`:
    the day after which they may be given up."""

    round_id: int
    campaign_id: int
    title: str
    period: str
    rounds: int
    closes_at: datetime
    due_on: date
    holders: tuple[Holder, ...]

    def awaits(self, member_id: int) -> bool:
        return any(one.member_id == member_id and not one.given for one in self.holders)


@dataclass(frozen=True, slots=True)
class Keeping:
    """Who held a round's key: two by name, or nobody but the machine; `asked`: the plan wanted
    two."""

    tellers: tuple[str, ...] = ()
    asked: bool = False


MACHINE = Keeping()


def held() -> ColumnElement[bool]:
    """Of a round whose key two people hold."""
    return exists().where(RoundTeller.round_id == Round.id)


async def appointed(session: AsyncSession, campaign_id: int, day: date) -> tuple[TellerLine, ...]:
    """In force on `day`, in the order in which they were appointed."""
    serving = exists().where(Appointment.member_id == Teller.member_id, *in_force(Appointment, day))
    rows = await session.execute(
        select(Teller.id, Teller.member_id, Member.name, Teller.public_key, serving)
        .join(Member, Member.id == Teller.member_id)
        .where(Teller.campaign_id == campaign_id, Teller.ended_at.is_(None))
        .order_by(Teller.id)
    )
    return tuple(
        TellerLine(one, member, name, key is not None and bool(here))
        for one, member, name, key, here in rows
    )


async def holders(session: AsyncSession, round_id: int) -> tuple[str, ...]:
    """By name, in the order of their halves; none where the machine holds the key."""
    rows = await session.scalars(
        select(Member.name)
        .join(Teller, Teller.member_id == Member.id)
        .join(RoundTeller, RoundTeller.teller_id == Teller.id)
        .where(RoundTeller.round_id == round_id)
        .order_by(RoundTeller.half)
    )
    return tuple(rows)


async def keeping(session: AsyncSession, plan: Plan, round_: Round) -> Keeping:
    asked = plan.evaluations[round_.evaluation].tellers
    return Keeping(await holders(session, round_.id), asked)


async def waiting(session: AsyncSession, *conditions: ColumnElement[bool]) -> tuple[Waiting, ...]:
    """Occasion by occasion, the oldest first."""
    rows = await session.execute(
        select(Round, RoundTeller, Member)
        .join(RoundTeller, RoundTeller.round_id == Round.id)
        .join(Teller, Teller.id == RoundTeller.teller_id)
        .join(Member, Member.id == Teller.member_id)
        .where(Round.state == RoundState.WAITING, *conditions)
        .order_by(Round.closes_at, Round.id, RoundTeller.half)
    )
    found: dict[tuple[int, str, str], list[tuple[Round, RoundTeller, Member]]] = {}
    for round_, share, member in rows:
        occasion = (round_.campaign_id, round_.evaluation, round_.period)
        found.setdefault(occasion, []).append((round_, share, member))
    versions = (lines[0][0].plan_version_id for lines in found.values())
    plans = await plans_of_versions(session, versions)
    return tuple(_waiting(plans, lines) for lines in found.values())


def same_occasion(round_: Round) -> ColumnElement[bool]:
    """Of the rounds that were opened together with this one."""
    return and_(
        Round.campaign_id == round_.campaign_id,
        Round.evaluation == round_.evaluation,
        Round.period == round_.period,
    )


def _waiting(
    plans: dict[int, Plan], lines: Collection[tuple[Round, RoundTeller, Member]]
) -> Waiting:
    first, share, _ = next(iter(lines))
    return Waiting(
        first.id,
        first.campaign_id,
        evaluation_of(plans, first).title,
        period_titled(plans[first.plan_version_id], first.period),
        len({round_.id for round_, _, _ in lines}),
        first.closes_at,
        share.due_on or first.closes_at.date(),
        tuple(_holders((share, member) for _, share, member in lines)),
    )


def _holders(shares: Iterable[tuple[RoundTeller, Member]]) -> Iterable[Holder]:
    given: dict[tuple[int, str], bool] = {}
    for share, member in shares:
        who = (member.id, member.name)
        given[who] = given.get(who, True) and share.given_at is not None
    return [Holder(*who, done) for who, done in given.items()]
