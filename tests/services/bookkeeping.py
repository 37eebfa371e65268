"""Ledgers fetched and sent back by people of the world, for tests of what comes of them."""

from dataclasses import dataclass
from io import BytesIO

from sqlalchemy import func, select

from models.rules.books import Report, Sheet
from models.tables import (
    Checklist,
    ChecklistMark,
    Comment,
    ComparedValue,
    Exemplar,
    Gap,
    GivenGrade,
    GradeEvent,
    Idea,
    Link,
    OutboxMessage,
    OutsideFigure,
    Plaque,
    PlaqueEvent,
    Progress,
    StandingRule,
    Summary,
    Visit,
)
from publishing.documents.book_reading import read_book
from publishing.documents.book_words import BookWords
from publishing.documents.books import book_file, saved
from publishing.texts import Texts
from services.books import BOOKS
from services.books.engine import rehearse, take
from tests.services.worlds import World

TEXTS = Texts.load()
T = TEXTS.translator()
STORED = (
    Checklist,
    ChecklistMark,
    ComparedValue,
    Comment,
    Exemplar,
    Gap,
    GivenGrade,
    GradeEvent,
    Idea,
    Link,
    OutboxMessage,
    OutsideFigure,
    Plaque,
    PlaqueEvent,
    Progress,
    StandingRule,
    Summary,
    Visit,
)


@dataclass
class Ledgers:
    """Fetches and sends for people of the world."""

    world: World

    async def get(self, name: str, who: str = "east-secretary", language: str = "zh-Hans") -> bytes:
        book, t = BOOKS[name], TEXTS.translator(language)
        rows = await book.rows(self.world.ctx, await self.world.actor(who))
        return saved(book_file(t, book.shape, rows, self.world.ctx.tokens.new()))

    async def send(
        self, name: str, data: bytes, who: str = "east-secretary", *, dry: bool = False
    ) -> Report:
        book, sheet = BOOKS[name], self.read(name, data)
        act = rehearse if dry else take
        return await act(self.world.ctx, await self.world.actor(who), book, sheet)

    def read(self, name: str, data: bytes) -> Sheet:
        shape = BOOKS[name].shape
        return read_book(BytesIO(data), shape, BookWords.of(TEXTS, shape))

    async def stored(self) -> list[int]:
        async with self.world.ctx.db.read() as session:
            return [
                await session.scalar(select(func.count()).select_from(one)) or 0 for one in STORED
            ]


def outcomes(report: Report) -> list[str]:
    return [row.outcome.value for row in report.rows]


def reasons(report: Report) -> list[tuple[int, str, str]]:
    return [(row.number, one.column, one.reason) for row in report.rows for one in row.faults]
