"""Who made how many visits in the period that runs: people by name where one leads them, of the
organisations below the sums."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.queries.digests import DutyLine, lines
from models.queries.duties import DutyView, duties
from models.queries.links import LinkView
from models.queries.overseers import overseer_of
from models.queries.visit_links import all_left_out
from models.tables import Duty, Link

VISIT = "visit"


@dataclass(frozen=True, slots=True)
class Made:
    """`enough` of `count` people, or of the one that it is, made what is asked for; `visits` is
    what they made together."""

    name: str
    count: int
    enough: int
    visits: int


@dataclass(frozen=True, slots=True)
class Tally:
    """One thing that is asked for; `line` is one of the duties of its newest period, `left_out`
    whom nobody visited in it although somebody is linked with them."""

    line: DutyLine
    made: Sequence[Made]
    left_out: Sequence[LinkView]


async def tallies(
    session: AsyncSession, now: datetime, led: Sequence[int], below: Sequence[int], day: date
) -> Sequence[Tally]:
    """Of those who are led, and of the organisations right below."""
    whose = Duty.organisation_id.in_((*led, *below))
    kind = Duty.kind == VISIT, Duty.waived_at.is_(None), _newest(now)
    found = await lines(session, await duties(session, now, *kind, whose), now)
    alike = sorted(found, key=_what)
    theirs = or_(Link.organisation_id.in_(led), overseer_of(Link, day).in_(led))
    return [
        await _tally(session, led, list(group), theirs) for _, group in groupby(alike, key=_what)
    ]


def _what(line: DutyLine) -> tuple[int, str]:
    return line.duty.campaign_id, line.duty.expectation


def _newest(now: datetime) -> ColumnElement[bool]:
    other = aliased(Duty)
    newest = select(func.max(other.opens_at)).where(
        other.campaign_id == Duty.campaign_id,
        other.expectation == Duty.expectation,
        other.opens_at <= now,
    )
    return Duty.opens_at == newest.correlate(Duty).scalar_subquery()


async def _tally(
    session: AsyncSession,
    led: Sequence[int],
    group: list[DutyLine],
    theirs: ColumnElement[bool],
) -> Tally:
    named: dict[tuple[int, int], list[DutyView]] = {}
    for line in sorted(group, key=lambda line: (line.duty.organisation_id, line.duty.id)):
        named.setdefault(_whose(led, line.duty), []).append(line.duty)
    made = [_made(found, by_name=key[1] > 0) for key, found in named.items()]
    first = group[0]
    return Tally(first, made, await all_left_out(session, first.plan, first.duty, theirs))


def _whose(led: Sequence[int], duty: DutyView) -> tuple[int, int]:
    """People of other organisations stand together under 0."""
    by_name = duty.organisation_id in led
    return duty.organisation_id, (duty.member_id or 0) if by_name else 0


def _made(found: Sequence[DutyView], *, by_name: bool) -> Made:
    name = found[0].member if by_name else found[0].organisation
    enough = sum(duty.done for duty in found)
    return Made(name or "", len(found), enough, sum(duty.came_in for duty in found))
