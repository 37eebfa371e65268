"""Numbers as people write them: １，２００, 3.5万, 一百二十, 两千."""

import re
from collections.abc import Sequence
from decimal import Decimal
from unicodedata import normalize

_DIGITS = {character: value for value, character in enumerate("〇一二三四五六七八九")}
_DIGITS |= {"零": 0, "两": 2, "兩": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_ALL = "".join((*_DIGITS, *_TENS, *_MYRIADS))
_FIGURE = re.compile(rf"([-+]?[0-9]+(?:\.[0-9]+)?(?:e[-+]?[0-9]{{1,2}})?)([{''.join(_MYRIADS)}]?)")
_MOST = 24


def number(text: str) -> Decimal | None:
    """The number that is the whole text; None where there is none, or more than one."""
    said = normalize("NFKC", text).translate(str.maketrans("−–。", "--.")).lower()
    said = re.sub(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))|\s+|^约|左右$|\.$", "", said)
    found = _FIGURE.fullmatch(said)
    if found:
        figure = Decimal(found[1])
        return _scaled(figure, _MYRIADS[found[2]]) if found[2] else figure
    sign, said = (-1, said[1:]) if said.startswith("负") else (1, said)
    whole = chinese(said)
    return None if whole is None else Decimal(sign * whole)


def _scaled(figure: Decimal, scale: int) -> Decimal:
    """Without the zeros behind the point that multiplying leaves."""
    value = figure * scale
    return value.to_integral_value() if value == value.to_integral_value() else value


def chinese(text: str) -> int | None:
    """三十一 → 31, 二〇二六 → 2026, 一万两千 → 12000; None for anything else, and for 二百五, which
    some mean as 250."""
    if not text or len(text) > _MOST or not all(character in _ALL for character in text):
        return None
    if all(character in _DIGITS for character in text):
        return int("".join(str(_DIGITS[character]) for character in text))
    return _by_parts(text, (*_MYRIADS.items(), *_TENS.items()))


def _by_parts(text: str, units: Sequence[tuple[str, int]]) -> int | None:
    """What stands before the largest unit, times it, and what comes after."""
    for unit, worth in sorted(units, key=lambda one: -one[1]):
        before, found, rest = text.partition(unit)
        if not found:
            continue
        many = 1 if not before and worth == 10 else _below(before)
        more = _rest(rest, worth)
        return None if not many or more is None else many * worth + more
    return None


def _below(text: str) -> int | None:
    if len(text) == 1 and text in _DIGITS:
        return _DIGITS[text]
    return _by_parts(text, tuple(_TENS.items()))


def _rest(text: str, worth: int) -> int | None:
    if not text:
        return 0
    bare = text.lstrip("零〇")
    if len(bare) == 1 and bare in _DIGITS:
        return _DIGITS[bare] if worth == 10 or bare != text else None
    smaller = [(unit, one) for unit, one in (*_MYRIADS.items(), *_TENS.items()) if one < worth]
    return _by_parts(bare, smaller)


def digits(text: str, before: str) -> str:
    """The text with Chinese numerals in figures, where one of the characters follows them."""
    numeral = re.compile(f"[{''.join((*_DIGITS, '十'))}]+(?=[{before}])")
    return numeral.sub(lambda found: _in_figures(found[0]), text)


def _in_figures(numeral: str) -> str:
    value = chinese(numeral)
    return numeral if value is None else str(value)
