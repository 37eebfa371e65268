"""Takes the README's pictures of the demo anew: `python -m tests.system.browser.pictures`."""

import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, sync_playwright

from tests.system.browser.conftest import CHROMIUM, DESKTOP, PHONE, ROOT
from tests.system.browser.looking import Looking
from tests.system.browser.test_demo import GROUP, MEMBER, SECRETARY, promise

FOLDER = ROOT / "docs" / "pictures"


@contextmanager
def demo() -> Iterator[str]:
    started = subprocess.Popen(
        [sys.executable, "-m", "bot", "demo", "--no-browser", "--port", "0"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    with started as running:
        assert running.stdout
        yield next(url[0] for line in running.stdout if (url := re.search(r"http://\S+", line)))
        running.send_signal(signal.SIGINT)


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
    chat = seen.chat(MEMBER)
    while not chat.locator(".keys button", has_text="东街社区党支部").count():
        seen.time("event")
    seen.press(chat, "东街社区党支部")
    seen.press(chat, "开始填写")
    seen.press(chat, "比较满意")
    taken(page, "demo-evaluation")


def ranking(page: Page) -> None:
    seen = Looking(page)
    seen.chat(MEMBER)
    seen.time("quarter")
    group = seen.chat(GROUP)
    group.locator("img").last.scroll_into_view_if_needed()
    taken(page, "demo-ranking")


def main() -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=CHROMIUM
        )
        for size, scene in ((DESKTOP, commitment), (PHONE, evaluation), (DESKTOP, ranking)):
            with looked_at(browser, size) as page:
                scene(page)


if __name__ == "__main__":
    main()
