"""What supervision does by itself, once a workday: letters for yellow lights, and, where the plan
says so, putting what is red on the list."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.supervising import Opening, Supervision
from models.queries.docked import Occasion
from models.queries.lights import Light, lights, organisations
from models.queries.supervision import Thing, followed, written_of
from models.rules.ladder import Colour
from models.tables import Organisation, SupervisionLetter, SupervisionLetterItem
from services.duties import Running
from services.lights import watch_of
from services.outbox import tell_leaders
from services.ports import Context
from services.supervision import TITLE_LENGTH, listed
from services.supervision_points import dock


async def supervise(session: AsyncSession, ctx: Context, run: Running) -> int:
    """How many letters were sent and cases listed."""
    watch = watch_of(ctx, run)
    if watch is None:
        return 0
    found = await lights(session, watch, organisations())
    known, named = (
        await followed(session, watch.campaign_id),
        await written_of(session, watch.campaign_id),
    )
    sent = [
        await write(session, ctx, run, of_one) for of_one in letters_due(watch.said, found, named)
    ]
    opened = [await listed(session, ctx, run, one) for one in to_list(watch.said, found, known)]
    return sum(one is not None for one in opened) + sum(sent)


def letters_due(
    said: Supervision, found: Iterable[Light], named: set[Thing]
) -> Sequence[Sequence[Light]]:
    """The yellow lights of each organisation that have come together, without those that a former
    letter named."""
    fresh = [
        one for one in found if one.colour is Colour.YELLOW and (one.source, one.id) not in named
    ]
    placed = sorted(fresh, key=_place)
    grouped = [list(of_one) for _, of_one in groupby(placed, key=_place)]
    return [one for one in grouped if said.letter and len(one) >= said.letter.after]


def to_list(
    said: Supervision, found: Iterable[Light], known: Mapping[Thing, int]
) -> Sequence[Light]:
    """What is red and was never listed, where the day itself lists it."""
    if said.open is not Opening.AUTOMATIC:
        return []
    red = (one for one in found if one.colour is Colour.RED)
    return [one for one in red if (one.source, one.id) not in known]


def _place(light: Light) -> int:
    return light.organisation_id


async def write(session: AsyncSession, ctx: Context, run: Running, about: Sequence[Light]) -> int:
    """One letter to the organisation that these are about; none where nobody is above it."""
    organisation = await session.get_one(Organisation, about[0].organisation_id)
    if organisation.superior_id is None:
        return 0
    letter = SupervisionLetter(
        campaign_id=run.campaign.id,
        plan_version_id=run.version_id,
        organisation_id=organisation.id,
        superior_id=organisation.superior_id,
        sent_at=ctx.clock.now(),
    )
    session.add(letter)
    await session.flush()
    session.add_all(_item(letter.id, one) for one in about)
    await dock(session, ctx, run, Occasion.LETTER, letter.id, organisation.id, _words(run, about))
    await tell_leaders(session, ctx, organisation.id, "supervision.letter", letter=letter.id)
    return 1


def _words(run: Running, about: Sequence[Light]) -> tuple[str, str]:
    """What the letter is called, and what it named."""
    said = run.plan.supervision.letter if run.plan.supervision else None
    named = dict.fromkeys(one.title for one in about)
    return said.title if said else "", "、".join(named)


def _item(letter_id: int, light: Light) -> SupervisionLetterItem:
    return SupervisionLetterItem(
        letter_id=letter_id,
        source=light.source,
        source_id=light.id,
        title=light.title[:TITLE_LENGTH],
        period=light.period,
        day=light.day,
    )
