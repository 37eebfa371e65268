"""Days as people write them: 2026-06-30, 6月30日, 6/30, 月底, 明天, 下周五, next Friday."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from unicodedata import normalize

_SAME = str.maketrans({"週": "周", "號": "日", "号": "日", "後": "后", "個": "个", "兩": "两"})
_DIGITS = {character: value for value, character in enumerate("〇一二三四五六七八九十")}
_DIGITS |= {"零": 0, "两": 2}
_NUMERAL = re.compile(r"[〇零一二两三四五六七八九十]+(?=[年月日天周])")

_NEAR = {
    "大后天": 3,
    "后天": 2,
    "明天": 1,
    "今天": 0,
    "昨天": -1,
    "前天": -2,
    "tomorrow": 1,
    "today": 0,
    "yesterday": -1,
}
_WEEKDAYS = {name: index % 7 for index, name in enumerate("一二三四五六日天")} | {"天": 6}
_WEEKDAYS |= {str(number): number - 1 for number in range(1, 8)}
_ENGLISH_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def parse_day(text: str, today: date, *, past: bool = False) -> date | None:
    """None when it is no day. A day without its year is the next one from today on, or with
    `past` the latest one up to today."""
    said = _normal(text)
    for read in _READERS:
        found = read(said, today, past)
        if found is not None:
            return found
    return None


def month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def quarter_end(day: date) -> date:
    return month_end(date(day.year, (day.month + 2) // 3 * 3, 1))


def year_end(day: date) -> date:
    return date(day.year, 12, 31)


def _normal(text: str) -> str:
    said = normalize("NFKC", text).strip().lower().translate(_SAME)
    said = re.sub("星期|礼拜|禮拜", "周", said)
    said = _NUMERAL.sub(lambda found: str(_numeral(found[0])), said)
    return re.sub(r"\s+", " " if re.search("[a-z]", said) else "", said)


def _numeral(text: str) -> int | str:
    """三十一 → 31, 十 → 10, 二〇二六 → 2026."""
    if "十" not in text:
        return "".join(str(_DIGITS[character]) for character in text)
    tens, _, ones = text.partition("十")
    return _DIGITS.get(tens, 1) * 10 + _DIGITS.get(ones, 0)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _whole(said: str, today: date, past: bool) -> date | None:
    found = re.fullmatch(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?", said)
    found = found or re.fullmatch(r"(\d{4})(\d\d)(\d\d)", said)
    return _day(*map(int, found.groups())) if found else None


def _yearless(said: str, today: date, past: bool) -> date | None:
    found = re.fullmatch(r"(\d{1,2})[-/.月](\d{1,2})日?", said)
    return _nearest_year(int(found[1]), int(found[2]), today, past) if found else None


def _nearest_year(month: int, day: int, today: date, past: bool) -> date | None:
    """29 February is looked for as far as the next leap year."""
    for step in range(9):
        found = _day(today.year + (-step if past else step), month, day)
        if found and (found <= today if past else found >= today):
            return found
    return None


def _of_month(said: str, today: date, past: bool) -> date | None:
    found = re.fullmatch(r"(本月|这个?月|下个?月|上个?月)?(\d{1,2})日", said)
    if found is None:
        return None
    word, number = found[1] or "", int(found[2])
    if word:
        first = _months_on(today, {"下": 1, "上": -1}.get(word[0], 0))
        return _day(first.year, first.month, number)
    months = (_months_on(today, -step if past else step) for step in range(3))
    days = (_day(first.year, first.month, number) for first in months)
    return next((d for d in days if d and (d <= today if past else d >= today)), None)


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1)


def _near(said: str, today: date, past: bool) -> date | None:
    if said in _NEAR:
        return today + timedelta(days=_NEAR[said])
    found = re.fullmatch(r"(\d{1,3})(天|周|个?星期)(后|前)", said)
    if found is None:
        return None
    days = int(found[1]) * (1 if found[2] == "天" else 7)
    return today + timedelta(days=days if found[3] == "后" else -days)


def _end(said: str, today: date, past: bool) -> date | None:
    ends: dict[str, Callable[[date], date]] = {
        r"(本|这个?)?月(底|末)|end of (the )?month": month_end,
        r"下个?月(底|末)|end of next month": lambda day: month_end(_months_on(day, 1)),
        r"(本)?季(度)?(底|末)|end of (the )?quarter": quarter_end,
        r"(今)?年(底|末)|end of (the )?year": year_end,
    }
    return next((end(today) for words, end in ends.items() if re.fullmatch(words, said)), None)


def _weekday(said: str, today: date, past: bool) -> date | None:
    found = re.fullmatch(r"(上|本|这|下下|下)?(?:个)?周([一二三四五六日天1-7])", said)
    if found is None:
        return _english_weekday(said, today)
    weekday = _WEEKDAYS[found[2]]
    if found[1] is None:
        return _on_weekday(today, weekday, past)
    weeks = {"上": -1, "下": 1, "下下": 2}.get(found[1], 0)
    return today - timedelta(days=today.weekday()) + timedelta(days=weekday, weeks=weeks)


def _english_weekday(said: str, today: date) -> date | None:
    found = re.fullmatch(r"(next )?(mon|tue|wed|thu|fri|sat|sun)[a-z]*", said)
    if found is None:
        return None
    weekday = _ENGLISH_DAYS.index(found[2])
    if found[1] is None:
        return _on_weekday(today, weekday, past=False)
    return today - timedelta(days=today.weekday()) + timedelta(days=weekday, weeks=1)


def _on_weekday(today: date, weekday: int, past: bool) -> date:
    if past:
        return today - timedelta(days=(today.weekday() - weekday) % 7)
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def _english(said: str, today: date, past: bool) -> date | None:
    words = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
    found = re.fullmatch(rf"(?P<d>\d{{1,2}}) {words}(?: (?P<y>\d{{4}}))?", said) or re.fullmatch(
        rf"{words} (?P<d>\d{{1,2}})(?:,? (?P<y>\d{{4}}))?", said
    )
    if found is None:
        return None
    month = 1 + next(i for i, name in enumerate(_MONTHS) if re.search(rf"\b{name}", said))
    if found["y"]:
        return _day(int(found["y"]), month, int(found["d"]))
    return _nearest_year(month, int(found["d"]), today, past)


_READERS = (_whole, _yearless, _of_month, _near, _end, _weekday, _english)
