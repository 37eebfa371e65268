"""Exact linear algebra on sparse rows: what a set of equations tells about some of the unknowns."""

from collections.abc import Collection, Iterable, Mapping
from fractions import Fraction

Row = Mapping[str, Fraction | int]
"""Unknown → its coefficient."""


def rank(rows: Iterable[Row]) -> int:
    """Of the matrix with these rows."""
    reduced: dict[str, dict[str, Fraction]] = {}
    for row in rows:
        left = {name: Fraction(value) for name, value in row.items() if value}
        while left and (pivot := min(left)) in reduced:
            _subtract(left, reduced[pivot], left[pivot])
        if left:
            reduced[pivot] = {name: value / left[pivot] for name, value in left.items()}
    return len(reduced)


def told_about(rows: Collection[Row], unknowns: Collection[str]) -> int:
    """How many independent figures follow from the rows that are about these unknowns alone."""
    others = [{name: row[name] for name in row if name not in unknowns} for row in rows]
    return rank(rows) - rank(others)


def _subtract(row: dict[str, Fraction], other: Mapping[str, Fraction], times: Fraction) -> None:
    for name, value in other.items():
        rest = row.get(name, Fraction(0)) - times * value
        if rest:
            row[name] = rest
        else:
            row.pop(name, None)
