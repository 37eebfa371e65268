"""Telegram failing on purpose: each fault is used up by the next call or update it fits."""

from dataclasses import dataclass, field
from enum import StrEnum

from bot.simulator.answers import ApiError, bad, forbidden, too_many


class Kind(StrEnum):
    REFUSE = "refuse"
    TIMEOUT_BEFORE = "timeout before acting"
    TIMEOUT_AFTER = "timeout after having acted"
    MIGRATE = "migrate"
    DUPLICATE = "duplicate"
    LATE = "late"
    EXPIRED = "expired"


@dataclass(frozen=True)
class Fault:
    kind: Kind
    error: ApiError | None = None
    by: int = 0

    @staticmethod
    def too_many(seconds: int) -> "Fault":
        """429: nothing was done, ask again in `seconds`."""
        return Fault(Kind.REFUSE, too_many(seconds))

    @staticmethod
    def forbidden(reason: str = "bot was blocked by the user") -> "Fault":
        return Fault(Kind.REFUSE, forbidden(reason))

    @staticmethod
    def bad_request(reason: str) -> "Fault":
        return Fault(Kind.REFUSE, bad(reason))

    @staticmethod
    def server_error(code: int = 500) -> "Fault":
        reason = {502: "Bad Gateway", 503: "Service Unavailable"}
        return Fault(Kind.REFUSE, ApiError(code, reason.get(code, "Internal Server Error")))

    @staticmethod
    def timeout_before() -> "Fault":
        return Fault(Kind.TIMEOUT_BEFORE)

    @staticmethod
    def timeout_after() -> "Fault":
        """The message is sent, but the answer never arrives."""
        return Fault(Kind.TIMEOUT_AFTER)

    @staticmethod
    def migrate() -> "Fault":
        """The group becomes a supergroup just before the call; its service messages come late."""
        return Fault(Kind.MIGRATE)

    @staticmethod
    def duplicate() -> "Fault":
        """For updates: the same update, with the same id, comes twice."""
        return Fault(Kind.DUPLICATE)

    @staticmethod
    def late(by: int = 1) -> "Fault":
        """For updates: it comes after `by` later ones, or at `world.release()`."""
        return Fault(Kind.LATE, by=by)

    @staticmethod
    def expired() -> "Fault":
        """For updates: a callback query that can no longer be answered when it arrives."""
        return Fault(Kind.EXPIRED)


_FOR_UPDATES = {Kind.DUPLICATE, Kind.LATE, Kind.EXPIRED}


@dataclass
class _Planned:
    method: str
    fault: Fault
    chat: int | None
    count: int
    skip: int


@dataclass
class Faults:
    """`planned` is empty again once every fault has happened."""

    planned: list[_Planned] = field(default_factory=list)

    def next(
        self, method: str, fault: Fault, *, chat: int | None = None, count: int = 1, skip: int = 0
    ) -> None:
        """The next `count` calls of `method` ("*": any) fail, in `chat` only if it is named.

        `skip` lets so many fitting calls pass first.
        """
        if fault.kind in _FOR_UPDATES:
            raise ValueError(f"{fault.kind} happens to updates: use next_update")
        self.planned.append(_Planned(method, fault, chat, count, skip))

    def next_update(self, fault: Fault, *, kind: str = "*", count: int = 1, skip: int = 0) -> None:
        """The same for updates of `kind`, such as "callback_query"."""
        if fault.kind not in _FOR_UPDATES:
            raise ValueError(f"{fault.kind} happens to calls: use next")
        self.planned.append(_Planned(f"update:{kind}", fault, None, count, skip))

    def clear(self) -> None:
        self.planned.clear()

    def for_call(self, method: str, chat: int | None) -> Fault | None:
        return self._take({method, "*"}, chat)

    def for_update(self, kind: str) -> Fault | None:
        return self._take({f"update:{kind}", "update:*"}, None)

    def _take(self, names: set[str], chat: int | None) -> Fault | None:
        for plan in self.planned:
            if plan.method not in names or plan.chat not in {None, chat}:
                continue
            if not plan.skip:
                return self._use(plan)
            plan.skip -= 1
        return None

    def _use(self, plan: _Planned) -> Fault:
        plan.count -= 1
        if not plan.count:
            self.planned.remove(plan)
        return plan.fault
