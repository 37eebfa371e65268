"""From a folder that was set up to the first commitment: everything after `init` in chat."""

from collections.abc import Awaitable, Callable
from datetime import date
from io import BytesIO
from pathlib import Path

from openpyxl import load_workbook

from bot.demo.story.desk import at_desk
from bot.simulator.people import Person
from bot.simulator.rooms import Group
from bot.simulator.world import World

SHEETS = "邀请单.pdf"
ORGANISATIONS = (
    ("002", "东街社区党支部", "社区（community）", "001"),
    ("003", "财政所党支部", "镇直部门单位（department）", "001"),
)
PEOPLE = (
    ("001-02", "许静怡", "001", "副书记"),
    ("002-01", "李卫国", "002", "书记"),
    ("002-02", "赵长林", "002", "党员"),
    ("003-01", "曹正平", "003", "书记"),
)
Tokens = Callable[[Person, str], Awaitable[str]]
"""The token on somebody's sheet, as the person who printed it hands it out."""


def filled_in(roster: Path, *, role: str = "党员") -> bytes:
    """The roster that was made, filled in; `role` of one member."""
    book = load_workbook(roster)
    for row in ORGANISATIONS:
        book.worksheets[0].append(row)
    for key, name, organisation, office in PEOPLE:
        said = role if name == "赵长林" else office
        book.worksheets[1].append((key, name, organisation, said))
    data = BytesIO()
    book.save(data)
    return data.getvalue()


def file_of(person: Person) -> tuple[str, bytes]:
    """Name and bytes of the file that the bot sent last."""
    file = next(message.file for message in reversed(person.inbox) if message.file)
    return file.name or "", bytes(file.data)


async def roster_sent(zhou: Person, roster: Path) -> None:
    """First with a mistake in it, as it happens."""
    await zhou.document("名册.xlsx", filled_in(roster, role="党圆"))
    assert "人员，第 6 行，职务：不认识职务“党圆”" in zhou.screen.text, zhou.screen.text
    await zhou.document("名册.xlsx", filled_in(roster))
    assert "新增 6，变更 0，截止 0，未变 2" in zhou.screen.text, zhou.screen.text
    assert "党组织，第 4 行：东街社区党支部 新增" in zhou.screen.text
    await zhou.click("提交")
    assert "导入好了" in zhou.screen.text or "导入好了" in zhou.inbox[-2].text
    name, data = file_of(zhou)
    assert (name, data[:4]) == (SHEETS, b"%PDF")


async def people_printed(li: Person) -> None:
    """A branch's secretary prints his own people's sheets."""
    await li.send("/people")
    await li.click("印邀请单")
    assert "1 人印邀请单" in li.screen.text
    await li.click("生成 PDF")
    name, data = file_of(li)
    assert (name, data[:4]) == (SHEETS, b"%PDF")


async def group_bound(world: World, zhou: Person) -> Group:
    group = world.group("清河镇党员群", creator=zhou)
    await zhou.send("/chats")
    await zhou.click("绑定群或频道")
    urls = [button.get("url", "") for row in zhou.screen.keyboard or [] for button in row]
    token = next(url.partition("?startgroup=")[2] for url in urls if "?startgroup=" in url)
    await group.add_bot(zhou, token)
    return group


async def campaign_opened(zhou: Person) -> None:
    await zhou.send("/menu")
    await at_desk(zhou, "开始活动")
    own = next(label for label in zhou.screen.labels if label.startswith("结对比学赶超（2"))
    await zhou.click(own)
    assert "清河镇党委" in zhou.screen.text
    assert "件事，最先是：" in zhou.screen.text
    await zhou.click("提交")
    assert "已经启动" in zhou.screen.text


async def committed(zhao: Person, deadline: date) -> None:
    await zhao.send("/menu")
    await zhao.click("写承诺")
    for answer in ("把困难户走访到位", "走访困难户", "走访户数", "户", "10", "30户"):
        await zhao.send(answer)
    await zhao.click("跳过")
    await zhao.send(deadline.isoformat())
    await zhao.click(zhao.screen.labels[0])
    await zhao.send("走访记录")
    for button in ("够了，继续", "没有了，去核对", "提交"):
        await zhao.click(button)
    assert "已提交，等待审核" in zhao.screen.text


async def lived(world: World, roster: Path, link: str, tokens: Tokens, deadline: date) -> None:
    """`link` is the one that `init` printed, for the first secretary."""
    zhou, li, zhao = (world.person(name) for name in ("周文博", "李卫国", "赵长林"))
    await zhou.start(link.partition("?start=")[2])
    assert "周文博同志，您好" in zhou.screen.text
    await roster_sent(zhou, roster)
    await li.start(await tokens(zhou, "李卫国"))
    assert "东街社区党支部 · 书记" in li.screen.text
    await people_printed(li)
    await zhao.start(await tokens(li, "赵长林"))
    group = await group_bound(world, zhou)
    assert "已绑定到清河镇党委" in group.screen.text
    await campaign_opened(zhou)
    await committed(zhao, deadline)
