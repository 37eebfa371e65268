"""Paper ballots between two witnesses: in the memory of this process, and nowhere else.

A tray is bounded, is emptied after an hour, and is gone with the process: the paper is still
there, and is entered anew.
"""

import secrets
from datetime import datetime, timedelta

from models.queries.trays import Stage, Tray

LASTS = timedelta(hours=1)
TRAYS = 50
KEY = 8


class Trays:
    def __init__(self) -> None:
        self._trays: dict[str, Tray] = {}

    def new(self, now: datetime, round_id: int, voter_class: str, first: int) -> Tray:
        """In the place of whichever this person had before; the oldest makes room."""
        self._empty(now)
        for tray in [one for one in self._trays.values() if one.first == first]:
            self.drop(tray)
        while len(self._trays) >= TRAYS:
            self.drop(next(iter(self._trays.values())))
        key = secrets.token_hex(KEY // 2)
        tray = Tray(key, round_id, voter_class, first, now + LASTS)
        self._trays[key] = tray
        return tray

    def get(self, now: datetime, key: str) -> Tray | None:
        self._empty(now)
        return self._trays.get(key)

    def any(self, now: datetime) -> bool:
        self._empty(now)
        return bool(self._trays)

    def awaiting(self, now: datetime, member_id: int) -> Tray | None:
        """The tray for which words of this person are meant."""
        self._empty(now)
        for tray in self._trays.values():
            typing = tray.first if tray.stage in (Stage.STRIPS, Stage.BALLOTS) else None
            judging = tray.second if tray.stage is Stage.REASON else None
            if member_id in (typing, judging):
                return tray
        return None

    def drop(self, tray: Tray) -> None:
        self._trays.pop(tray.key, None)

    def _empty(self, now: datetime) -> None:
        for tray in [one for one in self._trays.values() if one.until <= now]:
            self.drop(tray)
