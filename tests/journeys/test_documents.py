"""Documents: drafted, changed on a computer, sent back, approved, numbered, read, corrected."""

import asyncio
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from bot.__main__ import main
from bot.clock import SystemClock
from bot.demo.people import TREE
from bot.demo.story.desk import at_desk
from bot.simulator.faults import Fault
from bot.simulator.messages import Message
from bot.simulator.people import Person
from tests.journeys.town import START, Town


def file(person: Person) -> tuple[str, bytes]:
    """The one that the bot sent last."""
    found = next(message.file for message in reversed(person.inbox) if message.file)
    return str(found.name), bytes(found.data)


def shown(person: Person) -> Message:
    """The last one with buttons: files come below it."""
    return next(message for message in reversed(person.inbox) if message.labels)


def words(data: bytes) -> str:
    return "\n".join(one.text for one in Document(BytesIO(data)).paragraphs)


def changed(data: bytes, before: str, after: str) -> bytes:
    """As Word saves it after somebody has typed in it."""
    document = Document(BytesIO(data))
    for one in document.paragraphs:
        if before in one.text:
            one.text = one.text.replace(before, after)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


async def offered(leader: Person) -> None:
    await leader.send("/menu")
    await at_desk(leader, "文件（通报、简报）")
    await leader.click("做一份文件")


async def drafted(leader: Person, offer: str, *said: str) -> None:
    await offered(leader)
    await leader.click(next(one for one in leader.screen.labels if one.startswith(offer)))
    for answer in said:
        await leader.send(answer)
    for _ in range(2 - len(said)):
        await leader.click("跳过")
    await leader.click("提交")


async def test_drafted_changed_on_a_computer_approved_and_read_by_all(town: Town) -> None:
    zhou, li, zhao = [await town.person(name) for name in ("周文博", "李卫国", "赵长林")]
    group = await town.group(zhou, "清河镇支书群")
    await drafted(zhou, "通报：2026年第4季度", "东街社区的夜校一月办一期", "走访台账记得不全")
    screen = shown(zhou)
    assert "还没有批准" in screen.text
    assert "不超过 4000 字" in screen.text
    assert "批准后发到：本单位的群" in screen.text
    name, data = file(zhou)
    assert name == "关于“结对比学赶超”2026年第4季度进展情况的通报-2026-10-08.docx"
    assert {"东街社区的夜校一月办一期", "走访台账记得不全"} <= set(words(data).splitlines())

    await zhou.click("交回改好的文件")
    await zhou.send("在电脑上改好了")
    assert "请发 Word 文件" in shown(zhou).text
    await zhou.document("通报.doc", data)
    assert "“通报.doc”不是 .docx 文件" in shown(zhou).text
    await zhou.document("通报.docx", b"PK no file")
    assert "打不开这个文件" in shown(zhou).text
    await zhou.document("通报.docx", changed(data, "【编号】", "8"))
    assert "请在原来的位置写上“【编号】”" in shown(zhou).text
    town.lived.world.faults.next("downloadFile", Fault.timeout_before())
    better = changed(data, "（请补充：下一步的要求，谁来办、什么时候办好）", "月底前补齐走访台账。")
    await zhou.document("通报.docx", better)
    assert "没有取到这个文件" in shown(zhou).text
    await zhou.document("通报.docx", better)
    assert "通报.docx，" in shown(zhou).text
    await zhou.click("提交")
    assert "收到了改过的文件" in shown(zhou).text
    await zhou.click("取文件")
    assert "月底前补齐走访台账。" in words(file(zhou)[1])

    await li.click("文件")
    assert "还没有文件" in shown(li).text
    await zhou.click("批准并公开")
    assert "发到本单位的群。公开以后不能再改" in shown(zhou).text
    assert "请补充" not in shown(zhou).text
    await zhou.click("确认")
    assert "已批准，并按方案发到群里" in shown(zhou).text
    assert "2026年第 1 号，周文博批准" in shown(zhou).text
    await town.lived.deliver()
    sent, told = group.messages[-2:]
    assert sent.file
    assert sent.file.name == name
    assert "清河镇党委发了一份通报（2026年第 1 号）" in told.text
    said = words(sent.file.data).splitlines()
    assert {"通报〔2026〕1号", "2026年10月8日", "月底前补齐走访台账。"} <= set(said)

    for reader in (li, zhao):
        await reader.send("/menu")
        await reader.click("文件")
        await reader.click("通报2026年第 1 号，2026年第4季度（清河镇…）")
        assert shown(reader).labels == ["取文件", "返回"]
        await reader.click("取文件")
        assert file(reader)[1] == sent.file.data


