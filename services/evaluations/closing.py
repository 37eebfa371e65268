"""Closing: the sheets are opened in memory, counted, and nothing that was sealed is left.

The order is commit, compact, destroy the key. A crash leaves a closed round whose key is still
there; `finish` takes it up from whatever step was reached.
"""

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import Select, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import About
from models.queries.tellers import held
from models.rules import papers
from models.tables import OVER, Round, RoundState, Sheet, Subject, Voter
from services import urn
from services.evaluations import counting, digests, holding, remarks, windows, witness
from services.evaluations.floor import follow
from services.evaluations.rounds import plan_of
from services.evaluations.telling import tell, tell_above, tell_people
from services.ports import Context


async def close_due(session: AsyncSession, ctx: Context, campaign_id: int) -> list[int]:
    """Count every open round about organisations of a campaign whose end has come, for the
    transaction of the caller, who calls `finish` after its commit. Returns the rounds' ids.

    The end is what the voters were told at the opening: a later version of the plan that moves
    the evaluation, or has none, neither cuts a round short nor leaves its sheets uncounted.
    Rounds whose key two people hold wait for them from now on.
    """
    kept = await session.scalars(_ended(ctx, campaign_id).where(held()).order_by(Round.id))
    await holding.wait(session, ctx, kept.all())
    whole = _due(ctx, campaign_id).where(Round.about == About.ORGANISATIONS)
    found = await session.scalars(whole.order_by(Round.organisation_id, Round.id))
    rounds = found.all()
    together = len(rounds) > 1
    for round_ in rounds:
        await count(session, ctx, round_, above=not together)
    if together:
        await tell_above(session, ctx, rounds)
    return [round_.id for round_ in rounds]


async def close_next(ctx: Context, campaign_id: int) -> bool:
    """Count one open round about people whose end has come; False where none is left.

    In a transaction of its own: it holds as many sheets as a whole branch's rounds about
    organisations, and who writes meanwhile must not wait for all the branches. The caller calls
    `finish` in the end.
    """
    async with ctx.db.write() as session:
        personal = _due(ctx, campaign_id).where(Round.about != About.ORGANISATIONS)
        round_ = (await session.scalars(personal.order_by(Round.id).limit(1))).first()
        if round_ is not None:
            await count(session, ctx, round_)
    return round_ is not None


async def any_due(session: AsyncSession, ctx: Context, campaign_id: int) -> bool:
    return (await session.scalars(_ended(ctx, campaign_id).limit(1))).first() is not None


def _due(ctx: Context, campaign_id: int) -> Select[Round]:
    return _ended(ctx, campaign_id).where(~held())


def _ended(ctx: Context, campaign_id: int) -> Select[Round]:
    return select(Round).where(
        Round.campaign_id == campaign_id,
        Round.state == RoundState.OPEN,
        Round.closes_at <= ctx.clock.now(),
    )


async def close_round(ctx: Context, round_id: int) -> None:
    """One round in a transaction of its own, to the end, or until its tellers open it. Closing
    again finishes what a crash interrupted and changes no result."""
    async with ctx.db.write() as session:
        round_ = await session.get_one(Round, round_id)
        if round_.state is RoundState.OPEN:
            if await holding.is_held(session, round_id):
                await holding.wait(session, ctx, [round_])
            else:
                await count(session, ctx, round_)
    await finish(ctx)


async def finish(ctx: Context) -> None:
    """After the commit: leave nothing of the envelopes in the files, then destroy the keys.

    Costs one look at the directory where no key is left over, so it may be called at any time.
    """
    kept = {_base(name) for name in ctx.keys.names()} - {digests.KEY}
    if not kept:
        return
    async with ctx.db.read() as session:
        over = await session.scalars(
            select(Round.key_name)
            .where(Round.key_name.in_(kept), Round.state.in_(OVER))
            .order_by(Round.id)
        )
        names = over.all()
    if names:
        await ctx.db.compact()
    for name in names:
        witness.forget(ctx.keys, name)
        holding.forget(ctx.keys, name)
        ctx.keys.destroy(name)


