"""Rules of a ranking that give or take points, or have an effect of their own."""

from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from models.plan.ambitions import Amount
from models.plan.parts import Key, Named, Section, Sentence, Title
from models.rules.pointing import PointKind
from models.rules.scoring import FULL

MOST = 1_000
"""Points: what a whole score comes to at most."""
MILLI = FULL // 100


def _some(points: Decimal) -> Decimal:
    if not 0 < points <= MOST or points * MILLI % 1:
        raise PydanticCustomError("bad-points", "points above nought, at most three decimals")
    return points


Points = Annotated[Amount, AfterValidator(_some)]


def milli(points: Decimal) -> int:
    return int(points * MILLI)


class Level(Section):
    """One of several for the same thing, of which only the highest counts."""

    title: Title
    points: Points


class PointRule(Named):
    """`standard`: what it is given or taken for. Each time `each` points or those of one of the
    `levels`, from the lowest up; at most `cap` in a period. The other kinds have no points."""

    kind: PointKind
    standard: Sentence
    each: Points | None = None
    levels: Annotated[dict[Key, Level], Field(max_length=8)] = Field(default_factory=dict)
    cap: Points | None = None

    def worth(self, level: str | None) -> int:
        """Signed milli-points; nought for an effect. KeyError for a level that there is not."""
        points = self.levels[level].points if level is not None else self.each
        return self.kind.signed(milli(points)) if points is not None else 0
