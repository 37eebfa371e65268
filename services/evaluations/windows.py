"""Open links at service windows: anybody may fill in a sheet, and none of them is ever scored.

They have a table, a counting and a result of their own. The roll, the witness, the counts and the
score of the round know nothing of them.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import Evaluation
from models.queries import ballots, windows
from models.queries.ballots import Paper
from models.queries.tree import in_force
from models.queries.windows import OpenWindow, WindowView
from models.rules import marks, tally
from models.tables import (
    LEADING,
    Appointment,
    Chat,
    ChatKind,
    Organisation,
    Round,
    Window,
    WindowCount,
    WindowOutcome,
    WindowResult,
    WindowSheet,
)
from services import urn
from services.actors import Actor
from services.evaluations import counting
from services.evaluations.rounds import Ruling, plan_of, receiving
from services.outbox import post_to_many
from services.ports import Context
from services.refusals import NotFound, UnknownWindow, WindowFull, WrongAnswers

CLASS = "window"
ENVELOPE_NAME = 16


@dataclass(frozen=True, slots=True)
class OpenPaper:
    """What an open link shows. `title`: of the window. `daily`: sheets a day from one address,
    which is nobody's business but the server's that sees it."""

    paper: Paper
    title: str
    daily: int


async def open_with(
    session: AsyncSession, ctx: Context, evaluation: Evaluation, rounds: Sequence[int]
) -> None:
    """In the transaction that opens these rounds: a link for each that the plan gives one."""
    if evaluation.window is None or not rounds:
        return
    rows = await session.execute(
        select(Round.id, Organisation.category)
        .join(Organisation, Organisation.id == Round.organisation_id)
        .where(Round.id.in_(rounds))
        .order_by(Round.id)
    )
    session.add_all(
        Window(round_id=round_id, token=ctx.tokens.new())
        for round_id, category in rows
        if evaluation.opens_window(category)
    )
    await session.flush()


async def tell(session: AsyncSession, ctx: Context, rounds: Sequence[int]) -> None:
    """Those who lead an organisation with an open link, each once; nobody where the links would
    lead nowhere."""
    if ctx.web is None:
        return
    rows = await session.execute(
        select(Chat, func.min(Round.id))
        .join(Appointment, Appointment.member_id == Chat.member_id)
        .join(Round, Round.organisation_id == Appointment.organisation_id)
        .join(Window, Window.round_id == Round.id)
        .where(Round.id.in_(rounds), Chat.kind == ChatKind.PRIVATE)
        .where(Chat.unbound_at.is_(None), Chat.unreachable_at.is_(None))
        .where(Appointment.role.in_(LEADING), *in_force(Appointment, ctx.today()))
        .group_by(Chat.id)
        .order_by(Chat.id)
    )
    first = {chat: round_id for chat, round_id in rows}  # noqa: C416 - rows are no pairs to mypy
    await post_to_many(
        session, ctx, list(first), "window.opened", lambda chat: {"round": first[chat]}
    )


async def paper(ctx: Context, token: str) -> OpenPaper:
    """The empty sheet. Raises UnknownWindow, WindowFull, RoundClosed, RoundVoid."""
    async with ctx.db.read() as session:
        round_, ruling = await _behind(session, ctx, token)
        home = await session.get_one(Organisation, round_.organisation_id)
        empty = ballots.paper(ruling.run.plan, round_, home.name, CLASS)
        empty = replace(empty, remarks=False)
        said = ruling.evaluation.window
        assert said is not None  # noqa: S101 - or there would be no token
        return OpenPaper(empty, said.title, said.per_address_per_day)


async def cast(ctx: Context, token: str, answers: tuple[str, ...]) -> None:
    """One grade key per item. Raises UnknownWindow, WindowFull, RoundClosed, RoundVoid,
    WrongAnswers. Neither who nor when is kept."""
    async with ctx.db.write() as session:
        round_, ruling = await _behind(session, ctx, token)
        form = ruling.questionnaire
        if len(answers) != len(form.items) or not set(answers) <= set(form.scale):
            raise WrongAnswers
        sealed = urn.seal(round_.public_key, CLASS, marks.encode(answers, tuple(form.scale)))
        name = secrets.token_bytes(ENVELOPE_NAME)
        session.add(WindowSheet(round_id=round_.id, key=name, sealed=sealed))


async def open_windows(ctx: Context, actor: Actor) -> tuple[OpenWindow, ...]:
    """Of the organisations that this person leads, and of those right below them."""
    async with ctx.db.read() as session:
        return await windows.open_at(session, {*actor.led, *actor.below}, ctx.clock.now())


async def open_window(ctx: Context, actor: Actor, window_id: int) -> OpenWindow:
    """NotFound for any that `open_windows` does not list."""
    found = (one for one in await open_windows(ctx, actor) if one.window_id == window_id)
    window = next(found, None)
    if window is None:
        raise NotFound
    return window


async def outcome(ctx: Context, round_id: int) -> WindowView | None:
    """For whoever was shown the result of that round."""
    async with ctx.db.read() as session:
        return await windows.result(session, round_id)


async def count(
    session: AsyncSession, round_: Round, ruling: Ruling, private: bytes | None
) -> None:
    """At the closing of a round, whose key is `private`: only what may be shown is stored, and
    nothing that was sealed."""
    if await session.scalar(select(Window.id).where(Window.round_id == round_.id)) is None:
        return
    found = await session.scalars(
        select(WindowSheet.sealed).where(WindowSheet.round_id == round_.id)
    )
    sealed = found.all()
    await empty(session, round_)
    shown = _shown(private, sealed, ruling)
    outcome = _outcome(shown)
    session.add(WindowResult(round_id=round_.id, sheets=len(sealed), outcome=outcome))
    if shown is not None:
        session.add_all(_counts(round_.id, shown, ruling))


async def empty(session: AsyncSession, round_: Round) -> None:
    """Nothing that came in by the round's open link is left."""
    await session.execute(delete(WindowSheet).where(WindowSheet.round_id == round_.id))


