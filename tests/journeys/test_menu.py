"""The main menu, the desk, what is owed, who is missing, what was not sent, where one stands."""

from datetime import date, time

from bot.demo.story.desk import at_desk, open_desk
from bot.simulator.faults import Fault
from tests.journeys.town import Town


async def test_the_menu_offers_what_the_office_allows(town: Town) -> None:
    zhao, li, zhou = [await town.person(name) for name in ("赵长林", "李卫国", "周文博")]
    assert "书记工作台" not in zhao.screen.labels
    assert "提金点子" in zhao.screen.labels
    await open_desk(li, "应办事项")
    assert "季度点评" not in li.screen.labels
    await li.click("返回")
    assert "东街社区党支部" in li.screen.text
    await open_desk(zhou, "季度点评")
    assert "季度点评" in zhou.screen.labels
    await zhou.click("主菜单")
    assert "请选一项" in zhou.screen.text


async def test_what_i_owe_is_there_to_be_done(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("我的应办")
    assert "党员承诺（全程），11月15日前" in zhao.screen.text
    await zhao.click("办理：金点子")
    assert "请写下您的金点子" in zhao.screen.text


async def test_the_secretary_sees_who_is_missing_by_name(town: Town) -> None:
    li = await town.person("李卫国")
    await town.lived.day(date(2026, 11, 10))
    await li.send("/menu")
    await at_desk(li, "谁还没交")
    assert "党员承诺（全程，11月15日前），4 个：王秀英、赵长林" in li.screen.text
    await li.click("返回")
    assert "书记工作台" in li.screen.text


async def test_what_was_refused_is_seen_with_its_reason_and_sent_again(town: Town) -> None:
    li = await town.person("李卫国")
    group = await town.group(li, "东街党员群")
    town.lived.world.faults.next("sendMessage", Fault.bad_request("TOPIC_CLOSED"), chat=group.id)
    await at_desk(li, "发通知")
    await li.send("周五下午三点开会。")
    await li.click("提交")
    assert "周五" not in group.screen.text
    await li.send("/menu")
    await at_desk(li, "没发出去的消息")
    assert "东街党员群" in li.screen.text
    assert "TOPIC_CLOSED" in li.screen.text
    await li.click("重新发送")
    assert "已重新排队 1 条" in li.screen.text
    assert "周五下午三点开会" in group.screen.text
    await li.click("返回")
    await li.click("没发出去的消息")
    assert "没有搁置的消息" in li.screen.text


async def test_a_held_back_reminder_is_not_among_them(town: Town) -> None:
    """From who had one with nothing else due it could be guessed who has not voted."""
    li, zhao = await town.person("李卫国"), await town.person("赵长林")
    town.lived.world.faults.next("sendMessage", Fault.bad_request("odd"), chat=zhao.id)
    await town.lived.day(date(2026, 10, 23), time(9, 20))
    assert "近期要办的事" not in zhao.screen.text
    await li.send("/menu")
    await at_desk(li, "没发出去的消息")
    assert "没有搁置的消息" in li.screen.text


async def test_a_member_reads_where_his_organisation_stands_and_why(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("本单位排名")
    assert "还没有公布过排名" in zhao.screen.text
    await town.lived.day(date(2027, 1, 13))
    await zhao.send("/menu")
    await zhao.click("本单位排名")
    assert "东街社区党支部\n2026年第4季度（社区）：第 1 名，共 4 个，0 分" in zhao.screen.text
    assert "公示中" in zhao.screen.text
    await zhao.click("为什么是这个分")
    assert "按月小结（权重 15）：0 分" in zhao.screen.text
    assert "2026年10月：没有按时交，0 分" in zhao.screen.text
    assert "群众评议（权重 25）：本期没有可计内容" in zhao.screen.text
    await zhao.click("返回")
    assert "第 1 名" in zhao.screen.text
