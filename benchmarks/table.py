"""What a benchmark says: figures of two things measured in turns, and their ratio."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass

ROUNDS = 7


@dataclass(frozen=True, slots=True)
class Row:
    """Seconds of each round. The ratio is taken pair by pair, so that a slow moment of the machine
    falls on both."""

    name: str
    ours: tuple[float, ...]
    against: str
    theirs: tuple[float, ...]

    @property
    def ratios(self) -> list[float]:
        return sorted(own / other for own, other in zip(self.ours, self.theirs, strict=True))

    def __str__(self) -> str:
        middle, low, high = statistics.median(self.ratios), self.ratios[0], self.ratios[-1]
        own, other = statistics.median(self.ours), statistics.median(self.theirs)
        return (
            f"| {self.name} | {own * 1000:.0f} ms | {self.against} | {other * 1000:.0f} ms "
            f"| {middle:.2f} ({low:.2f}-{high:.2f}) |"
        )


def compare(name: str, ours: Callable[[], float], against: str, theirs: Callable[[], float]) -> Row:
    """Both once to warm up, then in turns; each returns the seconds it took."""
    ours(), theirs()
    pairs = [(ours(), theirs()) for _ in range(ROUNDS)]
    return Row(name, tuple(own for own, _ in pairs), against, tuple(other for _, other in pairs))
