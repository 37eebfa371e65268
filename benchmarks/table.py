"""What a benchmark says: figures of two things measured in turns, and their ratio."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass

ROUNDS = 7


@dataclass(frozen=True, slots=True)
class Row:
    """Figures of each round in `unit`. The ratio is taken pair by pair, so that a slow moment of
    the machine falls on both. `bound` is what it may be at most, or has to be `at_least`."""

    name: str
    ours: tuple[float, ...]
    against: str
    theirs: tuple[float, ...]
    bound: float | None = None
    at_least: bool = False
    unit: str = "ms"

    @property
    def ratios(self) -> list[float]:
        return sorted(own / other for own, other in zip(self.ours, self.theirs, strict=True))

    @property
    def ratio(self) -> float:
        return statistics.median(self.ratios)

    @property
    def met(self) -> bool:
        if self.bound is None:
            return True
        return self.ratio >= self.bound if self.at_least else self.ratio <= self.bound

    def __str__(self) -> str:
        own, other = statistics.median(self.ours), statistics.median(self.theirs)
        low, high = self.ratios[0], self.ratios[-1]
        return (
            f"| {self.name} | {own:,.0f} {self.unit} | {self.against} | {other:,.0f} {self.unit} "
            f"| {self.ratio:.2f} ({low:.2f}-{high:.2f}) | {self._demanded()} |"
        )

    def _demanded(self) -> str:
        if self.bound is None:
            return ""
        sign = "≥" if self.at_least else "≤"
        return f"{sign} {self.bound:.2f}: {'met' if self.met else 'MISSED'}"


def compare(
    name: str,
    ours: Callable[[], float],
    against: str,
    theirs: Callable[[], float],
    bound: float | None = None,
    *,
    at_least: bool = False,
    unit: str = "ms",
    rounds: int = ROUNDS,
) -> Row:
    """Both once to warm up, then in turns; each returns what it took in `unit`."""
    ours(), theirs()
    pairs = [(ours(), theirs()) for _ in range(rounds)]
    own, other = (tuple(figures) for figures in zip(*pairs, strict=True))
    return Row(name, own, against, other, bound, at_least, unit)
