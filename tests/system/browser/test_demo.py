"""A viewer clicks through the demo, on a phone and at a desk."""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.system.browser.looking import Looking
from tests.system.browser.serving import PHONE

pytestmark = pytest.mark.system

MEMBER, SECRETARY, GROUP = "孙桂芳", "李卫国", "东街党员群"


def promise(seen: Looking) -> None:
    """A member's, written to the end."""
    chat = seen.chat(MEMBER)
    seen.write(chat, "/menu")
    seen.press(chat, "写承诺")
    seen.write(chat, "楼道里的事当天有人管", "邻里互助", "上门帮忙", "次", "5", "20")
    seen.press(chat, "跳过")
    seen.write(chat, "12月20日")
    seen.press(chat, MEMBER)
    seen.write(chat, "登记本")
    seen.press(chat, "够了，继续")
    if chat.locator(".keys button", has_text="没有了，去核对").count():
        seen.press(chat, "没有了，去核对")
    seen.press(chat, "提交")


def test_a_commitment_is_written_and_reviewed(page: Page) -> None:
    seen = Looking(page)
    seen.accessible()
    promise(seen)
    chat = seen.chat(SECRETARY)
    expect(seen.last(chat)).to_contain_text("楼道里的事当天有人管")
    seen.accessible()
    for label in ("打开", "通过并公开", "确认"):
        seen.press(chat, label)
    group = seen.chat(GROUP)
    expect(seen.last(group)).to_contain_text("上门帮忙")
    if not seen.narrow:
        expect(page.locator(".column")).to_have_count(2)
    seen.fits()


def open_ballot(seen: Looking) -> Locator:
    """A member's chat at the first question, as soon as the evaluation has opened."""
    chat = seen.chat(MEMBER)
    while not chat.locator(".keys button", has_text="东街社区党支部").count():
        seen.time("event")
    seen.press(chat, "东街社区党支部")
    seen.press(chat, "开始填写")
    return chat


def test_an_evaluation_is_filled_in_and_cast(page: Page) -> None:
    seen = Looking(page)
    chat = open_ballot(seen)
    for _ in range(5):
        seen.press(chat, "比较满意")
    expect(seen.last(chat)).to_contain_text("请核对")
    seen.press(chat, "投出")
    expect(seen.last(chat)).to_contain_text("已投出")
    expect(chat).not_to_contain_text("比素质：比较满意")
    seen.fits()


@pytest.mark.parametrize("page", [PHONE], indirect=True, ids=["phone"])
def test_the_quarter_ends_with_a_ranking_and_its_picture(page: Page) -> None:
    seen = Looking(page)
    promise(seen)
    seen.time("quarter")
    group = seen.chat(GROUP)
    expect(seen.last(group)).to_contain_text("正式结果")
    picture = group.locator("img").last
    picture.scroll_into_view_if_needed()
    expect(picture).to_have_js_property("complete", True)
    assert picture.evaluate("one => one.naturalWidth") == 1000
    seen.accessible()
    seen.fits()


def test_a_photo_goes_up_and_is_shown(page: Page) -> None:
    seen = Looking(page)
    chat = seen.chat(SECRETARY)
    picture = Path(__file__).parents[3] / "docs" / "pictures" / "ranking.png"
    chat.locator('input[type="file"]').set_input_files(picture)
    expect(chat.locator("img").last).to_have_js_property("naturalWidth", 1000)


def test_everything_can_be_reached_by_keyboard(page: Page) -> None:
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.locator(f'#list .entry[data-name="{MEMBER}"]').focus()
    page.keyboard.press("Enter")
    page.locator(f'section[aria-label="{MEMBER}"] .message').first.wait_for()
    page.keyboard.type("/menu")
    page.keyboard.press("Enter")
    expect(page.locator(".keys button", has_text="写承诺").last).to_be_visible()
