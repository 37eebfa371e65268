"""Names of people taken out of words that stay."""

from collections.abc import Collection

MASK = "××"
SHORTEST = 2


def maskable(names: Collection[str]) -> frozenset[str]:
    """Those long enough to be told from other words."""
    return frozenset(name.strip() for name in names if len(name.strip()) >= SHORTEST)


def masked(text: str, names: Collection[str]) -> str:
    """The longest name that begins at a place is taken first; `names` as from `maskable`. Costs
    as many look-ups a character as the names have lengths, however many names there are."""
    lengths = sorted({len(name) for name in names}, reverse=True)
    kept: list[str] = []
    at = 0
    while at < len(text):
        long = next((one for one in lengths if text[at : at + one] in names), 0)
        kept.append(MASK if long else text[at])
        at += long or 1
    return "".join(kept)
