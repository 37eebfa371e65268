"""What a life is: cells by day, and who there is."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from bot.demo.peopling import Size
from tests.lives.living import Living

Act = Callable[..., Awaitable[None]]
Changes = tuple[tuple[str, str], ...]
SMALL = Size(first=2, others=1, few=2)


@dataclass(frozen=True)
class Cell:
    """One act on a day; `of` are its parameters."""

    day: date
    at: time
    mechanisms: tuple[str, ...]
    act: Act
    of: Mapping[str, Any]

    def __str__(self) -> str:
        return f"{self.day} {' '.join(self.mechanisms)} {self.act.__name__}"

    async def live(self, here: Living) -> None:
        await self.act(here, **self.of)


@dataclass(frozen=True)
class Life:
    """`last`: the day up to which time passes after the last cell; `changes`: words of the plan
    file and what stands in their place."""

    plan: str
    last: date
    cells: tuple[Cell, ...]
    size: Size = SMALL
    changes: Changes = ()

    @property
    def lived(self) -> frozenset[str]:
        return frozenset(name for cell in self.cells for name in cell.mechanisms)


def on(day: str, mechanisms: str, act: Act, /, at: str = "10:00", **of: Any) -> Cell:
    return Cell(date.fromisoformat(day), time.fromisoformat(at), tuple(mechanisms.split()), act, of)


def life(
    plan: str,
    last: str,
    *cells: Cell,
    size: Size = SMALL,
    changes: Changes = (),
) -> Life:
    return Life(plan, date.fromisoformat(last), cells, size, changes)
