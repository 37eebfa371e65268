"""Waiting longer after each failure in a row."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Backoff:
    """Seconds to wait: `first`, then doubled up to `top`, until `reset`."""

    first: float = 1.0
    top: float = 60.0
    _failures: int = field(default=0, init=False)

    def next(self) -> float:
        delay = doubled(self._failures, self.first, self.top)
        self._failures += 1
        return delay

    def reset(self) -> None:
        self._failures = 0


def doubled(failures: int, first: float, top: float) -> float:
    """`first` · 2^failures seconds, at most `top` (the exponent is bounded: no overflow)."""
    return min(top, first * 2.0 ** min(failures, 30))
