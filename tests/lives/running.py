"""Lives a life from its plan's first day to its last, and keeps what was shown."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path

from bot.demo.peopling import ROOT, peopled
from bot.demo.village import Village, village
from models.plan.loading import Loaded, load, read
from models.plan.versions import written_out
from models.rules.dues import local_time
from tests.lives.life import Cell, Changes, Life
from tests.lives.living import Living, Shown
from tests.lives.record import Record
from tests.unit.plan.texts import PLANS, ZONE

BEFORE = timedelta(days=1)
Then = Callable[[Living, Loaded], Awaitable[None]]


class Unshown(AssertionError):
    """An act that showed no stored row, or nobody who was told."""


@dataclass(frozen=True)
class Lived:
    """What each cell showed, in their order, and the transcript."""

    shown: tuple[tuple[Cell, Shown], ...]
    transcript: str


async def live(life: Life, folder: Path, then: Then | None = None) -> Lived:
    """`then`: what is done with those people after the life's last day."""
    loaded = changed(life.plan, life.changes)
    sheet = peopled(loaded.plan, life.size)
    start = local_time(loaded.plan.period.start - BEFORE, time(9), ZONE)
    async with village(folder, start) as lived:
        tokens = await lived.enrol(sheet, ROOT)
        await lived.begin(
            loaded.source if loaded.extends is None else written_out(loaded.plan), ROOT
        )
        here = Living(lived, loaded.plan, sheet, tokens)
        record = Record(here, life)
        shown = [(cell, await _cell(here, record, cell)) for cell in life.cells]
        await _pass(lived, local_time(life.last, time(17), ZONE))
        record.end()
        if then:
            await then(here, loaded)
        return Lived(tuple(shown), record.text())


def changed(plan: str, changes: Changes) -> Loaded:
    """The plan file, with words of it replaced by others."""
    loaded = load(PLANS / f"{plan}.yaml")
    text = loaded.source
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after, 1)
    return read(text, f"{plan}.yaml") if changes else loaded


async def _cell(here: Living, record: Record, cell: Cell) -> Shown:
    world = here.village.world
    here.shown = Shown()
    if cell.day != here.day:
        here.day, here.since = cell.day, len(world.history)
    await _pass(here.village, local_time(cell.day, cell.at, ZONE))
    began = len(world.history)
    try:
        await cell.live(here)
    except Exception as failure:
        failure.add_note(f"{here.plan.id}: {cell}")
        raise
    if not (here.shown.stored and here.shown.told):
        raise Unshown(f"{here.plan.id}: {cell} showed {here.shown}")
    record.add(cell, here.shown, here.since, began)
    return here.shown


async def _pass(lived: Village, moment: datetime) -> None:
    """In steps of a month at most: what is next is looked for in the whole of a step."""
    while lived.clock.now() < moment:
        await lived.until(min(moment, lived.clock.now() + timedelta(days=31)))
