from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.system.browser.serving import DESKTOP, PHONE, chromium_browser, demo

PATIENCE = 60_000
"""Milliseconds for anything to appear, before a test gives up."""
BETWEEN = "net::ERR_CONNECTION_REFUSED"
"""While one world takes the place of another nobody answers, and the page asks again."""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Not for longer than its module: Playwright's own event loop runs as long, and no other test
    of that process could start one."""
    with chromium_browser() as browser:
        yield browser


@pytest.fixture
def address() -> Iterator[str]:
    with demo() as url:
        yield url


@pytest.fixture(params=[DESKTOP, PHONE], ids=["desktop", "phone"])
def page(request: pytest.FixtureRequest, chromium: Browser, address: str) -> Iterator[Page]:
    """The page at one width, opened; whatever its script complains of fails the test."""
    width, height = request.param
    context = chromium.new_context(viewport={"width": width, "height": height}, locale="zh-CN")
    opened = context.new_page()
    opened.set_default_timeout(PATIENCE)
    complaints: list[str] = []
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on(
        "console",
        lambda said: (
            complaints.append(said.text)
            if said.type == "error" and BETWEEN not in said.text
            else None
        ),
    )
    opened.goto(address)
    opened.wait_for_selector("#welcome")
    yield opened
    context.close()
    assert complaints == []
