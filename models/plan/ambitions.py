"""Sections that say how far a campaign wants to come: big projects with their nodes, stated
growth, the rival to overtake, flags."""

from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Annotated

from pydantic import Field, PlainSerializer, PlainValidator, StringConstraints
from pydantic_core import PydanticCustomError

from models.plan.parts import Day, Key, Named, RosterKey, Section, Sentence, Title
from models.plan.rectifying import Rectify
from models.rules.forecast import Path
from models.rules.freshness import FRESH_DAYS

LARGEST = Decimal(10) ** 12


def _decimal(value: object) -> Decimal:
    """YAML's 1.5 stays text until here, so that 2.9 is 2.9 and 2.0 keeps its decimal."""
    try:
        number = Decimal(value) if isinstance(value, str | int | Decimal) else Decimal("NaN")
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or abs(number) > LARGEST:
        raise PydanticCustomError("bad-amount", "a number such as 1200 or 2.9")
    return number


Amount = Annotated[Decimal, PlainValidator(_decimal), PlainSerializer(str)]
Unit = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=12)]
YearKey = Annotated[str, StringConstraints(pattern=r"^(19|20)[0-9]{2}$")]
Year = Annotated[int, Field(ge=1990, le=2100)]
Yuan = Annotated[int, Field(ge=1, le=1_000_000)]


class Node(Named):
    """Where a project has to stand by the end of a day."""

    due: Day


class Project(Named):
    """A big project. At each node those responsible write how it stands: the `owners` by their keys
    in the roster, or all of the `categories`, or each organisation of the campaign. `amount` is
    what it comes to, in `unit`."""

    amount: Amount | None = None
    unit: Unit | None = None
    categories: tuple[Key, ...] = ()
    owners: tuple[RosterKey, ...] = ()
    prompt: Sentence
    nodes: Annotated[dict[Key, Node], Field(min_length=1, max_length=24)]


class Stated(Section):
    """A year's value as the document states it, and its growth on the year before in per cent."""

    value: Amount
    growth: Amount | None = None


class Per(StrEnum):
    """Whether a figure is one, or one of each organisation."""

    CAMPAIGN = "campaign"
    ORGANISATIONS = "organisations"


class Figure(Named):
    """A figure that others publish: a place in the city's ranking, a rival's revenue. It is entered
    by hand, with its day and its source. `path`: by year, what the document expects of it.
    After `fresh_days` without a new one it is stale. `per`, `categories`: of which organisations
    there is one each."""

    unit: Unit
    per: Per = Per.CAMPAIGN
    categories: tuple[Key, ...] = ()
    fresh_days: Annotated[int, Field(ge=1, le=800)] = FRESH_DAYS
    path: dict[YearKey, Stated] = Field(default_factory=dict)

    @property
    def each(self) -> bool:
        return self.per is Per.ORGANISATIONS

    @property
    def stated(self) -> Path:
        return {int(year): (one.value, one.growth) for year, one in self.path.items()}


class Forecast(Named):
    """One's own figure and the rival's, and the year in which the document means to overtake."""

    own: Key
    rival: Key
    overtakes: Year


class Flag(Named):
    """A flag to be won. The superior gives it with his comment; it is held until his next one.
    `rectify`: what whoever is given it owes; then it is a mark to be rid of."""

    standard: Sentence
    rectify: Rectify | None = None


class Money(Section):
    """Commendation with money needs a permission from above; `approval` names it."""

    on: bool = False
    approval: Title | None = None

    @property
    def permitted(self) -> bool:
        return self.on and self.approval is not None
