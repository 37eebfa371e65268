"""How often one address may try, in memory only: it is written nowhere and forgotten in time.

The maps are bounded: whoever comes from ever new addresses pushes the oldest ones out, and what is
guessed at is far too long to be found by that (services.evaluations.codes).
"""

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from ipaddress import IPv6Address, ip_address

from services.ports import NoRoom

REMEMBERED = 20_000
NETWORK_BITS = 64


def source(address: str) -> str:
    """What counts as one address: of IPv6 the network, of which a household has millions."""
    try:
        found = ip_address(address.strip())
    except ValueError:
        return "unknown"
    if not isinstance(found, IPv6Address):
        return str(found)
    if found.ipv4_mapped:
        return str(found.ipv4_mapped)
    return f"{int(found) >> NETWORK_BITS:x}"


@dataclass(slots=True)
class Attempts:
    """Wrong codes: after `allowed` of them within the span, it has to pass before the next try."""

    allowed: int = 10
    span: timedelta = timedelta(minutes=15)
    remembered: int = REMEMBERED
    _failed: OrderedDict[str, list[datetime]] = field(default_factory=OrderedDict)

    def wait(self, address: str, now: datetime) -> timedelta:
        """How long still; nothing where it may try at once."""
        recent = self._recent(address, now)
        if len(recent) < self.allowed:
            return timedelta()
        return recent[-self.allowed] + self.span - now

    def failed(self, address: str, now: datetime) -> None:
        # Only as many as matter are kept, however many there were.
        kept = [*self._recent(address, now), now][-self.allowed :]
        self._failed[address] = kept
        self._failed.move_to_end(address)
        if len(self._failed) > self.remembered:
            self._failed.popitem(last=False)

    def _recent(self, address: str, now: datetime) -> list[datetime]:
        return [at for at in self._failed.get(address, ()) if at + self.span > now]


@dataclass(slots=True)
class Quota:
    """Sheets from one address at one window in one day."""

    remembered: int = REMEMBERED
    _taken: OrderedDict[tuple[str, int], int] = field(default_factory=OrderedDict)
    _day: date | None = None

    def left(self, address: str, window: int, day: date, most: int) -> bool:
        self._turn(day)
        return self._taken.get((address, window), 0) < most

    def take(self, address: str, window: int, day: date) -> None:
        self._turn(day)
        key = (address, window)
        self._taken[key] = self._taken.get(key, 0) + 1
        self._taken.move_to_end(key)
        if len(self._taken) > self.remembered:
            self._taken.popitem(last=False)

    @contextmanager
    def taken(self, address: str, window: int, day: date) -> Iterator[None]:
        """Given back where what happens within finds no room."""
        self.take(address, window, day)
        try:
            yield
        except NoRoom:
            self._taken[address, window] = max(0, self._taken.get((address, window), 0) - 1)
            raise

    def _turn(self, day: date) -> None:
        if self._day != day:
            self._taken.clear()
            self._day = day


@dataclass(slots=True)
class Once:
    """Pages that were sent in, so that a second press of the same one casts no second sheet.

    A page's word is known here and to that page alone; the sheet does not bear it.
    """

    remembered: int = REMEMBERED
    _seen: OrderedDict[str, None] = field(default_factory=OrderedDict)

    def seen(self, word: str) -> bool:
        return word in self._seen

    def keep(self, word: str) -> None:
        self._seen[word] = None
        if len(self._seen) > self.remembered:
            self._seen.popitem(last=False)

    @contextmanager
    def kept(self, word: str) -> Iterator[None]:
        """Forgotten where what happens within finds no room."""
        self.keep(word)
        try:
            yield
        except NoRoom:
            self._seen.pop(word, None)
            raise
