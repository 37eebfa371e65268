"""Figures for Prometheus, of the process and of nobody in particular.

No label holds a person, an organisation, a campaign or a text. What a vote causes moves none of
them (docs/decisions/0056): `/metrics` reads the same whoever has voted.
"""

from datetime import datetime

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from bot.outbox import Parcel
from bot.outcomes import Outcome
from models.queries.waiting import Waiting, follows_votes
from models.tables import OutboxState

CONTENT_TYPE = CONTENT_TYPE_LATEST
SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)

disable_created_metrics()  # type: ignore[no-untyped-call]


class Metrics:
    """One registry of its own: whatever else a library counts is not shown."""

    def __init__(self, tick_seconds: float) -> None:
        self._tick_seconds = tick_seconds
        self._registry = CollectorRegistry()
        self.updates = self._counter(
            "updates", "Updates outside ballots, by what became of them", "outcome"
        )
        self.refusals = self._counter("refusals", "Refusals outside ballots, by name", "name")
        self.handling = Histogram(
            "zhengxian_handling_seconds",
            "Time in hand of an update outside ballots",
            buckets=SECONDS,
            registry=self._registry,
        )
        self.hurried = self._counter("updates_hurried", "Updates let go because of a flood")
        self.messages = self._counter(
            "messages", "Messages that left the outbox, without reminders", "outcome"
        )
        self.uncertain = self._counter("messages_uncertain", "Sends whose outcome is unknown")
        self.outbox = self._gauge("outbox", "Messages now, without reminders", "state")
        self.retry_after = self._counter("retry_after", "Refusals by Telegram's limits (429)")
        self.retry_after_seconds = self._gauge("retry_after_seconds", "The last wait it asked for")
        self.ticks = self._counter("ticks", "Ticks of the clock that were done")
        self.ticked_at = self._gauge("tick_timestamp_seconds", "When the last one was done")
        self.lateness = self._gauge("tick_lateness_seconds", "By how much it came late")
        self.full = self._gauge("database_full", "1 where a write found no room in the last minute")
        self._last_tick: datetime | None = None

    @property
    def last_tick(self) -> datetime | None:
        return self._last_tick

    def ticked(self, now: datetime) -> None:
        """A tick that was done to its end."""
        if self._last_tick is not None:
            passed = (now - self._last_tick).total_seconds()
            self.lateness.set(max(0.0, passed - self._tick_seconds))
        self._last_tick = now
        self.ticks.inc()
        self.ticked_at.set(now.timestamp())

    def settled(self, parcel: Parcel, outcome: Outcome) -> None:
        """What became of an attempt to send. Who gets a reminder depends on who has voted."""
        if follows_votes(parcel.kind):
            return
        if outcome.uncertain:
            self.uncertain.inc()
        if outcome.state is not OutboxState.PENDING:
            self.messages.labels(outcome.state.value).inc()

    def told_to_wait(self, seconds: float) -> None:
        self.retry_after.inc()
        self.retry_after_seconds.set(seconds)

    def text(self, waiting: Waiting) -> bytes:
        """The page that Prometheus reads."""
        for state, count in waiting.counts.items():
            self.outbox.labels(state).set(count)
        return generate_latest(self._registry)

    def _counter(self, name: str, about: str, *labels: str) -> Counter:
        return Counter(f"zhengxian_{name}", about, labels, registry=self._registry)

    def _gauge(self, name: str, about: str, *labels: str) -> Gauge:
        return Gauge(f"zhengxian_{name}", about, labels, registry=self._registry)
