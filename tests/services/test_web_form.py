"""The form for voters without the bot, page by page, over HTTP and without a script."""

import socket
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from aiohttp import ClientConnectorError, ClientSession
from sqlalchemy import func, select

from bot.config import Settings
from bot.web.server import booth
from models.tables import RemarkEnvelope, Sheet, WindowSheet
from publishing.texts import Texts
from services import urn
from services.evaluations import codes
from tests.services.looking import rows_of, the_round
from tests.services.test_windows import SAID, token
from tests.services.township import CLOSES, Township, found
from tests.services.visitor import visitor


@pytest.fixture
async def hall(database_url: str) -> AsyncIterator[Township]:
    town = await found(database_url, said={"window": SAID})
    yield town
    await town.database.close()


async def a_code(town: Township, round_id: int) -> str:
    """Of a nameless place on the roll."""
    batch = await codes.issue(town.ctx, None, round_id, "masses", 1)
    return batch.strips[0].code


async def marks_in(town: Township, round_id: int) -> list[urn.OpenSheet]:
    private = town.keys.get((await the_round(town, round_id)).key_name)
    assert private is not None
    async with town.ctx.db.read() as session:
        return urn.open_all(private, await session.scalars(select(Sheet.sealed)))


async def test_a_voter_reads_fills_in_mends_checks_changes_and_casts(town: Township) -> None:
    village = await town.village(5)
    round_id = await town.open(village)
    code = await a_code(town, round_id)
    async with visitor(town.ctx) as voter:
        await voter.enter(code.lower())
        assert "谁能看到什么" in voter.words
        assert "登记的是这个码用没用过" in voter.words
        assert "Telegram" not in voter.words
        assert voter.form.choices == {}

        await voter.press("开始填写")
        assert list(map(len, voter.form.choices.values())) == [5, 5, 5]
        voter.choose("1")
        await voter.press("填好了，去核对")
        assert voter.status == 422
        assert "还有 2 项没选" in voter.words
        assert voter.form.fields["a-0"] == "1"  # What was answered is still there.

        voter.choose("1", "0", "4")
        await voter.press("填好了，去核对")
        assert "请核对" in voter.words
        assert voter.words.count("满意</span>") == 0
        await voter.press("修改")
        assert voter.form.fields["a-2"] == "4"
        voter.choose("3")
        await voter.press("填好了，去核对")
        await voter.press("投出")
        assert "已投出，谢谢您" in voter.words
        assert code not in voter.page
        assert "a-0" not in voter.form.fields

        assert await marks_in(town, round_id) == [urn.OpenSheet("masses", "304")]
        await voter.enter(code)
        assert voter.status == 409
        assert "已经投过票" in voter.words
    assert await rows_of(town, Sheet) == 1


async def test_a_language_can_be_chosen_on_every_page_and_loses_nothing(town: Township) -> None:
    village = await town.village(5)
    code = await a_code(town, await town.open(village))
    async with visitor(town.ctx) as voter:
        await voter.open("/", **{"Accept-Language": "zh-HK"})
        assert "憑評議碼" in voter.words
        await voter.press("English")
        assert "with your code" in voter.words
        voter.form.fields["code"] = code
        await voter.press("Open the sheet")
        assert "Who sees what" in voter.words
        await voter.press("Begin")
        voter.choose("1", "2", "3")
        await voter.press("Done, check it")
        await voter.press("简体中文")
        assert "请核对" in voter.words
        await voter.press("投出")
        assert "已投出" in voter.words
    assert await rows_of(town, Sheet) == 1


