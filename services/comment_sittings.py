"""A sitting: everybody on whom one comment is owed in one period, to be gone through in a row."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.queries.digests import DutyLine, lines
from models.queries.duties import duties
from models.tables import Comment, Duty
from services.actors import Actor
from services.comment_duties import Person, people
from services.ports import Context
from services.refusals import NotFound


class Stand(StrEnum):
    ASKED = "asked"
    DRAFT = "draft"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class Spot:
    """One comment that is asked for, drafted or given; `name` is whose."""

    duty_id: int
    member_id: int | None
    name: str
    stand: Stand
    comment_id: int | None

    @property
    def target(self) -> tuple[int, int | None]:
        return self.duty_id, self.member_id


@dataclass(frozen=True, slots=True)
class Sitting:
    """`lines`: the duties, that of one organisation where it is about its people; else of all
    organisations below, the first due first. `of`: that organisation's name."""

    lines: tuple[DutyLine, ...]
    spots: tuple[Spot, ...]
    of: str | None

    @property
    def first(self) -> DutyLine:
        return self.lines[0]

    def count(self, *stands: Stand) -> int:
        return sum(spot.stand in stands for spot in self.spots)

    def line(self, spot: Spot) -> DutyLine:
        return next(line for line in self.lines if line.duty.id == spot.duty_id)

    @property
    def open(self) -> bool:
        return self.count(Stand.GIVEN) < len(self.spots)

    def place(self, duty_id: int, member_id: int | None) -> int:
        """Raises NotFound."""
        for number, spot in enumerate(self.spots):
            if spot.target == (duty_id, member_id):
                return number
        raise NotFound

    def after(self, place: int) -> Spot | None:
        """The next one without a word so far, from here round to here."""
        others = (*self.spots[place + 1 :], *self.spots[:place])
        return next((spot for spot in others if spot.stand is Stand.ASKED), None)


async def sittings(ctx: Context, actor: Actor) -> Sequence[Sitting]:
    """Those in which this superior still owes something, the first due first."""
    return [one for one in await every_sitting(ctx, actor) if one.open]


async def sitting(ctx: Context, actor: Actor, duty_id: int) -> Sitting:
    """The one that this duty belongs to, finished or not. Raises NotFound."""
    for one in await every_sitting(ctx, actor):
        if any(line.duty.id == duty_id for line in one.lines):
            return one
    raise NotFound


async def every_sitting(ctx: Context, actor: Actor) -> list[Sitting]:
    """Finished or not, as long as something is taken."""
    now = ctx.clock.now()
    whose = Duty.organisation_id.in_(actor.below)
    asked = (Duty.kind == Kind.COMMENT, Duty.waived_at.is_(None), Duty.closes_at > now)
    async with ctx.db.read() as session:
        owed = await lines(session, await duties(session, now, whose, *asked), now)
        ids = [line.duty.id for line in owed if line.duty.of_members]
        persons = await people(session, ids)
        rows = await _written(session, actor, owed)
    return [_sitting(actor, group, persons, rows) for group in _grouped(owed)]


def _grouped(owed: Sequence[DutyLine]) -> list[tuple[DutyLine, ...]]:
    """Those on organisations by what they are for, then those on people each for itself."""
    found: dict[tuple[object, ...], tuple[DutyLine, ...]] = {}
    for line in owed:
        duty = line.duty
        alone = duty.id if duty.of_members else 0
        key = (duty.campaign_id, duty.expectation, duty.period, alone)
        found[key] = (*found.get(key, ()), line)
    return sorted(
        found.values(), key=lambda group: (group[0].duty.due_at, group[0].duty.of_members)
    )


Written = Mapping[tuple[int, str, str, int, int], tuple[int, Stand]]


def _sitting(
    actor: Actor,
    group: tuple[DutyLine, ...],
    persons: Mapping[int, Sequence[Person]],
    rows: Written,
) -> Sitting:
    duty = group[0].duty
    spots = [spot for line in group for spot in _spots(actor, line, persons, rows)]
    return Sitting(group, tuple(spots), duty.organisation if duty.of_members else None)


def _spots(
    actor: Actor, line: DutyLine, persons: Mapping[int, Sequence[Person]], rows: Written
) -> Iterator[Spot]:
    """Nobody sits over himself: a colleague comments on him."""
    duty = line.duty
    named: Sequence[tuple[int, str]] = (
        [(one.id, one.name) for one in persons[duty.id] if one.id != actor.member_id]
        if duty.of_members
        else [(0, duty.organisation)]
    )
    for member, name in named:
        key = (duty.campaign_id, duty.expectation, duty.period, duty.organisation_id, member)
        comment_id, stand = rows.get(key, (None, Stand.ASKED))
        yield Spot(duty.id, member or None, name, stand, comment_id)


async def _written(session: AsyncSession, actor: Actor, owed: Sequence[DutyLine]) -> Written:
    rows = await session.execute(
        select(
            Comment.campaign_id, Comment.expectation, Comment.period, Comment.organisation_id,
            Comment.member_key, Comment.id, Comment.published_at,
        )
        .where(Comment.organisation_id.in_(actor.below))
        .where(Comment.campaign_id.in_({line.duty.campaign_id for line in owed}))
    )  # fmt: skip
    return {
        (campaign, expectation, period, organisation, member): (
            comment_id,
            Stand.DRAFT if published_at is None else Stand.GIVEN,
        )
        for campaign, expectation, period, organisation, member, comment_id, published_at in rows
    }
