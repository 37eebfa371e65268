"""A remark on a ballot: how long it may be, and by what its writer might be recognised."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from unicodedata import normalize

LONGEST = 200
SHORTEST_NAME = 2

_NUMBER = re.compile(r"\d|[〇零一二三四五六七八九]{4,}")
_CONTACT = re.compile(r"@|https?:|www\.|微信|微訊|wechat|\bqq\b|[a-z0-9]_[a-z0-9]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Remark:
    """Not cast yet. `word`: which text a button is about, so that what is seen is what is cast."""

    word: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Signs:
    """`names`: of people on the roster, as they stand there."""

    names: tuple[str, ...] = ()
    number: bool = False
    contact: bool = False

    def __bool__(self) -> bool:
        return bool(self.names) or self.number or self.contact


def signs(text: str, names: Iterable[str]) -> Signs:
    """A name counts wherever it stands, also with blanks in it; a number also spelt out from four
    figures on, as that of a telephone."""
    plain = normalize("NFKC", text)
    joined = _close(plain)
    found = {one for one in names if len(_close(one)) >= SHORTEST_NAME and _close(one) in joined}
    return Signs(
        tuple(sorted(found)),
        _NUMBER.search(plain) is not None,
        _CONTACT.search(plain) is not None,
    )


def _close(text: str) -> str:
    return "".join(normalize("NFKC", text).split()).casefold()
