"""How much of an adversary's success is more than chance.

Baseline: somebody who knows the published table and nothing else cannot tell the voters of one
class apart, so every way of handing that class's answers out to them is as likely as any other.
For one item and one class of n ballots, with u_g guesses and v_g answers of grade g, a guess that
carries no information hits on average Σ u_g·v_g / n times, and the variance of the number of hits
over all n! ways is (Hoeffding 1951, for d_ij centred by row and column)

    1/(n-1) · Σ d_ij²  =  1/(n-1) · (Σuv − Σuv²/n − Σu²v/n + (Σuv)²/n²).

Items are answered independently in these tests, so means and variances add up over items, classes
and rounds; the sum, divided by its standard deviation, is a standard normal z.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt

from tests.services.adversary.attacker import Ballot, Guess


@dataclass
class Hits:
    """Of one channel: hits, and what chance gives."""

    tried: int = 0
    hits: int = 0
    mean: float = 0.0
    variance: float = 0.0

    @property
    def rate(self) -> float:
        return self.hits / self.tried

    @property
    def z(self) -> float:
        """0 where chance leaves nothing open (a unanimous class)."""
        return (self.hits - self.mean) / sqrt(self.variance) if self.variance > 1e-9 else 0.0

    def add(self, guessed: list[str | None], given: list[str | None]) -> None:
        n, u, v = len(given), Counter(guessed), Counter(given)
        both = sum(u[grade] * v[grade] for grade in v)
        squares = sum(u[grade] * v[grade] * (u[grade] + v[grade]) for grade in v)
        self.tried += n
        self.hits += sum(one == other for one, other in zip(guessed, given, strict=True))
        self.mean += both / n
        if n > 1:
            self.variance += (both - squares / n + both**2 / n**2) / (n - 1)


def judge(
    channels: defaultdict[str, Hits],
    guesses: Mapping[str, Guess],
    truth: Mapping[int, Ballot],
    classes: Mapping[int, str],
) -> None:
    """Adds one round to what is known of each channel."""
    by_class: dict[str, list[int]] = defaultdict(list)
    for member in truth:
        by_class[classes[member]].append(member)
    for channel, guess in guesses.items():
        for members in by_class.values():
            for item in range(len(next(iter(truth.values())))):
                guessed = [guess[member][item] for member in members]
                channels[channel].add(guessed, [truth[member][item] for member in members])
