"""One changed value at a time in a plan file, chosen so that the plan still makes sense.

Nothing here knows a section of the schema by heart but for what only makes sense together.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from functools import cache
from typing import Any

from pydantic import ValidationError

from models.plan.checks import Check, rectifying, references
from models.plan.loading import load, restored
from models.plan.positions import parse
from models.plan.problems import Path
from models.plan.schema import Plan
from models.plan.versions import written_out
from tests.unit.plan.texts import BEFORE, PLANS

FILES = tuple(sorted(path.stem for path in PLANS.glob("*.yaml")))
DEFAULTS = "defaults"
"""The pairing plan with everything said that it leaves to the defaults."""

# Something for `questionnaire:` to be changed to, as for `of:` below; it is not one of the leaves.
SPARE = {"title": "备用", "items": {"a": {"title": "甲", "prompt": "甲怎么样？"}}}

WORDS = (
    *("members", "organisations", "superiors", "masses", "peers"),
    *("commitment", "idea", "summary", "comment"),
    *("approve", "file", "refuse", "allow"),
    *("inside", "outside"),
    *("once", "month", "quarter", "half", "year"),
    *("on_time", "verified", "adopted", "evaluation"),
    *("off", "required", "own", "superior", "all"),
    *("none", "open", "secret", "runoff", "leaders", "nominees"),
    *("praise", "commendation", "recommendation"),
    *("by-hand", "automatic"),
    *("bonus", "deduction", "veto"),
    *("gained", "place", "single", "loses", "half-year", "year-end", "campaign"),
)
SENSE = (
    references.categories_known,
    references.posts_known,
    references.plaques_known,
    references.questionnaire_known,
    references.measured_known,
    references.linked_known,
    references.graded_known,
    references.tie_break_known,
    references.figures_known,
    rectifying.rectified_known,
)
TOTAL = ("ranking", "cap")
NAMES = ("schema", "id", "extends")
"""What names the file itself and the one below it."""


@dataclass(frozen=True)
class Leaf:
    """One value that a file says itself."""

    file: str
    path: Path
    value: object

    @property
    def where(self) -> str:
        return ".".join(map(str, self.path))

    def __str__(self) -> str:
        return f"{self.file}:{self.where}"


@cache
def original(file: str) -> Plan:
    return _plan(_data(file))


@cache
def leaves(file: str) -> tuple[Leaf, ...]:
    """All that a file says itself, in its order, but for its names."""
    return tuple(
        Leaf(file, path, value) for path, value in _leaves(_own(file)) if path[0] not in NAMES
    )


def mutant(leaf: Leaf) -> Plan:
    """The plan with another value there."""
    found = next(_sensible(_data(leaf.file), leaf.path, leaf.value), None)
    assert found is not None, f"no other value for {leaf}"
    return found


def _own(file: str) -> Mapping[str, object]:
    if file == DEFAULTS:
        return _merged(file)
    return parse((PLANS / f"{file}.yaml").read_text("utf-8"), file).data


@cache
def _merged(file: str) -> Mapping[str, object]:
    """With what the file extends, or with everything that it leaves to the defaults."""
    if file == DEFAULTS:
        return parse(written_out(load(PLANS / "pairing.yaml").plan), file).data
    return load(PLANS / f"{file}.yaml").data


def _data(file: str) -> dict[str, Any]:
    data: dict[str, Any] = deepcopy(dict(_merged(file)))
    if "questionnaires" in data:
        data["questionnaires"]["spare"] = SPARE
    if data.get("grades"):
        vote = next(iter(data["grades"].values()))["vote"]
        data["grades"]["spare"] = {"title": "备用", "vote": vote}
    return data


def _leaves(value: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    if isinstance(value, dict):
        for key, one in value.items():
            yield from _leaves(one, (*path, key))
    elif isinstance(value, list):
        for index, one in enumerate(value):
            yield from _leaves(one, (*path, index))
    else:
        yield path, value


def _sensible(data: dict[str, Any], path: Path, value: object) -> Iterator[Plan]:
    *parents, last = path
    at: Any = data
    for part in parents:
        at = at[part]
    others = _others(data, value)
    if path[-2:] == ("due", "last_workday"):
        # It can only be true; the other value is another way of saying when.
        at.clear()
        last, others = "day", iter([20])
    elif last == "cap":
        # One is only felt below what would come out without it: 100 at most in all.
        others = iter([50 if path == TOTAL else int(str(value)) - 1])
    # What a visit is linked to can be of one kind only: another is refused, and shows all the same.
    sense = [one for one in SENSE if last != "kind" or one is not references.linked_known]
    for other in others:
        at[last] = other
        try:
            yield _plan(data, sense)
        except (ValidationError, LookupError):
            continue


def _others(data: Mapping[str, Any], value: object) -> Iterator[object]:
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int | float):
        yield from (value + 1, value - 1)
    elif isinstance(value, str):
        yield from _other_days(value)
        yield from _other_figures(value)
        yield from _other_words(data, value)


def _other_days(word: str) -> Iterator[str]:
    for form, step in (("%Y-%m-%d", timedelta(days=1)), ("%H:%M", timedelta(minutes=1))):
        try:
            at = datetime.strptime(word, form)  # noqa: DTZ007 - it is written without a zone
        except ValueError:
            continue
        yield from ((at + step).strftime(form), (at - step).strftime(form))


def _other_figures(word: str) -> Iterator[str]:
    """Shares such as 2/3, and decimals that are kept as text."""
    try:
        yield str(Fraction(word) / 2)
        yield str(Decimal(word) + 1)
    except (ValueError, ZeroDivisionError, InvalidOperation):
        return


def _other_words(data: Mapping[str, Any], word: str) -> Iterator[str]:
    """A longer sentence where anything goes; else whatever the plan or the schema names."""
    yield f"{word}改"
    yield from (one for one in (*WORDS, *_keys(data)) if one != word)


def _keys(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
        for one in value.values():
            yield from _keys(one)


def _plan(data: Mapping[str, object], sense: Sequence[Check] = SENSE) -> Plan:
    plan = restored(json.dumps(dict(data)))
    if any(list(check(plan, BEFORE)) for check in sense):
        raise LookupError
    return plan