async def test_issues_count_up_and_a_correction_names_the_old(town: Town) -> None:
    zhou = await town.person("周文博")
    for number in (1, 2):
        await drafted(zhou, "简报：2026年10月", "各支部都动起来了")
        assert "关于" not in shown(zhou).text
        await zhou.click("批准并公开")
        assert "还有 2 处“请补充”没有写" in shown(zhou).text
        await zhou.click("确认")
        assert f"2026年第 {number} 号" in shown(zhou).text
    await zhou.click("发一份更正")
    assert "更正《“结对比学赶超”2026年10月动态》" in shown(zhou).text
    await zhou.click("跳过")
    await zhou.click("跳过")
    await zhou.click("提交")
    assert "本件更正并代替《“结对比学赶超”2026年10月动态》（第 2 号）" in words(file(zhou)[1])
    await zhou.click("批准并公开")
    await zhou.click("确认")
    assert "2026年第 3 号" in shown(zhou).text
    await zhou.click("返回")
    await zhou.click("简报2026年第 2 号，2026年10月（清河镇党委）")
    assert "已经被另一份更正" in shown(zhou).text
    await zhou.click("看更正后的")
    assert "2026年第 3 号" in shown(zhou).text


async def test_a_report_of_a_branch_is_its_own_and_a_draft_can_be_dropped(town: Town) -> None:
    li, zhou = await town.person("李卫国"), await town.person("周文博")
    await at_desk(li, "写小结、报告、材料")
    await li.click("月小结：东街社区党支部，2026年10月")
    await li.send("走访十二户。\n调解三起。")
    await li.click("跳过")
    await li.click("提交")
    await offered(li)
    assert shown(li).labels == [
        "月小结：2026年10月（东街社区党支部）",
        "季度报告：2026年第4季度（东街社区党支部）",
        "返回",
    ]
    await drafted(li, "季度报告")
    said = words(file(li)[1]).splitlines()
    assert {"（一）东街社区党支部：月小结（2026年10月）", "走访十二户。", "调解三起。"} <= set(said)
    await li.click("不要这份草稿")
    await li.click("确认")
    assert "草稿已删除" in shown(li).text
    await li.click("返回")
    assert "还没有文件" in shown(li).text
    await drafted(li, "月小结")
    await zhou.send("/menu")
    await zhou.click("文件")
    assert "还没有文件" in shown(zhou).text


async def test_a_draft_from_the_command_line_waits_in_chat(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    zhou = await town.person("周文博")
    monkeypatch.setenv("DATABASE_URL", town.url)
    monkeypatch.setattr(SystemClock, "now", lambda _: START)
    asked = ["document", "bulletin", "--tree", TREE, "--out", str(tmp_path / "bulletin.docx")]
    assert await asyncio.to_thread(main, [*asked, "--period", "2026-H2"]) == 0
    assert "1 位负责人收到了" in capsys.readouterr().out
    await town.lived.deliver()
    assert "有一份文件的草稿等您看" in shown(zhou).text
    assert file(zhou)[1] == (tmp_path / "bulletin.docx").read_bytes()
    await zhou.click("批准并公开")
    await zhou.click("确认")
    assert "2026年第 1 号" in shown(zhou).text
    for wrong, said in (
        (("--period", "2027-H1"), "2026-H2"),
        (("--period", "2026-H2", "--campaign", "nosuch"), "--campaign"),
        (("--period", "2026-H2", "--organisation", "nowhere"), "没有这棵组织树"),
        (("--period", "2026-H2", "--organisation", "dongjie"), "不能发这类文件"),
    ):
        assert await asyncio.to_thread(main, [*asked, *wrong]) == 2
        assert said in capsys.readouterr().err
