"""Answers as short text: one character per item, the position of its grade in the scale.

Short enough that a whole questionnaire fits into a button, and the same length whatever is
answered.
"""

from collections.abc import Sequence

ALPHABET = "01234567"


def encode(answers: Sequence[str], grades: Sequence[str]) -> str:
    """Raises ValueError for an answer that the scale does not know."""
    return "".join(ALPHABET[grades.index(answer)] for answer in answers)


def decode(marks: str, grades: Sequence[str]) -> tuple[str, ...]:
    """Raises ValueError for a character that is no position in the scale."""
    known = dict(zip(ALPHABET, grades, strict=False))
    if not set(marks) <= set(known):
        raise ValueError("a mark is outside the scale")
    return tuple(known[mark] for mark in marks)


def replaced(marks: str, item: int, mark: str) -> str:
    """`marks` with another answer to the item at that position (from 0)."""
    return marks[:item] + mark + marks[item + 1 :]
