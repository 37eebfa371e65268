"""What whoever sets up has said, and what is wrong with an answer."""

from dataclasses import dataclass, replace
from datetime import date

from models.plan.loading import Loaded


class Wrong(Exception):
    """An answer that cannot be taken. `key` names the sentence behind `init-wrong-`; `report`
    stands below it as it is."""

    def __init__(self, key: str, report: str = "", **values: str | int) -> None:
        self.key, self.report, self.values = key, report, values
        super().__init__(key)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was answered so far; None: not yet. `bot`: the username behind the token."""

    language: str | None = None
    token: str | None = None
    bot: str | None = None
    organisation: str | None = None
    secretary: str | None = None
    plan: Loaded | None = None
    start: date | None = None

    def with_answer(self, name: str, value: object) -> "Wishes":
        """`name` is a field, `value` what its reader gave."""
        return replace(self, **{name: value})  # type: ignore[arg-type]
