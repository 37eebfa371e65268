"""The board and what people say of it, as members, the masses, owners and leaders see them."""

from bot.simulator.people import Person
from tests.journeys.test_commitments import promise, published, say
from tests.journeys.town import Town


async def guest(town: Town, li: Person) -> Person:
    """One of the masses whom the eastern secretary invites."""
    await li.send("/people")
    await li.click("邀请群众")
    await li.send("1")
    await li.click("提交")
    words = [word for message in li.inbox[-3:] for word in message.text.split()]
    link = next(word for word in words if "?start=" in word)
    person: Person = town.lived.world.person("过路的群众")
    await person.start(link.partition("?start=")[2])
    await person.send("/menu")
    return person


async def on_the_board(person: Person, label: str) -> None:
    await person.send("/menu")
    await person.click("公开栏")
    await person.click(label)


async def test_browsed_and_narrowed_and_seen_whole_again(town: Town) -> None:
    _, li = await published(town)
    zhou, zheng = await town.person("周文博"), await town.person("郑海涛")
    await li.send("/menu")
    await li.click("写承诺")
    await li.click("目标承诺：东街社区党支部")
    await promise(li, "今年缩小一半差距")
    await zhou.click("打开")
    await zhou.click("通过并公开")
    await zhou.click("确认")
    await zheng.click("公开栏")
    assert zheng.screen.labels == [
        "东街社区党支部：今年缩小一半差距（进行中）", "赵长林：把困难户走访到位（进行中）",
        "进行中", "已兑现（待核实）", "已核实", "超期", "按单位看", "主菜单",
    ]  # fmt: skip
    await zheng.click("已核实")
    assert "状态：已核实" in zheng.screen.text
    assert "这里没有承诺" in zheng.screen.text
    assert "✓ 已核实" in zheng.screen.labels
    await zheng.click("进行中")
    await zheng.click("按单位看")
    assert "看哪个单位" in zheng.screen.text
    await zheng.click("东街社区党支部（2）")
    assert "单位：东街社区党支部\n状态：进行中" in zheng.screen.text
    await zheng.click("赵长林：把困难户走访到位（进行中）")
    assert "赵长林（东街社区党支部）的承诺" in zheng.screen.text
    await zheng.click("回到公开栏")
    assert "单位：东街社区党支部\n状态：进行中" in zheng.screen.text
    await zheng.click("✓ 进行中")
    assert "状态" not in zheng.screen.text
    await zheng.click("看全部")
    assert "单位" not in zheng.screen.text
    await zheng.click("按单位看")
    await zheng.click("回到公开栏")
    await zheng.click("主菜单")
    assert "请选一项" in zheng.screen.text


async def test_a_page_that_is_not_there_says_so_and_leads_back(town: Town) -> None:
    zheng = await town.person("郑海涛")
    await zheng.click("公开栏")
    assert "还没有公开的承诺" in zheng.screen.text
    await zheng.click("按单位看")
    assert "还没有公开的承诺" in zheng.screen.text


async def test_the_history_of_a_promise(town: Town) -> None:
    zhao, _ = await published(town)
    await zhao.click("打开")
    await zhao.click("走访户数（进行中）")
    await zhao.click("报进展")
    await say(zhao, "12 户", "又走了两户 <b>")
    await zhao.click("跳过")
    await zhao.click("提交")
    zheng = await town.person("郑海涛")
    await on_the_board(zheng, "赵长林：把困难户走访到位（进行中）")
    await zheng.click("经过")
    assert "共 3 条" in zheng.screen.text
    assert "2026年10月8日 东街社区党支部审核通过，公开" in zheng.screen.text
    assert "赵长林报进展，走访户数：12 户 又走了两户 <b>" in zheng.screen.text
    await zheng.click("返回")
    assert "目标：把困难户走访到位" in zheng.screen.text


