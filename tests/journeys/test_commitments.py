"""The life of a promise, as those who make, review, keep and verify it see it."""

from datetime import date
from pathlib import Path

from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from tests.journeys.town import Town, begun


async def say(person: Person, *answers: str) -> None:
    for answer in answers:
        await person.send(answer)


async def describe(person: Person, title: str, *, unit: str = "户", stretch: str = "") -> None:
    """Answers one indicator's questions."""
    await say(person, title, unit, "10", f"30{unit}")
    await (person.send(stretch) if stretch else person.click("跳过"))
    await person.send("12月20日")
    await person.click(person.screen.labels[0])
    await person.send("走访记录")


async def promise(person: Person, target: str = "把困难户走访到位") -> None:
    """From the first question to the submission: one project, one indicator."""
    await say(person, target, "走访困难户")
    await describe(person, "走访户数")
    await person.click("够了，继续")
    await person.click("没有了，去核对")
    await person.click("提交")


async def published(town: Town) -> tuple[Person, Person]:
    """A member and his secretary; the member's promise is published."""
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await zhao.click("写承诺")
    await promise(zhao)
    await li.click("打开")
    await li.click("通过并公开")
    await li.click("确认")
    return zhao, li


async def test_a_member_promises_and_his_secretary_publishes(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    group = town.lived.world.group("东街党员群", creator=li)
    await bind(li, group)
    await zhao.click("写承诺")
    assert "您今年在岗位上承诺做到什么" in zhao.screen.text
    await promise(zhao)
    assert "已提交，等待审核" in zhao.screen.text
    assert "赵长林（东街社区党支部）提交了承诺" in li.screen.text
    await li.click("打开")
    assert "• 走访户数：10 → 30 户" in li.screen.text
    assert "证明：走访记录" in li.screen.text
    await li.click("通过并公开")
    assert "马上公开" in li.screen.text
    await li.click("返回")
    await li.click("通过并公开")
    await li.click("确认")
    assert "已通过，并按方案公开" in li.screen.text
    assert "已通过审核并公开" in zhao.screen.text
    assert "公开承诺" in group.screen.text
    assert "2026年12月20日前，赵长林" in group.screen.text
    assert "受邀的群众有意见，请点下面的按钮" in group.screen.text
    assert group.screen.labels == ["看承诺、提意见"]


async def bind(li: Person, group: "object") -> None:
    await li.send("/chats")
    await li.click("绑定群或频道")
    urls = [b.get("url", "") for row in li.screen.keyboard or [] for b in row]
    texts = [*urls, *li.screen.text.split()]
    token = next(text.partition("?startgroup=")[2] for text in texts if "?startgroup=" in text)
    await group.add_bot(li, token)  # type: ignore[attr-defined]


async def test_figures_that_cannot_be_are_asked_for_again(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("写承诺")
    await say(zhao, "把困难户走访到位", "走访困难户", "走访户数", "户", "0.00001")
    assert "小数最多四位" in zhao.screen.text
    await say(zhao, "10", "10")
    assert "和基数一样" in zhao.screen.text
    assert "指标：走访户数，基数 10 户" in zhao.screen.text
    await say(zhao, "30", "20")
    assert "要比目标值 30 更进一步" in zhao.screen.text
    assert "指标：走访户数，10 → 30 户\n挑战值要高于 30。" in zhao.screen.text
    await say(zhao, "40 户", "2026-10-01")
    assert "不能早于2026年10月8日" in zhao.screen.text
    await zhao.send("2027-12-31")
    assert "不能晚于2027年9月30日" in zhao.screen.text
    await zhao.send("月底")
    await say(zhao, "孙桂芳", "走访记录")
    await zhao.click("够了，继续")
    await zhao.click("没有了，去核对")
    assert "10 → 30 户（挑战 40）" in zhao.screen.text
    assert "2026年10月31日前，孙桂芳" in zhao.screen.text


async def test_what_has_to_go_down_stretches_downwards(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("写承诺")
    await say(zhao, "把信访件降下来", "信访化解", "信访件数", "件", "20", "8")
    assert "挑战值要低于 8。" in zhao.screen.text
    await zhao.send("10")
    assert "要比目标值 8 更进一步" in zhao.screen.text
    await say(zhao, "5 件", "12月20日", "赵长林", "台账")
    await zhao.click("够了，继续")
    await zhao.click("没有了，去核对")
    assert "信访件数：20 → 8 件（挑战 5）" in zhao.screen.text


async def test_an_organisation_has_several_projects_up_to_the_plans_limit(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await li.click("写承诺")
    assert "目标承诺：东街社区党支部" in li.screen.labels
    await li.click("目标承诺：东街社区党支部")
    await say(li, "三年赶上西街", "走访困难户")
    for number in range(1, 5):
        await describe(li, f"户数{number}", stretch="35")
        if number < 4:
            await li.click("再添一项")
    assert "还有别的项目吗" in li.screen.text
    for number in (2, 3):
        await li.click("还有，接着写")
        await li.send(f"第{number}个项目")
        await describe(li, "件数", unit="件")
        await li.click("够了，继续")
    assert "请核对" in li.screen.text
    await li.click("提交")
    assert "东街社区党支部提交了承诺" in zhou.screen.text
    await zhou.click("打开")
    for word in ("户数4：10 → 30 户（挑战 35）", "第2个项目", "第3个项目"):
        assert word in zhou.screen.text


async def test_no_end_is_offered_before_the_plans_minimum(tmp_path: Path) -> None:
    fewest = (
        ("projects: {min: 1, max: 3}", "projects: {min: 2, max: 3}"),
        ("indicators: {min: 1, max: 4}", "indicators: {min: 2, max: 4}"),
    )
    async with begun(tmp_path, *fewest) as town:
        li, zhou = await town.person("李卫国"), await town.person("周文博")
        await li.click("写承诺")
        await li.click("目标承诺：东街社区党支部")
        await li.send("三年赶上西街")
        for number in (1, 2):
            await li.send(f"第{number}个项目")
            await describe(li, "户数")
            await describe(li, "件数", unit="件")
            await li.click("够了，继续")
        assert "没有了，去核对" in li.screen.labels
        await li.click("没有了，去核对")
        await li.click("提交")
        assert "第2个项目" in li.screen.text
        assert "东街社区党支部提交了承诺" in zhou.screen.text


async def test_a_returned_promise_is_changed_and_handed_in_again(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await li.click("写承诺")
    await li.click("目标承诺：东街社区党支部")
    await promise(li, "三年赶上西街")
    await zhou.send("/menu")
    await at_desk(zhou, "待审承诺")
    await zhou.click("东街社区党支部：三年赶上西街（待审核）")
    await zhou.click("退回修改")
    await zhou.send("总目标太远，先写今年")
    await zhou.click("提交")
    assert "已退回" in zhou.screen.text
    await zhou.click("继续审核")
    assert "没有等您审核的承诺" in zhou.screen.text
    assert "退回原因：总目标太远，先写今年" in li.screen.text
    await li.click("打开")
    await li.click("修改后再提交")
    assert "目标：三年赶上西街" in li.screen.text
    await li.click("修改某一项")
    await li.click("总目标")
    assert "总目标太远，先写今年" in li.screen.text
    await li.send("今年缩小一半差距")
    await li.click("提交")
    assert "今年缩小一半差距" in li.screen.text
    assert "退回原因：总目标太远，先写今年" in li.screen.text
    await zhou.click("打开")
    await zhou.click("通过并公开")
    await zhou.click("确认")
    assert "退回原因" not in zhou.screen.text


async def test_withdrawn_before_the_review(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await zhao.click("写承诺")
    await promise(zhao)
    await zhao.click("撤回")
    assert "要重新填写" in zhao.screen.text
    await zhao.click("确认")
    assert "已撤回" in zhao.screen.text
    await li.click("打开")
    await li.click("主菜单")
    await at_desk(li, "待审承诺")
    assert "没有等您审核的承诺" in li.screen.text


async def test_a_secretary_enters_a_promise_from_paper(town: Town) -> None:
    li, zhao = await town.person("李卫国"), await town.person("赵长林")
    await li.click("写承诺")
    await li.click("代为录入（纸上写的）")
    await li.click("党员承诺：赵长林")
    await promise(li)
    await li.click("通过并公开")
    await li.click("确认")
    assert "赵长林（东街社区党支部）的承诺已通过" in zhao.screen.text


async def test_progress_is_reported_claimed_and_verified_by_somebody_else(town: Town) -> None:
    zhao, li = await published(town)
    await zhao.click("打开")
    await zhao.click("走访户数（进行中）")
    assert "还没有报过进展" in zhao.screen.text
    await zhao.click("报进展")
    await say(zhao, "31 户", "全部走完")
    await zhao.album(3)
    await zhao.click("完成")
    await zhao.click("提交")
    for word in ("数值：31 户", "说明：全部走完", "凭证：3 个文件"):
        assert word in zhao.screen.text
    await zhao.click("已经做到，请核实")
    await zhao.click("确认")
    assert "已送去核实" in zhao.screen.text
    assert "赵长林（东街社区党支部）说“走访户数”已经做到" in li.screen.text
    await li.send("/menu")
    await at_desk(li, "待核实指标")
    await li.click("赵长林：走访户数")
    assert "赵长林：31 户 全部走完 （附 3 个文件）" in li.screen.text
    await li.click("核实无误")
    await li.click("确认")
    assert "已核实，并通知对方" in li.screen.text
    await li.click("继续核实")
    assert "没有等您核实的指标" in li.screen.text
    assert "已核实兑现" in zhao.screen.text
    await zhao.send("/menu")
    await zhao.click("我的承诺")
    assert "赵长林：把困难户走访到位（全部兑现）" in zhao.screen.labels


async def test_a_claim_is_refused_with_what_is_missing(town: Town) -> None:
    zhao, li = await published(town)
    await zhao.click("打开")
    await zhao.click("走访户数（进行中）")
    await zhao.click("报进展")
    await zhao.click("跳过")
    await zhao.send("都走到了")
    await zhao.photo()
    await zhao.click("完成")
    await zhao.click("提交")
    await zhao.click("看这个指标")
    await zhao.click("看凭证")
    assert "凭证（1 个文件）" in zhao.screen.text
    await zhao.click("返回")
    await zhao.click("已经做到，请核实")
    await zhao.click("确认")
    await li.click("打开")
    await li.click("还不能认定")
    await li.send("缺户主签字")
    await li.click("提交")
    assert "已告诉对方还差什么" in li.screen.text
    assert "原因：缺户主签字" in zhao.screen.text


async def test_nothing_reported_is_not_kept_and_a_mistake_is_taken_back(town: Town) -> None:
    zhao, _ = await published(town)
    await zhao.click("打开")
    await zhao.click("走访户数（进行中）")
    await zhao.click("报进展")
    for _step in range(3):
        await zhao.click("跳过")
    await zhao.click("提交")
    assert "至少报一个数" in zhao.screen.text
    await zhao.click("修改某一项")
    await zhao.click("数值")
    await zhao.send("300")
    await zhao.click("提交")
    await zhao.click("记错了，收回这条")
    assert "已收回这条进展" in zhao.screen.text
    assert "还没有报过数" in zhao.screen.text


async def test_everybody_reads_what_is_published_and_nobody_else_acts_on_it(town: Town) -> None:
    await published(town)
    zheng = await town.person("郑海涛")
    await zheng.click("我的承诺")
    assert "您还没有写过承诺" in zheng.screen.text
    await zheng.click("看大家的承诺")
    await zheng.click("赵长林：把困难户走访到位（进行中）")
    assert zheng.screen.labels == [
        "走访户数（进行中）", "提意见", "经过", "意见", "回到公开栏", "主菜单",
    ]  # fmt: skip
    await zheng.click("走访户数（进行中）")
    assert zheng.screen.labels == ["看进度图", "返回"]


async def test_the_desk_shows_ones_own_those_below_and_what_is_late(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await li.click("写承诺")
    await li.click("目标承诺：东街社区党支部")
    await promise(li, "三年赶上西街")
    await zhou.click("打开")
    await zhou.click("通过并公开")
    await zhou.click("确认")
    await town.lived.day(date(2026, 12, 21))
    await li.send("/menu")
    await at_desk(li, "本单位承诺")
    assert "东街社区党支部：三年赶上西街（已超期）" in li.screen.labels
    assert "下级单位承诺" not in li.screen.labels
    await li.click("超期未兑现")
    assert "超期未兑现（1）" in li.screen.text
    await zhou.send("/menu")
    await at_desk(zhou, "本单位承诺")
    assert "本单位还没有写过承诺" in zhou.screen.text
    await zhou.click("下级单位承诺")
    assert "东街社区党支部：三年赶上西街（已超期）" in zhou.screen.labels


async def test_who_is_asked_for_nothing_is_told_so(town: Town) -> None:
    zhou = await town.person("周文博")
    await zhou.click("写承诺")
    assert "现在没有要您本人或本单位写的承诺" in zhou.screen.text
    await zhou.click("代为录入（纸上写的）")
    assert "没有需要代为录入的承诺" in zhou.screen.text
    await zhou.click("返回")
    await zhou.click("主菜单")
    assert "主菜单" in zhou.screen.text


async def test_a_second_reviewer_is_told_that_it_is_decided(town: Town) -> None:
    li = await town.person("李卫国")
    zhou, xu = await town.person("周文博"), await town.person("许静怡")
    await li.click("写承诺")
    await li.click("目标承诺：东街社区党支部")
    await promise(li, "三年赶上西街")
    for reviewer in (zhou, xu):
        await reviewer.click("打开")
        await reviewer.click("通过并公开")
    await zhou.click("确认")
    press = await xu.click("确认")
    assert "已经有人办过了" in (press.text or "")
