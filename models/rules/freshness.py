"""Figures that nobody has brought up to date."""

from datetime import date

FRESH_DAYS = 190
"""Half a year and a week: what comes twice a year has had its time."""


def stale(newest: date | None, today: date, fresh_days: int = FRESH_DAYS) -> int | None:
    """For how many days nothing new has come, where that is longer than it should be."""
    days = (today - newest).days if newest else 0
    return days if days > fresh_days else None