async def recover(ctx: Context) -> list[int]:
    """At the start of the process: void what a restored backup has reopened, finish what a crash
    interrupted, destroy keys of rounds that never came to be. Returns the voided rounds' ids."""
    async with ctx.db.write() as session:
        opened = await session.scalars(select(Round).where(Round.state.not_in(OVER)))
        restored = [
            round_ for round_ in opened.all() if not await witness.intact(session, ctx.keys, round_)
        ]
        for round_ in restored:
            await void(session, ctx, round_)
        # Inside, where nobody else can be opening a round: its key comes before its row.
        lost = await _lost(session, ctx)
    await finish(ctx)
    for name in lost:
        ctx.keys.destroy(name)
    return [round_.id for round_ in restored]


async def _lost(session: AsyncSession, ctx: Context) -> list[str]:
    """The names of keys whose rounds never came to be."""
    known = {*await session.scalars(select(Round.key_name)), digests.KEY}
    return [name for name in ctx.keys.names() if _base(name) not in known]


async def void(session: AsyncSession, ctx: Context, round_: Round, *, above: bool = True) -> None:
    """No result, ever: the sheets go uncounted, and those concerned are told."""
    await session.execute(delete(Sheet).where(Sheet.round_id == round_.id))
    await windows.empty(session, round_)
    await remarks.empty(session, round_)
    round_.state, round_.closed_at, round_.envelopes = RoundState.VOID, ctx.clock.now(), None
    ruling = await plan_of(session, ctx, round_)
    await tell(session, ctx, round_, ruling, "evaluation.void", above=above)


def _base(name: str) -> str:
    """Of the round's key, for whatever lies beside it."""
    return name.partition(".")[0]


async def count(
    session: AsyncSession,
    ctx: Context,
    round_: Round,
    *,
    private: bytes | None = None,
    above: bool = True,
) -> None:
    """Close a round and store what came of it; void it where the sheets are not those that were
    cast. `private`: where it is not a file of the machine's."""
    roll = await _roll(session, round_)
    private = private or ctx.keys.get(round_.key_name)
    sheets = await _open(session, ctx, round_, private)
    if sheets is None or _marked(roll) != Counter(map(_of, sheets)):
        return await void(session, ctx, round_, above=above)
    ruling = await plan_of(session, ctx, round_)
    asked = ruling.evaluation.remarks
    said = await remarks.opened(session, round_, sheets, private) if asked else []
    if said is None:
        return await void(session, ctx, round_, above=above)
    polls = counting.polls(roll, await _places(session, round_), sheets)
    results = [counting.store(session, round_, ruling, poll) for poll in polls]
    remarks.store(session, round_, ruling, polls, said)
    await remarks.empty(session, round_)
    await windows.count(session, round_, ruling, private)
    await session.execute(delete(Sheet).where(Sheet.round_id == round_.id))
    round_.state, round_.closed_at, round_.envelopes = RoundState.CLOSED, ctx.clock.now(), None
    if ruling.evaluation.about.several:
        return await tell_people(session, ctx, round_)
    await tell(session, ctx, round_, ruling, "evaluation.result", above=above)
    return await follow(session, ctx, round_, ruling, results[0])


async def _places(session: AsyncSession, round_: Round) -> int:
    people = select(func.count()).select_from(Subject).where(Subject.round_id == round_.id)
    return await session.scalar(people) or 1


async def _open(
    session: AsyncSession, ctx: Context, round_: Round, private: bytes | None
) -> list[urn.OpenSheet] | None:
    """The sheets, shuffled; None where they are not those that were cast."""
    if private is None or not await witness.intact(session, ctx.keys, round_):
        return None
    envelopes = await session.scalars(select(Sheet.sealed).where(Sheet.round_id == round_.id))
    try:
        return urn.open_all(private, envelopes)
    except urn.Tampered:
        return None


async def _roll(session: AsyncSession, round_: Round) -> list[counting.Line]:
    rows = await session.execute(
        select(Voter.voter_class, Voter.papers).where(Voter.round_id == round_.id)
    )
    return [counting.Line(*row) for row in rows]


def _marked(roll: Iterable[counting.Line]) -> Counter[tuple[str, int]]:
    """How many sheets of each class there must be about each."""
    return Counter(
        (line.voter_class, place)
        for line in roll
        for place, mark in enumerate(line.papers)
        if mark == papers.CAST
    )


def _of(sheet: urn.OpenSheet) -> tuple[str, int]:
    return sheet.voter_class, sheet.place
