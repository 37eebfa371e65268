import pytest

from bot.simulator.links import check_link
from bot.simulator.objects import Unfit


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org",
        "HTTP://example.org:8080/a?b=1#c",
        "example.org/路径",
        "https://li@example.org",
        "https://例子.中国/x",
        "tg://user?id=5",
    ],
)
def test_addresses(url: str):
    check_link(url)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("x", "Wrong HTTP URL"),
        ("http://localhost:8080/", "Wrong HTTP URL"),
        ("https://", "URL host is empty"),
        ("", "URL host is empty"),
        ("ftp://example.org", "Unsupported URL protocol"),
        ("https://example.org:0", "Wrong port number specified in the URL"),
        ("https://example.org:65536", "Wrong port number specified in the URL"),
        ("https://example.org:八十", "Wrong port number specified in the URL"),
        ("https://example .org", "Disallowed character in URL host"),
    ],
)
def test_what_is_no_address(url: str, reason: str):
    with pytest.raises(Unfit) as unfit:
        check_link(url)
    assert unfit.value.reason == f"URL '{url}' is invalid: {reason}"


@pytest.mark.parametrize("url", ["http://example.org", "example.org", "tg://x", "http://localhost"])
def test_where_only_https_will_do(url: str):
    with pytest.raises(Unfit, match="Only HTTPS links are allowed"):
        check_link(url, https_only=True)
