"""What every form can do: back, another page, put aside, begin anew, leave, mend a message."""

from bot.demo.people import SINCE, TREE, roster
from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from models.rules.roster import PersonRow, RosterSheet
from models.tables import Role
from tests.journeys.town import Town

IDEA = "活动室晚上改成晚托班"


async def begin(person: Person) -> None:
    await person.send("/menu")
    await person.click("提金点子")


async def test_going_back_keeps_what_was_answered(town: Town) -> None:
    li = await town.person("李卫国")
    await at_desk(li, "写小结、报告、材料")
    await li.click("月小结：东街社区党支部，2026年10月")
    await li.send("十月走访十二户。")
    assert "附上" in li.screen.text
    await li.click("返回")
    assert "现有内容：十月走访十二户。" in li.screen.text
    await li.click("保留原内容")
    assert "附上" in li.screen.text


async def test_leaving_asks_first_and_then_keeps_nothing(town: Town) -> None:
    zhao = await town.person("赵长林")
    await begin(zhao)
    await zhao.send(IDEA)
    await zhao.send("/cancel")
    assert "还没有提交" in zhao.screen.text
    await zhao.click("继续填写")
    assert f"内容：{IDEA}" in zhao.screen.text
    await zhao.click("取消")
    await zhao.click("退出，不保留")
    assert "内容没有保存" in zhao.screen.text
    await zhao.send("/cancel")
    assert "现在没有正在填写的内容" in zhao.screen.text


async def test_an_unfinished_form_is_offered_before_another(town: Town) -> None:
    zhao = await town.person("赵长林")
    await begin(zhao)
    await zhao.send(IDEA)
    await zhao.send("/menu")
    await zhao.click("写承诺")
    assert "《金点子》还没有填完" in zhao.screen.text
    await zhao.click("放下它，填新的")
    assert "总目标" in zhao.screen.text


async def test_a_mended_message_mends_the_answer_until_it_is_handed_in(town: Town) -> None:
    zhao = await town.person("赵长林")
    await begin(zhao)
    said = await zhao.send(IDEA)
    await zhao.edit(said, f"{IDEA}，周末也开")
    assert "周末也开" in zhao.screen.text
    await zhao.click("提交")
    before = len(zhao.inbox)
    await zhao.edit(said, "不算数的改动")
    assert "改这条消息不会改动它" in zhao.screen.text
    assert len(zhao.inbox) == before + 1


async def test_the_last_of_several_is_taken_off_and_long_lists_have_pages(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("写承诺")
    for text in ("把困难户走访到位", "走访困难户"):
        await zhao.send(text)
    for title in ("走访户数", "回访户数"):
        for text in (title, "户", "10", "30"):
            await zhao.send(text)
        await zhao.click("跳过")
        await zhao.send("12月20日")
        await zhao.click(zhao.screen.labels[0])
        await zhao.send("走访记录")
        if title == "走访户数":
            await zhao.click("再添一项")
    assert "已有 2 个指标" in zhao.screen.text
    await zhao.click("删去最后一项")
    assert "已有 1 个指标" in zhao.screen.text
    await zhao.click("够了，继续")
    await zhao.click("没有了，去核对")
    assert "回访户数" not in zhao.screen.text
    await zhao.click("修改某一项")
    first = set(zhao.screen.labels)
    await zhao.click("下一页")
    assert "证明方式（第1项）" in set(zhao.screen.labels) - first


async def test_a_long_list_of_people_has_pages(town: Town) -> None:
    li = await town.person("李卫国")
    known = roster()
    more = [
        PersonRow(100 + number, f"more-{number}", f"党员{number:02}", "dongjie", Role.MEMBER, SINCE)
        for number in range(8)
    ]
    await town.lived.enrol(RosterSheet(known.organisations, (*known.people, *more)), TREE)
    await li.click("提金点子")
    await li.click("代录纸质金点子")
    assert "党员07" not in li.screen.labels
    await li.click("下一页")
    await li.click("党员07")
    await li.send(IDEA)
    assert "党员07" in li.screen.text
