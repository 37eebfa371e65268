"""Reading a figure out of what somebody wrote."""

import re
from dataclasses import dataclass
from decimal import Decimal

_WIDE = str.maketrans("０１２３４５６７８９．％＋－−", "0123456789.%+--")
_SCALES = {"万": Decimal(10**4), "萬": Decimal(10**4), "亿": Decimal(10**8), "億": Decimal(10**8)}
_NUMBER = r"[-+]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?"
_SCALED = rf"({_NUMBER})\s*([{''.join(_SCALES)}]?)\s*"
_PERCENT = re.compile(rf"百分之({_NUMBER})")
_BEFORE = r"(?<![0-9a-z.])(?<![0-9],)(?<!第)"
# What follows a unit and makes another one of it: 45人次 are not 45 people.
_AFTER = r"(?!次|月|百分点|小时|工作日|星期|季度)"
_FROM = re.compile(r"[0-9]\s*[-~～—–至到]\s*$")


@dataclass(frozen=True, slots=True)
class _Unit:
    """万元 is 元 with a `scale` of 10,000."""

    base: str
    scale: Decimal

    @property
    def pattern(self) -> str:
        latin = "(?![a-z])" if self.base[-1:].isascii() and self.base[-1:].isalpha() else ""
        return re.escape(self.base) + latin + _AFTER

    def value(self, number: str, scale: str, base: str | None) -> Decimal:
        figure = Decimal(number.replace(",", ""))
        if not scale and not base:
            return figure
        return figure * _SCALES.get(scale, Decimal(1)) / self.scale


def figure(text: str, unit: str) -> Decimal | None:
    """The one number with this unit, or the number that is the whole text; else None.

    Numbers of anything else (dates, other units) do not disturb. 万 and 亿 count, also where the
    unit itself has one: 4.5亿元 is 45000 where the unit is 万元. Two different figures, or the
    end of a range, are none.
    """
    said, wanted = _plain(text), _unit(unit)
    alone = _alone(said, wanted)
    if alone is not None:
        return alone
    found: set[Decimal] = set()
    for one in re.finditer(f"{_BEFORE}{_SCALED}({wanted.pattern})", said):
        if _FROM.search(said[: one.start()]):
            return None
        found.add(wanted.value(one[1], one[2], one[3]))
    return found.pop() if len(found) == 1 else None


def says_only(text: str, unit: str) -> bool:
    """The text is a figure in this unit and nothing besides."""
    return _alone(_plain(text), _unit(unit)) is not None


def written(value: Decimal, unit: str) -> str:
    """The figure in words that `figure` reads back."""
    figure = f"{value:f}"
    return (figure.rstrip("0").rstrip(".") if "." in figure else figure) + unit


def _alone(said: str, unit: _Unit) -> Decimal | None:
    found = re.fullmatch(f"{_SCALED}({unit.pattern})?[。.]?", said.replace("，", ","))
    return unit.value(found[1], found[2], found[3]) if found else None


def _plain(text: str) -> str:
    return _PERCENT.sub(r"\1%", text.strip().translate(_WIDE).casefold())


def _unit(unit: str) -> _Unit:
    text = _plain(unit)
    if len(text) > 1 and text[0] in _SCALES:
        return _Unit(text[1:], _SCALES[text[0]])
    return _Unit(text, Decimal(1))
