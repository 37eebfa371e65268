"""Whom a plan does not reach on a roster: a line for each thing that nobody owes."""

from models.rules.reach import Reach
from publishing.texts import Translator


def unreached(t: Translator, reach: Reach) -> list[str]:
    """Then one for each organisation that is named in vain."""
    nobody = [t.plain("reach-nobody", title=title) for title in reach.nobody]
    absent = [
        t.plain("reach-absent", title=one.expectation, owner=one.owner) for one in reach.absent
    ]
    return [*nobody, *absent]
