"""Plans by their version, kept: a stored version never changes."""

from models.plan.schema import Plan


class Shelf:
    """Implements services.ports.PlanShelf."""

    def __init__(self) -> None:
        self._plans: dict[int, Plan] = {}

    def kept(self, version_id: int) -> Plan | None:
        return self._plans.get(version_id)

    def keep(self, version_id: int, plan: Plan) -> None:
        self._plans[version_id] = plan
