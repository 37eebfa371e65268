"""Exact integer rounding, the same for scores, shares and percentages."""

from collections.abc import Sequence


def half_up(numerator: int, denominator: int) -> int:
    """numerator / denominator to the nearest integer, a half upwards. denominator > 0."""
    return (2 * numerator + denominator) // (2 * denominator)


def apportion(parts: Sequence[int], full: int) -> tuple[int, ...]:
    """`full` in proportion to the parts by largest remainder; sums to exactly `full`.

    Equal remainders go to the earlier part. All zeros when there is nothing to divide by.
    """
    total = sum(parts)
    if total == 0:
        return (0,) * len(parts)
    shares = [full * part // total for part in parts]
    by_remainder = sorted(range(len(parts)), key=lambda i: (-(full * parts[i] % total), i))
    for i in by_remainder[: full - sum(shares)]:
        shares[i] += 1
    return tuple(shares)