async def _behind(session: AsyncSession, ctx: Context, token: str) -> tuple[Round, Ruling]:
    window = await session.scalar(select(Window).where(Window.token == token))
    if window is None:
        raise UnknownWindow
    round_ = await receiving(session, ctx, window.round_id)
    ruling = await plan_of(session, ctx, round_)
    said = ruling.evaluation.window
    if said is None or await windows.sheets_in(session, round_.id) >= said.at_most:
        raise WindowFull
    return round_, ruling


def _shown(private: bytes | None, sealed: Sequence[bytes], ruling: Ruling) -> tally.Shown | None:
    """None where they cannot be opened; what the roll decided is not touched by it."""
    try:
        sheets = urn.open_all(private or b"", sealed)
        group = counting.group_of(CLASS, [one.marks for one in sheets], ruling)
    except ValueError:
        return None
    except urn.Tampered:
        return None
    scale = counting.scale_of(ruling.questionnaire)
    return tally.publishable([group], scale, ruling.evaluation.minimum_group)


def _outcome(shown: tally.Shown | None) -> WindowOutcome:
    if shown is None:
        return WindowOutcome.SPOILT
    if shown.groups:
        return WindowOutcome.SHOWN
    if not shown.verdicts:
        return WindowOutcome.FEW
    (verdict,) = shown.verdicts
    told = {True: WindowOutcome.PASSED, False: WindowOutcome.FAILED, None: WindowOutcome.UNCOUNTED}
    return told[verdict.passed]


def _counts(round_id: int, shown: tally.Shown, ruling: Ruling) -> list[WindowCount]:
    form = ruling.questionnaire
    return [
        WindowCount(
            round_id=round_id, item=item, grade=grade, sheets=group.items[item].get(grade, 0)
        )
        for group in shown.groups
        for item in form.items
        for grade in form.scale
    ]
