"""Days as people write them: 2026-06-30, 6月30日, 6/30, 月底, 明天, 下周五, next Friday.

`models.rules.day_words` has what is said from today on, `models.rules.day_english` what is said in
English; decision 0069 says why they are ours.
"""

import re
from datetime import date
from unicodedata import normalize

from models.rules import day_english, day_words
from models.rules.day_steps import nearest_year, valid
from models.rules.numerals import digits

_SAME = str.maketrans({"週": "周", "號": "日", "号": "日", "後": "后", "個": "个", "兩": "两"})
_YEARS = {"前年": -2, "去年": -1, "今年": 0, "本年": 0, "明年": 1, "后年": 2}
_WEEKDAY = "[(,]?周([一二三四五六日天1-7])[)]?"
_BY = re.compile("(之|以)?前|为止")


def parse_day(text: str, today: date, *, past: bool = False) -> date | None:
    """None when it is no day. A day without its year is the next one from today on, or with
    `past` the latest one up to today. A weekday beside a date has to be its own."""
    said = _normal(text, today)
    found = _read(said, today, past)
    if found is None and (by := re.search(f"({_BY.pattern})$", said)):
        found = _read(said[: by.start()], today, past)
    return found


def _read(said: str, today: date, past: bool) -> date | None:
    for read in _READERS:
        found = read(said, today, past)
        if found is not None:
            return found
    return _beside_its_weekday(said, today, past)


def _normal(text: str, today: date) -> str:
    said = normalize("NFKC", text).strip().lower().translate(_SAME)
    said = re.sub("星期|礼拜|禮拜", "周", said)
    said = digits(said, before="年月日天周")
    if year := next((word for word in _YEARS if said.startswith(word)), ""):
        rest = said.removeprefix(year)
        said = f"{today.year + _YEARS[year]}年{rest.removeprefix('年')}"
    return re.sub(r"\s+", " " if re.search("[a-z]", said) else "", said)


def _whole(said: str, today: date, past: bool) -> date | None:
    found = re.fullmatch(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?", said)
    found = found or re.fullmatch(r"(\d{4})(\d\d)(\d\d)", said)
    if found is None and (found := re.fullmatch(r"(\d\d)年(\d{1,2})月(\d{1,2})日?", said)):
        return valid(2000 + int(found[1]), int(found[2]), int(found[3]))
    return valid(*map(int, found.groups())) if found else None


def _yearless(said: str, today: date, past: bool) -> date | None:
    """30/6 can only be the thirtieth of June."""
    found = re.fullmatch(r"(\d{1,2})([-/.月])(\d{1,2})日?", said)
    if found is None:
        return None
    month, day = int(found[1]), int(found[3])
    if month > 12 and found[2] == "/":
        month, day = day, month
    return nearest_year(month, day, today, past)


def _beside_its_weekday(said: str, today: date, past: bool) -> date | None:
    """6月30日（周二）, Fri, 4 December."""
    after, before = (
        re.fullmatch(f"([^周]*[0-9][^下上本这(,]?){_WEEKDAY}", said),
        day_english.after(said),
    )
    if after:
        rest, weekday = after[1], day_words.WEEKDAYS[after[2]]
    elif before:
        rest, weekday = before
    else:
        return None
    found = next(filter(None, (read(rest, today, past) for read in _READERS)), None)
    return found if found and found.weekday() == weekday else None


_READERS = (_whole, _yearless, *day_words.READERS, *day_english.READERS)
