"""What a person is shown: his own rounds, those whom he is asked about, the paper, results. Nobody
learns who has not voted."""

from dataclasses import replace

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries import ballots, evaluations, evaluations_over, evaluations_people, tellers
from models.queries.ballots import Colleagues, OpenRound, Paper
from models.queries.evaluations import RoundView
from models.queries.evaluations_over import ResultLine
from models.queries.evaluations_people import PeopleView
from models.rules import papers
from models.tables import Organisation, Round, Subject, Voter
from services.actors import Actor
from services.evaluations.rounds import plan_of, receiving
from services.ports import Context
from services.refusals import AlreadyVoted, NotFound, NotOnTheRoll

RESULTS = 80


async def to_vote(ctx: Context, actor: Actor) -> tuple[OpenRound, ...]:
    """The open rounds in which this person has not voted; for his own eyes only."""
    async with ctx.db.read() as session:
        still = Round.closes_at > ctx.clock.now()
        return await ballots.open_for(session, actor.member_id, still)


async def colleagues(ctx: Context, actor: Actor, round_id: int) -> Colleagues:
    """Whom a round about people asks this person about, and whose papers he has cast; for his own
    eyes only. Raises NotOnTheRoll, RoundClosed, RoundVoid, NotFound."""
    async with ctx.db.read() as session:
        round_ = await receiving(session, ctx, round_id)
        found = await asked_about(session, ctx, round_, await _line(session, round_, actor))
    if found is None:
        raise NotFound
    return found


async def paper(ctx: Context, actor: Actor, round_id: int, place: int | None = None) -> Paper:
    """The empty sheet; without a place, the first that this person can still cast. Raises
    AlreadyVoted, NotOnTheRoll, RoundClosed, RoundVoid, NotFound."""
    async with ctx.db.read() as session:
        round_ = await receiving(session, ctx, round_id)
        line = await _line(session, round_, actor)
        return await sheet(session, ctx, round_, line, open_place(line.papers, place))


async def asked_about(
    session: AsyncSession, ctx: Context, round_: Round, line: Voter
) -> Colleagues | None:
    """Whom a line of the roll is asked about; None in a round about an organisation."""
    named = await ballots.names(session, round_.id)
    if not named:
        return None
    home = await session.get_one(Organisation, round_.organisation_id)
    ruling = await plan_of(session, ctx, round_)
    return ballots.colleagues(ruling.run.plan, round_, home.name, line.papers, named)


async def sheet(
    session: AsyncSession, ctx: Context, round_: Round, line: Voter, place: int
) -> Paper:
    """The empty sheet for a line of the roll."""
    home = await session.get_one(Organisation, round_.organisation_id)
    ruling = await plan_of(session, ctx, round_)
    found = ballots.paper(ruling.run.plan, round_, home.name, line.voter_class)
    named = await ballots.names(session, round_.id)
    asked = sum(mark != papers.OWN for mark in line.papers) if named else 0
    kept = await tellers.holders(session, round_.id)
    return replace(found, place=place, whom=named.get(place), asked=asked, tellers=kept)


async def _line(session: AsyncSession, round_: Round, actor: Actor) -> Voter:
    line = await session.scalar(
        select(Voter).where(Voter.round_id == round_.id, Voter.member_id == actor.member_id)
    )
    if line is None:
        raise NotOnTheRoll
    return line


def open_place(mine: str, place: int | None) -> int:
    """The place itself where it can be voted on, or the first that can; else AlreadyVoted or
    NotOnTheRoll."""
    left = papers.waiting(mine)
    if place is None and left:
        return left[0]
    if place is None or mine[place : place + 1] in (papers.CAST, papers.SPENT):
        raise AlreadyVoted
    if place not in left:
        raise NotOnTheRoll
    return place


async def outcomes(ctx: Context, actor: Actor) -> tuple[ResultLine, ...]:
    """The latest rounds that are over: about the organisations this person belongs to or leads,
    and those right below the latter; about himself, or one that he
    leads; about the people of those that he leads, and of those right below."""
    async with ctx.db.read() as session:
        return await evaluations_over.over_of(
            session, _concerning(actor), _answering(actor), _mine(actor), RESULTS
        )


async def outcome(ctx: Context, actor: Actor, round_id: int, place: int = 0) -> RoundView:
    """What came of one paper, for those to whom `outcomes` lists its round; else NotFound. Whom
    else the plan tells of an organisation's it reads it in his group."""
    async with ctx.db.read() as session:
        view = await evaluations.result(session, round_id, place)
    if view is None or not _may_read(actor, view):
        raise NotFound
    return view


async def people(ctx: Context, actor: Actor, round_id: int) -> PeopleView:
    """Everybody's result in one table, for those who lead the organisation or its superior; else
    NotFound."""
    async with ctx.db.read() as session:
        view = await evaluations_people.people(session, round_id)
    if view is None or view.organisation_id not in _answering(actor):
        raise NotFound
    return view


def _may_read(actor: Actor, view: RoundView) -> bool:
    if not view.about.several:
        return view.organisation_id in _concerning(actor)
    return is_about(actor, view) or view.organisation_id in _answering(actor)


def is_about(actor: Actor, view: RoundView) -> bool:
    """About himself, or about an organisation that stands and that he leads."""
    return view.member_id == actor.member_id or view.standing_id in actor.led


def _mine(actor: Actor) -> ColumnElement[bool]:
    return or_(Subject.member_id == actor.member_id, Subject.organisation_id.in_(actor.led))


def _concerning(actor: Actor) -> set[int]:
    return {seat.organisation_id for seat in actor.seats} | set(actor.below)


def _answering(actor: Actor) -> set[int]:
    return {*actor.led, *actor.below}
