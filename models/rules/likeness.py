"""Which of many short texts say nearly the same as one: Chinese, so by characters, not by words."""

import re
from collections.abc import Mapping
from unicodedata import normalize

from rapidfuzz import fuzz, process

NEAR, NEAREST = 60.0, 52.0
"""In hundredths: the characters alone, in any order, which is fast; then half of it by pairs of
neighbours. Chosen on the table of pairs in tests/unit/rules/likeness_pairs.py."""

CANDIDATES = 200
"""Of so many the pairs of neighbours are counted: it bounds what long texts cost."""

_SAID_ANYHOW = re.compile(r"建议|建議|希望|应该|應該|可以|可否|能不能|[\W_的了把给給为為在要应應]+")
"""What every suggestion says, marks, and small words."""


def nearest(text: str, others: Mapping[int, str], most: int) -> list[int]:
    """The keys of at most `most` of the others that say nearly the same, the nearest first."""
    bare = _bare(text)
    if not bare:
        return []
    kept = {key: _bare(other) for key, other in others.items()}
    known = {key: "".join(sorted(other)) for key, other in kept.items() if other}
    close = process.extract(
        "".join(sorted(bare)), known, scorer=fuzz.ratio, score_cutoff=NEAR, limit=CANDIDATES
    )
    scored = [((score + _pairs(bare, kept[key])) / 2, key) for _, score, key in close]
    found = sorted((-score, key) for score, key in scored if score >= NEAREST)
    return [key for _, key in found[:most]]


def _bare(text: str) -> str:
    return _SAID_ANYHOW.sub("", normalize("NFKC", text).casefold())


def _pairs(one: str, other: str) -> float:
    """Of all neighbouring characters of both, how many hundredths they share (Dice)."""
    ours, theirs = _neighbours(one), _neighbours(other)
    if not ours or not theirs:
        return 100.0 if one == other else 0.0
    return 200 * len(ours & theirs) / (len(ours) + len(theirs))


def _neighbours(text: str) -> set[str]:
    return {text[at : at + 2] for at in range(len(text) - 1)}
