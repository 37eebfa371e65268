"""Help where one stands, and what is offered to whoever was not understood."""

from datetime import date

from tests.journeys.town import Town


async def test_help_says_what_this_person_can_do_now(town: Town) -> None:
    zhao, li, zhou = [await town.person(name) for name in ("赵长林", "李卫国", "周文博")]
    await town.lived.day(date(2026, 10, 26))
    await zhao.send("/help")
    assert "东街社区党支部党员" in zhao.screen.text
    assert "党员承诺" in zhao.screen.text
    assert "书记工作台" not in zhao.screen.text
    assert "谁还没交" not in zhao.screen.labels
    assert len(zhao.screen.text) < 900
    await li.send("/help")
    assert "书记工作台" in li.screen.text
    assert "下级进度" not in li.screen.text
    assert "下级一览" not in li.screen.labels
    await li.click("谁还没交")
    assert "党员承诺" in li.screen.text
    await zhou.send("/help")
    assert "下级进度" in zhou.screen.text
    await zhou.click("下级一览")
    assert "东街" in zhou.screen.text
    await zhao.click("提金点子")
    assert "请写下您的金点子" in zhao.screen.text


async def test_help_in_a_form_is_about_the_step_and_keeps_what_was_written(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("提金点子")
    await zhao.send("/help")
    assert "这一步：" in zhao.screen.text
    assert "例如：活动室晚上开到九点" in zhao.screen.text
    assert "最多 500 字" in zhao.screen.text
    assert "/cancel 放弃" in zhao.screen.text
    assert "请写下您的金点子" in zhao.screen.text
    await zhao.send("把路灯修好")
    await zhao.send("/help")
    assert "这一步：核对" in zhao.screen.text
    assert "内容：把路灯修好" in zhao.screen.text
    await zhao.click("提交")
    assert "已收到" in zhao.screen.text


async def test_help_in_a_form_that_has_been_left_is_help_again(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("提金点子")
    await zhao.send("/cancel")
    await zhao.send("/help")
    assert "您现在能办的" in zhao.screen.text


async def test_help_in_a_group_is_two_lines_and_a_way_in(town: Town) -> None:
    li = await town.person("李卫国")
    group = await town.group(li, "东街党员群")
    group.take()
    await group.say(li, "/help")
    assert group.take() == []
    await group.say(li, "/help@zhengxian_bot")
    assert group.screen.text.count("\n") == 1
    assert group.screen.labels == ["打开私聊"]
    assert "李卫国" not in group.screen.text


async def test_a_stranger_is_told_how_to_get_in(town: Town) -> None:
    stranger = town.lived.person("冯不在")
    await stranger.send("/help")
    assert "邀请链接" in stranger.screen.text
    assert stranger.screen.labels == []


async def test_what_was_meant_is_offered_and_nothing_is_done(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await zhao.send("/ranking")
    assert "没听懂" in zhao.screen.text
    assert zhao.screen.labels[0] == "本单位排名"
    assert zhao.screen.labels[-1] == "主菜单"
    assert len(zhao.screen.labels) == 4
    await zhao.click("本单位排名")
    assert "还没有公布过排名" in zhao.screen.text
    await zhao.send("投票")
    assert zhao.screen.labels[0] == "参加评议"
    await zhao.click("参加评议")
    assert "评议" in zhao.screen.text
    await li.send("催一催谁没交")
    assert "谁还没交" in li.screen.labels
    await zhao.send("谁没交")
    assert "谁还没交" not in zhao.screen.labels


async def test_what_fits_nothing_is_held_against_what_is_owed(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.send("/xyzzy")
    assert zhao.screen.labels == ["办理：党员承诺", "办理：金点子", "我的应办", "主菜单"]
    await zhao.send("呜呼哀哉")
    await zhao.click("都不是")
    assert "没有记下" in zhao.screen.text
    owed = ["办理：党员承诺", "办理：金点子", "我的应办"]
    assert zhao.screen.labels == [*owed, "查找“呜呼哀哉”", "主菜单"]
    await zhao.click("办理：党员承诺")
    assert "总目标" in zhao.screen.text
