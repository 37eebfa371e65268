"""Which of the things a person can do he may have meant: by the words that each goes by."""

from collections.abc import Iterable, Mapping, Sequence
from unicodedata import normalize

from rapidfuzz import fuzz

NEAR = 70.0
"""In hundredths: below this two short texts agree by chance. 整该 and 整改 share one of two."""

PLAIN = 52.0
"""From here on it is as good as said: the words stand in what was written and are much of it."""


def ranked(text: str, ways: Mapping[str, Sequence[str]]) -> list[tuple[str, float]]:
    """Keys with how well the best of their words fits, from 100 down; none that do not fit.

    Chinese has no blanks, so words are looked for as parts of the text, English ones too.
    """
    said = bare(text)
    scored = [(key, max(_fits(said, words), default=0.0)) for key, words in ways.items()]
    return sorted((one for one in scored if one[1] > 0), key=lambda one: -one[1])


def bare(text: str) -> str:
    """In small letters and of one width, without marks and blanks."""
    return "".join(filter(str.isalnum, normalize("NFKC", text).casefold()))


def _fits(said: str, words: Iterable[str]) -> Iterable[float]:
    return (_score(said, bare(word)) for word in words if said and bare(word))


def _score(said: str, word: str) -> float:
    if word in said:
        return 30 + 70 * len(word) / len(said)
    if said in word and len(said) > 1:
        return 30 + 60 * len(said) / len(word)
    near = fuzz.ratio(said, word)
    return near * 0.6 if near >= NEAR else 0.0
