"""When a campaign's personal data go: `archive` in the plan file."""

from datetime import date, timedelta
from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from models.plan.parts import Day, Section

USUAL_DAYS = 90
"""Our choice: the last ranking, its notice and the look-back take six weeks of a quarter."""


class Archive(Section):
    """`after_days`: so many days after the plan's last one; or `on` that very day."""

    after_days: Annotated[int, Field(ge=30, le=1825)] | None = None
    on: Day | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if self.after_days is not None and self.on is not None:
            raise PydanticCustomError("archive-ways", "say after_days or on, not both")
        return self

    def day(self, end: date) -> date:
        """The local day on which personal data go, of a plan whose last day is `end`."""
        if self.on is not None:
            return self.on
        return end + timedelta(days=USUAL_DAYS if self.after_days is None else self.after_days)