async def test_one_of_the_masses_says_something_and_is_answered(town: Town) -> None:
    zhao, li = await published(town)
    someone = await guest(town, li)
    await on_the_board(someone, "赵长林：把困难户走访到位（进行中）")
    await someone.click("提意见")
    assert "意见不计分" in someone.screen.text
    await someone.send("也来三单元看看 <i>")
    await someone.click("提交")
    assert "已收到并公开" in someone.screen.text
    assert "一位群众：也来三单元看看 <i>" in someone.screen.text
    assert "有人对赵长林（东街社区党支部）的承诺提了意见" in zhao.screen.text
    assert "过路的群众" not in zhao.screen.text
    await zhao.click("打开")
    assert "隐去" not in zhao.screen.labels
    await zhao.click("答复")
    await zhao.send("下周三就去")
    await zhao.click("提交")
    assert "已答复，并告诉了提意见的人" in zhao.screen.text
    assert "有了答复" in someone.screen.text
    assert "10月8日 答复：下周三就去" in someone.screen.text
    await someone.click("打开")
    await someone.click("看这份承诺")
    assert "意见共 1 条" in someone.screen.text
    await someone.click("意见")
    assert "看：也来三单元看看 <i>" not in someone.screen.labels
    await someone.click("返回")
    assert "意见共 1 条" in someone.screen.text


async def test_from_the_group_to_an_opinion(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    group = await town.group(li, "东街党员群")
    await zhao.click("写承诺")
    await promise(zhao)
    await li.click("打开")
    await li.click("通过并公开")
    await li.click("确认")
    ((button,),) = group.screen.keyboard or []
    link, _, token = button["url"].partition("?start=")
    assert link == f"https://t.me/{town.lived.world.account.username}"
    assert len(token) == 32
    passer_by = town.lived.world.person("没有受邀的人")
    await passer_by.start(token)
    assert "请先打开书记发给您的邀请链接" in passer_by.screen.text
    someone = await guest(town, li)
    await someone.start(token)
    assert "赵长林（东街社区党支部）的承诺" in someone.screen.text
    await someone.click("提意见")
    await someone.send("也来三单元看看")
    await someone.click("提交")
    assert "一位群众：也来三单元看看" in someone.screen.text
    await zhao.start(token)
    assert "提意见" not in zhao.screen.labels
    assert "意见" in zhao.screen.labels
    await zhao.click("主菜单")
    await zhao.start(token[:-1])
    assert "认不出这条链接" in zhao.screen.text


async def test_abuse_is_hidden_with_a_reason(town: Town) -> None:
    _, li = await published(town)
    zheng, zhou = await town.person("郑海涛"), await town.person("周文博")
    await on_the_board(zheng, "赵长林：把困难户走访到位（进行中）")
    await zheng.click("提意见")
    await zheng.send("他家电话是一二三")
    await zheng.click("提交")
    await on_the_board(zhou, "赵长林：把困难户走访到位（进行中）")
    await zhou.click("意见")
    await zhou.click("看：他家电话是一二三")
    assert "答复" not in zhou.screen.labels
    await zhou.click("隐去")
    assert "“他家电话是一二三”" in zhou.screen.text
    await zhou.send("写了别人的电话")
    await zhou.click("提交")
    assert "已隐去，原因留在记录里" in zhou.screen.text
    assert "10月8日由周文博隐去" in zhou.screen.text
    assert "没有继续公开" in zheng.screen.text
    assert "已隐去：写了别人的电话" in zheng.screen.text
    await on_the_board(li, "赵长林：把困难户走访到位（进行中）")
    assert "一位党员：已隐去：写了别人的电话" in li.screen.text
    assert "他家电话" not in li.screen.text
    await li.click("意见")
    await li.click("看：已隐去")
    assert "隐去" not in li.screen.labels
    await li.click("其他意见")
    assert "对赵长林（东街社区党支部）承诺的意见（1）" in li.screen.text


async def test_the_sixth_of_a_day_is_refused_and_long_lists_are_paged(town: Town) -> None:
    await published(town)
    zheng, zhou = await town.person("郑海涛"), await town.person("周文博")
    for person, count in ((zheng, 5), (zhou, 1)):
        await on_the_board(person, "赵长林：把困难户走访到位（进行中）")
        for number in range(count):
            await person.click("提意见")
            await person.send(f"{person.name}第{number}条")
            await person.click("提交")
    press = await zheng.click("提意见")
    assert "一天最多提 5 条" in (press.text or "")
    await on_the_board(zheng, "赵长林：把困难户走访到位（进行中）")
    assert "意见共 6 条" in zheng.screen.text
    await zheng.click("意见")
    assert "一位党员：郑海涛第4条" in zheng.screen.text
    assert "郑海涛第0条" not in zheng.screen.text
    await zheng.click("下一页")
    assert "郑海涛第0条" in zheng.screen.text
    await zheng.click("上一页")
    assert "郑海涛第4条" in zheng.screen.text
