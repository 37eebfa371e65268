"""The two ways to a paper: a code, which is used up, and a window's link, which is open to all."""

from dataclasses import dataclass, field
from typing import Protocol

from models.queries.ballots import Colleagues, Paper
from services.evaluations import codes, windows
from services.ports import Context


@dataclass(frozen=True, slots=True)
class Opened:
    """`people`: all whom a round about people asks about. `window`: the title of an open link,
    with how many sheets a day it takes from one address."""

    paper: Paper
    people: Colleagues | None = None
    window: str | None = None
    daily: int = 0


@dataclass(frozen=True, slots=True)
class Filled:
    """A sheet to be cast: one grade key per item, about whom, and the remark."""

    answers: tuple[str, ...]
    place: int
    remark: str = field(repr=False)


class Door(Protocol):
    async def open(self, ctx: Context, secret: str, place: int | None) -> Opened:
        """The paper about that person, or about the first who is still to be judged. Refusals."""

    async def cast(self, ctx: Context, secret: str, sheet: Filled) -> None:
        """Refusals."""


class ByCode:
    async def open(self, ctx: Context, secret: str, place: int | None) -> Opened:
        found = await codes.ticket(ctx, secret, place)
        return Opened(found.paper, found.people)

    async def cast(self, ctx: Context, secret: str, sheet: Filled) -> None:
        await codes.cast(ctx, secret, sheet.answers, sheet.place, sheet.remark)


class ByWindow:
    async def open(self, ctx: Context, secret: str, place: int | None) -> Opened:
        found = await windows.paper(ctx, secret)
        return Opened(found.paper, window=found.title, daily=found.daily)

    async def cast(self, ctx: Context, secret: str, sheet: Filled) -> None:
        """No remark: nobody could say of whom there are enough."""
        await windows.cast(ctx, secret, sheet.answers)
