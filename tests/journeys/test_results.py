"""A published ranking is handed on: as Excel, as CSV, and as a list of whom to raise."""

from collections.abc import AsyncIterator
from datetime import date, time
from pathlib import Path

import pytest

from bot.demo.story.desk import at_desk
from tests.journeys.test_books import document
from tests.journeys.town import Town, begun

PARTS = "  parts:\n"
BANDS = """\
  bands:
    first: {title: 先进, share: 1/3}
    middle: {title: 中间, share: 1/3}
    last: {title: 后进, share: 1/3}
"""


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, (PARTS, BANDS + PARTS)) as made:
        yield made


async def test_a_ranking_goes_out_and_the_last_group_is_listed(town: Town) -> None:
    zhou = await town.person("周文博")
    await at_desk(zhou, "排名结果导出")
    assert "还没有公布过排名" in zhou.screen.text
    await town.lived.day(date(2027, 1, 14), time(9, 5))
    await zhou.send("/menu")
    await at_desk(zhou, "排名结果导出")
    assert "2026年第4季度（公示稿）" in zhou.screen.text
    listed = zhou.screen
    excel, csv, raised = listed.labels[:3]
    await zhou.click(excel, on=listed)
    assert document(zhou)[:2] == b"PK"
    await zhou.click(csv, on=listed)
    assert "单位编号,单位,类别" in document(zhou).decode("utf-8-sig")
    await zhou.click(raised, on=listed)
    assert "最弱的是" in listed.text
    await zhou.click("返回", on=listed)
    assert "排名结果" in listed.text
