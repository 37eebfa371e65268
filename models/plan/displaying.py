"""The section of what is put up (挂牌): posts, organisations, things, and the stars on them."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from models.plan.parts import Key, Named, Sentence


class Holder(StrEnum):
    """What bears it: a member's post, the organisation itself, or a thing that is named in words
    (a household, an area, a vehicle, a base)."""

    MEMBERS = "members"
    ORGANISATIONS = "organisations"
    THINGS = "things"


class Plaque(Named):
    """What an organisation of these `categories` (all without them) may put up.

    `duties`: what its holder is asked to answer for (设岗定责); without it nothing is. `check`: how
    it is looked at afterwards. `quota`: the most of an organisation's members or things that bear
    it, or of the organisations below one superior. `stars`: the most it can have; without it none.
    `rest_days`: for so long whoever it was taken off is not proposed for it again.
    """

    holder: Holder
    categories: tuple[Key, ...] = ()
    standard: Sentence
    duties: Sentence | None = None
    check: Sentence | None = None
    quota: Annotated[int, Field(ge=1, le=99)] | None = None
    stars: Annotated[int, Field(ge=2, le=5)] | None = None
    rest_days: Annotated[int, Field(ge=1, le=800)] | None = None

    def fits(self, category: str | None) -> bool:
        return not self.categories or category in self.categories
