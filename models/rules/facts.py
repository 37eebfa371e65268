"""What was done in a period, in figures: counted once, kept with the paper that was written over
them, read by everybody who judges it. No names of people."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class DutyFact:
    """How many duties of one expectation were done in time, late, not at all, or have time.

    `title` is what the plan called it when they were frozen.
    """

    title: str
    in_time: int
    late: int
    missing: int
    pending: int

    @property
    def settled(self) -> bool:
        return bool(self.in_time or self.late or self.missing)


@dataclass(frozen=True, slots=True)
class Placing:
    """In the newest ranking: `place` is None in a category too small to rank, `of` counts the
    category, `score` is in milli-points."""

    period: str
    place: int | None
    of: int
    score: int
    final: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """`reported`, `verified` and `overdue` count the organisation's own indicators, `gaps` (put
    down) and `closed` its own gaps; ideas and visits are its people's as well. `overdue` is as of
    the day of counting, the others as of the period. `honours`: titles of final lists that it or
    its people are on. Of a person the same about himself; `plaques` (keys of the plan) he has."""

    duties: tuple[DutyFact, ...] = ()
    reported: int = 0
    verified: int = 0
    overdue: int = 0
    gaps: int = 0
    closed: int = 0
    ideas: int = 0
    adopted: int = 0
    visits: int = 0
    meetings: int = 0
    plaques: tuple[str, ...] = ()
    honours: tuple[str, ...] = ()
    ranking: Placing | None = None

    @property
    def empty(self) -> bool:
        return self == Facts()


def settled(found: Facts) -> Facts:
    """Without what is still to come."""
    duties = (replace(one, pending=0) for one in found.duties if one.settled)
    return replace(found, duties=tuple(duties))


def kept(found: Facts) -> dict[str, Any]:
    """As JSON, without what is nought."""
    return {key: value for key, value in asdict(found).items() if value}


def restored(said: Mapping[str, Any]) -> Facts:
    """What `kept` wrote, by this version or another one; what is not known is passed over."""
    found = _known(Facts, said)
    found["duties"] = tuple(DutyFact(**_known(DutyFact, one)) for one in said.get("duties", ()))
    if ranking := said.get("ranking"):
        found["ranking"] = Placing(**_known(Placing, ranking))
    return Facts(**found)


def _known(of: type[DutyFact | Facts | Placing], said: Mapping[str, Any]) -> dict[str, Any]:
    names = {one.name for one in fields(of)}
    return {key: _fixed(value) for key, value in said.items() if key in names}


def _fixed(value: Any) -> Any:
    """JSON knows no tuples."""
    return tuple(value) if isinstance(value, list) else value
