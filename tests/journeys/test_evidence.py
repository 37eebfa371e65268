"""Evidence is shown again, also by a bot that Telegram gives other names for the same files."""

from bot.simulator.messages import Message
from bot.simulator.people import PIXEL, Person
from tests.journeys.test_commitments import published
from tests.journeys.town import Town

CLERK = "名单 ../../x.pdf"


async def reported(town: Town) -> Person:
    """Three photos at once, a document and a voice message on the member's own indicator."""
    zhao, _ = await published(town)
    await zhao.send("/menu")
    await zhao.click("我的承诺")
    await zhao.click("赵长林：把困难户走访到位（已公开）")
    await zhao.click("走访户数（进行中）")
    await zhao.click("报进展")
    await zhao.send("18")
    await zhao.click("跳过")
    assert "最多 10 个，每个不超过 20 MB" in zhao.screen.text
    await zhao.album(3)
    await zhao.document(CLERK, b"list")
    await zhao.voice()
    await zhao.video(data=bytes(20 * 1024 * 1024 + 1))
    assert "这个文件超过 20 MB，没有收；已经发来的都在" in zhao.screen.text
    await zhao.document("统计表.XLSM", b"macro")
    assert "这个文件打开时会自己运行" in zhao.screen.text
    assert "现有内容：5 个文件" in zhao.screen.text
    await zhao.click("完成")
    await zhao.click("提交")
    assert "5 个文件" in zhao.screen.text
    await zhao.click("看这个指标")
    return zhao


async def shown(zhao: Person) -> list[Message]:
    """The files under the button, and the way back."""
    zhao.take()
    await zhao.click("看凭证")
    *files, text = zhao.take()
    assert "走访户数”的凭证" in text.text
    await zhao.click("返回")
    return files


def forget(town: Town, files: list[Message]) -> None:
    """Telegram knows the files no more: they were another bot's."""
    for one in files:
        assert one.file is not None
        town.lived.world.files.forget(one.file.file_id)


def contents(files: list[Message]) -> list[tuple[str, bytes]]:
    return [(one.file.kind, one.file.data) for one in files if one.file]


async def test_after_a_new_token_the_evidence_comes_from_the_store(town: Town) -> None:
    zhao = await reported(town)
    before = await shown(zhao)
    pictures = [("photo", PIXEL + bytes([number])) for number in range(3)]
    assert contents(before) == [*pictures, ("document", b"list"), ("voice", b"voice")]
    await town.lived.work()
    forget(town, before)
    again = await shown(zhao)
    assert contents(again) == contents(before)
    assert len({one.media_group_id for one in again[:3]}) == 1
    assert again[3].file
    assert again[3].file.name == CLERK
    ids = [one.file.file_id for one in again if one.file]
    assert [one.file.file_id for one in await shown(zhao) if one.file] == ids


async def test_more_than_an_album_is_shown_page_by_page(town: Town) -> None:
    zhao = await reported(town)
    await zhao.click("报进展")
    await zhao.send("20")
    await zhao.click("跳过")
    await zhao.album(7)
    await zhao.click("完成")
    await zhao.click("提交")
    await zhao.click("看这个指标")
    zhao.take()
    await zhao.click("看凭证")
    *files, text = zhao.take()
    assert "（12 个文件）" in text.text
    assert [kind for kind, _ in contents(files)] == ["photo"] * 10
    await zhao.click("下一页")
    assert [kind for kind, _ in contents(zhao.take())] == ["document", "voice"]
    await zhao.click("上一页")
    await zhao.click("返回")
    assert "走访户数" in zhao.screen.text


async def test_what_nobody_has_any_more_is_said_and_the_rest_is_shown(town: Town) -> None:
    zhao = await reported(town)
    before = await shown(zhao)
    forget(town, [before[1], before[3]])
    zhao.take()
    await zhao.click("看凭证")
    assert contents(zhao.take()) == contents([before[0], before[2], before[4]])
    assert "有一张照片现在调不出来" in zhao.screen.text
    assert f"文件“{CLERK}”现在调不出来" in zhao.screen.text
    assert "请交的人再发一次" in zhao.screen.text
    await zhao.click("返回")
    assert "走访户数" in zhao.screen.text
