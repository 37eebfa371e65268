"""Two plans over one roster: the second one's organisations stand beside the first one's."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import time, timedelta
from itertools import islice
from pathlib import Path

from bot.demo.names import names
from bot.demo.peopling import ROOT, Size, peopled
from bot.demo.village import Village, village
from models.plan.loading import Loaded
from models.rules.dues import local_time
from models.rules.roster import PersonRow, RosterSheet
from tests.lives.life import Changes
from tests.lives.living import Living
from tests.lives.running import changed
from tests.unit.plan.texts import ZONE

SMALL = Size(first=1, others=1, crowd=3, few=2)


@dataclass(frozen=True)
class Together:
    """The same people as each of the plans has them."""

    first: Living
    second: Living

    @property
    def village(self) -> Village:
        return self.first.village


@asynccontextmanager
async def together(
    folder: Path, first: str, second: str, both: tuple[str, str], changes: Changes = ()
) -> AsyncIterator[Together]:
    """Both campaigns, a day before the earlier one begins. `both`: the last person of the one
    organisation is a member of the other as well. `changes`: of the second plan's file."""
    one, other = changed(first, ()), changed(second, changes)
    sheet = _joined(one, other, both)
    day = min(one.plan.period.start, other.plan.period.start) - timedelta(days=1)
    async with village(folder, local_time(day, time(9), ZONE)) as lived:
        tokens = await lived.enrol(sheet, ROOT)
        for loaded in (one, other):
            await lived.begin(loaded.source, ROOT)
        here = Living(lived, one.plan, sheet, tokens)
        yield Together(here, replace(here, plan=other.plan))


def _joined(one: Loaded, other: Loaded, both: tuple[str, str]) -> RosterSheet:
    mine, theirs = (peopled(loaded.plan, SMALL) for loaded in (one, other))
    organisations = [row for row in theirs.organisations if row.key != ROOT]
    people = [row for row in theirs.people if row.organisation != ROOT]
    fresh = islice(names(), len(mine.people), None)
    named = [replace(row, name=name) for row, name in zip(people, fresh, strict=False)]
    return RosterSheet(
        (*mine.organisations, *organisations),
        (*mine.people, *named, *_second_seat(mine, both)),
    )


def _second_seat(sheet: RosterSheet, both: tuple[str, str]) -> Iterator[PersonRow]:
    home, other = both
    last = [row for row in sheet.people if row.organisation == home][-1]
    yield replace(last, organisation=other, post="")
