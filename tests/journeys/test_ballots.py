"""Voters without the bot: sheets printed, codes used in chat by nobody in particular."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.__main__ import main
from bot.simulator.people import Person
from models.queries.printing import Batch
from models.rules.codes import grouped
from models.tables import Chat, ConversationState, OutboxMessage
from publishing.documents import ballot_sheets as documents
from tests.journeys.test_evaluated_people import FORM
from tests.journeys.town import Town, begun

EAST = "东街社区党支部"
ROUND = f"{EAST}：群众评议"
OPENS, CLOSES = date(2026, 12, 21), date(2026, 12, 28)


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[Batch]:
    """What was put on paper: nothing else knows the codes."""
    found: list[Batch] = []
    make = documents.ballot_sheets

    def kept(t: Any, batch: Batch, doors: Any) -> Any:
        found.append(batch)
        return make(t, batch, doors)

    monkeypatch.setattr(documents, "ballot_sheets", kept)
    return found


COLLEAGUES = (
    FORM[0],
    FORM[1].replace("{superior: 30, members: 70}", "{superior: 30, members: 40, masses: 30}"),
)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, COLLEAGUES) as made:
        yield made


async def opened(town: Town) -> tuple[Person, ...]:
    """李卫国 leads the eastern branch, 赵长林 belongs to it, 周文博 leads above; the eastern others
    never press Start."""
    await town.lived.day(date(2026, 12, 18))
    tokens = await town.fresh_tokens()
    people = tuple(map(town.lived.person, ("李卫国", "赵长林", "周文博")))
    for person in people:
        await person.start(tokens[person.name])
    await town.lived.day(OPENS, time(9, 5))
    return people


async def to_round(leader: Person, label: str = ROUND) -> None:
    await leader.send("/vote")
    await leader.click("评议票：打印、录入")
    await leader.click(label)


async def fill(voter: Person, *grades: str) -> None:
    for grade in grades:
        await voter.click(grade)


async def test_sheets_are_printed_and_anybody_who_holds_one_votes(
    town: Town, printed: list[Batch]
) -> None:
    li, zhao, _ = await opened(town)
    await zhao.send("/vote")
    assert "评议票：打印、录入" not in zhao.screen.labels
    await to_round(li)
    assert "已印 0 张" in li.screen.text
    await li.click("印群众票")
    await li.send("好几十")
    await li.send("3")
    await li.click("提交")
    file = next(one.file for one in reversed(li.inbox) if one.file)
    assert (file.name, file.data[:5]) == (f"评议票-{EAST}-第1批.pdf", b"%PDF-")
    assert "机器人没有存" in li.screen.text or "机器人没有存" in li.inbox[-2].text

    first, second, third = (strip.code for strip in printed[0].strips)
    wang = town.lived.world.person("卖豆腐的王大娘")
    await wang.start(first)
    assert "您凭评议码参加" in wang.screen.text
    assert "您按“群众”这一类参加" in wang.screen.text
    await wang.click("开始填写")
    await wang.click("返回")
    await wang.click("开始填写")
    await fill(wang, "满意", "比较满意", "满意", "满意", "满意")
    await wang.click("改第 2 项")
    await wang.click("满意")
    assert "2. " in wang.screen.text
    await wang.click("取消")
    assert "没有保存" in wang.screen.text
    await wang.click("重新打开")
    await wang.click("开始填写")
    await fill(wang, *["满意"] * 5)
    await wang.click("投出")
    assert "已投出，谢谢您" in wang.screen.text
    assert wang.screen.labels == []
    assert not any("满意" in message.text for message in wang.inbox)
    await wang.start(first)
    assert "您已经投过票了" in wang.screen.text

    await zhao.send(grouped(second).lower().replace("-", " "))
    assert "您凭评议码参加" in zhao.screen.text
    await zhao.click("开始填写")
    await fill(zhao, *["基本满意"] * 5)
    await zhao.click("投出")
    await wang.send("AAAA-BBBB-CCCC")
    assert "没有这个评议码" in wang.screen.text

    await to_round(li)
    assert "已印 3 张" in li.screen.text
    await li.click("收回评议票")
    await li.send("第三张")
    assert "没看懂" in li.screen.text
    await li.send("1-3、1-2")
    await li.click("提交")
    assert "谁也查不到" in li.screen.text
    await wang.start(third)
    assert "没有这个评议码" in wang.screen.text
    await li.click("返回")
    await li.click("印票和录入登记")
    assert "第 1 批：群众票 3 张，李卫国印" in li.screen.text
    assert "收回" not in li.screen.text
    await li.click("返回")
    await li.click("返回")
    await li.click("返回")
    assert "群众评议" in li.screen.text
    await nothing_is_known_of(town, wang)
    await town.lived.day(CLOSES, time(16, 5))
    for person, may in ((li, True), (zhao, False)):
        await person.send("/vote")
        await person.click("看评议结果")
        await person.click(next(one for one in person.screen.labels if one.startswith(f"{EAST}，")))
        assert ("印票和录入登记" in person.screen.labels) is may
    await li.click("印票和录入登记")
    assert "收回作废 1 张" in li.screen.text
    await li.click("返回")
    assert "评议结果" in li.screen.text


async def nothing_is_known_of(town: Town, person: Person) -> None:
    async with town.lived.app.ctx.db.read() as session:
        assert not [
            key
            for key in await session.scalars(select(ConversationState.key))
            if str(person.id) in key
        ]
        assert person.id not in set(await session.scalars(select(Chat.telegram_id)))
        refs = [str(one) for one in await session.scalars(select(OutboxMessage.refs))]
    assert not any(str(person.id) in one for one in refs)


async def test_about_people_a_code_goes_from_one_to_the_next(
    town: Town, printed: list[Batch]
) -> None:
    li, _, _ = await opened(town)
    await to_round(li, f"{EAST}：党员评议")
    await li.click("印给没用机器人的同志")
    assert [strip.name for strip in printed[-1].strips] == ["王秀英", "孙桂芳", "钱小满"]
    await to_round(li, f"{EAST}：党员评议")
    assert "没有要印票的人了" in (await li.click("印给没用机器人的同志")).text
    mine = printed[-1].strips[0]
    assert len(mine.places) == 4

    neighbour = town.lived.world.person("王秀英家的邻居")
    await neighbour.start(mine.code)
    assert "印给名册上一位同志的" in neighbour.screen.text
    await neighbour.click("看名单")
    assert not any("王秀英" in label for label in neighbour.screen.labels)
    await neighbour.click("李卫国（未评）")
    await fill(neighbour, "优秀", "合格")
    await neighbour.click("投出")
    assert "还有 3 位没评" in neighbour.screen.text
    await neighbour.click("看名单")
    await neighbour.click("李卫国（已评）")
    assert "您已经投过票了" in neighbour.screen.text
    await neighbour.click("看名单")
    await neighbour.click("赵长林（未评）")
    await fill(neighbour, "优秀", "优秀")
    await neighbour.click("投出")
    for _ in range(2):
        await neighbour.click(next(one for one in neighbour.screen.labels if "接着评" in one))
        await fill(neighbour, "合格", "合格")
        await neighbour.click("投出")
    assert "已投出，谢谢您" in neighbour.screen.text


async def test_the_operator_prints_at_the_command_line(
    town: Town,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    await opened(town)
    monkeypatch.setenv("DATABASE_URL", town.url)
    monkeypatch.setenv("DATA_DIR", str(tmp_path))

    assert await asyncio.to_thread(main, ["ballots", "list"]) == 0
    listed = capsys.readouterr().out.splitlines()
    number = {
        line.partition("，")[0].partition("\u3000")[2]: line.split("\u3000")[0] for line in listed
    }
    sheets = tmp_path / "sheets.pdf"
    asked = ["ballots", "print", "--count", "2", "--out", str(sheets), "--round"]
    bot = ["--bot", "@zhengxian_bot"]
    for wrong in ([number[ROUND]], ["4711", *bot]):
        assert await asyncio.to_thread(main, [*asked, *wrong]) == 2
    assert await asyncio.to_thread(main, [*asked, number[ROUND], *bot]) == 0
    assert sheets.read_bytes()[:5] == b"%PDF-"
    assert sheets.stat().st_mode & 0o077 == 0
    assert await asyncio.to_thread(main, [*asked, number[ROUND], *bot]) == 2


async def print_sheets(leader: Person, label: str, count: int) -> None:
    await to_round(leader, label)
    await leader.click("印群众票")
    await leader.send(str(count))
    await leader.click("提交")


async def to_paper(leader: Person, label: str) -> None:
    await to_round(leader, label)
    await leader.click("录入纸质票")
    await leader.click("群众票")


async def test_two_witnesses_enter_what_is_in_two_boxes(town: Town, printed: list[Batch]) -> None:
    li, _, zhou = await opened(town)
    await print_sheets(li, ROUND, 6)
    words = [grouped(strip.code) for strip in printed[0].strips]
    await to_paper(li, ROUND)
    assert "第一步" in li.screen.text
    await li.send("\n".join(words[:2]))
    await li.click("清空重录")
    assert "已收 0 个" in li.screen.text
    await li.send("\n".join(words[:4]))
    assert not any(words[0] in message.text for message in li.inbox)
    assert "至少要 5 个" in (await li.click("评议码录完了")).text
    await li.send("\n".join([*words[3:], "AAAA-BBBB-CCCC", "第七张"]))
    assert "已收 6 个" in li.screen.text
    assert "AAAA-BBBB-CCCC：查不到" in li.screen.text
    assert "没看懂：第七张" in li.screen.text
    await li.click("评议码录完了")
    assert "应有 6 张" in li.screen.text
    await li.send("1 1 1 1 1\n2 2 2 2\n11119\n12345")
    assert "第 2 行“2 2 2 2”没收：项数不对，应有 5 项" in li.screen.text
    assert "已录 2 张" in li.screen.text
    await li.click("清空重录")
    await li.send("11111\n" * 7)
    assert "多了 1 张" in li.screen.text
    await li.click("清空重录")
    await li.send("11111\n22222\n33333\n11111\n12121\nx")
    await li.click("都录完了，请人核对")
    assert "拿着纸" in li.screen.text
    await li.click("返回")
    await li.click("都录完了，请人核对")
    await li.click("周文博")
    assert "已经请周文博核对" in li.screen.text

    asked = next(one for one in reversed(zhou.inbox) if "请您核对纸质票" in one.text)
    await zhou.click("去核对", asked)
    assert words[5] in asked.text
    await zhou.click(f"{EAST}：6/6", asked)
    assert "3 3 3 3 3" in asked.text
    await zhou.click("返回", asked)
    await zhou.click("不对，退回", asked)
    await zhou.send("第二张看成三了")
    assert "已经退给录入人" in zhou.screen.text
    back = next(one for one in reversed(li.inbox) if "退回来了" in one.text)
    await li.click("打开看看", back)
    assert "第二张看成三了" in back.text
    await li.click("都录完了，请人核对", back)
    await li.click("周文博", back)
    asked = next(one for one in reversed(zhou.inbox) if "请您核对纸质票" in one.text)
    await zhou.click("去核对", asked)
    await zhou.click("都对，投进票箱", asked)
    assert "评议码 6 个，投出 5 张，废票 1 张。录入人李卫国，核对人周文博" in asked.text
    assert "查不到的 1 个" in asked.text
    done = next(one for one in reversed(li.inbox) if "已经投进票箱" in one.text)
    await li.click("印票和录入登记", done)
    assert "录入纸质票（群众）" in done.text
    for person in (li, zhou):
        assert not any("2 2 2 2 2" in one.text or words[5] in one.text for one in person.inbox)
    await to_paper(li, ROUND)
    await li.click("作废重来")
    assert "什么也没有投出" in li.screen.text


async def test_about_people_each_pile_is_entered_by_itself(
    town: Town, printed: list[Batch]
) -> None:
    li, _, zhou = await opened(town)
    await print_sheets(zhou, f"{EAST}：党员评议", 5)
    await to_paper(zhou, f"{EAST}：党员评议")
    await zhou.send("\n".join(strip.code for strip in printed[0].strips))
    await zhou.click("评议码录完了")
    for name in ("李卫国", "王秀英", "赵长林", "孙桂芳", "钱小满"):
        await zhou.click(f"{name}：0/5")
        await zhou.send("11\n12\n34\nx2")
        assert f"（群众票，{name}）" in zhou.screen.text
        await zhou.click("录下一叠")
    await zhou.click("都录完了，请人核对")
    await zhou.click("李卫国")
    asked = next(one for one in reversed(li.inbox) if "请您核对纸质票" in one.text)
    await li.click("去核对", asked)
    await li.click("都对，投进票箱", asked)
    assert "评议码 5 个，投出 15 张，废票 10 张" in asked.text
