"""A remark on a ballot as people live it: typed, asked about, lost, cast, read, hidden."""

from datetime import time, timedelta
from pathlib import Path

from sqlalchemy import select

from bot.simulator.people import Person
from models.tables import Organisation, Round
from services.evaluations.codes import issue
from tests.journeys.test_evaluations import CLOSES, EAST, begin, fill, opened
from tests.journeys.town import Town

LONG = "路灯亮了，" * 50
SAID = "楼道干净，开会少一点更好。"


def everything(folder: Path) -> bytes:
    """Every file that the bot has written."""
    return b"".join(one.read_bytes() for one in folder.rglob("*") if one.is_file())


def seen(voter: Person) -> str:
    """What stands in the chat: what he typed himself too."""
    shown = [one for one in voter.chat.messages.values() if not one.deleted]
    return "\n".join(one.text for one in shown)


async def test_a_remark_is_typed_asked_about_changed_and_cast(town: Town, tmp_path: Path) -> None:
    zhao = (await opened(town))[2]
    await begin(zhao)
    await zhao.click("返回")
    assert "另写一句意见" in zhao.screen.text
    await zhao.click("开始填写")
    for _ in range(5):
        await zhao.click("满意")
    await zhao.click("写一句意见")
    assert "请把想说的直接发过来" in zhao.screen.text
    await zhao.voice()
    assert "意见只收文字" in zhao.screen.text
    await zhao.send(LONG)
    assert "内容有 250 字" in zhao.screen.text
    assert LONG in seen(zhao)
    await zhao.send("王秀英办的3件事都快。")
    assert LONG not in seen(zhao)
    assert "姓名“王秀英”、号码或者数字" in zhao.screen.text
    await zhao.click("重写意见")
    await zhao.click("返回")
    assert "您的意见" not in zhao.screen.text
    await zhao.click("写一句意见")
    assert "王秀英" in zhao.screen.text  # What he wrote, to go by.
    await zhao.send("王秀英办事快。")
    await zhao.click("就这样写")
    assert "王秀英办事快。" in zhao.screen.text
    await zhao.click("重写意见")
    await zhao.send(SAID)
    assert seen(zhao).count(SAID) == 1  # On the preview; what he typed is gone.
    await zhao.click("改第 1 项")
    await zhao.click("基本满意")
    assert SAID in zhao.screen.text
    assert "1. 比实绩：基本满意" in zhao.screen.text
    assert SAID.encode() not in everything(tmp_path)
    await zhao.click("投出")
    assert "已投出，谢谢您" in zhao.screen.text
    assert not any(words in seen(zhao) for words in (SAID, "王秀英", "基本满意"))
    found = everything(tmp_path)
    assert SAID.encode() not in found
    assert "王秀英办".encode() not in found


async def test_what_was_not_kept_is_said_and_nothing_is_cast_without_it(town: Town) -> None:
    voters = await opened(town)
    zhao = voters[2]
    await fill(zhao, *["满意"] * 5)
    await zhao.click("写一句意见")
    await zhao.send(SAID)
    await zhao.click("不写意见")
    assert SAID not in zhao.screen.text
    await zhao.click("写一句意见")
    await zhao.send(SAID)
    town.lived.clock.advance(timedelta(minutes=31))
    await zhao.click("投出")
    assert "您写的意见没有留住" in zhao.screen.text
    await zhao.click("改第 1 项")
    await zhao.click("返回")
    await zhao.click("投出")
    assert "已投出，谢谢您" in zhao.screen.text

    sun = voters[3]
    await fill(sun, *["满意"] * 5)
    await sun.click("写一句意见")
    await sun.send("/menu")
    await sun.send(SAID)  # He turned to something else: this is no remark.
    assert SAID in seen(sun)
    await sun.click("返回")
    await sun.click("写一句意见")
    await sun.click("取消")
    assert "没有保存" in seen(sun)


async def test_who_votes_with_a_code_may_write_one_too(town: Town, tmp_path: Path) -> None:
    await opened(town)
    ctx = town.lived.app.ctx
    batch = await issue(ctx, None, await round_of_east(town), "masses", 1)
    wang = town.lived.world.person("卖豆腐的王大娘")
    await wang.start(batch.strips[0].code)
    await wang.click("开始填写")
    for _ in range(5):
        await wang.click("满意")
    await wang.click("写一句意见")
    await wang.send(SAID)
    assert SAID in wang.screen.text
    await wang.click("投出")
    assert "已投出" in wang.screen.text
    assert SAID not in seen(wang)
    assert SAID.encode() not in everything(tmp_path)


async def test_remarks_are_read_by_few_and_one_is_hidden_from_above(town: Town) -> None:
    voters = await opened(town)
    for number, voter in enumerate(voters[:5]):
        await fill(voter, *["满意"] * 5)
        if number:
            await voter.click("写一句意见")
            await voter.send(f"意见{'甲乙丙丁'[number - 1]}，<b>开会</b>少一点。")
        await voter.click("投出")
    await town.lived.day(CLOSES, time(16, 5))
    li, zhao, zhou = voters[0], voters[2], voters[5]
    for reader in (li, zhao, zhou):
        await to_result(reader)
    assert "看意见（4 条）" not in zhao.screen.labels
    await li.click("看意见（4 条）")
    assert "<b>开会</b>少一点" in li.screen.text
    assert not any("隐藏" in label for label in li.screen.labels)
    await li.click("返回")
    assert "参加率" in li.screen.text
    assert "看意见（4 条）" in li.screen.labels
    await zhou.click("看意见（4 条）")
    await zhou.click(next(label for label in zhou.screen.labels if "隐藏：意见丙" in label))
    await zhou.send("写了别人的私事")
    await zhou.click("提交")
    assert "已隐藏" in zhou.screen.text
    assert "意见丙" not in zhou.screen.text
    assert "周文博 12月28日隐藏" in zhou.screen.text
    await li.click("看意见（4 条）")
    assert "理由：写了别人的私事" in li.screen.text
    assert "周文博" not in li.screen.text


async def to_result(reader: Person) -> None:
    await reader.send("/vote")
    await reader.click("看评议结果")
    await reader.click(next(label for label in reader.screen.labels if EAST in label))


async def round_of_east(town: Town) -> int:
    async with town.lived.app.ctx.db.read() as session:
        east = select(Round.id).join(Organisation, Organisation.id == Round.organisation_id)
        return await session.scalar(east.where(Organisation.name == EAST)) or 0
