from collections import defaultdict, deque
from collections.abc import Callable
from math import ceil

from bot.simulator.answers import too_many

OVERALL = (30, 1.0)
PER_CHAT = (1, 1.0)
PER_GROUP = (20, 60.0)


class Window:
    """At most `most` events in any `seconds` on end."""

    def __init__(self, most: int, seconds: float) -> None:
        self.most = most
        self.seconds = seconds
        self._times: deque[float] = deque()

    def wait(self, now: float, count: int) -> float:
        """Seconds until `count` more would fit; 0 when they fit now."""
        while self._times and now - self._times[0] >= self.seconds:
            self._times.popleft()
        excess = len(self._times) + count - self.most
        if excess <= 0 or not self._times:
            return 0.0
        blocking = self._times[min(excess, len(self._times)) - 1]
        return blocking + self.seconds - now

    def add(self, now: float, count: int) -> None:
        self._times.extend([now] * count)


class Pace:
    """Telegram's limits, enforced with 429: 30/s overall, 1/s a chat, 20/min a group; edits count.

    `monotonic` gives seconds. Telegram states these limits in its bot FAQ; it lets short bursts
    pass, this does not.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._overall = Window(*OVERALL)
        self._chats: defaultdict[int, Window] = defaultdict(lambda: Window(*PER_CHAT))
        self._groups: defaultdict[int, Window] = defaultdict(lambda: Window(*PER_GROUP))

    def spend(self, chat_id: int, *, group: bool, count: int = 1) -> None:
        now = self._monotonic()
        windows = [(self._overall, count), (self._chats[chat_id], 1)]
        if group:
            windows.append((self._groups[chat_id], count))
        wait = max(window.wait(now, n) for window, n in windows)
        if wait > 0:
            raise too_many(max(ceil(wait), 1))
        for window, n in windows:
            window.add(now, n)
