"""Everybody and everything that the chapters of the story share."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, time

from bot.demo.people import ORGANISATIONS, PEOPLE
from bot.demo.story.page import Page
from bot.demo.village import Village
from bot.simulator.people import Person
from bot.simulator.rooms import Channel, Group

TOWN = "清河镇党委"
BRANCHES = {name: key for key, name, category in ORGANISATIONS if category}
NEVER = frozenset({"孔令山", "魏新民", "章一鸣"})
"""They never press Start; whoever wants to hear them takes paper."""

TOWN_ROOM, TOPIC, BOARD = "清河镇党建群", "比学赶超", "清河先锋"


@dataclass
class Story:
    """`tokens` are the start tokens by name; `rooms` the groups and channels by title."""

    village: Village
    page: Page
    tokens: Mapping[str, str]
    rooms: dict[str, Group | Channel] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Person:
        return self.village.person(name)

    async def day(self, month: int, day: int, at: str = "10:00", year: int = 2026) -> None:
        await self.village.day(date(year, month, day), time.fromisoformat(at))

    def secretary(self, organisation: str) -> Person:
        return self[members(organisation)[0]]

    def group(self, title: str) -> Group:
        room = self.rooms[title]
        assert isinstance(room, Group)  # noqa: S101
        return room


@dataclass(frozen=True, slots=True)
class Chapter:
    """`title`: text key. The scenes in their order; each lets time pass to its own day."""

    title: str
    scenes: tuple[Callable[[Story], Awaitable[None]], ...]


def members(organisation: str) -> tuple[str, ...]:
    """Its people, the secretary first."""
    key = next(key for key, name, _ in ORGANISATIONS if name == organisation)
    return PEOPLE[key]


def organisation_of(name: str) -> str:
    return next(title for key, title, _ in ORGANISATIONS if name in PEOPLE[key])


def room_of(organisation: str) -> str:
    """What its people's group is called."""
    return organisation.removesuffix("党支部").removesuffix("社区") + "党员群"


def reached(names: Iterable[str]) -> list[str]:
    return [name for name in names if name not in NEVER]
