"""Voting codes as people read, type and hear them: Crockford's base 32, in groups of four.

Sixty random bits, so that none is found by trying. No letter can be taken for a digit.
"""

import re
import unicodedata

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 12
GROUP = 4
BITS = LENGTH * 5

_ALIKE = str.maketrans("OIL", "011")
_BETWEEN = re.compile(r"[\s\-_–—·.]+")


def written(number: int) -> str:
    """The code of a random number of BITS bits."""
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(LENGTH)))


def grouped(code: str) -> str:
    """As it is printed: ABCD-EFGH-JKMN."""
    return "-".join(code[start : start + GROUP] for start in range(0, LENGTH, GROUP))


def read(text: str) -> str | None:
    """The code in what somebody typed, however he spaced it; None where it is no code."""
    plain = unicodedata.normalize("NFKC", text).strip().upper()
    code = _BETWEEN.sub("", plain).translate(_ALIKE)
    return code if len(code) == LENGTH and set(code) <= set(ALPHABET) else None


def read_all(text: str) -> tuple[list[str], list[str]]:
    """One code a line, or several with commas between: the codes, and what is none."""
    words = [word for word in re.split(r"[\n,;，；、]+", text) if word.strip()]
    found = [(word, read(word)) for word in words]
    return (
        [code for _, code in found if code],
        [word.strip() for word, code in found if not code],
    )
