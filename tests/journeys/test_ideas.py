"""The life of a golden idea, as its proposer, his secretary and the group see it."""

from datetime import date, time
from pathlib import Path

from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from tests.journeys.town import Town, begun

IDEA = "活动室晚上改成晚托班"


async def propose(person: Person, text: str = IDEA) -> None:
    await person.send("/menu")
    await person.click("提金点子")
    await person.send(text)
    await person.click("提交")


async def give(person: Person, owner: str | None = None) -> None:
    """Who carries it out, by default the first that is offered, until the first day offered."""
    await person.click(owner or person.screen.labels[0])
    await person.click(person.screen.labels[0])


async def test_from_the_proposal_to_its_being_carried_out(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    group = await town.group(li, "东街党员群")
    await zhao.click("提金点子")
    assert "有什么做法能让本单位赶得更快" in zhao.screen.text
    assert "最多 500 字" in zhao.screen.text
    await zhao.send(IDEA)
    assert f"内容：{IDEA}" in zhao.screen.text
    await zhao.click("提交")
    assert "每走一步都会告诉您" in zhao.screen.text
    assert IDEA in li.screen.text
    assert "提出人：赵长林（东街社区党支部）" in li.screen.text

    await li.click("采纳")
    assert IDEA in li.screen.text
    await give(li, "赵长林（东街社区党支部）")
    await li.send("下周就办")
    await li.click("提交")
    assert "已采纳，并告诉了提出人" in li.screen.text
    decided, assigned = zhao.inbox[-1].text, zhao.inbox[-2].text
    if "请您来办" in decided:
        decided, assigned = assigned, decided
    assert "您的金点子被采纳了" in decided
    assert "答复：下周就办" in decided
    assert "请您来办" in assigned
    assert "承办：赵长林" in assigned
    assert f"采纳一条金点子\n{IDEA}\n提出人：赵长林" in group.screen.text
    assert group.screen.labels == []

    await zhao.click("报告已办成")
    await zhao.send("晚托班开了，来了十二个孩子")
    await zhao.photo()
    await zhao.click("完成")
    await zhao.click("提交")
    assert "请核实的同志会收到通知" in zhao.screen.text
    assert "报告办成了，请核实" in li.screen.text
    assert "来了十二个孩子" in li.screen.text
    await li.click("还没办成")
    await li.send("周末也要开")
    await li.click("提交")
    assert "还差：周末也要开" in zhao.screen.text
    await zhao.click("报告已办成")
    await zhao.send("周末也开了")
    await zhao.click("跳过")
    await zhao.click("提交")
    await li.click("核实：已办成")
    assert "真的办成了吗" in li.screen.text
    await li.click("确认")
    assert "金点子（已实施）" in li.screen.text
    assert "已经办成了" in zhao.inbox[-2].text
    assert "已核实办成" in zhao.inbox[-1].text
    assert "一条金点子办成了" in group.screen.text
    await li.click("看照片和文件（1）")
    assert "共 1 份" in li.screen.text
    await li.send("/menu")
    await at_desk(li, "金点子待办")
    assert "没有等您处理的金点子" in li.screen.text


async def test_what_takes_longer_is_under_consideration(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await propose(zhao)
    await li.click("打开")
    await li.click("先研究")
    await li.send("等场地")
    await li.click("提交")
    assert "已记为研究中" in li.screen.text
    assert "正在研究" in zhao.screen.text
    assert "答复：等场地" in zhao.screen.text
    await li.click("金点子待办")
    await li.click(f"赵长林：{IDEA}（研究中）")
    assert "先研究" not in li.screen.labels
    await li.click("采纳")
    await give(li)
    await li.click("跳过")
    await li.click("提交")
    assert "您的金点子被采纳了" in zhao.screen.text


async def test_the_owner_and_the_day_can_be_changed_and_lateness_is_told_above(
    town: Town,
) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    sun = await town.person("孙桂芳")
    await taken_up(zhao, li)
    await li.click("金点子待办")
    await li.click(f"赵长林：{IDEA}（已采纳）")
    await li.click("改承办人或日期")
    await give(li, "孙桂芳（东街社区党支部）")
    await li.click("提交")
    assert "承办：孙桂芳" in li.screen.text
    assert "请您来办" in sun.screen.text
    await sun.send("/menu")
    await sun.click("我的应办")
    assert "金点子落实" in sun.screen.text
    await sun.click(f"金点子落实：{IDEA}")
    await sun.click("报告已办成")
    await sun.send("/cancel")
    await town.lived.day(date(2026, 11, 3), time(11))
    assert f"金点子落实：{IDEA}" in sun.screen.text
    await li.send("/menu")
    await at_desk(li, "谁还没交")
    assert f"金点子落实：{IDEA}（孙桂芳" in li.screen.text


async def taken_up(zhao: Person, li: Person) -> None:
    await propose(zhao)
    await li.click("采纳")
    await give(li)
    await li.click("跳过")
    await li.click("提交")


async def test_others_read_and_support_what_was_adopted(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    sun, zhou = await town.person("孙桂芳"), await town.person("周文博")
    await sun.click("大家的金点子")
    assert "还没有采纳了的" in sun.screen.text
    await taken_up(zhao, li)
    await sun.click("主菜单")
    await sun.click("大家的金点子")
    await sun.click(f"{IDEA}（在办）")
    await sun.click("支持")
    assert "1 人支持" in sun.screen.text
    assert "不计分" in sun.screen.text
    await sun.click("收回支持")
    assert "人支持" not in sun.screen.text
    await sun.click("支持")
    await sun.send("/menu")
    await sun.click("大家的金点子")
    await sun.click("办成的")
    assert "还没有采纳了的" in sun.screen.text
    await sun.click("全部")
    assert f"{IDEA}（在办，1 人支持）" in sun.screen.labels
    await zhao.send("/menu")
    await zhao.click("大家的金点子")
    await zhao.click(f"{IDEA}（在办，1 人支持）")
    assert "支持" not in zhao.screen.labels
    await li.send("/menu")
    await at_desk(li, "金点子待办")
    await li.click(f"赵长林：{IDEA}（已采纳）")
    await li.click("报告已办成")
    await li.send("办成了")
    await li.click("跳过")
    await li.click("提交")
    await zhou.click("核实：已办成")
    await zhou.click("返回")
    await zhou.click("核实：已办成")
    await zhou.click("确认")
    assert "您支持的金点子已经办成了" in sun.screen.text


async def test_ideas_are_looked_through_by_organisation(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    zhou, deputy = await town.person("周文博"), await town.person("许静怡")
    await taken_up(zhao, li)
    await li.send("/menu")
    await li.click("提金点子")
    await li.click("结对比学赶超：金点子")
    await li.send("镇里开夜间便民车")
    await li.click("提交")
    await zhou.click("采纳")
    await give(zhou, "西街社区党支部")
    await zhou.click("跳过")
    await zhou.click("提交")
    await zhou.send("/menu")
    await zhou.click("提金点子")
    await zhou.click("结对比学赶超：金点子")
    await zhou.send("党委楼顶装太阳能")
    await zhou.click("提交")
    await deputy.click("采纳")
    await give(deputy)
    await deputy.click("跳过")
    await deputy.click("提交")
    await zhao.send("/menu")
    await zhao.click("大家的金点子")
    assert zhao.screen.labels[:3] == [
        "党委楼顶装太阳能（在办）",
        "镇里开夜间便民车（在办）",
        f"{IDEA}（在办）",
    ]
    await zhao.click("按单位看")
    await zhao.click("东街社区党支部（2）")
    assert "（东街社区党支部）" in zhao.screen.text
    assert "党委楼顶装太阳能（在办）" not in zhao.screen.labels
    await zhao.click("按单位看")
    await zhao.click("全部单位")
    assert "党委楼顶装太阳能（在办）" in zhao.screen.labels


async def test_what_resembles_an_idea_is_shown_before_it_is_sent(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    sun = await town.person("孙桂芳")
    await propose(zhao)
    like = "把党员活动室改成晚托班，晚上开放"
    await sun.send("/menu")
    await sun.click("提金点子")
    await sun.send(like)
    assert "已有同志提过相近的（1 条）" in sun.screen.text
    assert IDEA not in sun.screen.text
    assert "赵长林" not in sun.screen.text
    await li.click("采纳")
    await give(li)
    await li.click("跳过")
    await li.click("提交")
    await sun.send("/cancel")
    await sun.click("退出，不保留")
    await sun.send("/menu")
    await sun.click("提金点子")
    await sun.send(like)
    assert f"“{IDEA}”（已采纳" in sun.screen.text
    await sun.click(f"看：{IDEA}")
    assert "您写的还在" in sun.screen.text
    await sun.click("回到我写的")
    assert like in sun.screen.text
    await sun.click(f"看：{IDEA}")
    await sun.click("支持这条，我的不提交了")
    assert "1 人支持" in sun.screen.text
    await sun.click("大家的金点子")
    await sun.click("主菜单")
    await sun.click("我的金点子")
    assert "还没有提过" in sun.screen.text


async def test_declining_gives_the_reason_to_the_proposer(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await propose(zhao)
    await li.click("不采纳")
    assert "请写明原因" in li.screen.text
    await li.send("场地要先修")
    await li.click("提交")
    assert "已答复提出人" in li.screen.text
    assert "这次没有采纳" in zhao.screen.text
    assert "答复：场地要先修" in zhao.screen.text
    await zhao.click("打开", on=zhao.screen)
    assert "处理人：李卫国" in zhao.screen.text


async def test_the_word_to_the_proposer_may_be_skipped(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await propose(zhao)
    await li.click("采纳")
    await give(li)
    await li.click("跳过")
    await li.click("提交")
    assert "被采纳了" in zhao.screen.text
    assert "答复" not in zhao.screen.text


async def test_a_proposer_takes_his_idea_back(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await propose(zhao)
    await zhao.click("打开", on=zhao.screen)
    await zhao.click("撤回")
    assert "不能恢复" in zhao.screen.text
    await zhao.click("返回")
    await zhao.click("撤回")
    await zhao.click("确认")
    assert "已撤回。" in zhao.screen.text
    press = await li.click("采纳")
    assert "已经有人办过了" in (press.text or "")


async def test_a_secretary_enters_an_idea_from_paper(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await li.click("提金点子")
    await li.click("代录纸质金点子")
    assert "孙桂芳" in li.screen.labels
    await li.send("长林")
    await li.send(IDEA)
    assert "提出人：赵长林" in li.screen.text
    await li.click("提交")
    assert "已替赵长林录入" in li.screen.text
    await zhao.click("我的金点子")
    await zhao.click(f"待处理：{IDEA}")
    assert "李卫国按纸质材料代录" in zhao.screen.text
    await li.click("打开")
    await li.click("采纳")
    await give(li)
    await li.click("跳过")
    await li.click("提交")
    assert "没有开通的，请您转告" in li.screen.text
    assert li.screen.labels[-2:] == ["金点子待办", "主菜单"]


async def test_what_is_asked_of_members_only_a_secretary_enters_from_paper(tmp_path: Path) -> None:
    said = "by: members\n    every: half"
    async with begun(tmp_path, (said, f"roles: [member]\n    {said}")) as town:
        zhao, li = await town.person("赵长林"), await town.person("李卫国")
        await li.click("提金点子")
        assert "结对比学赶超：金点子" not in li.screen.labels
        await li.click("代录纸质金点子")
        await li.send("长林")
        await li.send(IDEA)
        await li.click("提交")
        assert "已替赵长林录入" in li.screen.text
        await propose(zhao, "再提一条")
        assert "已收到" in zhao.screen.text


async def test_a_secretarys_own_idea_is_decided_above(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await li.click("提金点子")
    await li.click("结对比学赶超：金点子")
    await li.send(IDEA)
    await li.click("提交")
    await li.click("打开", on=li.screen)
    assert "采纳" not in li.screen.labels
    assert "提出人：李卫国" in zhou.screen.text
    await zhou.click("采纳")
    await give(zhou)
    await zhou.click("跳过")
    await zhou.click("提交")
    assert "被采纳了" in li.screen.text


async def test_many_ideas_are_turned_page_by_page(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await zhao.click("我的金点子")
    assert "还没有提过" in zhao.screen.text
    for number in range(1, 11):
        await propose(zhao, f"第{number}条")
    await zhao.send("/menu")
    await zhao.click("我的金点子")
    assert "待处理：第10条" in zhao.screen.labels
    assert "待处理：第2条" not in zhao.screen.labels
    await zhao.click("下一页")
    assert "待处理：第2条" in zhao.screen.labels
    await zhao.click("主菜单")
    await li.send("/menu")
    await at_desk(li, "金点子待办")
    await li.click("下一页")
    assert "赵长林：第10条（待处理）" in li.screen.labels
    await li.click("返回")
    assert "书记工作台：等我办的" in li.screen.text


async def test_an_idea_longer_than_the_plan_allows_is_asked_for_again(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("提金点子")
    await zhao.send("长" * 501)
    assert "501" in zhao.screen.text
    await zhao.send("长" * 500)
    await zhao.click("提交")
    assert "已收到" in zhao.screen.text
