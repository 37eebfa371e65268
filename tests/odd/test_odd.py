"""Ten thousand odd updates: never the error handler, one answer, no table for the unauthorised.

The rules are the table in `rules`; the same updates come in the same order at every run. A failing
case prints its update. Each is undone before the next one comes.
"""

from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from random import Random

import pytest

from handlers.forms import registry
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
Cases = Callable[[Cast, Moment, Random], Iterable[Case]]


@dataclass(frozen=True)
class Chunk:
    """`each`: how many cases at each moment. `least`: how many updates that makes at least."""

    moments: Moments
    cases: Cases
    each: int
    least: int


def script(scene: tuple[scenes.Scene, ...]) -> Moments:
    return lambda cast: played(cast, scene)


def alone(_: Cast, __: Moment, dice: Random) -> Iterable[Case]:
    for sender in quiet.ALONE:
        yield from quiet.alone(sender)
        if sender != "gone":  # nothing gets through to him, so each part is attempted
            yield album(sender, "private", "photo", Owed.ANSWERED, dice)
            yield album(sender, "private", "audio", Owed.ANSWERED, dice)


def crowd(_: Cast, __: Moment, dice: Random) -> Iterable[Case]:
    places = (*GROUPS, "channel")
    said = (quiet.chatter(sender, place) for sender in SENDERS for place in places)
    return chain.from_iterable(said)


def answered(_: Cast, __: Moment, dice: Random) -> Iterable[Case]:
    return chain.from_iterable(quiet.replies(sender) for sender in SENDERS)


def others(_: Cast, __: Moment, dice: Random) -> Iterable[Case]:
    return chain.from_iterable(quiet.others(sender) for sender in quiet.ALONE)


def buttons(cast: Cast, _: Moment, dice: Random) -> Iterable[Case]:
    return quiet.buttons(cast, dice)


def later(cast: Cast, moment: Moment, dice: Random) -> Iterable[Case]:
    return [*buttons(cast, moment, dice), *dice.sample([*alone(cast, moment, dice)], 500)]


async def form(cast: Cast, moment: Moment, dice: Random) -> Iterable[Case]:
    return filling(cast, moment.sender, await kept(cast, moment.sender), dice)


CHUNKS = {
    "messages": Chunk(scenes.quiet, alone, 900, 900),
    "more messages": Chunk(scenes.quiet, alone, 900, 900),
    "buttons": Chunk(scenes.quiet, buttons, 1250, 1250),
    "more buttons": Chunk(scenes.quiet, buttons, 1250, 1250),
    "crowds": Chunk(scenes.quiet, crowd, 1600, 1600),
    "replies": Chunk(scenes.quiet, answered, 400, 400),
    "other kinds": Chunk(scenes.quiet, others, 300, 300),
    "eastern forms": Chunk(script(scenes.EAST), form, 28, 1000),
    "a promise": Chunk(script(scenes.PROMISE), form, 26, 900),
    "western forms": Chunk(scenes.western, form, 40, 800),
    "a ballot": Chunk(scenes.voting, later, 700, 700),
    "comments": Chunk(scenes.commenting, form, 50, 300),
    "afterwards": Chunk(scenes.over, later, 500, 500),
}


@pytest.mark.parametrize("name", CHUNKS)
async def test_odd_updates_are_answered_once_and_change_nothing(name: str, tmp_path: Path) -> None:
    chunk, wrong, count = CHUNKS[name], list[str](), 0
    async with cast(tmp_path) as town:
        watch = Watch(town, tmp_path)
        async for moment in chunk.moments(town):
            dice = Random(f"{SEED} {name} {moment.name}")
            found = chunk.cases(town, moment, dice)
            cases = list(await found if chunk.cases is form else found)
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


async def test_every_form_is_disturbed_at_every_step(tmp_path: Path) -> None:
    """But for the promise's forms of plans that ask for a stretch target, or for none."""
    disturbed: dict[str, set[str]] = {}
    async with cast(tmp_path) as town:
        for scene in (scenes.EAST, scenes.PROMISE, scenes.WEST):
            async for moment in played(town, scene):
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
        disturbed.setdefault(draft["form"], set()).add(draft["at"])
