"""An organisation's own plan as the answers of its form, and back."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from models.plan.below import OwnPlan, written
from models.plan.expecting import Expectation, Kind
from models.plan.parts import Due
from models.queries.own_plans import PlanCall
from models.rules.periods import PeriodKind

LAST, BEFORE = "last", "before"
MOST_DAYS = 27
CADENCES = tuple(kind.value for kind in PeriodKind if kind is not PeriodKind.STAGE)


def meta_of(call: PlanCall) -> dict[str, Any]:
    """`keys` and `stages`: what the last version has and the form does not ask for."""
    period = call.superior.period
    return {
        "duty": call.line.duty.id,
        "title": call.line.title,
        "whose": call.line.duty.organisation,
        "prompt": call.prompt,
        "review": call.review.value,
        "superior": call.superior.id,
        "first": period.start.isoformat(),
        "last": period.end.isoformat(),
        "keys": {},
        "stages": {},
    }


def kept(own: OwnPlan) -> dict[str, Any]:
    """More meta, so that the next version calls the same things by the same keys."""
    stages = {key: {"tasks": list(stage.tasks)} for key, stage in own.stages.items()}
    return {"keys": {one.title: key for key, one in own.expectations.items()}, "stages": stages}


def source_of(answers: Mapping[str, Any], meta: Mapping[str, Any]) -> str:
    """The file that says what was answered."""
    stages = {"stages": meta["stages"]} if meta["stages"] else {}
    asked = {_key(item["title"], meta): _expectation(item) for item in answers["items"]}
    head = {"schema": 1, "extends": meta["superior"], "title": answers["title"]}
    return written({**head, "purpose": answers["purpose"], **stages, "expectations": asked})


def answers_of(own: OwnPlan) -> dict[str, Any] | None:
    """None where it says something that the form does not ask."""
    items = [_item(one) for one in own.expectations.values()]
    if any(item is None for item in items):
        return None
    return {"title": own.title, "purpose": own.purpose, "items": items}


def _key(title: str, meta: Mapping[str, Any]) -> str:
    """The same title keeps its key from version to version, wherever it stands."""
    known: str | None = meta["keys"].get(title)
    return known or f"own-{sha256(title.encode()).hexdigest()[:12]}"


def _expectation(item: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "title": item["title"],
        "kind": item["kind"],
        "by": item.get("by") or "organisations",
        "every": item["every"],
        "due": _due(item),
        "prompt": item["prompt"],
    }


def _due(item: Mapping[str, Any]) -> dict[str, Any]:
    if item["every"] == PeriodKind.ONCE:
        return {"on": item["day"]}
    return {"last_workday": True} if item["due"] == LAST else {"before_end": int(item["days"])}


def _item(one: Expectation) -> dict[str, Any] | None:
    due = _answered(one.due, one.every)
    usual = (one.minimum, one.maximum, one.opens, one.categories, one.was) == (
        1,
        None,
        None,
        (),
        None,
    )
    if due is None or not usual or one.every not in CADENCES:
        return None
    item = {"title": one.title, "kind": one.kind.value, "every": one.every.value, **due}
    by = {} if one.kind is Kind.MEETING else {"by": one.by.value}
    return {**item, **by, "prompt": one.prompt}


def _answered(due: Due, every: PeriodKind) -> dict[str, Any] | None:
    if every is PeriodKind.ONCE:
        return {"day": due.on.isoformat()} if due.on else None
    if due.last_workday:
        return {"due": LAST}
    if due.before_end is None or not 1 <= due.before_end <= MOST_DAYS:
        return None
    return {"due": BEFORE, "days": str(due.before_end)}
