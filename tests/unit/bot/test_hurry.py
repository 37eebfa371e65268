"""How much is rationed to one person or group."""

from bot.hurry import Buckets, Hurry

PACE = Hurry(burst=60, a_second=3.0)


def taken(buckets: Buckets, count: int, now: float, seconds: float = 0.0, key: int = 1) -> int:
    """How many of so many at once were taken, each so long in hand."""
    done = 0
    for _ in range(count):
        if buckets.take(key, now):
            done += 1
            buckets.put_down(key, now, now + seconds)
            now += seconds
    return done


def test_five_albums_of_ten_photos_are_no_flood() -> None:
    assert taken(Buckets(PACE), 50, 0) == 50


def test_a_thousand_that_cost_nothing_end_at_the_burst() -> None:
    assert taken(Buckets(PACE), 1_000, 0) == 60


def test_a_thousand_that_are_answered_end_within_the_longest_time() -> None:
    done = taken(Buckets(PACE), 1_000, 0, seconds=1.05)
    assert 0 < done * 1.05 <= PACE.longest + 1.05


def test_time_in_hand_gives_nothing_back_and_idle_time_does() -> None:
    buckets = Buckets(PACE)
    taken(buckets, 1_000, 0, seconds=1.05)
    assert taken(buckets, 1, 16) <= 1
    assert taken(buckets, 1_000, 16 + PACE.longest + 5) == 60


def test_who_crowds_has_nothing_left_until_ten_seconds_are_quiet() -> None:
    buckets = Buckets(PACE)
    buckets.cut(1, 0)
    assert taken(buckets, 1, 10.3) == 0
    assert taken(buckets, 100, 10.4) == 1
    assert taken(buckets, 100, 0, key=2) == 60


def test_who_crowds_again_owes_no_more() -> None:
    buckets = Buckets(PACE)
    for now in range(5):
        buckets.cut(1, now)
    assert taken(buckets, 1, 4 + 10.4) == 1


def test_one_never_pays_for_another() -> None:
    buckets = Buckets(PACE)
    taken(buckets, 1_000, 0)
    assert taken(buckets, 60, 0, key=2) == 60


def test_it_is_told_once_until_half_is_back() -> None:
    buckets = Buckets(PACE)
    taken(buckets, 61, 0)
    assert [buckets.first_time(1) for _ in range(3)] == [True, False, False]
    taken(buckets, 1, 1)
    assert not buckets.first_time(1)
    taken(buckets, 1, 100)
    taken(buckets, 61, 100)
    assert buckets.first_time(1)


def test_no_more_people_are_remembered_than_it_says() -> None:
    buckets = Buckets(PACE, remembered=3)
    for key in range(10):
        buckets.take(key, 0)
    assert len(buckets._kept) == 3
