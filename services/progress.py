"""Progress on an indicator: a figure, a note, files; taken back while nothing is claimed."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from models.queries.commitment_views import CommitmentView, IndicatorView
from models.tables import CommitmentState, IndicatorState, Progress
from services.actors import Actor
from services.commitment_rights import require_owner, running_indicator
from services.drafts import check_figure
from services.evidence import Evidence, attach
from services.ports import Context
from services.refusals import AlreadyDone, NotFound, NotNow, Refusal, TooLong
from services.submission import require_new

NOTE_LENGTH = 1000


class NothingReported(Refusal):
    """Neither a figure nor a note nor a file."""


@dataclass(frozen=True, slots=True)
class Reported:
    """What was understood, and where it went."""

    progress_id: int
    commitment: CommitmentView
    indicator: IndicatorView
    value: Decimal | None
    note: str
    files: int


async def add_progress(
    ctx: Context,
    actor: Actor,
    indicator_id: int,
    value: Decimal | None,
    note: str,
    files: Sequence[Evidence],
    token: str,
) -> Reported:
    """Keep a report; nobody is written to. Allowed after the deadline, until it is verified.

    Raises NothingReported, TooLong, FigureUnusable, NotYourOrganisation, NotNow,
    AlreadySubmitted.
    """
    _check(value, note, files)
    async with ctx.db.write() as session:
        await require_new(session, Progress, token)
        view, indicator = await running_indicator(session, ctx, indicator_id)
        require_owner(actor, view)
        _require_reportable(view, indicator)
        row = Progress(
            indicator_id=indicator_id,
            author_id=actor.member_id,
            value=value,
            note=note.strip(),
            at=ctx.clock.now(),
            form_token=token,
        )
        session.add(row)
        await session.flush()
        attach(session, files, progress_id=row.id)
        await session.flush()
        view, indicator = await running_indicator(session, ctx, indicator_id)
        return Reported(row.id, view, indicator, value, row.note, len(files))


async def withdraw_progress(ctx: Context, actor: Actor, progress_id: int) -> CommitmentView:
    """Take a report back. NotNow once fulfilment is claimed: the claim rests on it."""
    async with ctx.db.write() as session:
        row = await session.get(Progress, progress_id)
        if row is None:
            raise NotFound
        view, indicator = await running_indicator(session, ctx, row.indicator_id)
        require_owner(actor, view)
        if row.withdrawn_at is not None:
            raise AlreadyDone
        if indicator.state is not IndicatorState.OPEN:
            raise NotNow
        row.withdrawn_at = ctx.clock.now()
        await session.flush()
        view, _ = await running_indicator(session, ctx, row.indicator_id)
        return view


def _check(value: Decimal | None, note: str, files: Sequence[Evidence]) -> None:
    if value is None and not note.strip() and not files:
        raise NothingReported
    if len(note) > NOTE_LENGTH:
        raise TooLong(limit=NOTE_LENGTH, length=len(note))
    if value is not None:
        check_figure(value)


def _require_reportable(view: CommitmentView, indicator: IndicatorView) -> None:
    verified = indicator.state is IndicatorState.VERIFIED
    if view.state is not CommitmentState.PUBLISHED or verified:
        raise NotNow
