from datetime import date

import pytest

from models.rules.periods import Period, PeriodKind
from models.rules.traffic import (
    MOST_MESSAGES,
    MonthTraffic,
    Received,
    Side,
    Traffic,
    at_percentile,
    busiest,
)

MAY = Period(PeriodKind.MONTH, "2026-05", date(2026, 5, 1), date(2026, 5, 31))
JUNE = Period(PeriodKind.MONTH, "2026-06", date(2026, 6, 1), date(2026, 6, 30))
LOUD = MOST_MESSAGES + 1


def of(chat: int, side: Side, messages: int, digests: int = 0) -> Received:
    return Received(chat, f"chat {chat}", side, messages, digests)


TRAFFIC = Traffic(
    (
        MonthTraffic(
            MAY, (of(1, Side.MEMBER, 2, 1), of(2, Side.LEADER, LOUD, 4), of(3, Side.GROUP, 90))
        ),
        MonthTraffic(
            JUNE,
            (of(1, Side.LEADER, 3, 2), of(2, Side.LEADER, MOST_MESSAGES), of(3, Side.GROUP, 0)),
        ),
    )
)


def test_messages_are_added_up_by_side() -> None:
    may, june = TRAFFIC.months
    assert [may.sent(side) for side in Side] == [2, LOUD, 90]
    assert [june.sent(side) for side in Side] == [0, 13, 0]
    assert [TRAFFIC.sent(side) for side in Side] == [2, LOUD + 13, 90]
    assert (may.sent(), TRAFFIC.sent()) == (103, 116)


def test_each_chat_is_added_up_over_the_months() -> None:
    assert [(one.chat_id, one.messages, one.digests) for one in TRAFFIC.totals()] == [
        (1, 5, 3),
        (2, LOUD + MOST_MESSAGES, 4),
        (3, 90, 0),
    ]


def test_too_much_is_more_than_the_limit_and_never_a_groups() -> None:
    may, june = TRAFFIC.months
    assert (may.crowded, june.crowded) == ({2}, set())
    assert (may.digests, june.digests) == (4, 2)


def test_the_busiest_is_a_person_who_gets_something() -> None:
    most = busiest(TRAFFIC.months[0].received)
    assert most is not None
    assert most.chat_id == 2
    assert busiest([of(1, Side.MEMBER, 0), of(3, Side.GROUP, 9)]) is None


@pytest.mark.parametrize(
    ("numbers", "percent", "expected"),
    [
        ([7], 50, 7),
        ([4, 1, 3, 2], 50, 2),
        ([5, 4, 3, 2, 1], 50, 3),
        (range(1, 11), 90, 9),
        (range(1, 12), 90, 10),
        (range(1, 12), 100, 11),
        ([3, 8], 0, 3),
    ],
)
def test_a_percentile_is_one_of_the_numbers(
    numbers: list[int], percent: int, expected: int
) -> None:
    assert at_percentile(numbers, percent) == expected


def test_no_numbers_have_no_percentile() -> None:
    with pytest.raises(ValueError, match="no numbers"):
        at_percentile([], 50)
