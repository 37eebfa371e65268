"""Days of a plan as the rules that they follow from."""

from models.plan.parts import Due
from publishing.texts import Translator


def due(t: Translator, said: Due) -> str:
    """By when, as a rule: "the last workday of the period"."""
    ((way, value),) = said.model_dump(exclude_none=True).items()
    told = t.date(value, year=True) if way == "on" else int(value)
    return t.plain(f"plan-due-{way.replace('_', '-')}", value=told)
