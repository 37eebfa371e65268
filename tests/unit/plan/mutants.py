"""One changed value at a time in a plan, chosen so that the plan still makes sense."""

from collections.abc import Container, Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from pydantic import ValidationError

from models.plan.checks import references
from models.plan.loading import restored
from models.plan.positions import parse
from models.plan.problems import Path
from models.plan.schema import Plan
from models.plan.versions import SECTIONS
from tests.unit.plan.texts import BEFORE, pairing

# Something for `questionnaire:` to be changed to; it is not one of the leaves.
SPARE = {"title": "备用", "items": {"a": {"title": "甲", "prompt": "甲怎么样？"}}}

WORDS = (
    *("members", "organisations", "superiors", "masses", "peers"),
    *("commitment", "idea", "summary", "comment"),
    *("once", "month", "quarter", "half", "year"),
    *("on_time", "verified", "adopted", "evaluation"),
    *("off", "required", "own", "superior", "all"),
)
SENSE = (
    references.categories_known,
    references.questionnaire_known,
    references.measured_known,
    references.tie_break_known,
)


@dataclass(frozen=True)
class Mutant:
    path: Path
    plan: Plan

    @property
    def where(self) -> str:
        return ".".join(map(str, self.path))


def original() -> Plan:
    return _plan(_data())


def mutants(leave: Container[str]) -> Iterator[Mutant]:
    """One for each leaf of the pairing plan but those left alone."""
    data = _data()
    for path, value in _leaves(pairing().data):
        if ".".join(map(str, path)) in leave:
            continue
        found = next(_sensible(data, path, value), None)
        assert found is not None, f"no other value for {path}"
        yield Mutant(path, found)


def _data() -> dict[str, Any]:
    data: dict[str, Any] = parse(pairing().source, "pairing.yaml").data
    data["questionnaires"]["spare"] = SPARE
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
    for other in _others(data, value):
        changed = deepcopy(data)
        at: Any = changed
        for part in path[:-1]:
            at = at[part]
        if path[-2:] == ("due", "last_workday"):
            # It can only be true; the other value is another way of saying when.
            at.clear()
            at["day"] = 20
        else:
            at[path[-1]] = other
        try:
            yield _plan(changed)
        except (ValidationError, LookupError):
            continue


def _others(data: dict[str, Any], value: object) -> Iterator[object]:
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield from (value + 1, value - 1)
    elif isinstance(value, str):
        yield from _other_words(data, value)


def _other_words(data: dict[str, Any], word: str) -> Iterator[str]:
    try:
        yield (date.fromisoformat(word) + timedelta(days=1)).isoformat()
        yield (date.fromisoformat(word) - timedelta(days=1)).isoformat()
    except ValueError:
        keys = [key for section in SECTIONS for key in data.get(section, ())]
        known = [one for one in (*WORDS, *keys, *data["ranking"]["parts"]) if one != word]
        yield from (f"{word}改", *known)


def _plan(data: dict[str, Any]) -> Plan:
    plan = restored(data)
    if any(list(check(plan, BEFORE)) for check in SENSE):
        raise LookupError
    return plan
