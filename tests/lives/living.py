"""One plan's people on the virtual clock, and what each act has to show."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import func, select

from bot.demo.peopling import ROOT
from bot.demo.village import Village
from bot.simulator.events import Event, Happened
from bot.simulator.people import Person
from bot.simulator.rooms import Group
from models.plan.schema import Plan
from models.rules.roster import RosterSheet
from models.tables import Base, Organisation

SPOKEN = frozenset({Happened.SAID, Happened.EDITED})


@dataclass
class Shown:
    """What a cell has shown: rows stored, and who was told what. Chats by their titles."""

    stored: list[str] = field(default_factory=list)
    told: list[tuple[str, str]] = field(default_factory=list)


@dataclass
class Living:
    """`since`: where in the world's history the way to this `day` began; `shown`: of this cell."""

    village: Village
    plan: Plan
    sheet: RosterSheet
    tokens: Mapping[str, str]
    rooms: dict[str, Group] = field(default_factory=dict)
    day: date | None = None
    since: int = 0
    shown: Shown = field(default_factory=Shown)

    def __getitem__(self, name: str) -> Person:
        return self.village.person(name)

    @property
    def above(self) -> Person:
        return self.leads(ROOT)

    def leads(self, home: str) -> Person:
        return self[self.people(home)[0]]

    def works(self, home: str) -> Person:
        return self[self.people(home)[-1]]

    def people(self, home: str) -> list[str]:
        return [one.name for one in self.sheet.people if one.organisation == home]

    def home(self, key: str) -> str:
        """The organisation's name."""
        return next(one.name for one in self.sheet.organisations if one.key == key)

    def title(self, expectation: str) -> str:
        """As the plan calls it; what an organisation's own plan added goes by its title."""
        found = self.plan.expectations.get(expectation)
        return found.title if found else expectation

    def room(self, home: str) -> str:
        """What the organisation's group is called."""
        return f"{self.home(home)}工作群"

    def superior(self, home: str) -> Person:
        """Who leads the organisation above."""
        one = next(one for one in self.sheet.organisations if one.key == home)
        return self.leads(one.superior or ROOT)

    async def organisation(self, key: str) -> int:
        async with self.village.app.ctx.db.read() as session:
            found = await session.scalar(select(Organisation.id).where(Organisation.key == key))
        assert found is not None, key
        return found

    @asynccontextmanager
    async def adds(
        self, table: type[Base], number: int = 1, /, **columns: Any
    ) -> AsyncIterator[None]:
        """What is done within adds so many rows that have these columns."""
        before = await self._count(table, columns)
        yield
        await self.village.deliver()
        found = await self._count(table, columns) - before
        assert found == number, f"{found} rows more of {_said(table, columns)}, not {number}"
        self.shown.stored.append(_said(table, columns))

    async def holds(self, table: type[Base], /, **columns: Any) -> None:
        """A row with these columns stands there by now."""
        assert await self._count(table, columns), f"no row of {_said(table, columns)}"
        self.shown.stored.append(_said(table, columns))

    async def lacks(self, table: type[Base], /, **columns: Any) -> None:
        """No row with these columns stands there."""
        assert not await self._count(table, columns), _said(table, columns)
        self.shown.stored.append(f"no {_said(table, columns)}")

    def told(self, whom: Person | str, words: str) -> Event:
        """The bot said it in this chat, on this day or on the way to it; the last time."""
        title = _title(whom)
        said = self._said(title)
        found = [one for one in said if words in one.text]
        assert found, f"{title} was not told {words!r} but {[one.text for one in said[-4:]]}"
        self.shown.told.append((title, words))
        return found[-1]

    def untold(self, whom: Person | str, words: str) -> None:
        """The bot said it in no message of this chat, on this day or on the way to it."""
        found = [one.text for one in self._said(_title(whom)) if words in one.text]
        assert not found, f"{_title(whom)} was told {found}"

    def reads(self, person: Person, *words: str) -> None:
        """All of it is on his screen now."""
        missing = [one for one in words if one not in person.screen.text]
        assert not missing, f"{missing} not in {person.screen.text!r}"
        self.shown.told += [(person.name, one) for one in words]

    def _said(self, title: str) -> list[Event]:
        world = self.village.world
        return [
            one
            for one in world.history[self.since :]
            if one.what in SPOKEN and one.who in (None, world.bot) and one.chat.title == title
        ]

    async def _count(self, table: type[Base], columns: Mapping[str, Any]) -> int:
        async with self.village.app.ctx.db.read() as session:
            statement = select(func.count()).select_from(table).filter_by(**columns)
            return int(await session.scalar(statement) or 0)


def _title(whom: Person | str) -> str:
    return whom if isinstance(whom, str) else whom.name


def _said(table: type[Base], columns: Mapping[str, Any]) -> str:
    inside = ", ".join(f"{key}={value}" for key, value in columns.items())
    return f"{table.__tablename__}({inside})"
