"""The section of supervision (督查督办): what is watched, when its light changes, what follows."""

from enum import StrEnum
from typing import Annotated

from pydantic import ConfigDict, Field

from models.plan.parts import Key, Section, Sentence, Title


class Watched(StrEnum):
    """What has a light: whatever is asked for, projects' nodes, published indicators, gaps."""

    EXPECTATIONS = "expectations"
    NODES = "nodes"
    INDICATORS = "indicators"
    GAPS = "gaps"


class Opening(StrEnum):
    """Who puts what is overdue on the superior's list: his leaders, or the day itself."""

    BY_HAND = "by-hand"
    AUTOMATIC = "automatic"


class Rung(Section):
    """A step of the ladder as the document calls it. `words`: what is said with it."""

    title: Title
    words: Sentence | None = None


class Letter(Rung):
    """`after`: so many yellow lights of one organisation that no letter has named before."""

    after: Annotated[int, Field(ge=1, le=9)] = 2


LIST = Rung(title="挂牌督办")


class Docked(Section):
    """What a step costs: rules of the ranking's points, all of them deductions. Each letter and
    each case that is listed is one line of it."""

    letter: Key | None = None
    case: Key | None = None


class Supervision(Section):
    """`blue`: calendar days before the last one. `yellow`: so many per cent of what the time plan
    should have brought are lacking, half of the time being gone. `days`: what an order proposes.
    `named`: whether a bulletin to the groups names organisations. `points`: what its steps cost."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    of: Annotated[tuple[Watched, ...], Field(min_length=1)] = tuple(Watched)
    blue: Annotated[int, Field(ge=0, le=60)] = 7
    yellow: Annotated[int, Field(ge=1, le=99)] = 50
    letter: Letter | None = None
    listing: Annotated[Rung, Field(alias="list")] = LIST
    talk: Rung | None = None
    open: Opening = Opening.BY_HAND
    days: Annotated[int, Field(ge=1, le=180)] = 15
    named: bool = False
    check: Rung | None = None
    points: Docked | None = None
