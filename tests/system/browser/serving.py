"""The demo as people start it, in a process of its own, and Debian's Chromium to look at it."""

import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[3]
CHROMIUM = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
]
DESKTOP, PHONE = (1280, 800), (360, 780)
TWICE = (640, 400)
"""A desk's page at twice its size."""


@contextmanager
def chromium_browser() -> Iterator[Browser]:
    found = shutil.which("chromium")
    assert found, "Debian's chromium is needed; make test-system installs it"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=CHROMIUM)
        yield browser
        browser.close()


@contextmanager
def demo() -> Iterator[str]:
    """The address of a township that has just settled."""
    started = subprocess.Popen(
        [sys.executable, "-m", "bot", "demo", "--no-browser", "--port", "0"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    with started as running:
        try:
            assert running.stdout
            yield next(url[0] for line in running.stdout if (url := re.search(r"http://\S+", line)))
            running.send_signal(signal.SIGINT)
            assert running.wait(120) == 0
        finally:
            running.kill()
