"""Somebody without Telegram votes in a browser: at a desk, on a phone, by keys alone, without a
script."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.system.browser.looking import Looking
from tests.system.browser.serving import DESKTOP, PHONE
from tests.system.browser.voting import Hall, hall

pytestmark = pytest.mark.system

ITEMS = 5


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Hall]:
    with hall(tmp_path) as made:
        yield made


def page_of(
    chromium: Browser, size: tuple[int, int] = PHONE, *, script: bool = True
) -> tuple[Page, list[str]]:
    """The page, and whatever address it asked for."""
    context = chromium.new_context(
        viewport={"width": size[0], "height": size[1]}, locale="zh-CN", java_script_enabled=script
    )
    page, asked = context.new_page(), []
    page.set_default_timeout(20_000)
    page.on("request", lambda request: asked.append(request.url))
    return page, asked


def checked(page: Page) -> None:
    """Nothing that axe-core finds, in light and dark, and nothing wider than the page."""
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        found = Axe().run(page)
        assert found.violations_count == 0, f"{scheme}: {found.generate_report()}"
    page.emulate_media(color_scheme="light")
    Looking(page).fits()


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_a_printed_code_leads_to_a_cast_sheet(
    chromium: Browser, opened: Hall, size: tuple[int, int]
) -> None:
    page, asked = page_of(chromium, size)
    page.goto(opened.url)
    checked(page)
    page.goto("about:blank")
    page.goto(f"{opened.url}/#{opened.codes[0]}")
    expect(page.locator("h2").first).to_have_text("谁能看到什么")
    assert "#" not in page.url
    checked(page)

    page.get_by_role("button", name="开始填写").click()
    page.get_by_label("比较满意").first.check()
    checked(page)
    page.get_by_role("button", name="填好了，去核对").click()
    expect(page.locator("#summary")).to_be_focused()
    expect(page).to_have_title("没填完：填写评议：village-1党支部（群众评议） · 争先")
    checked(page)
    page.locator("#summary a").first.click()
    expect(page.get_by_label("比较满意").first).to_be_checked()
    for item in range(1, ITEMS):
        page.locator(f"#a-{item}-0").check()
    page.get_by_role("button", name="填好了，去核对").click()
    checked(page)
    page.get_by_role("button", name="修改“项目5”").click()
    assert page.url.endswith("#item-4")
    page.locator("#a-4-3").check()
    page.get_by_role("button", name="填好了，去核对").click()
    page.get_by_role("button", name="投出").click()
    expect(page.locator("h1")).to_have_text("已投出，谢谢您")
    checked(page)
    assert not any(opened.codes[0] in url for url in asked)
    assert page.context.cookies() == []
    page.context.close()


def test_by_keys_alone(chromium: Browser, opened: Hall) -> None:
    page, _ = page_of(chromium)
    page.goto(opened.url)
    expect(page.locator("#code")).to_be_focused()
    page.keyboard.type(opened.codes[1])
    page.keyboard.press("Enter")
    expect(page.locator("h2").first).to_have_text("谁能看到什么")
    tab_to(page, "开始填写")
    page.keyboard.press("Enter")
    page.wait_for_selector("fieldset")
    for item in range(ITEMS):
        while page.evaluate("document.activeElement.name") != f"a-{item}":
            page.keyboard.press("Tab")
        page.keyboard.press("Space")
        page.keyboard.press("ArrowDown")
        assert page.evaluate("document.activeElement.id") == f"a-{item}-1"
    page.keyboard.press("Enter")  # What Enter does is the next step, not another language.
    expect(page.locator("dl")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.locator("dl")).to_be_visible()  # Nothing is cast but by its own button.
    tab_to(page, "投出")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("已投出，谢谢您")
    page.context.close()


def tab_to(page: Page, label: str) -> None:
    for _ in range(40):
        if page.evaluate("document.activeElement.textContent") == label:
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"no way to {label} by keys")


def test_without_a_script(chromium: Browser, tmp_path: Path) -> None:
    with hall(tmp_path) as opened:
        page, _ = page_of(chromium, script=False)
        page.goto(f"{opened.url}/w/{opened.link}")
        expect(page.locator("h1")).to_have_text("办事窗口：village-1党支部")
        page.get_by_role("button", name="English").click()
        page.get_by_role("button", name="Begin").click()
        for item in range(ITEMS):
            page.locator(f"#a-{item}-{item}").check()
        page.get_by_role("button", name="Done, check it").click()
        page.get_by_role("button", name="Cast").click()
        expect(page.locator("h1")).to_have_text("Your sheet is cast. Thank you")
        page.context.close()
    assert (opened.sheets, opened.window_sheets) == (0, 1)


def test_people_one_after_another_on_a_phone(chromium: Browser, tmp_path: Path) -> None:
    with hall(tmp_path) as opened:
        page, _ = page_of(chromium)
        page.goto(f"{opened.url}/#{opened.people[0]}")
        page.get_by_role("button", name="看名单").click()
        checked(page)
        page.locator(".people button").first.click()
        for _ in range(3):
            for item in range(ITEMS):
                page.locator(f"#a-{item}-1").check()
            page.get_by_role("button", name="填好了，去核对").click()
            page.get_by_role("button", name="投出").click()
            expect(page.locator("h1")).to_have_text("已投出，谢谢您")
            following = page.get_by_role("button", name="接着评")
            if following.count():
                following.click()
        expect(page.locator("main")).to_contain_text("现在可以关掉页面")
        page.context.close()
    assert opened.sheets == 3
