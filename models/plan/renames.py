"""What a key was called in the version before (`was:`): what was begun then is not begun again."""

from collections.abc import Mapping
from typing import TypeVar

from models.plan.parts import Named
from models.plan.schema import Plan
from models.rules.calendar import Occurrence, OccurrenceKind
from models.rules.periods import STAGE_PREFIX

T = TypeVar("T", bound=Named)

STAGES = (OccurrenceKind.STAGE_OPEN, OccurrenceKind.STAGE_CLOSE)
DISCUSSIONS = (OccurrenceKind.DISCUSSION_OPEN, OccurrenceKind.DISCUSSION_CLOSE)
EVALUATIONS = (OccurrenceKind.EVALUATION_OPEN, OccurrenceKind.EVALUATION_CLOSE)


def keys(named: Mapping[str, Named], key: str) -> tuple[str, ...]:
    """The key of today and, where it was renamed, the one before."""
    was = named[key].was if key in named else None
    return (key,) if was is None else (key, was)


def entitled(named: Mapping[str, T], key: str) -> T | None:
    """What has the key today, or had it in the version before; None where it was dropped."""
    if key in named:
        return named[key]
    return next((one for one in named.values() if one.was == key), None)


def period_titled(plan: Plan, key: str) -> str:
    """A period's key with the title of a stage in place of its key, so that no plan is needed to
    say it."""
    kind, _, stage = key.partition(":")
    said = entitled(plan.stages, stage) if stage else None
    return f"{kind}:{said.title}" if said else key


def same(named: Mapping[str, Named], key: str) -> tuple[str, ...]:
    """What is called this today, or was in the version before, under both its keys."""
    today = (now for now, one in named.items() if key in (now, one.was))
    return keys(named, next(today, key))


def period_keys(plan: Plan, period: str) -> tuple[str, ...]:
    """A stage's period is called after the stage; every other is called what it is."""
    if not period.startswith(STAGE_PREFIX):
        return (period,)
    stages = keys(plan.stages, period.removeprefix(STAGE_PREFIX))
    return tuple(STAGE_PREFIX + stage for stage in stages)


def claims(plan: Plan, one: Occurrence) -> tuple[tuple[str, str], ...]:
    """(kind and key, period) under which the occurrence may have been claimed, today's first."""
    return tuple(
        (f"{one.kind}:{key}", period)
        for period in period_keys(plan, one.period_key)
        for key in _keys(plan, one)
    )


def _keys(plan: Plan, one: Occurrence) -> tuple[str, ...]:
    if one.kind in STAGES:
        return keys(plan.stages, one.key)
    if one.kind in DISCUSSIONS:
        return keys(plan.discussions, one.key)
    return keys(plan.evaluations, one.key) if one.kind in EVALUATIONS else (one.key,)
