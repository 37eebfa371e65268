"""What the form leaves in the logs: no code, no address, no answer, whatever goes wrong."""

import asyncio
import logging
from dataclasses import replace

import pytest
from aiohttp import web
from aiohttp.web_log import AccessLogger

from bot.web import server, voting
from tests.services.adversary.test_nobody_can_be_linked import listening as everything_logged
from tests.services.test_web_form import a_code
from tests.services.township import Township, found
from tests.services.visitor import Visitor, visitor


async def test_a_failure_says_sorry_and_logs_neither_code_nor_answer(town: Township) -> None:
    class Broken:
        def read(self) -> object:
            raise LookupError("K7K7-SECRET")

    ctx = replace(town.ctx, db=Broken())  # type: ignore[arg-type]
    with everything_logged(logging.DEBUG) as lines:
        async with visitor(ctx) as voter:
            await voter.enter("K7K7-SECRET")
    assert voter.status == 500
    assert "故障已记录" in voter.words or "没有办成" in voter.words
    number = voter.words.partition("编号 ")[2][:6]
    assert len(number) == 6
    assert any(f"a page failed [{number}]: LookupError" in line for line in lines)
    assert not any("SECRET" in line for line in lines)


async def test_the_logs_say_nothing_of_a_remark(database_url: str) -> None:
    town = await found(database_url, remarks=True)
    code = await a_code(town, await town.open(await town.village(5)))
    with everything_logged(logging.DEBUG) as lines:
        async with visitor(town.ctx) as voter:
            await voter.enter(code)
            await voter.press("开始填写")
            voter.form.fields["remark"] = "灯不亮"
            await voter.vote("4", "2", "3")
            assert "已投出" in voter.words
    assert lines
    assert not any("灯不亮" in line or "\\u706f" in line for line in lines)
    await town.database.close()


async def a_vote(town: Township, voter: Visitor, code: str) -> None:
    await voter.enter(code)
    await voter.press("开始填写")
    await voter.vote("4", "2", "3")
    assert "已投出" in voter.words


def leaking(lines: list[str], code: str) -> set[str]:
    """What of a vote stands in the logs: the code, the address, the answers."""
    said = "\n".join(lines)
    short = code.replace("-", "")
    found = {"code": code in said or short in said, "address": "127.0.0.1" in said}
    found["answers"] = "'4', '2', '3'" in said or "a-0=4" in said or "'a-0': '4'" in said
    return {name for name, there in found.items() if there}


async def test_the_logs_say_nothing_of_a_vote(town: Township) -> None:
    village = await town.village(5)
    code = await a_code(town, await town.open(village))
    with everything_logged(logging.DEBUG) as lines:
        async with visitor(town.ctx) as voter:
            await voter.enter("2222-2222-2222")
            await a_vote(town, voter, code)
    assert any("the form for voters is open" in line for line in lines)
    assert leaking(lines, code) == set()


@pytest.mark.parametrize("leak", ["access log", "the form", "the server's own"])
async def test_a_planted_leak_is_found(
    town: Township, leak: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that the test above can fail."""
    village = await town.village(5)
    code = await a_code(town, await town.open(village))
    plant(leak, monkeypatch)
    with everything_logged(logging.DEBUG) as lines:
        async with visitor(town.ctx) as voter:
            await a_vote(town, voter, code)
            if leak == "the server's own":
                await garbage(voter.url)
    expected = {"access log": {"address"}, "the form": {"code", "answers"}}
    assert leaking(lines, code) == expected.get(leak, {"address"})


async def test_what_is_no_request_is_not_logged_either(town: Township) -> None:
    with everything_logged(logging.DEBUG) as lines:
        async with visitor(town.ctx) as voter:
            await garbage(voter.url)
    assert not any("127.0.0.1" in line or "K7K7" in line for line in lines)


async def garbage(url: str) -> None:
    """Something that is no HTTP."""
    host, port = url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(b"K7K7 \x00\x01 not a request\r\n\r\n")
    await writer.drain()
    await reader.read()
    writer.close()
    await writer.wait_closed()


def plant(leak: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if leak == "the form":
        read = voting.form_of

        async def logged(request: web.Request) -> dict[str, str]:
            form = await read(request)
            logging.getLogger("bot.web").info("sent in: %r", form)
            return form

        monkeypatch.setattr(voting, "form_of", logged)
    elif leak == "access log":
        runner = web.AppRunner

        def with_log(app: web.Application, **options: object) -> web.AppRunner:
            options |= {"access_log": logging.getLogger("access"), "access_log_class": AccessLogger}
            return runner(app, **options)

        monkeypatch.setattr(server.web, "AppRunner", with_log)
    else:
        monkeypatch.setattr(server, "quiet", lambda: logging.getLogger("aiohttp.server"))
