"""Takes the README's pictures of the demo anew: `python -m tests.system.browser.pictures`."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from playwright.sync_api import Browser, Page, expect

from tests.system.browser.looking import Looking
from tests.system.browser.serving import DESKTOP, PHONE, ROOT, chromium_browser, demo
from tests.system.browser.test_demo import GROUP, MEMBER, SECRETARY, open_ballot, promise
from tests.system.browser.test_tour import started

FOLDER = ROOT / "docs" / "pictures"


@contextmanager
def looked_at(browser: Browser, size: tuple[int, int]) -> Iterator[Page]:
    with demo() as url:
        context = browser.new_context(
            viewport={"width": size[0], "height": size[1]}, locale="zh-CN"
        )
        page = context.new_page()
        page.goto(url)
        page.wait_for_selector("#welcome")
        yield page
        context.close()


def taken(page: Page, name: str) -> None:
    page.evaluate("document.fonts.ready")
    page.wait_for_timeout(1500)
    page.screenshot(path=FOLDER / f"{name}.png")


def commitment(page: Page) -> None:
    seen = Looking(page)
    promise(seen)
    chat = seen.chat(SECRETARY)
    seen.press(chat, "打开")
    taken(page, "demo-commitment")


def evaluation(page: Page) -> None:
    seen = Looking(page)
    seen.press(open_ballot(seen), "比较满意")
    taken(page, "demo-evaluation")


def ranking(page: Page) -> None:
    seen = Looking(page)
    seen.chat(MEMBER)
    seen.time("quarter")
    group = seen.chat(GROUP)
    group.locator("img").last.scroll_into_view_if_needed()
    taken(page, "demo-ranking")


def tour(page: Page, name: str) -> None:
    """As far as the first question of a commitment."""
    tour = started(page)
    said = tour.get_by_role("status")
    while not (before := said.inner_text()).endswith("，发送") or "/menu" in before:
        tour.get_by_role("button", name="替我做这一下").click()
        expect(said).not_to_have_text(before)
    taken(page, name)


SCENES: tuple[tuple[tuple[int, int], Callable[[Page], None]], ...] = (
    (DESKTOP, commitment),
    (PHONE, evaluation),
    (DESKTOP, ranking),
    (DESKTOP, partial(tour, name="demo-tour")),
    (PHONE, partial(tour, name="demo-tour-phone")),
)


def main() -> None:
    with chromium_browser() as browser:
        for size, scene in SCENES:
            with looked_at(browser, size) as page:
                scene(page)


if __name__ == "__main__":
    main()
