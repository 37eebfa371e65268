"""The rounds that are over, in a list: only those that their reader may open."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, null, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import About, Judged
from models.plan.renames import period_titled
from models.plan.schema import Plan
from models.queries.ballots import evaluation_of, judged_of
from models.queries.plans import plans_of_versions
from models.tables import Organisation, Round, RoundState, Subject


@dataclass(frozen=True, slots=True)
class ResultLine:
    """A round that is over, or waits for its tellers, in a list; `place` is the reader's own, where
    it is about himself or what he leads, and None where it is about others, one or many."""

    round_id: int
    title: str
    organisation: str
    period: str
    judged: Judged = Judged.WHOLE
    place: int | None = None
    waiting: bool = False


async def over_of(
    session: AsyncSession,
    organisations: Iterable[int],
    led: Iterable[int],
    mine: ColumnElement[bool],
    limit: int,
) -> tuple[ResultLine, ...]:
    """The latest rounds that are over: about these organisations; about the people of those that
    are led; each about a subject that is `mine`, in a line of its own."""
    over = select(Round, Organisation.name).join(
        Organisation, Organisation.id == Round.organisation_id
    )
    whole = Round.about == About.ORGANISATIONS
    others = over.where(
        or_(
            and_(whole, Round.organisation_id.in_(list(organisations))),
            and_(~whole, Round.organisation_id.in_(list(led))),
        )
    )
    own = over.join(Subject, Subject.round_id == Round.id).where(
        mine, Round.state != RoundState.VOID
    )
    found = [
        *await _over(session, others.add_columns(null()), limit),
        *await _over(session, own.add_columns(Subject.place), limit),
    ]
    plans = await plans_of_versions(session, (round_.plan_version_id for round_, _, _ in found))
    latest = sorted(found, key=lambda one: one[0].closed_at or one[0].closes_at, reverse=True)
    return tuple(_result_line(plans, *one) for one in latest[:limit])


async def _over(
    session: AsyncSession, rounds: Select[*tuple[Any, ...]], limit: int
) -> list[tuple[Round, str, int | None]]:
    rows = await session.execute(
        rounds.where(Round.state != RoundState.OPEN)
        .order_by(
            func.coalesce(Round.closed_at, Round.closes_at).desc(), Round.organisation_id, Round.id
        )
        .limit(limit)
    )
    return [(round_, name, place) for round_, name, place in rows]


def _result_line(
    plans: Mapping[int, Plan], round_: Round, organisation: str, place: int | None
) -> ResultLine:
    title, judged = evaluation_of(plans, round_).title, judged_of(plans, round_)
    waiting = round_.state is RoundState.WAITING
    period = period_titled(plans[round_.plan_version_id], round_.period)
    return ResultLine(round_.id, title, organisation, period, judged, place, waiting)
