"""Tellers on the command line: passphrases set and given without Telegram, and the log of it."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.commands import tellers as command
from bot.keys import FileKeyStore
from models.tables import RoundState
from services import evaluations
from tests.services.held import FIRST, SECOND, appointed
from tests.services.looking import the_round
from tests.services.township import Township


@pytest.fixture
def typed(
    town: Township, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> list[str]:
    """What is typed where a passphrase is asked for, in turn."""
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.delenv("BOT_TOKEN", raising=False)
    town.ctx = replace(town.ctx, keys=FileKeyStore(tmp_path / "keys"))
    words: list[str] = []
    monkeypatch.setattr(command, "getpass", lambda _: words.pop(0))
    return words


async def run(action: str, person: str, *more: str) -> int:
    asked = ["tellers", action, "--tree", "town", "--as", person, *more]
    return await asyncio.to_thread(main, asked)


async def test_two_set_their_passphrases_and_open_a_round(
    town: Township, typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    held = await appointed(town)
    for person, words in (("village-1-0", FIRST), ("village-1-1", SECOND)):
        typed += [words, words]
        assert await run("set", person) == 0
    assert await run("set", "village-1-2") == 2
    assert await run("set", "nobody") == 2
    round_id = await town.open(held.village)
    await town.vote(round_id, held.village.members)
    await evaluations.close_round(town.ctx, round_id)
    capsys.readouterr()

    assert await run("list", "village-1-0") == 0
    assert f"编号 {round_id}：群众评议" in capsys.readouterr().out
    number = ("--round", str(round_id))
    typed += [SECOND, FIRST, SECOND]
    assert await run("open", "village-1-0", *number) == 2
    assert "还可以试 4 次" in capsys.readouterr().err
    assert await run("open", "village-1-0", *number) == 0
    assert "等另一位监票人" in capsys.readouterr().out
    assert (await the_round(town, round_id)).state is RoundState.WAITING
    assert await run("open", "village-1-1", *number) == 0

    assert (await the_round(town, round_id)).state is RoundState.CLOSED
    assert town.ctx.keys.names() == ()
    assert await run("open", "village-1-1", *number) == 2
    capsys.readouterr()
    assert await asyncio.to_thread(main, ["audit", "--key", "township"]) == 0
    assert capsys.readouterr().out.count("交了监票口令") == 2
    assert await asyncio.to_thread(main, ["audit", "--key", "none"]) == 0
    assert "还没有记下什么" in capsys.readouterr().out
