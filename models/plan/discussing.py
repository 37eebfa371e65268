"""The section of discussions: a question that is put to everybody for a time."""

from typing import Annotated

from pydantic import Field

from models.plan.parts import Due, Key, Named, Sentence
from models.rules.periods import PeriodKind


class Discussion(Named):
    """Put to the people of organisations of these `categories` (of all, where none is named) from
    `opens` to the end of `closes`: days of the `stage`, or of the whole campaign. Whoever leads the
    campaign's organisation sums it up within `summary_days` after that."""

    question: Sentence
    categories: tuple[Key, ...] = ()
    stage: Key | None = None
    opens: Due = Due(after_start=0)
    closes: Due = Due(before_end=0)
    summary_days: Annotated[int, Field(ge=1, le=60)] = 7

    @property
    def every(self) -> PeriodKind:
        return PeriodKind.STAGE if self.stage else PeriodKind.ONCE
