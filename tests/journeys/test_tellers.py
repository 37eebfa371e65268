"""Two tellers as people live it: appointed, with a passphrase each, asked, opened, counted."""

from collections.abc import AsyncIterator
from datetime import date, time
from pathlib import Path

import pytest

from bot.demo.people import PEOPLE
from bot.simulator.messages import Message
from bot.simulator.people import Person
from tests.journeys.test_evaluations import EAST, fill
from tests.journeys.town import Town, begun

OPENS, CLOSES, LATER = date(2026, 12, 21), date(2026, 12, 28), date(2026, 12, 30)
TELLERS = (
    "evaluations:\n  masses:\n",
    """\
evaluations:
  year-end:
    title: 年末评议
    questionnaire: five-comparisons
    every: half
    opens: {before_end: 3}
    closes: {before_end: 1}
    voters: {superior: 30, members: 70}
    tellers: true
  masses:
    tellers: true
""",
)
WORDS = {"沈立群": "雪落在村口打谷场的石碾子上", "马晓东": "村东老槐树下的水井有八丈深"}


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, TELLERS) as town:
        yield town


async def led(town: Town) -> dict[str, Person]:
    """The two who lead, two who are to hold the key, and the voters of the eastern branch."""
    await town.lived.day(date(2026, 12, 18))
    tokens = await town.fresh_tokens()
    people = {}
    for name in (*PEOPLE["qinghe"][:4], *PEOPLE["dongjie"]):
        people[name] = town.lived.person(name)
        await people[name].start(tokens[name])
    return people


async def screen(person: Person) -> Message:
    await person.send("/vote")
    await person.click("监票人")
    return person.screen


async def appointed(chief: Person) -> None:
    assert "还没有请监票人" in (await screen(chief)).text
    await chief.click("请监票人")
    await chief.send("沈立")
    await chief.click("沈立群")
    assert "要是两个人" in chief.screen.text
    await chief.send("马晓东")
    await chief.click("提交")
    assert "已请两位" in chief.screen.text


async def give(person: Person, words: str, wrong: str | None = None) -> None:
    await person.send("/tellers")
    await person.click(next(label for label in person.screen.labels if "交口令：群众" in label))
    if wrong:
        await person.send(wrong)
        assert "还可以试 4 次" in person.screen.text
    await person.send(words)


async def set_words(person: Person, words: str) -> None:
    await person.click("设我的口令")
    assert "至少 12 个字" in person.screen.text
    await person.send(words)
    assert "同一句话再打一遍" in person.screen.text
    await person.send(words)
    assert "口令已设好" in person.screen.text


def everything(folder: Path) -> bytes:
    """All that is on the disk."""
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


async def test_two_tellers_from_the_appointment_to_the_count(town: Town, tmp_path: Path) -> None:
    people = await led(town)
    chief, (one, other) = people["周文博"], (people[name] for name in WORDS)
    await appointed(chief)
    assert "评议票的钥匙您掌管一半" in one.screen.text
    await set_words(one, WORDS["沈立群"])
    await other.send("/tellers")
    await other.click("设我的口令")
    await other.send("太短")
    assert "口令太短" in other.screen.text
    await other.click("取消")
    assert "不要口令了" in other.screen.text
    await other.click("监票人")
    await set_words(other, WORDS["马晓东"])
    assert "监票人马晓东：口令已设" in (await screen(chief)).text

    await town.lived.day(OPENS, time(9, 5))
    zhao = people["赵长林"]
    await zhao.send("/vote")
    await zhao.click(next(label for label in zhao.screen.labels if EAST in label))
    assert "监票人沈立群、马晓东各掌管一半" in zhao.screen.text
    for name in (*PEOPLE["qinghe"][:1], *PEOPLE["dongjie"][:4]):
        await fill(people[name], *["满意"] * 5)
        await people[name].click("投出")

    await town.lived.day(CLOSES, time(16, 5))
    assert "等监票人开箱" in chief.inbox[-1].text
    await zhao.send("/vote")
    await zhao.click("看评议结果")
    await zhao.click(next(label for label in zhao.screen.labels if EAST in label))
    assert "已经截止，等监票人沈立群、马晓东开箱" in zhao.screen.text
    await give(one, WORDS["沈立群"], wrong=WORDS["马晓东"])
    assert "等另一位监票人" in one.screen.text
    await other.send("/menu")
    await other.click("我的应办")
    await other.click(next(label for label in other.screen.labels if "监票开箱" in label))
    await other.send("/cancel")
    assert "不要口令了" in other.screen.text
    await give(other, WORDS["马晓东"])
    assert "已开箱计票" in other.screen.text
    await zhao.send("/vote")
    await zhao.click("看评议结果")
    await zhao.click(next(label for label in zhao.screen.labels if EAST in label))
    assert "应参加 7 人，参加 5 人" in zhao.screen.text
    assert "两位到齐后开箱" in zhao.screen.text

    await town.lived.day(LATER, time(16, 5))
    await town.lived.day(date(2027, 1, 14))
    assert "作废：年末评议" in (await screen(chief)).labels
    await chief.click("作废：年末评议")
    await chief.click("取消")
    await chief.click("作废：年末评议")
    await chief.click("作废")
    assert any("已作废 7 个单位" in message.text for message in chief.inbox)
    assert any("监票人到期没有开箱" in message.text for message in people["李卫国"].inbox)
    await chief.send("/vote")
    await chief.click("办事记录")
    assert "周文博请沈立群、马晓东当监票人" in chief.screen.text
    assert "周文博把 7 个单位没开箱的评议作废" in chief.screen.text
    assert "马晓东交了监票口令，打开 7 个单位的一半钥匙" in chief.screen.text
    for person in (one, other):
        assert not any(
            words in str(message.text) for words in WORDS.values() for message in person.messages
        )
    stored = everything(tmp_path)
    assert "周文博".encode() in stored
    assert not any(words.encode() in stored for words in WORDS.values())
