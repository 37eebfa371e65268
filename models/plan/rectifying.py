"""What has to be put right: a gap that is asked only of those to whom something happened."""

from typing import Annotated

from pydantic import Field

from models.plan.parts import Key, Section


class Rectify(Section):
    """A gap that is owed in so many days: `of` is an expectation of gaps by organisations."""

    of: Key
    days: Annotated[int, Field(ge=1, le=180)] = 30
