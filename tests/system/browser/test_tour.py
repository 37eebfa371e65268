"""The tour and the other worlds, as a newcomer finds them: by hand, by keys, done for him."""

from io import BytesIO

import pytest
from docx import Document
from playwright.sync_api import Locator, Page, expect

from bot.demo.tour import STEPS
from tests.system.browser.looking import A_QUARTER, Looking
from tests.system.browser.serving import DESKTOP, PHONE, TWICE

pytestmark = pytest.mark.system

on_a_phone = pytest.mark.parametrize("page", [PHONE], indirect=True, ids=["phone"])
at_a_desk = pytest.mark.parametrize("page", [DESKTOP], indirect=True, ids=["desktop"])


def panel(page: Page) -> Locator:
    return page.get_by_role("complementary", name="五分钟导览")


def started(page: Page) -> Locator:
    page.get_by_role("button", name="开始五分钟导览").click()
    expect(panel(page).locator("h3")).to_be_focused()
    return panel(page)


def whole_step(page: Page) -> None:
    """Done by the page; what is only to be looked at is said to have been."""
    title = panel(page).locator("h3")
    before = title.inner_text()
    whole = panel(page).get_by_role("button", name="整步替我做")
    if not whole.is_visible():
        one = panel(page).get_by_role("button", name="替我做这一下")
        if one.is_visible():
            one.click()
        expect(one).to_be_hidden()
        whole = panel(page).get_by_role("button", name="下一步")
    whole.click()
    expect(title).not_to_have_text(before, timeout=A_QUARTER)


@on_a_phone
def test_it_is_followed_by_hand_left_and_taken_up_again(page: Page) -> None:
    seen, tour = Looking(page), started(page)
    seen.accessible()
    page.locator(".entry.hinted").click()
    page.locator("textarea.hinted").fill("/menu")
    page.keyboard.press("Enter")
    page.locator(".keys button.hinted", has_text="写承诺").click()
    expect(tour.get_by_role("status")).to_have_text("写“楼道里的事当天有人管”，发送")
    seen.accessible()
    seen.fits()
    tour.get_by_role("button", name="收起").click()
    expect(page.locator("#tour-button")).to_be_focused()
    expect(page.locator(".hinted")).to_have_count(0)
    page.reload()
    page.locator("textarea").wait_for()
    page.locator("#tour-button").click()
    expect(tour.get_by_role("status")).to_have_text("写“楼道里的事当天有人管”，发送")
    whole_step(page)
    page.set_viewport_size({"width": TWICE[0], "height": TWICE[1]})
    whole_step(page)
    seen.fits()
    seen.accessible()
    page.goto(f"{page.url.split('?')[0]}?language=en")
    expect(page.locator("#tour h3")).to_have_text("The commitment is public")


@at_a_desk
def test_every_step_can_be_done_for_the_viewer(page: Page) -> None:
    seen, tour = Looking(page), started(page)
    for step in STEPS[:-1]:
        whole_step(page)
        if step.id == "owing":
            expect(seen.last(seen.chat(step.chat))).to_contain_text("党员承诺")
        if step.id == "ranking":
            expect(seen.chat(step.chat).locator("img").last).to_have_js_property(
                "naturalWidth", 1000
            )
    tour.get_by_role("button", name="整步替我做").click()
    paper = page.get_by_role("dialog")
    expect(paper.locator("article")).to_contain_text("进展情况的通报", timeout=A_QUARTER)
    seen.accessible()
    page.keyboard.press("Escape")
    expect(paper).to_have_count(0)
    expect(tour.locator("h3")).to_have_text("走完了")


@at_a_desk
def test_a_word_file_is_read_in_the_page(page: Page) -> None:
    stream, paper = BytesIO(), Document()
    paper.add_paragraph("关于进展情况的通报").runs[0].bold = True
    paper.add_table(2, 2).rows[1].cells[1].text = "东街"
    paper.save(stream)
    seen = Looking(page)
    chat = seen.chat("李卫国")
    file = {"name": "通报.docx", "mimeType": "application/msword", "buffer": stream.getvalue()}
    chat.locator('input[type="file"]').set_input_files(file)  # type: ignore[arg-type]
    chat.get_by_role("button", name="在这里看").click()
    shown = page.get_by_role("dialog", name="通报.docx")
    expect(shown.locator("article p")).to_have_text("关于进展情况的通报")
    expect(shown.locator("td").last).to_have_text("东街")
    seen.accessible()
    page.keyboard.press("Escape")
    expect(chat.get_by_role("button", name="在这里看")).to_be_focused()


@at_a_desk
def test_another_campaign_is_chosen_by_keys(page: Page) -> None:
    seen = Looking(page)
    page.locator("#worlds").focus()
    page.keyboard.press("Enter")
    seen.accessible()
    page.keyboard.press("Escape")
    expect(page.locator("#worlds")).to_be_focused()
    page.keyboard.press("Enter")
    page.locator('[data-world="faculty-2011"]').focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="取消")).to_be_focused()
    seen.accessible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page).to_have_title("争先：创优争先评选", timeout=A_QUARTER)
    page.wait_for_selector("#welcome")
    seen.accessible()
    page.get_by_role("button", name="开始五分钟导览").click()
    expect(page.get_by_role("dialog")).to_contain_text("清河镇的一个季度")
