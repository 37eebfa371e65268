"""What a campaign sends month by month: to whom how much, and where it is too much."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from models.rules.periods import Period
from models.rules.reach import Reach

# More than this and people stop reading, whatever it says.
MOST_MESSAGES = 10
MOST_DIGESTS = 3


class Side(StrEnum):
    """Whose chat it is; a leader led some organisation on a day of the month."""

    MEMBER = "member"
    LEADER = "leader"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Received:
    """One chat's share, which may be none; `digests` are among the `messages`."""

    chat_id: int
    name: str
    side: Side
    messages: int
    digests: int

    @property
    def personal(self) -> bool:
        return self.side is not Side.GROUP


@dataclass(frozen=True, slots=True)
class Papers:
    """Of one evaluation about people: the most sheets that anybody is asked for in one period, and
    about how many of the people too few are asked for a result to be shown."""

    title: str
    most: int
    people: int
    hidden: int


@dataclass(frozen=True, slots=True)
class MonthTraffic:
    """A month and every chat that could receive something in it, in the order of the roster."""

    month: Period
    received: tuple[Received, ...]

    def sent(self, side: Side | None = None) -> int:
        return sum(one.messages for one in self.received if side in (None, one.side))

    @property
    def digests(self) -> int:
        """The most that one person gets."""
        return max((one.digests for one in self.received if one.personal), default=0)

    @property
    def crowded(self) -> set[int]:
        """The chats of people who get too much."""
        return {
            one.chat_id for one in self.received if one.personal and one.messages > MOST_MESSAGES
        }


@dataclass(frozen=True, slots=True)
class Traffic:
    """`unled`: names of organisations without a secretary; `left_out`: of those whose category
    the plan does not know; `reach`: what nobody owes."""

    months: tuple[MonthTraffic, ...]
    unled: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    reach: Reach = field(default_factory=Reach)
    papers: tuple[Papers, ...] = ()

    def sent(self, side: Side | None = None) -> int:
        return sum(month.sent(side) for month in self.months)

    def totals(self) -> list[Received]:
        """Each chat's messages of all months together."""
        found: dict[int, Received] = {}
        for one in (one for month in self.months for one in month.received):
            before = found.get(one.chat_id)
            found[one.chat_id] = _added(before, one) if before else one
        return list(found.values())


def busiest(received: Iterable[Received]) -> Received | None:
    """The person who gets most, the first of several; None where nobody gets anything."""
    people = [one for one in received if one.personal and one.messages]
    return max(people, key=lambda one: one.messages, default=None)


def at_percentile(numbers: Sequence[int], percent: int) -> int:
    """The smallest of them that `percent` of them do not exceed; ValueError where there are none.

    By nearest rank: always a number that somebody really has.
    """
    if not numbers:
        raise ValueError("no numbers to rank")
    rank = -(-len(numbers) * percent // 100)
    return sorted(numbers)[max(rank, 1) - 1]


def _added(before: Received, more: Received) -> Received:
    return replace(
        more, messages=before.messages + more.messages, digests=before.digests + more.digests
    )
