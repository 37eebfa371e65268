"""The lines of a proposal: reckoned from figures, or said by people, with what was decided."""

from collections.abc import Iterator, Mapping
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.renames import keys
from models.plan.rewarding import At, Reckoning, Reward
from models.plan.schema import Plan
from models.queries.figures import FigureEntry
from models.queries.reward_views import Lacking, Line
from models.queries.rewards import AwardView, awards, places_then
from models.rules.rewarding import Won, for_place, for_rise, moment, place_of, risen
from models.tables import Award
from services.duties import Running
from services.figures import places
from services.ports import Context

Entries = Mapping[int, FigureEntry]


def reckons(said: Reward, period: str) -> bool:
    """What a person says by hand is for the year."""
    if said.by is None:
        return False
    return (said.at is At.HALF) == period.endswith("-H1")


async def lines(
    session: AsyncSession, ctx: Context, run: Running, period: str
) -> tuple[list[Line], list[Lacking]]:
    """In the order of the plan, then of the roster."""
    decided = await awards(
        session,
        Award.campaign_id == run.campaign.id,
        Award.period == period,
        Award.replaced_at.is_(None),
    )
    found: list[Line] = []
    lacking: dict[Lacking, None] = {}
    for key, said in run.plan.rewards.items():
        named = keys(run.plan.rewards, key)
        own = [one for one in decided if one.reward in named]
        if said.hand:
            found += (_by_hand(key, said, one) for one in own)
        elif _counts(run.plan, said, period) or own:
            made, without = await _by_figure(session, ctx, run, key, period, own)
            found += made
            lacking |= dict.fromkeys(without)
    return found, list(lacking)


def _counts(plan: Plan, said: Reward, period: str) -> bool:
    """Whether anything can come of it: sums alone are words while money is switched off."""
    meant = plan.money.permitted or bool(said.points)
    return meant and reckons(said, period) and said.figure in plan.figures


def _by_hand(key: str, said: Reward, one: AwardView) -> Line:
    won = Won(one.yuan, one.points)
    return Line(key, said, one.organisation_id, one.organisation, won, award=one)


async def _by_figure(
    session: AsyncSession,
    ctx: Context,
    run: Running,
    key: str,
    period: str,
    decided: list[AwardView],
) -> tuple[list[Line], list[Lacking]]:
    said, year = run.plan.rewards[key], int(period[:4])
    figure = run.plan.figures.get(said.figure or "")
    if figure is None:
        return [], []
    named = keys(run.plan.figures, said.figure or "")
    half, rising = said.at is At.HALF, said.by is Reckoning.GAINED
    days, then = moment(year, half=half), moment(year - 1, half=half)
    now = _places(await places_then(session, run.campaign.id, named, days))
    before = _places(await places_then(session, run.campaign.id, named, then)) if rising else {}
    everyone = await places(session, ctx, run, figure)
    lacking = [_without(figure.title, days[1], everyone, now)]
    if rising:
        lacking.append(_without(figure.title, then[1], everyone, before))
    made = _made(run, key, _names(everyone, now, decided), (now, before), decided)
    return list(made), [one for one in lacking if one.names]


def _made(
    run: Running,
    key: str,
    names: Mapping[int, str],
    figures: tuple[Entries, Entries],
    decided: list[AwardView],
) -> Iterator[Line]:
    """Whoever wins something, and whoever was decided on."""
    said, (nows, befores) = run.plan.rewards[key], figures
    for organisation, name in names.items():
        now, before = nows.get(organisation), befores.get(organisation)
        won = _won(said, now, before, money=run.plan.money.permitted)
        award = next((one for one in decided if one.organisation_id == organisation), None)
        if won or (award and (award.confirmed or now)):
            yield Line(key, said, organisation, name, won, now, before, award)


def _won(said: Reward, now: FigureEntry | None, before: FigureEntry | None, *, money: bool) -> Won:
    if now is None:
        return Won()
    place = int(now.value)
    if said.by is Reckoning.PLACE:
        return for_place(place, said.yuan, said.milli, money=money)
    if before is None:
        return Won()
    return for_rise(risen(place, int(before.value)), said.yuan, said.milli, money=money)


def _places(found: Entries) -> dict[int, FigureEntry]:
    """Those that are places at all."""
    return {key: one for key, one in found.items() if place_of(one.value) is not None}


def _without(title: str, day: date, everyone: list[tuple[int, str]], found: Entries) -> Lacking:
    return Lacking(title, day, tuple(name for one, name in everyone if one not in found))


def _names(
    everyone: list[tuple[int, str]], found: Entries, decided: list[AwardView]
) -> dict[int, str]:
    """Those of today, and whoever has a figure or a decision although he has left."""
    left = {one.organisation_id or 0: one.organisation or "" for one in found.values()}
    given = {one.organisation_id: one.organisation for one in decided}
    return {**dict(everyone), **{**left, **given}}
