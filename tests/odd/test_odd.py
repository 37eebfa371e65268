"""Ten thousand odd updates: never the error handler, one answer, no table for the unauthorised.

The rules are the table in `rules`; the same updates come in the same order at every run. A failing
case prints its update. Each is undone before the next one comes.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from random import Random

import pytest

from bot.simulator.answers import Json
from handlers.forms import registry
from services import evaluations
from tests.odd import quiet, scenes
from tests.odd.cast import GROUPS, SENDERS, Cast, cast
from tests.odd.checks import Case, Checker
from tests.odd.filling import album, filling
from tests.odd.rules import Owed
from tests.odd.scenes import Moment, kept, played
from tests.odd.watch import Watch

SEED = "争先"
SHOWN = 12
TOTAL = 10_000

Moments = Callable[[Cast], AsyncIterator[Moment]]
Cases = Callable[[Cast, Moment, Random], Awaitable[list[Case]]]


@dataclass(frozen=True)
class Chunk:
    """`each`: how many cases at each moment. `least`: how many updates that makes at least."""

    moments: Moments
    cases: Cases
    each: int
    least: int


def script(scene: tuple[scenes.Scene, ...]) -> Moments:
    return lambda cast: played(cast, scene)


async def alone(_: Cast, __: Moment, dice: Random) -> list[Case]:
    found = [case for sender in quiet.ALONE for case in quiet.alone(sender)]
    reached = [sender for sender in quiet.ALONE if sender != "gone"]
    # To whom nothing gets through, each part of an album is an attempt.
    albums = product(reached, ("photo", "audio"))
    return found + [album(sender, "private", kind, Owed.ANSWERED, dice) for sender, kind in albums]


async def crowd(_: Cast, __: Moment, ___: Random) -> list[Case]:
    rooms = product(SENDERS, (*GROUPS, "channel"))
    return [case for sender, place in rooms for case in quiet.chatter(sender, place)]


async def awaiting(cast: Cast, _: Moment, __: Random) -> list[Case]:
    """Everything that somebody may send instead of the remark that he is asked for."""
    (mine, *_rest) = sorted(cast.own["round"])
    paper = await evaluations.paper(cast.app.ctx, await cast.actor("member"), mine)

    def asked(case: Case) -> Case:
        def make(cast: Cast) -> Json:
            scenes.awaited(cast, "member", paper)
            return case.make(cast)

        return replace(case, make=make)

    return [asked(case) for case in quiet.alone("member")]


async def answered(_: Cast, __: Moment, ___: Random) -> list[Case]:
    return [case for sender in SENDERS for case in quiet.replies(sender)]


async def others(_: Cast, __: Moment, ___: Random) -> list[Case]:
    return [case for sender in quiet.ALONE for case in quiet.others(sender)]


async def buttons(cast: Cast, _: Moment, dice: Random) -> list[Case]:
    return list(quiet.buttons(cast, dice))


async def later(cast: Cast, moment: Moment, dice: Random) -> list[Case]:
    said = await alone(cast, moment, dice)
    return await buttons(cast, moment, dice) + dice.sample(said, 500)


async def form(cast: Cast, moment: Moment, dice: Random) -> list[Case]:
    return list(filling(cast, moment.sender, await kept(cast, moment.sender), dice))


CHUNKS = {
    "messages": Chunk(scenes.quiet, alone, 700, 700),
    "more messages": Chunk(scenes.quiet, alone, 700, 700),
    "buttons": Chunk(scenes.quiet, buttons, 1150, 1150),
    "more buttons": Chunk(scenes.quiet, buttons, 1150, 1150),
    "crowds": Chunk(scenes.quiet, crowd, 2600, 2600),
    "replies": Chunk(scenes.quiet, answered, 400, 400),
    "other kinds": Chunk(scenes.quiet, others, 500, 500),
    "eastern forms": Chunk(script(scenes.EAST), form, 22, 800),
    "a promise": Chunk(script(scenes.PROMISE), form, 20, 700),
    "western forms": Chunk(scenes.western, form, 14, 500),
    "judged forms": Chunk(scenes.judged, form, 14, 500),
    "a ballot": Chunk(scenes.voting, later, 500, 500),
    "a remark": Chunk(scenes.writing, awaiting, 300, 60),
    "sheets": Chunk(scenes.sheets, form, 20, 160),
    "comments": Chunk(scenes.commenting, form, 40, 240),
    "afterwards": Chunk(scenes.over, later, 400, 400),
}


# Every new form makes the others longer.
QUICK = {"messages"}
NAMES = [name if name in QUICK else pytest.param(name, marks=pytest.mark.system) for name in CHUNKS]


@pytest.mark.parametrize("name", NAMES)
async def test_odd_updates_are_answered_once_and_change_nothing(name: str, tmp_path: Path) -> None:
    chunk, wrong, count = CHUNKS[name], list[str](), 0
    async with cast(tmp_path) as town:
        watch = Watch(town, tmp_path)
        async for moment in chunk.moments(town):
            dice = Random(f"{SEED} {name} {moment.name}")
            cases = await chunk.cases(town, moment, dice)
            with watch.moment() as photograph:
                checker = Checker(watch, photograph, moment.name)
                for case in dice.sample(cases, min(chunk.each, len(cases))):
                    wrong += await checker.check(case)
            count += checker.count
        assert town.world.gaps == []
    assert not wrong, "\n".join([f"{len(wrong)} complaints about {name}:", *wrong[:SHOWN]])
    assert count >= chunk.least


def test_they_are_ten_thousand() -> None:
    assert sum(chunk.least for chunk in CHUNKS.values()) >= TOTAL


@pytest.mark.system
async def test_every_form_is_disturbed_at_every_step(tmp_path: Path) -> None:
    """But for the promise's forms of plans that ask for a stretch target, or for none."""
    disturbed: dict[str, set[str]] = {}
    async with cast(tmp_path) as town:
        for scene in (scenes.EAST, scenes.PROMISE, scenes.WEST, scenes.JUDGED):
            async for moment in played(town, scene):
                await note(town, moment, disturbed)
        async for moment in scenes.sheets(town):
            await note(town, moment, disturbed)
        async for moment in scenes.commenting(town):
            await note(town, moment, disturbed)
    twins = {"commitment-off", "commitment-required"}
    assert disturbed.keys() == {form.name for form in registry} - twins
    for one in registry:
        if one.name not in twins and not one.name.startswith("commitment-optional"):
            assert disturbed[one.name] >= {step.name for step in one.steps} | {"="}


async def note(town: Cast, moment: Moment, disturbed: dict[str, set[str]]) -> None:
    draft = (await kept(town, moment.sender)).get("draft")
    if draft:
        disturbed.setdefault(draft["form"], set()).add(draft["at"].partition("/")[0])
