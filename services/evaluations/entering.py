"""Paper ballots are entered by two witnesses: the first types strips and ballots, each by
themselves; the second compares them with the paper (`confirming`)."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.queries import ballots as queries
from models.queries.trays import MOST, Count, Entering, Stage, Tray
from models.rules import papers, strips
from models.rules.strips import Lines
from models.tables import Organisation, Voter
from services.actors import Actor
from services.evaluations import witnesses
from services.evaluations.rounds import plan_of, receiving
from services.evaluations.strips import valid
from services.evaluations.trays import Trays
from services.outbox import tell_member
from services.ports import Context
from services.refusals import NotExpected, NotFound, NotNow, TooFewStrips, TrayGone


async def begin(
    ctx: Context, trays: Trays, actor: Actor, round_id: int, voter_class: str
) -> Entering:
    """A new tray. Raises NotYourOrganisation, NotExpected (nobody of this class is asked),
    RoundClosed, RoundVoid, NotFound."""
    async with ctx.db.read() as session:
        round_ = await receiving(session, ctx, round_id)
        witnesses.require_first(actor, round_)
        asked = select(Voter.id).where(Voter.round_id == round_id)
        if not await session.scalar(asked.where(Voter.voter_class == voter_class).limit(1)):
            raise NotExpected
    tray = trays.new(ctx.clock.now(), round_id, voter_class, actor.member_id)
    return await entering(ctx, tray)


def held(ctx: Context, trays: Trays, actor: Actor, key: str, *, second: bool = False) -> Tray:
    """For the first witness, or the second; TrayGone for everybody else, and once it is empty."""
    tray = trays.get(ctx.clock.now(), key)
    if tray is None or actor.member_id != (tray.second if second else tray.first):
        raise TrayGone
    return tray


async def entering(ctx: Context, tray: Tray) -> Entering:
    """Raises RoundClosed, RoundVoid."""
    async with ctx.db.read() as session:
        round_ = await receiving(session, ctx, tray.round_id)
        ruling = await plan_of(session, ctx, round_)
        home = await session.get_one(Organisation, round_.organisation_id)
        paper = queries.paper(ruling.run.plan, round_, home.name, tray.voter_class)
        people = await queries.names(session, round_.id)
        counts = await _counts(session, ctx, tray, people or {0: home.name})
    return Entering(tray, paper, counts, bool(people))


async def _counts(
    session: AsyncSession, ctx: Context, tray: Tray, named: dict[int, str]
) -> tuple[Count, ...]:
    rolls = [line.papers for line in await valid(session, ctx, tray)]
    return tuple(
        Count(
            place,
            name,
            len(tray.ballots.get(place, ())),
            sum(place in papers.waiting(roll) for roll in rolls),
        )
        for place, name in named.items()
    )


async def strips_are_all(ctx: Context, tray: Tray) -> Entering:
    """On to the ballots. Raises TooFewStrips, where those few could be told apart."""
    found = await entering(ctx, tray)
    if len(tray.codes) < found.paper.minimum_group:
        raise TooFewStrips(minimum=found.paper.minimum_group, count=len(tray.codes))
    tray.stage, tray.place = Stage.BALLOTS, None if found.people else 0
    return found


async def choose(ctx: Context, tray: Tray, place: int) -> None:
    """Whose ballots are typed next. Raises NotFound."""
    if place not in {one.place for one in (await entering(ctx, tray)).counts}:
        raise NotFound
    tray.place = place


async def type_ballots(ctx: Context, tray: Tray, text: str) -> Lines:
    """Takes the ballots that somebody typed into the tray; the lines that were none are returned
    and change nothing. Raises NotNow before it is said about whom."""
    found = await entering(ctx, tray)
    if tray.place is None:
        raise NotNow
    lines = strips.ballots(text, len(found.paper.items), len(found.paper.grades))
    kept = tray.ballots.setdefault(tray.place, [])
    kept.extend(lines.marks[: max(0, MOST - len(kept))])
    return lines


async def seconds(ctx: Context, tray: Tray, actor: Actor) -> tuple[tuple[int, str], ...]:
    """Who may be the second witness, by id and name. Raises NotNow where the numbers do not
    match."""
    if tray.stage is not Stage.BALLOTS or not (await entering(ctx, tray)).complete:
        raise NotNow
    async with ctx.db.read() as session:
        round_ = await receiving(session, ctx, tray.round_id)
        return await witnesses.seconds(session, ctx, actor, round_)


async def hand_over(ctx: Context, tray: Tray, actor: Actor, second: int) -> str:
    """To the second witness, who is told and whose name is returned. Raises NotNow, NotOnRoster
    (he may not be one), RoundClosed, RoundVoid."""
    named = dict(await seconds(ctx, tray, actor))
    async with ctx.db.write() as session:
        witnesses.require_second(named, second)
        await _tell(session, ctx, tray, second, "paper.check", by=tray.first)
    tray.stage, tray.second = Stage.CHECK, second
    return named[second]


async def send_back(ctx: Context, tray: Tray, reason: str) -> None:
    """To the first witness. The reason is said from memory: it may speak of a choice."""
    async with ctx.db.write() as session:
        await _tell(session, ctx, tray, tray.first, "paper.returned", by=tray.second or 0)
    tray.stage, tray.second, tray.reason = Stage.BALLOTS, None, reason


async def _tell(
    session: AsyncSession, ctx: Context, tray: Tray, member: int, kind: str, by: int
) -> None:
    await tell_member(session, ctx, member, kind, round=tray.round_id, tray=tray.key, by=by)
