from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.simulator.answers import Json
from bot.simulator.callbacks import CallbackDesk
from bot.simulator.faults import Fault, Faults, Kind
from bot.simulator.updates import UpdateQueue

Deliver = Callable[[Json], Awaitable[object]]


@dataclass
class Courier:
    """Brings updates to the bot: to `deliver` at once, else into the queue for getUpdates."""

    updates: UpdateQueue
    callbacks: CallbackDesk
    faults: Faults
    deliver: Deliver | None = None
    _late: list[tuple[int, Json]] = field(default_factory=list)

    async def carry(self, kind: str, body: Json) -> None:
        update = self.updates.make(kind, body)
        if update is None:
            return
        fault = self.faults.for_update(kind)
        if fault and fault.kind is Kind.LATE:
            self._late.append((fault.by, update))
            return
        await self._with_fault(fault, update, body)
        await self._after_others()

    def hold(self, kind: str, body: Json) -> None:
        """It will arrive behind the next update, or at `release`."""
        update = self.updates.make(kind, body)
        if update:
            self._late.append((1, update))

    async def release(self) -> None:
        held, self._late = self._late, []
        for _, update in held:
            await self._hand_over(update)

    async def _with_fault(self, fault: Fault | None, update: Json, body: Json) -> None:
        if fault and fault.kind is Kind.EXPIRED:
            self.callbacks.expire(body["id"])
        await self._hand_over(update)
        if fault and fault.kind is Kind.DUPLICATE:
            await self._hand_over(update)

    async def _after_others(self) -> None:
        due = [update for left, update in self._late if left <= 1]
        self._late = [(left - 1, update) for left, update in self._late if left > 1]
        for update in due:
            await self._hand_over(update)

    async def _hand_over(self, update: Json) -> None:
        if self.deliver is None:
            self.updates.put(update)
        else:
            await self.deliver(update)
