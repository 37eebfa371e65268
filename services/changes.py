"""Changing an indicator after it was published: harder at once, easier only when permitted."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from models.queries.commitment_views import CommitmentView, IndicatorView
from models.rules.changes import Change, check_change
from models.tables import (
    ChangedField,
    ChangeState,
    CommitmentState,
    Indicator,
    IndicatorChange,
    IndicatorState,
)
from services.actors import Actor
from services.campaigns import require_running
from services.change_values import TERMS, Held, check_value, read, terms_of, written_value
from services.commitment_reviews import REASON_LENGTH
from services.commitment_rights import require_owner, running_indicator
from services.duties import Running
from services.outbox import tell_leaders, tell_member
from services.ports import Context
from services.publication import announce
from services.refusals import NotNow, Refusal
from services.submission import require_new, require_text

IN_GROUPS = (ChangedField.TARGET, ChangedField.DEADLINE)
"""What was promised to everybody is also told to everybody when it changes."""


class NothingChanged(Refusal):
    """The new value is the old one."""


class TooLateToEase(Refusal):
    """Args: `days`, the last ones before the deadline, in which nothing is made easier."""


class ChangeWaits(Refusal):
    """A change is asked for and not answered yet."""


class ClaimWaits(Refusal):
    """Fulfilment is claimed and not decided yet."""


@dataclass(frozen=True, slots=True)
class Changeable:
    view: CommitmentView
    indicator: IndicatorView
    run: Running


async def begin(ctx: Context, actor: Actor, indicator_id: int) -> Changeable:
    """What there is to be changed. Raises NotYourOrganisation, NotNow, ClaimWaits, ChangeWaits."""
    async with ctx.db.read() as session:
        return await _changeable(session, ctx, actor, indicator_id)


async def weigh(
    ctx: Context, actor: Actor, indicator_id: int, field: ChangedField, after: str
) -> Change:
    """What such a change would take: RAISED holds at once, NEEDS_SUPERIOR is asked for.

    Raises as `change` does.
    """
    async with ctx.db.read() as session:
        found = await _changeable(session, ctx, actor, indicator_id)
    return verdict(ctx, found.run, found.indicator, field, read(field, after))


async def change(
    ctx: Context,
    actor: Actor,
    indicator_id: int,
    field: ChangedField,
    after: str,
    reason: str,
    token: str,
) -> ChangeState:
    """Make it (DONE), or ask for it (ASKED) where it gets easier.

    `after` is a figure, an ISO date or words.

    Raises NotYourOrganisation, NotNow, ClaimWaits, ChangeWaits, NothingChanged, TooLateToEase,
    AlreadySubmitted, or what is wrong with the value.
    """
    why = require_text(reason, REASON_LENGTH)
    async with ctx.db.write() as session:
        await require_new(session, IndicatorChange, token)
        found = await _changeable(session, ctx, actor, indicator_id)
        row = _row(ctx, found, field, after)
        row.author_id, row.reason, row.form_token = actor.member_id, why, token
        session.add(row)
        await session.flush()
        effect = _hold if row.state is ChangeState.DONE else _ask
        await effect(session, ctx, found, row)
        return row.state


def _row(ctx: Context, found: Changeable, field: ChangedField, after: str) -> IndicatorChange:
    wanted = read(field, after)
    at_once = verdict(ctx, found.run, found.indicator, field, wanted) is Change.RAISED
    return IndicatorChange(
        indicator_id=found.indicator.id,
        field=field,
        before=written_value(getattr(found.indicator, field)),
        after=written_value(wanted),
        state=ChangeState.DONE if at_once else ChangeState.ASKED,
        at=ctx.clock.now(),
    )


async def apply(
    session: AsyncSession, ctx: Context, run: Running, view: CommitmentView, row: IndicatorChange
) -> None:
    """The indicator becomes what the change says, and the groups of the promise are told."""
    indicator = await session.get_one(Indicator, row.indicator_id)
    setattr(indicator, row.field, read(row.field, row.after))
    await session.flush()
    if row.field in IN_GROUPS:
        await announce(
            *(session, ctx, run, run.plan.publish.commitments, "change.published"),
            about=view.organisation_id,
            change=row.id,
        )


def require_no_change_asked(indicator: IndicatorView) -> None:
    if indicator.asked is not None:
        raise ChangeWaits


async def _hold(
    session: AsyncSession, ctx: Context, found: Changeable, row: IndicatorChange
) -> None:
    view = found.view
    await apply(session, ctx, found.run, view, row)
    if view.overseer_id is not None:
        await tell_leaders(
            session, ctx, view.overseer_id, "change.made", but=row.author_id, change=row.id
        )
    if view.member_id not in (None, row.author_id):
        await tell_member(session, ctx, view.member_id, "change.made", change=row.id)


async def _ask(
    session: AsyncSession, ctx: Context, found: Changeable, row: IndicatorChange
) -> None:
    """The last day on which it can still be permitted is told with it."""
    view, indicator = await running_indicator(session, ctx, row.indicator_id)
    decider = view.decider_of(indicator.asked) if indicator.asked else None
    last = indicator.deadline - timedelta(days=found.run.plan.commitments.locked_days)
    if decider is not None:
        await tell_leaders(
            session, ctx, decider, "change.asked", change=row.id, until=last.isoformat()
        )


async def _changeable(
    session: AsyncSession, ctx: Context, actor: Actor, indicator_id: int
) -> Changeable:
    view, indicator = await running_indicator(session, ctx, indicator_id)
    require_owner(actor, view)
    if view.state is not CommitmentState.PUBLISHED or indicator.state is IndicatorState.VERIFIED:
        raise NotNow
    if indicator.state is IndicatorState.FULFILLED:
        raise ClaimWaits
    require_no_change_asked(indicator)
    return Changeable(view, indicator, await require_running(session, ctx, actor, view.campaign_id))


def verdict(
    ctx: Context, run: Running, one: IndicatorView, field: ChangedField, after: Held
) -> Change:
    """Raises NothingChanged, TooLateToEase, or what is wrong with the value."""
    if after == getattr(one, field):
        raise NothingChanged
    check_value(one, field, after, run.plan, ctx.today())
    if field not in TERMS:
        return Change.RAISED
    days = run.plan.commitments.locked_days
    found = check_change(
        *(terms_of(one), terms_of(one, **{field.value: after}), ctx.today()),
        lock_days=days,
        higher_is_better=one.target > one.baseline,
    )
    if found is Change.REFUSED_LOCKED:
        raise TooLateToEase(days=days)
    return found
