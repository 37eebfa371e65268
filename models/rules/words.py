"""What people typed, without what cannot be seen."""

from unicodedata import category, normalize

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zs", "Zl", "Zp", "Mn", "Me"})
_BLANKS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_NOWHERE = frozenset("\ufffe\uffff")


def written(text: str) -> str:
    """Without blanks at both ends and control characters, which neither PostgreSQL nor Office
    files take; empty where nothing at all would be seen of it."""
    kept = "".join(filter(_kept, text)).strip()
    return kept if any(map(_seen, kept)) else ""


def unseen(text: str) -> str:
    """The first character that `written` would leave out; empty where there is none."""
    return next((one for one in text if not _kept(one)), "")


def post_word(text: str) -> str:
    """A post as a roster and a plan agree on it, however wide it was typed and wherever spaced."""
    return " ".join(normalize("NFKC", text).split())


def _kept(character: str) -> bool:
    if character in "\n\t":
        return True
    return category(character) not in ("Cc", "Cs") and character not in _NOWHERE


def _seen(character: str) -> bool:
    return category(character) not in _UNSEEN and character not in _BLANKS
