"""The life of a golden idea, as its proposer, his secretary and the group see it."""

from pathlib import Path

from bot.simulator.people import Person
from tests.journeys.town import Town, begun

IDEA = "活动室晚上改成晚托班"


async def propose(person: Person, text: str = IDEA) -> None:
    await person.send("/menu")
    await person.click("提金点子")
    await person.send(text)
    await person.click("提交")


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
    await li.send("下周就办")
    await li.click("提交")
    assert "已采纳，并告诉了提出人" in li.screen.text
    assert "您的金点子被采纳了" in zhao.screen.text
    assert "答复：下周就办" in zhao.screen.text
    assert f"采纳一条金点子\n{IDEA}\n提出人：赵长林" in group.screen.text
    assert group.screen.labels == []

    await li.click("金点子待办")
    await li.click(f"赵长林：{IDEA}（已采纳）")
    await li.click("登记已实施")
    assert "已经办成了吗" in li.screen.text
    await li.click("返回")
    await li.click("登记已实施")
    await li.click("确认")
    assert "金点子（已实施）" in li.screen.text
    assert "已经办成了" in zhao.screen.text
    await li.click("金点子待办")
    assert "没有等您处理的金点子" in li.screen.text


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
    await li.click("采纳")
    await li.click("跳过")
    await li.click("提交")
    assert "已经有人办过了" in li.screen.text


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
    await li.click("书记工作台")
    await li.click("金点子待办")
    await li.click("下一页")
    assert "赵长林：第10条（待处理）" in li.screen.labels
    await li.click("返回")
    assert "书记工作台" in li.screen.text


async def test_an_idea_longer_than_the_plan_allows_is_asked_for_again(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("提金点子")
    await zhao.send("长" * 501)
    assert "501" in zhao.screen.text
    await zhao.send("长" * 500)
    await zhao.click("提交")
    assert "已收到" in zhao.screen.text
