"""Items against grades, with a box in each field and a number above each column: the digit by
which the column is entered."""

from dataclasses import dataclass

from models.queries.ballots import Paper
from publishing.documents.pdf import INSIDE, MARGIN, SMALLEST, Pages, pitch

ITEM = 62.0
"""Width of the column with the items; the grades share the rest."""
BOX, AIR = 8.0, 3.0


@dataclass(frozen=True, slots=True)
class BallotTable:
    pages: Pages
    paper: Paper

    @property
    def height(self) -> float:
        return sum(_tall(field) for field in (self._head(), *self._items())) + AIR

    def draw(self, y: float) -> float:
        """Returns where the next thing begins."""
        tall = _tall(self._head())
        self.pages.box(MARGIN, y, ITEM, tall)
        for column, grade in enumerate(self.paper.grades):
            x = MARGIN + ITEM + column * self._wide
            self.pages.box(x, y, self._wide, tall)
            below = self.pages.text(str(column + 1), x, y + AIR / 2, self._wide, align="C")
            for line in self._wrapped(grade.title):
                below = self.pages.text(line, x, below, self._wide, align="C")
        return self._rows(y + tall)

    def _rows(self, y: float) -> float:
        for lines in self._items():
            tall = _tall(lines)
            self.pages.box(MARGIN, y, ITEM, tall)
            below = y + AIR / 2
            for line in lines:
                below = self.pages.text(line, MARGIN + 1, below, ITEM - 2)
            for column in range(len(self.paper.grades)):
                self._field(MARGIN + ITEM + column * self._wide, y, tall)
            y += tall
        return y

    def _field(self, x: float, y: float, tall: float) -> None:
        self.pages.box(x, y, self._wide, tall)
        self.pages.box(x + (self._wide - BOX) / 2, y + (tall - BOX) / 2, BOX, BOX, line=0.5)

    @property
    def _wide(self) -> float:
        return (INSIDE - ITEM) / len(self.paper.grades)

    def _head(self) -> list[str]:
        """As many lines as the longest grade takes, and one for its number."""
        return ["", *max((self._wrapped(grade.title) for grade in self.paper.grades), key=len)]

    def _items(self) -> list[list[str]]:
        return [
            self.pages.wrapped(f"{number}. {item.title}", SMALLEST, ITEM - 2)
            for number, item in enumerate(self.paper.items, 1)
        ]

    def _wrapped(self, title: str) -> list[str]:
        return self.pages.wrapped(title, SMALLEST, self._wide - 1)


def _tall(lines: list[str]) -> float:
    return max(len(lines) * pitch(SMALLEST) + AIR, BOX + AIR)
