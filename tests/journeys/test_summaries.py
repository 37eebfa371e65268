"""A monthly summary: asked for, written with pictures, read above, taken back."""

from datetime import date

from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from tests.journeys.town import Town

OCTOBER = "月小结：东街社区党支部，2026年10月"
EAST_OCTOBER = "东街社区党支部：月小结，2026年10月"


async def write(person: Person, text: str = "十月走访十二户。") -> None:
    await person.send("/menu")
    await at_desk(person, "写小结、报告、材料")
    await person.click(OCTOBER)
    await person.send(text)


async def test_a_summary_with_pictures_reaches_the_superior(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await write(li)
    assert "附上" in li.screen.text
    await li.album(2)
    await li.click("完成")
    assert "附件：2 个文件" in li.screen.text
    await li.click("提交")
    assert "上级随时能看，下一次汇总里也会写上" in li.screen.text
    assert "请选一项" in zhou.screen.text
    await town.lived.day(date(2026, 10, 8))
    assert "没有等您办的事" in zhou.screen.text
    assert "月小结（2026年10月），1 份：东街社区党支部" in zhou.screen.text
    await zhou.click("看收到的材料")
    before = len(zhou.inbox)
    await zhou.click(f"{EAST_OCTOBER}，10月8日")
    assert len(zhou.inbox) == before + 3
    assert "十月走访十二户" in zhou.screen.text
    assert "附件 2 个" in zhou.screen.text
    await zhou.click("返回")
    assert f"{EAST_OCTOBER}，10月8日" in zhou.screen.labels


async def test_the_plans_words_stand_above_the_question(town: Town) -> None:
    li = await town.person("李卫国")
    await at_desk(li, "写小结、报告、材料")
    assert "季度报告：东街社区党支部，2026年第4季度" in li.screen.labels
    await li.click(OCTOBER)
    assert "月小结（东街社区党支部，2026年10月）" in li.screen.text
    assert "下月怎么做" in li.screen.text


async def test_a_summary_is_taken_back_and_written_anew(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await write(li)
    await li.click("跳过")
    await li.click("提交")
    await li.click("撤回")
    assert "重新算作未交" in li.screen.text
    await li.click("返回")
    await li.click("撤回")
    await li.click("确认")
    assert "这一份已经撤回" in li.screen.text
    await li.click("返回")
    assert "还没有交过" in li.screen.text
    await write(li, "十月走访十三户。")
    await li.click("跳过")
    await li.click("提交")
    await li.click("返回")
    assert "共 1 份" in li.screen.text
    await li.click("返回")
    assert f"{OCTOBER}（已交）" in li.screen.labels
    await zhou.send("/menu")
    await at_desk(zhou, "收到的材料")
    assert "共 1 份" in zhou.screen.text


async def test_the_longest_summary_is_read_whole(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await write(li, "好" * 3001)
    assert "最多 3000 字" in li.screen.text
    await li.send("好" * 3000)
    await li.click("跳过")
    await li.click("提交")
    await zhou.send("/menu")
    await at_desk(zhou, "收到的材料", f"{EAST_OCTOBER}，10月8日")
    assert zhou.screen.text.count("好") == 3000
