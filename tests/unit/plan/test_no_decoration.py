"""No key of the plan file is decoration: change any, and something people see changes.

A signature is what the bot says or does under a plan, as comparable data. It must come from the
product's own rendering or arithmetic, never from the plan's data itself.
"""

from collections.abc import Callable
from fnmatch import fnmatch

import pytest

from models.plan.loading import read
from models.plan.schema import Plan
from models.plan.versions import digest
from publishing.plans.rehearsal import rehearse
from publishing.texts import Texts
from tests.unit.plan.mutants import Mutant, mutants, original
from tests.unit.plan.texts import CALENDAR, SMALL, ZONE, only

T = Texts.load().translator()


def rehearsal(plan: Plan) -> object:
    """The year, line by line, without its heading."""
    return rehearse(T, plan, CALENDAR, ZONE)


SIGNATURES: tuple[Callable[[Plan], object], ...] = (rehearsal,)

# What names the file itself; its tests are below.
IDENTITY = {"schema", "id"}

BEFORE = [signature(original()) for signature in SIGNATURES]
MUTANTS = {mutant.where: mutant for mutant in mutants(IDENTITY)}

# Shown in chat or counted in the score, not told by a rehearsal: tests/system walks through those.
AWAITING = (
    "title",
    "issuer",
    "purpose",
    "categories.*.themes.*",
    "expectations.*.prompt",
    "commitments.*",
    "questionnaires.*.title",
    "questionnaires.*.prompt",
    "evaluations.*.voters.*",
    "ranking.parts.promise.title",
    "ranking.parts.summaries.title",
    "ranking.parts.ideas.title",
    "ranking.parts.comment.title",
    "ranking.parts.*.measure",
    "ranking.parts.*.of",
    "ranking.parts.*.weight",
    "ranking.parts.*.late",
    "ranking.parts.*.each",
)


def awaits(where: str) -> bool:
    return any(fnmatch(where, pattern) for pattern in AWAITING)


def changed(mutant: Mutant) -> bool:
    return any(
        signature(mutant.plan) != before
        for signature, before in zip(SIGNATURES, BEFORE, strict=True)
    )


@pytest.mark.parametrize("where", [where for where in MUTANTS if not awaits(where)])
def test_a_changed_value_is_noticed(where: str) -> None:
    assert changed(MUTANTS[where])


@pytest.mark.parametrize("where", [where for where in MUTANTS if awaits(where)])
def test_what_awaits_a_screen_or_a_score_is_not_yet_noticed(where: str) -> None:
    """Whoever adds the signature that shows it takes it off the list."""
    assert not changed(MUTANTS[where])


def test_nothing_awaits_that_is_not_there() -> None:
    assert not [one for one in AWAITING if not any(fnmatch(where, one) for where in MUTANTS)]


def test_the_schema_and_the_id_matter() -> None:
    assert only(SMALL.replace("schema: 1", "schema: 2")).code == "other-schema"
    assert digest(read(SMALL.replace("id: small", "id: other"), "p").plan) != digest(
        read(SMALL, "p").plan
    )
