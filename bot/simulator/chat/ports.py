"""What the page needs of whoever holds the world behind it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.simulator.answers import Json


@dataclass(frozen=True, slots=True)
class Household:
    """People who belong together: a heading, and each name with what he is."""

    title: str
    people: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Directory:
    """Whom one can be. `suggested`: names for somebody who comes for the first time."""

    households: tuple[Household, ...]
    suggested: tuple[str, ...]

    @property
    def names(self) -> list[str]:
        return [name for home in self.households for name, _ in home.people]


@dataclass(frozen=True, slots=True)
class Speech:
    """What the page says in one language. `tour`: steps {id, chat, title, what, moves}, where
    `chat` is a person's name or a room's title, and each move {kind, what, say} is the next thing
    to do: press, write, time, look or read."""

    words: Mapping[str, str]
    directory: Directory
    tour: Sequence[Json] = ()


class Hands(Protocol):
    """What holds the clock and the people."""

    async def clock(self, language: str) -> Json:
        """{now, next, moving, begun}: both moments in words, whether time passes, and whether it
        has not passed yet."""
        ...

    async def move(self, to: str) -> bool:
        """Whether `to` is one of the ways to move the clock."""
        ...

    def take(self, name: str) -> None:
        """The viewer acts as this person."""
        ...

    def leave(self, name: str) -> None:
        """He has done as this person: others may act for him again."""
        ...


class Worlds(Protocol):
    """Which worlds the viewer can have, and which one this is."""

    @property
    def serial(self) -> str:
        """Another one for every world that was ever set up."""
        ...

    @property
    def ready(self) -> bool:
        """Everybody is in his place; before that nobody can act."""
        ...

    def offered(self, language: str) -> Sequence[Json]:
        """Each {id, name, line}: `line` says what kind of campaign it is."""
        ...

    def state(self) -> Json:
        """{serial, current, ready, done, of}: people in their places, of how many."""
        ...

    def change(self, to: str) -> bool:
        """Set up `to` anew, also where it is the present one. False where there is no such world
        or this one is not ready yet."""
        ...
