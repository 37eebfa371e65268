"""What the form lets in: how often, from where, and what it reads of what was sent."""

from datetime import UTC, date, datetime, timedelta

import pytest
from aiohttp.test_utils import make_mocked_request
from hypothesis import given
from hypothesis import strategies as st

from bot.web.guarding import address_of, own
from bot.web.limits import Attempts, Once, Quota, source
from bot.web.sent import language, sent
from publishing.web.pages import ENTER

NOW = datetime(2026, 12, 21, 2, tzinfo=UTC)
HOME = "https://vote.example.cn"
MINUTE = timedelta(minutes=1)


def test_after_ten_wrong_codes_one_waits_until_the_first_is_long_enough_ago() -> None:
    attempts = Attempts()
    for number in range(10):
        assert attempts.wait("a", NOW + number * MINUTE) == timedelta()
        attempts.failed("a", NOW + number * MINUTE)

    assert attempts.wait("a", NOW + 10 * MINUTE) == 5 * MINUTE
    assert attempts.wait("b", NOW + 10 * MINUTE) == timedelta()
    assert attempts.wait("a", NOW + 15 * MINUTE) == timedelta()


@given(st.lists(st.integers(0, 40), max_size=60))
def test_nobody_ever_waits_longer_than_the_span(minutes: list[int]) -> None:
    attempts = Attempts()
    for minute in sorted(minutes):
        attempts.failed("a", NOW + minute * MINUTE)

    last = NOW + max(minutes, default=0) * MINUTE
    assert attempts.wait("a", last) <= attempts.span
    assert attempts.wait("a", last + attempts.span) == timedelta()


def test_what_is_remembered_is_bounded() -> None:
    attempts, quota, once = Attempts(remembered=3), Quota(remembered=3), Once(remembered=3)
    for number in range(9):
        for _ in range(30):
            attempts.failed(f"a{number}", NOW)
        quota.take(f"a{number}", 1, date(2026, 12, 21))
        once.keep(f"w{number}")

    assert len(attempts._failed) == len(quota._taken) == len(once._seen) == 3
    assert max(map(len, attempts._failed.values())) == attempts.allowed
    assert once.seen("w8")
    assert not once.seen("w0")


def test_a_window_takes_so_many_a_day_from_one_address() -> None:
    quota, today = Quota(), date(2026, 12, 21)
    for _ in range(2):
        assert quota.left("a", 1, today, 2)
        quota.take("a", 1, today)

    assert not quota.left("a", 1, today, 2)
    assert quota.left("a", 2, today, 2)
    assert quota.left("b", 1, today, 2)
    assert quota.left("a", 1, date(2026, 12, 22), 2)


@pytest.mark.parametrize(
    ("address", "one"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "20010db800010002"),
        ("2001:db8:1:2:ffff::1", "20010db800010002"),
        ("", "unknown"),
        ("unix:", "unknown"),
    ],
)
def test_what_counts_as_one_address(address: str, one: str) -> None:
    assert source(address) == one


def test_only_a_proxy_of_ours_says_who_asks() -> None:
    headers = {"X-Forwarded-For": "198.51.100.1, 203.0.113.7"}
    request = make_mocked_request("POST", "/ballot", headers=headers)

    assert address_of(request, trusting=True) == "203.0.113.7"
    assert "203" not in address_of(request, trusting=False)


@pytest.mark.parametrize(
    ("headers", "accepted"),
    [
        ({"Origin": HOME, "Sec-Fetch-Site": "same-origin"}, True),
        ({"Origin": HOME}, True),
        ({"Origin": f"{HOME}:8443"}, False),
        ({"Origin": "http://vote.example.cn"}, False),
        ({"Origin": "https://evil.example"}, False),
        ({"Origin": "null"}, False),
        ({"Origin": "https://evil.example", "Sec-Fetch-Site": "same-origin"}, False),
        ({"Origin": HOME, "Sec-Fetch-Site": "cross-site"}, False),
        ({"Sec-Fetch-Site": "same-origin"}, True),
        ({"Sec-Fetch-Site": "none"}, False),
        ({}, False),
    ],
)
def test_only_our_own_pages_send_anything_in(headers: dict[str, str], accepted: bool) -> None:
    assert own(headers, HOME) is accepted


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [
        ("zh-TW,zh;q=0.9,en;q=0.8", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("zh-CN,zh;q=0.9", "zh-Hans"),
        ("de-DE,de;q=0.9,en;q=0.8", "en"),
        ("de", "zh-Hans"),
        ("", "zh-Hans"),
        (";;,=,", "zh-Hans"),
    ],
)
def test_the_browsers_language_is_spoken(asked: str, spoken: str) -> None:
    assert language(asked) == spoken


def test_a_language_that_is_pressed_stays_on_its_page() -> None:
    form = {
        "now": "check",
        "speak": "en",
        "lang": "zh-Hans",
        "code": " k7 ",
        "a-0": "3",
        "a-1": "x",
    }

    found = sent(form, "zh-TW")

    assert (found.step, found.language) == ("check", "en")
    assert (found.held.secret, found.held.marks) == (("code", "k7"), {0: "3"})


@given(st.dictionaries(st.sampled_from(["step", "now", "place", "a-0", "code", "lang"]), st.text()))
def test_whatever_is_sent_in_can_be_read(form: dict[str, str]) -> None:
    found = sent(form, "")

    assert found.step == ENTER or found.step.isascii()
    assert found.held.place is None or 0 <= found.held.place <= 9999
