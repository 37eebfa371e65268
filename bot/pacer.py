"""Staying below Telegram's limits by counting, not by guessing.

A closed loop: a request holds one of 30 places from its start until a second after Telegram must
have counted it. Between its answer's arrival and the next request's arrival at Telegram lies at
least one shortest round trip, so that much is taken off the second, once enough round trips are
known. An open loop (so many a second) is refused as soon as latency varies.
"""

import heapq
from asyncio import CancelledError, Future, get_running_loop
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.clock import Timer
from bot.pacing.ports import Outlook

ENOUGH_ROUND_TRIPS, KEPT_ROUND_TRIPS = 100, 300
NEVER, FOREVER = float("-inf"), float("inf")


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and counts. `private` and `group` lie between two requests to one chat."""

    per_second: int = 30
    in_flight: int = 8
    window: float = 1.005
    private: float = 1.05
    group: float = 3.05
    patience: float = 10.0
    """A longer hold is not waited for: `slot` raises Held."""
    together: float = 5.0
    """Two chats refused within this time: the limit is the bot's, not one chat's."""


class Held(Exception):
    """Telegram asked to wait `seconds`, longer than a handler or a sender should stand still."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(f"held for {seconds:.0f} s")


@dataclass(slots=True, eq=False)
class _Waiter:
    chat: int
    count: int
    turn: Future[None]


class Pacer:
    """First come, first served, among those whose chat may be written to now.

    Chats are Telegram's ids: below zero it is a group or channel.
    """

    def __init__(self, timer: Timer, limits: Limits | None = None) -> None:
        self._timer, self._limits = timer, limits or Limits()
        self._queue: deque[_Waiter] = deque()
        self._in_hand: dict[int, int] = {}
        self._places: list[float] = []
        self._round_trips: deque[float] = deque(maxlen=KEPT_ROUND_TRIPS)
        self._chat_free: dict[int, float] = {}
        self._all_free = NEVER
        self._refused = (0, NEVER)
        self._alarm = FOREVER

    @asynccontextmanager
    async def slot(self, chat: int, count: int = 1) -> AsyncIterator[None]:
        """Wait for the turn, then hold it while the request runs. Raises Held.

        `count` is the number of messages in the request: an album has up to ten.
        """
        await self._enter(_Waiter(chat, count, get_running_loop().create_future()))
        began = self._timer.monotonic()
        try:
            yield
        finally:
            self._leave(chat, count, began)

    def refused(self, chat: int, seconds: float) -> None:
        """Telegram answered 429: the chat waits, and everybody when two chats were refused."""
        now = self._timer.monotonic()
        before, at = self._refused
        self._refused = (chat, now)
        self._chat_free[chat] = max(self._chat_free.get(chat, NEVER), now + seconds)
        if before != chat and now - at < self._limits.together:
            self._all_free = max(self._all_free, now + seconds)
        for waiter in list(self._queue):
            self._turn_away(waiter)
        self._pump()

    def rest(self) -> None:
        """Nothing goes for as long as what others sent before, unknown to us, may count."""
        window = self._timer.monotonic() + self._limits.window
        self._all_free = max(self._all_free, window)

    async def outlook(self) -> Outlook:
        now = self._timer.monotonic()
        self._chat_free = {chat: free for chat, free in self._chat_free.items() if free > now}
        return Outlook(
            frozenset({*self._in_hand, *self._chat_free}),
            held=max(0.0, self._all_free - now),
            next_free=max(0.0, min(self._chat_free.values(), default=now) - now),
        )

    async def _enter(self, waiter: _Waiter) -> None:
        self._queue.append(waiter)
        self._turn_away(waiter)
        self._pump()
        try:
            await waiter.turn
        except CancelledError:
            self._give_back(waiter)
            raise

    def _give_back(self, waiter: _Waiter) -> None:
        """A task cancelled in the queue leaves it; one whose turn had just come frees its place."""
        if waiter in self._queue:
            self._queue.remove(waiter)
        elif waiter.turn.done() and not waiter.turn.cancelled():
            self._in_hand.pop(waiter.chat, None)
        self._pump()

    def _leave(self, chat: int, count: int, began: float) -> None:
        now = self._timer.monotonic()
        pause = self._limits.group * count if chat < 0 else self._limits.private
        del self._in_hand[chat]
        self._round_trips.append(now - began)
        self._chat_free[chat] = max(self._chat_free.get(chat, NEVER), now + pause)
        for _ in range(count):
            heapq.heappush(self._places, now + self._limits.window - self._credit())
        self._pump()

    def _credit(self) -> float:
        """The shortest round trip lately; nothing before enough of them are known."""
        known = len(self._round_trips) >= ENOUGH_ROUND_TRIPS
        return min(self._limits.window, *self._round_trips) if known else 0.0

    def _pump(self) -> None:
        """Grant every turn that can be granted now; set the alarm for the next that will be."""
        now = self._timer.monotonic()
        while self._places and self._places[0] <= now:
            heapq.heappop(self._places)
        for waiter in list(self._queue):
            if not self._has_place(waiter.count):
                break
            if waiter.chat not in self._in_hand and self._free_at(waiter.chat) <= now:
                self._grant(waiter)
        if self._queue and len(self._in_hand) < self._limits.in_flight:
            self._set_alarm(now)

    def _grant(self, waiter: _Waiter) -> None:
        self._queue.remove(waiter)
        if not waiter.turn.done():  # cancelled, and its task has not run since
            self._in_hand[waiter.chat] = waiter.count
            waiter.turn.set_result(None)

    def _turn_away(self, waiter: _Waiter) -> None:
        wait = self._free_at(waiter.chat) - self._timer.monotonic()
        if wait > self._limits.patience and not waiter.turn.done():
            self._queue.remove(waiter)
            waiter.turn.set_exception(Held(wait))

    def _free_at(self, chat: int) -> float:
        return max(self._all_free, self._chat_free.get(chat, NEVER))

    def _has_place(self, count: int) -> bool:
        used = sum(self._in_hand.values()) + len(self._places)
        room = used + count <= self._limits.per_second
        return room and len(self._in_hand) < self._limits.in_flight

    def _set_alarm(self, now: float) -> None:
        waiting = [w.chat for w in self._queue if w.chat not in self._in_hand]
        chat_free = min(map(self._free_at, waiting), default=FOREVER)
        place_free = self._places[0] if self._places else NEVER
        moment = chat_free if chat_free > now else place_free
        if now < moment < self._alarm:
            self._alarm = moment
            self._timer.call_later(moment - now, self._ring)

    def _ring(self) -> None:
        self._alarm = FOREVER
        self._pump()
