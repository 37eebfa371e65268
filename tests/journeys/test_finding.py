"""Looking for words, from the menu, as a command, as a message, page by page."""

from tests.journeys.test_ideas import IDEA, propose, taken_up
from tests.journeys.town import Town


async def test_what_may_be_read_is_found_and_opened(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    sun = await town.person("孙桂芳")
    await propose(zhao)
    await sun.click("查找")
    assert "前面写“查找”" in sun.screen.text
    await sun.send("查找　晚托班")
    assert "没有“晚托班”" in sun.screen.text
    assert sun.screen.labels == ["主菜单"]
    await zhao.send("/find 晚托班")
    await zhao.click(f"金点子：{IDEA}")
    assert "待处理" in zhao.screen.text
    await li.click("采纳")
    await li.click(li.screen.labels[0])
    await li.click(li.screen.labels[0])
    await li.click("跳过")
    await li.click("提交")
    await sun.send("／ｆｉｎｄ 活动室 晚托班")
    await sun.click(f"金点子：{IDEA}")
    assert IDEA in sun.screen.text


async def test_plans_are_found_by_what_they_say(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.send("/find 金点子")
    part = next(label for label in zhao.screen.labels if label.startswith("方案："))
    await zhao.click(part)
    assert "金点子" in zhao.screen.text
    await zhao.send("/find")
    assert "例如：查找 路灯" in zhao.screen.text
    await zhao.send("查找 " + "长" * 20)
    assert "最多 14 个字" in zhao.screen.text


async def test_many_are_turned_page_by_page(town: Town) -> None:
    zhao = await town.person("赵长林")
    for number in range(10):
        await propose(zhao, f"第{number}盏路灯")
    await zhao.send("查找 路灯")
    assert "金点子：第9盏路灯" in zhao.screen.labels
    assert "金点子：第5盏路灯" not in zhao.screen.labels
    await zhao.click("更多金点子")
    assert "金点子：第2盏路灯" in zhao.screen.labels
    await zhao.click("下一页")
    assert "金点子：第0盏路灯" in zhao.screen.labels
    assert "下一页" not in zhao.screen.labels
    await zhao.click("上一页")
    await zhao.click("返回")
    assert "找到这些（路灯）" in zhao.screen.text


async def test_in_a_form_it_is_an_answer_and_a_command_is_not(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await taken_up(zhao, li)
    await zhao.send("/menu")
    await zhao.click("提金点子")
    await zhao.send("/find 晚托班")
    assert f"金点子：{IDEA}" in zhao.screen.labels
    await zhao.send("查找 资料的地方太少")
    assert "内容：查找 资料的地方太少" in zhao.screen.text
    await zhao.send("/cancel")
    await zhao.click("退出，不保留")
    await zhao.send("晚托班")
    await zhao.click("都不是")
    await zhao.click("查找“晚托班”")
    assert f"金点子：{IDEA}" in zhao.screen.labels