async def test_people_are_judged_one_paper_after_another(town: Township) -> None:
    village = await town.village(4)
    round_id = await town.open(village, key="colleagues")
    code = await a_code(town, round_id)
    async with visitor(town.ctx) as voter:
        await voter.enter(code)
        assert "每人一份" in voter.words
        await voter.press("看名单")
        names = [label for label in voter.form.buttons if label.startswith("王")]
        assert len(names) == 4

        await voter.press(names[2])
        await voter.vote("0", "0", "0")
        assert "还有 3 位没评" in voter.words
        await voter.press(f"接着评{names[3]}")
        await voter.vote("1", "1", "1")
        await voter.press("看名单")
        assert f"{names[2]}（已评）" in voter.words
        for name in names[:2]:
            await voter.enter(code)
            await voter.press("看名单")
            await voter.press(name)
            await voter.vote("3", "3", "3")
        assert "现在可以关掉页面" in voter.words
    cast = await marks_in(town, round_id)
    assert sorted(one.place for one in cast) == [0, 1, 2, 3]
    assert {one.marks for one in cast if one.place == 2} == {"000"}


async def test_wrong_codes_are_slowed_down_and_told_how_long(town: Township) -> None:
    village = await town.village(5)
    code = await a_code(town, await town.open(village))
    async with visitor(town.ctx) as voter:
        for _ in range(10):
            await voter.enter("2222-2222-2222")
            assert voter.status == 404
            assert voter.form.fields["code"] == "2222-2222-2222"
        await voter.enter(code)
        assert voter.status == 429
        assert "15 分钟" in voter.words
        assert int(voter.headers["Retry-After"]) > 800
        town.clock.advance(timedelta(minutes=16))
        await voter.enter(code)
        assert "谁能看到什么" in voter.words


async def test_behind_a_proxy_each_waits_for_himself(town: Township) -> None:
    async with visitor(town.ctx, trusting=True) as voter:
        for number in range(11):
            await voter.send(
                {"code": "2222", "step": "open"},
                headers={"Origin": voter.url, "X-Forwarded-For": f"9.9.9.9, 203.0.113.{number}"},
            )
            assert voter.status == 404


async def test_a_window_takes_a_sheet_from_anybody_a_few_times_a_day(hall: Township) -> None:
    village = await hall.village(3)
    link = await token(hall, await hall.open(village))
    async with visitor(hall.ctx) as voter:
        for number in range(4):
            await voter.open(f"/w/{link}")
            assert "不计入任何得分" in voter.words
            await voter.press("开始填写")
            await voter.vote("0", "1", "2")
            assert voter.status == (200 if number < 3 else 429)
        assert "已经投了 3 份" in voter.words
        hall.clock.advance(timedelta(days=1))
        await voter.open(f"/w/{link}")
        await voter.press("开始填写")
        voter.choose("0", "1", "2")
        await voter.press("填好了，去核对")
        page = voter.form
        for _ in range(3):  # Pressed again and again, and after going back.
            voter.form = page
            await voter.press("投出")
            assert "已投出" in voter.words
        await voter.press("换一位来填")
        assert "谁都可以填" in voter.words
        await voter.open("/w/no-such-window")
        assert voter.status == 404
    async with hall.ctx.db.read() as session:
        assert await session.scalar(select(func.count()).select_from(WindowSheet)) == 4
        assert await session.scalar(select(func.count()).select_from(Sheet)) == 0


async def test_what_is_over_is_said(town: Township) -> None:
    village = await town.village(5)
    code = await a_code(town, await town.open(village))
    town.clock.set(CLOSES + timedelta(seconds=1))
    async with visitor(town.ctx) as voter:
        await voter.enter(code)
        assert (voter.status, "已经截止" in voter.words) == (409, True)
        await voter.press("回到开头")
        assert "凭评议码填写" in voter.words


