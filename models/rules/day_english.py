"""English words for days: 30 June, June 30th 2026, next Friday, end of month, in 3 days."""

import re
from datetime import date, timedelta

from models.rules.day_steps import (
    in_week,
    month_end,
    months_on,
    nearest_year,
    on_weekday,
    quarter_end,
    valid,
    year_end,
)

_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTH = "|".join(f"{name}|{name[:3]}|{name[:4]}" for name in _MONTHS)
_DAY = "|".join(f"{name}|{name[:3]}|{name[:4]}" for name in _DAYS) + "|thurs"
_NEAR = {"the day after tomorrow": 2, "day after tomorrow": 2, "tomorrow": 1, "today": 0}
_NEAR |= {"yesterday": -1}
_ENDS = {"month": (month_end, 1), "quarter": (quarter_end, 3), "year": (year_end, 12)}


def after(said: str) -> tuple[str, int] | None:
    """“fri, 4 december”: what follows the weekday, and the weekday."""
    found = re.fullmatch(rf"({_DAY})\.?,? (.+)", said)
    return (found[2], _weekday_of(found[1])) if found else None


def _weekday_of(name: str) -> int:
    return next(index for index, day in enumerate(_DAYS) if day.startswith(name[:3]))


def _near(said: str, today: date, past: bool) -> date | None:
    if said in _NEAR:
        return today + timedelta(days=_NEAR[said])
    found = re.fullmatch(r"in (\d{1,3}) (day|week)s?|(\d{1,3}) (day|week)s? ago", said)
    if found is None:
        return None
    days = int(found[1] or found[3]) * (7 if "week" in found.groups() else 1)
    return today + timedelta(days=days if found[1] else -days)


def _end(said: str, today: date, past: bool) -> date | None:
    found = re.fullmatch(r"(?:the )?end of (the |this |next |last )?(month|quarter|year)", said)
    if found is None:
        return None
    end, months = _ENDS[found[2]]
    word = (found[1] or "").strip()
    step = {"next": 1, "last": -1}.get(word, 0)
    if past and word in ("", "the") and end(today) > today:
        step = -1
    return end(months_on(today, step * months))


def _weekday(said: str, today: date, past: bool) -> date | None:
    """“next Friday” is the Friday of next week."""
    found = re.fullmatch(rf"(next |this |last )?({_DAY})", said)
    if found is None:
        return None
    weekday = _weekday_of(found[2])
    if found[1] is None:
        return on_weekday(today, weekday, past)
    return in_week(today, weekday, {"next ": 1, "last ": -1}.get(found[1], 0))


def _month_and_day(said: str, today: date, past: bool) -> date | None:
    number, year = r"(?P<d>\d{1,2})(?:st|nd|rd|th)?", r"(?P<y>\d{4})"
    name = rf"(?P<m>{_MONTH})\.?"
    found = re.fullmatch(rf"{number}(?: of)?[ -]?{name}(?:,?[ -]{year})?", said)
    found = found or re.fullmatch(rf"{name} ?{number}(?:,? {year})?", said)
    if found is None:
        return None
    month = next(at for at, one in enumerate(_MONTHS, 1) if one.startswith(found["m"][:3]))
    if found["y"]:
        return valid(int(found["y"]), month, int(found["d"]))
    return nearest_year(month, int(found["d"]), today, past)


READERS = (_near, _end, _weekday, _month_and_day)
