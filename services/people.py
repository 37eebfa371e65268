"""What a secretary sees of his people: who has pressed Start, and whom messages cannot reach."""

from collections import Counter
from dataclasses import dataclass, replace

from sqlalchemy import select

from models.queries.among import among
from models.queries.roster import Person, people_of
from models.tables import LEADING, Organisation, Role
from services.actors import Actor
from services.keepers import require_keeper, require_keeper_of
from services.ports import Context
from services.refusals import NotFound


@dataclass(frozen=True, slots=True)
class Reach:
    """The people of one organisation, leaders first, the invited masses last. `own`: whoever
    asks leads it himself; from above he keeps only the accounts of those who lead it."""

    organisation_id: int
    organisation: str
    people: tuple[Person, ...]
    own: bool = True

    @property
    def roster(self) -> tuple[Person, ...]:
        return tuple(one for one in self.people if one.role is not Role.MASSES)

    @property
    def never_started(self) -> tuple[Person, ...]:
        return tuple(one for one in self.people if _waits(one))

    @property
    def kept(self) -> tuple[Person, ...]:
        """Those to whom he may give a link."""
        return tuple(one for one in self.people if self.own or one.role in LEADING)

    @property
    def unreachable(self) -> tuple[Person, ...]:
        return tuple(one for one in self.roster if one.unreachable)


async def reachable(ctx: Context, organisation_id: int) -> Reach:
    """Raises NotFound."""
    async with ctx.db.read() as session:
        organisation = await session.get(Organisation, organisation_id)
        if organisation is None:
            raise NotFound
        people = await people_of(session, [organisation_id], ctx.today())
    return Reach(organisation_id, organisation.name, tuple(people))


async def never_started(ctx: Context, organisation_id: int) -> list[Person]:
    """Those on the roster who never pressed Start: listed for the secretary, never written to."""
    return list((await reachable(ctx, organisation_id)).never_started)


async def people(ctx: Context, actor: Actor, organisation_id: int) -> Reach:
    """For its leaders and those above. Raises NotYourOrganisation."""
    require_keeper_of(actor, organisation_id)
    reach = await reachable(ctx, organisation_id)
    return replace(reach, own=organisation_id in actor.led)


async def kept(ctx: Context, actor: Actor) -> list[tuple[int, str, int]]:
    """Id and name of every organisation whose people the actor sees, his own first, with the
    number of those on its roster who have not pressed Start."""
    organisations = list(dict.fromkeys((*actor.led, *actor.below)))
    async with ctx.db.read() as session:
        everybody = await people_of(session, organisations, ctx.today())
        rows = await session.scalars(
            select(Organisation).where(among(Organisation.id, organisations))
        )
        named = {one.id: one.name for one in rows}
    waiting = Counter(one.organisation_id for one in everybody if _waits(one))
    return [(one, named[one], waiting[one]) for one in organisations]


def _waits(one: Person) -> bool:
    return not one.bound and one.role is not Role.MASSES


async def person(ctx: Context, actor: Actor, member_id: int) -> Person:
    """One person whose account the actor keeps. Raises NotOnRoster, NotYourOrganisation."""
    async with ctx.db.read() as session:
        offices = await require_keeper(session, ctx, actor, member_id)
        homes = [organisation for organisation, _, _ in offices]
        found = await people_of(session, homes, ctx.today(), members=[member_id])
    mine = (*actor.led, *actor.below)
    return next((one for one in found if one.organisation_id in mine), found[0])
