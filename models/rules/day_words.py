"""Chinese words for days that count from today; as `models.rules.days` has made them plain."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from models.rules.day_steps import (
    in_week,
    month_end,
    months_on,
    on_weekday,
    quarter_end,
    valid,
    year_end,
)

WEEKDAYS = {name: index for index, name in enumerate("一二三四五六日")} | {"天": 6}
WEEKDAYS |= {str(number): number - 1 for number in range(1, 8)}

_NEAR = {"大后天": 3, "后天": 2, "明天": 1, "明日": 1, "今天": 0, "今日": 0}
_NEAR |= {"昨天": -1, "昨日": -1, "前天": -2, "大前天": -3}

End = Callable[[date], date]
_ENDS: tuple[tuple[str, End, int], ...] = (
    ("月", month_end, 1),
    ("季度?", quarter_end, 3),
    ("年", year_end, 12),
)
"""What may stand before 底 or 末, the end it has, and how many months it lasts."""


def _near(said: str, today: date, past: bool) -> date | None:
    if said in _NEAR:
        return today + timedelta(days=_NEAR[said])
    found = re.fullmatch(r"(\d{1,3})(天|个?周)之?(后|前)", said)
    if found is None:
        return None
    days = int(found[1]) * (1 if found[2] == "天" else 7)
    return today + timedelta(days=days if found[3] == "后" else -days)


def _of_month(said: str, today: date, past: bool) -> date | None:
    found = re.fullmatch(r"(本月|这个?月|下个?月|上个?月)?(\d{1,2})日", said)
    if found is None:
        return None
    word, number = found[1] or "", int(found[2])
    if word:
        first = months_on(today, {"下": 1, "上": -1}.get(word[0], 0))
        return valid(first.year, first.month, number)
    months = (months_on(today, -step if past else step) for step in range(3))
    days = (valid(first.year, first.month, number) for first in months)
    return next((d for d in days if d and (d <= today if past else d >= today)), None)


def _end(said: str, today: date, past: bool) -> date | None:
    """Without a word before it, and with `past`, the latest end up to today."""
    for name, end, months in _ENDS:
        found = re.fullmatch(f"(本|这个?|下个?|上个?)?{name}[底末]", said)
        if found is None:
            continue
        step = {"下": 1, "上": -1}.get((found[1] or " ")[0], 0)
        if past and not found[1] and end(today) > today:
            step = -1
        return end(months_on(today, step * months))
    return None


def _end_of_named(said: str, today: date, past: bool) -> date | None:
    """2027年6月底, 6月底, 2027年底."""
    found = re.fullmatch(r"(?:(\d{4})年)?(?:(\d{1,2})月)?[底末]", said)
    if found is None or not (found[1] or found[2]):
        return None
    month = int(found[2] or 12)
    if not (1 <= month <= 12 and date.min.year <= int(found[1] or today.year)):
        return None
    if found[1]:
        return month_end(date(int(found[1]), month, 1))
    this = month_end(date(today.year, month, 1))
    if past:
        return this if this <= today else month_end(date(today.year - 1, month, 1))
    return this if this >= today else month_end(date(today.year + 1, month, 1))


def _weekday(said: str, today: date, past: bool) -> date | None:
    found = re.fullmatch(r"(上|本|这|下下|下)?(?:个)?周([一二三四五六日天1-7])", said)
    if found is None:
        return None
    weekday = WEEKDAYS[found[2]]
    if found[1] is None:
        return on_weekday(today, weekday, past)
    return in_week(today, weekday, {"上": -1, "下": 1, "下下": 2}.get(found[1], 0))


READERS = (_of_month, _near, _end, _end_of_named, _weekday)
