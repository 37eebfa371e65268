"""An announcement: refused without a group, looked at once more, sent where it belongs."""

from bot.demo.story.desk import at_desk
from tests.journeys.town import Town


async def test_without_a_group_it_says_what_to_do(town: Town) -> None:
    li = await town.person("李卫国")
    pressed = await at_desk(li, "发通知")
    assert "还没有绑定群或频道" in f"{pressed.text}{li.screen.text}"


async def test_it_is_previewed_and_sent_to_all_groups_below(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    own, above = await town.group(li, "东街党员群"), await town.group(zhou, "清河镇工作群")
    await at_desk(zhou, "发通知")
    assert "2 个群和频道" in zhou.screen.text
    await zhou.send("周五下午三点开会，请带上本子。")
    assert "收不回来" in zhou.screen.text
    seen = (len(own.inbox), len(above.inbox))
    await zhou.click("修改某一项")
    await zhou.click("内容")
    await zhou.send("周五下午四点开会。")
    assert seen == (len(own.inbox), len(above.inbox))
    await zhou.click("提交")
    assert "发到 2 个群和频道" in zhou.screen.text
    for group in (own, above):
        assert "清河镇党委通知\n\n周五下午四点开会。\n\n周文博" in group.screen.text
        assert group.screen.labels == []


async def test_who_leaves_before_the_end_sends_nothing(town: Town) -> None:
    li = await town.person("李卫国")
    group = await town.group(li, "东街党员群")
    await at_desk(li, "发通知")
    await li.send("周五开会。")
    seen = len(group.inbox)
    await li.click("取消")
    await li.click("退出，不保留")
    assert len(group.inbox) == seen
