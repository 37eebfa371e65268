"""What a person does on the page, in words."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

DESKTOP_FROM = 700
A_QUARTER = 300_000
"""Milliseconds for a quarter to pass on a busy machine."""


class Looking:
    def __init__(self, page: Page) -> None:
        self.page = page

    @property
    def narrow(self) -> bool:
        size = self.page.viewport_size
        return size is not None and size["width"] < DESKTOP_FROM

    def chat(self, name: str) -> Locator:
        """Opens it, closing what is in the way on a narrow screen."""
        column = self.page.locator(f'section[aria-label="{name}"]')
        if not column.count():
            if self.narrow and self.page.locator(".column").count():
                self.page.locator(".column .back").click()
            self.page.locator(f'#list .entry[data-name="{name}"]').click()
        column.locator(".message").first.wait_for()
        return column

    def write(self, chat: Locator, *texts: str) -> None:
        """Each is answered before the next is written."""
        for text in texts:
            before = chat.locator(".message").count()
            chat.locator("textarea").fill(text)
            chat.locator("textarea").press("Enter")
            expect(chat.locator("textarea")).to_have_value("")
            expect(chat.locator(".message")).not_to_have_count(before)
            self.settled(chat)

    def press(self, chat: Locator, label: str) -> None:
        """The newest button with that label."""
        chat.locator(".keys button", has_text=label).last.click()
        self.settled(chat)

    def settled(self, chat: Locator) -> None:
        expect(chat.locator("[aria-busy]")).to_have_count(0)
        self.page.wait_for_timeout(250)

    def last(self, chat: Locator) -> Locator:
        return chat.locator(".message .bubble").last

    def time(self, button: str) -> None:
        """Until it has passed and stands still again."""
        now = self.page.locator("#clock .now b")
        before = now.inner_text()
        self.page.locator(f'#clock [data-to="{button}"]').click()
        expect(now).not_to_have_text(before, timeout=A_QUARTER)
        expect(self.page.locator("#clock.moving")).to_have_count(0, timeout=A_QUARTER)

    def accessible(self) -> None:
        """No violation of what axe-core examines, in the light and in the dark."""
        for scheme in ("light", "dark"):
            self.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
            found = Axe().run(self.page)
            assert found.violations_count == 0, f"{scheme}: {found.generate_report()}"
        self.page.emulate_media(color_scheme="light")

    def fits(self) -> None:
        """Nothing makes the page wider than the screen."""
        width = self.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert width <= 0