async def test_a_page_remembers_nothing_and_lets_nobody_else_in(town: Township) -> None:
    village = await town.village(5)
    code = await a_code(town, await town.open(village))
    async with visitor(town.ctx) as voter:
        await voter.enter(code)
        assert "Set-Cookie" not in voter.headers
        assert voter.headers["Cache-Control"] == "no-store"
        policy = voter.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        fields = {**voter.form.fields, "step": "ask"}
        for headers in ({}, {"Origin": "https://evil.example"}, {"Origin": "null"}):
            await voter.send(fields, headers=headers)
            assert voter.status == 403
            assert code not in voter.page
        await voter.send({**fields, "a-0": "x" * 20_000})
        assert voter.status == 413
        assert voter.headers["Cache-Control"] == "no-store"
        await voter.open(f"/?code={code}")
        assert code not in voter.page  # A code in an address counts for nothing.


async def test_what_people_wrote_is_escaped(town: Township) -> None:
    async with visitor(town.ctx) as voter:
        await voter.send({"code": '"><script>alert(1)</script>', "step": "open"})
        assert voter.status == 404
        assert "<script>alert" not in voter.page


async def test_the_settings_open_it_where_they_say(town: Township) -> None:
    assert booth(Settings(_env_file=None), town.ctx, Texts.load()) is None  # type: ignore[call-arg]
    with socket.create_server(("127.0.0.1", 0)) as found:
        port = found.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    said = Settings(_env_file=None, web_listen=f"127.0.0.1:{port}", web_url=url)  # type: ignore[call-arg]
    made = booth(said, town.ctx, Texts.load())
    assert made is not None
    async with ClientSession() as session:
        async with made.open():
            async with session.get(url) as answer:
                assert answer.status == 200
            with pytest.raises(OSError, match="in use"):
                await made.open().__aenter__()
        with pytest.raises(ClientConnectorError):
            await session.get(url)


async def test_a_remark_is_written_asked_about_changed_and_left_out(database_url: str) -> None:
    town = await found(database_url, remarks=True)
    village = await town.village(5)
    round_id = await town.open(village)
    async with visitor(town.ctx) as voter:
        await voter.enter(await a_code(town, round_id))
        assert "另写一句意见" in voter.words
        assert "Telegram" not in voter.words
        await voter.press("开始填写")
        voter.choose("1", "2", "3")
        voter.form.fields["remark"] = "长" * 201
        await voter.press("填好了，去核对")
        assert voter.status == 422
        assert "内容有 201 字" in voter.words
        assert voter.form.fields["remark"] == "长" * 201
        assert voter.form.fields["a-1"] == "2"

        voter.form.fields["remark"] = "<b>3 盏</b>灯不亮"
        await voter.press("填好了，去核对")
        assert "&lt;b&gt;3 盏" in voter.page
        assert "号码或者数字" in voter.words
        await voter.press("English")
        assert "by which readers might recognise you" in voter.words
        await voter.press("简体中文")
        await voter.press("不写意见")
        assert "盏" not in voter.words
        await voter.press("返回")
        voter.form.fields["remark"] = "灯不亮"
        await voter.press("填好了，去核对")
        assert "号码或者数字" not in voter.words
        await voter.press("重写意见")
        assert voter.form.fields["remark"] == "灯不亮"
        await voter.press("填好了，去核对")
        await voter.press("投出")
        assert "已投出，谢谢您" in voter.words
        assert "灯不亮" not in voter.words
    async with town.ctx.db.read() as session:
        sealed = list(await session.scalars(select(RemarkEnvelope.sealed)))
    private = town.keys.get((await the_round(town, round_id)).key_name) or b""
    assert urn.open_remarks(private, sealed) == [urn.OpenRemark(0, "灯不亮")]
    await town.database.close()


async def test_no_remark_is_asked_for_at_a_window_or_taken_where_none_is(hall: Township) -> None:
    village = await hall.village(5)
    round_id = await hall.open(village)
    async with visitor(hall.ctx) as voter:
        await voter.enter(await a_code(hall, round_id))
        await voter.press("开始填写")
        assert "remark" not in voter.form.fields
        voter.form.fields["remark"] = "灯不亮"
        await voter.vote("0", "0", "0")
        assert "已投出" in voter.words
    assert await rows_of(hall, Sheet) == 1
