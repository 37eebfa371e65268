"""An objection during the notice: filed in chat, answered by the superior, and final afterwards."""

from datetime import date, time

from bot.demo.story.desk import at_desk
from tests.journeys.town import Town


async def test_an_objection_is_answered_before_anything_is_final(town: Town) -> None:
    wang, li = await town.person("王秀英"), await town.person("李卫国")
    zhou = await town.person("周文博")
    group = await town.group(li, "东街党员群")
    await town.lived.day(date(2027, 1, 14), time(9, 5))
    assert "公示期内可以在那里提异议" in group.screen.text

    await wang.send("/menu")
    await wang.click("本单位排名")
    await wang.click("异议")
    assert "没有异议" in wang.screen.text
    await wang.click("主菜单")
    await wang.click("本单位排名")
    await wang.click("提异议")
    assert "署真实姓名" in wang.screen.text
    await wang.send("十月的小结交过纸质的，收件登记上有。")
    await wang.click("提交")
    assert "已提交" in wang.screen.text
    assert "还没有答复" in wang.screen.text
    await wang.click("撤回")
    assert "确定撤回吗" in wang.screen.text
    await wang.click("返回")

    asked = next(one for one in reversed(zhou.inbox) if "请答复" in one.text)
    await town.lived.day(date(2027, 1, 22), time(9, 5))
    assert any("还有 1 条异议没有答复" in one.text for one in zhou.inbox)
    assert "正式结果）" not in group.screen.text

    await zhou.click("打开", on=asked)
    assert "王秀英" in asked.text
    await zhou.send("/menu")
    await at_desk(zhou, "公示异议")
    await zhou.click("等答复：十月的小结交过纸质的，收件登记上有。")
    await zhou.click("异议成立")
    assert "怎么改正" in zhou.screen.text
    await zhou.click("取消")
    await zhou.click("异议不成立")
    await zhou.send("收件登记里没有这一份。")
    await zhou.click("提交")
    assert "已答复" in zhou.screen.text
    await town.lived.deliver()
    assert "公示期满，正式结果" in group.screen.text

    told = next(one for one in reversed(wang.inbox) if "有了答复" in one.text)
    await wang.click("打开", on=told)
    assert "异议不成立" in wang.screen.text
    assert "收件登记里没有这一份" in wang.screen.text
    await wang.send("/menu")
    await wang.click("本单位排名")
    assert "提异议" not in wang.screen.labels


async def test_one_that_is_taken_back_is_kept_and_holds_nothing_up(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await town.lived.day(date(2027, 1, 14), time(9, 5))
    await li.send("/menu")
    await li.click("本单位排名")
    await li.click("提异议")
    await li.send("名次不对。")
    await li.click("提交")
    await li.click("撤回")
    await li.click("确定撤回")
    assert "已撤回" in li.screen.text
    await zhou.send("/menu")
    await at_desk(zhou, "公示异议")
    assert "已撤回：名次不对。" in zhou.screen.labels
    await zhou.click("已撤回：名次不对。")
    assert "异议成立" not in zhou.screen.labels
    await zhou.click("返回")
    await zhou.click("主菜单")
    await at_desk(zhou, "公示异议")
    await town.lived.day(date(2027, 1, 22), time(9, 5))
    assert not any("公示期已满" in one.text for one in zhou.inbox)
