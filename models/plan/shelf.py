"""Parsed plans, kept: a stored version never changes."""

from collections.abc import Mapping

from models.plan.loading import restored
from models.plan.schema import Plan


class Shelf:
    """Implements services.ports.PlanShelf."""

    def __init__(self) -> None:
        self._plans: dict[int, Plan] = {}

    def kept(self, version_id: int) -> Plan | None:
        return self._plans.get(version_id)

    def get(self, version_id: int, resolved: Mapping[str, object]) -> Plan:
        if version_id not in self._plans:
            self._plans[version_id] = restored(resolved)
        return self._plans[version_id]
