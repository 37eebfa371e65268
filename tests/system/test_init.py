"""The six questions in a real terminal, what the keyboard does to them, and the hour after it."""

import asyncio
import os
import pty
import re
import select
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import SystemClock
from bot.simulator.http import served
from bot.simulator.people import Person
from bot.simulator.users import BotAccount
from bot.simulator.world import World
from tests.journeys import first_hour

pytestmark = pytest.mark.system

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:" + "A" * 35
INTERRUPT = "\x03"
ASKING = b"> "
PATIENCE = 240
"""Seconds for the bot to take an update: the first one waits until it has started."""
NOWHERE = "http://127.0.0.1:9"


def typed(folder: Path, lines: Sequence[str]) -> tuple[str, int]:
    """What the terminal showed, and the exit code."""
    env = {**os.environ, "PYTHONPATH": str(ROOT), "API_BASE": NOWHERE, "TERM": "dumb"}
    for name in ("BOT_TOKEN", "DATABASE_URL", "DATA_DIR"):
        env.pop(name, None)
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.execve(sys.executable, [sys.executable, "-m", "bot", "init"], env)  # noqa: S606
    shown = _talk(terminal, list(lines))
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    return shown.decode(), os.waitstatus_to_exitcode(status)


def _talk(terminal: int, lines: list[str]) -> bytes:
    shown, written = b"", ""
    while _heard(terminal, written):
        try:
            part = os.read(terminal, 65536)
        except OSError:  # Linux says so when the other end is closed.
            break
        shown += part
        if not part:
            break
        if shown.endswith(ASKING) and lines:
            line = lines.pop(0)
            written = line if line == INTERRUPT else line + "\n"
            os.write(terminal, written.encode())
    return shown


def _heard(terminal: int, written: str) -> bool:
    """Whether there is something to read. A key pressed between a question's last character and
    the wait for an answer is not taken: whoever wants to stop presses again."""
    for _ in range(24):
        if select.select([terminal], [], [], 5)[0]:
            return True
        if written == INTERRUPT:
            os.write(terminal, written.encode())
    return False


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    folder = tmp_path / "empty"
    folder.mkdir()
    return folder


def test_wrong_and_right_answers_end_in_a_folder_set_up(empty: Path) -> None:
    lines = [
        *("4", "1", "abc", TOKEN, "qinghe_bot", "", "清河镇党委", "<", "", "周文博"),
        *("99", "", "2001-01-01", "2099-03-01", ""),
    ]

    shown, code = typed(empty, lines)

    assert code == 0, shown
    for explained in ("1、2 或 3", "不像令牌", "不能空着", "没有这一份", "已经结束"):
        assert explained in shown
    assert (empty / ".env").stat().st_mode & 0o777 == 0o600
    assert (empty / "plans" / "pairing-2099.yaml").exists()
    assert "https://t.me/qinghe_bot?start=" in shown


@pytest.mark.parametrize("answered", [[], ["1", TOKEN, "qinghe_bot", "清河镇党委"]])
def test_interrupted_at_a_question_nothing_is_left(empty: Path, answered: list[str]) -> None:
    shown, code = typed(empty, [*answered, INTERRUPT])

    assert code == 130
    assert "什么都没有留下" in shown
    assert "Traceback" not in shown
    assert list(empty.iterdir()) == []


async def test_set_up_and_run_in_processes_of_their_own(empty: Path) -> None:
    """Real clock, real polling: the token is shown to Telegram, and the whole hour is lived."""
    world = World(SystemClock(), account=BotAccount(token=f"7000000001:{'A' * 35}"))
    async with served(world) as telegram:
        env = _env(empty, telegram.url)
        options = ["--organisation", "清河镇党委", "--secretary", "周文博"]
        options += ["--start", SystemClock().now().date().isoformat()]
        refused = await _ended(env, "init", "--token", TOKEN, *options)
        assert "不认这个令牌" in refused
        assert _files(empty) == []
        said = await _ended(env, "init", "--token", world.account.token, *options)
        (link,) = re.findall(r"https://t\.me/zhengxian_bot\?start=\S+", said)
        async with _running(env, world):
            deadline = SystemClock().now().date() + timedelta(days=60)
            roster = empty / "roster.xlsx"
            await first_hour.lived(world, roster, link, _forwarded, deadline)


def _files(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def _env(folder: Path, api: str) -> dict[str, str]:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "API_BASE": api, "PWD": str(folder)}
    for name in ("BOT_TOKEN", "DATABASE_URL", "DATA_DIR"):
        env.pop(name, None)
    return env


async def _ended(env: dict[str, str], *words: str) -> str:
    bot = await _bot(env, *words)
    said, _ = await bot.communicate()
    return said.decode()


async def _bot(env: dict[str, str], *words: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *words),
        cwd=env["PWD"],
        env=env,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )


@asynccontextmanager
async def _running(env: dict[str, str], world: World) -> AsyncIterator[None]:
    bot = await _bot(env, "run")

    async def brought(update: dict[str, object]) -> None:
        world.updates.put(update)
        async with asyncio.timeout(PATIENCE):
            await world.updates.drained()

    world.deliver = brought
    try:
        yield
    finally:
        bot.terminate()
        await bot.communicate()


async def _forwarded(keeper: Person, name: str) -> str:
    """Without eyes for the code on paper: the keeper takes the same person's link in chat."""
    await keeper.send("/people")
    if f"{name} · 党员" not in keeper.screen.labels:
        await keeper.click(next(one for one in keeper.screen.labels if one.startswith("东街")))
    await keeper.click(next(one for one in keeper.screen.labels if one.startswith(name)))
    await keeper.click("发个人链接")
    said = "".join(message.text for message in keeper.inbox[-2:])
    (token,) = re.findall(r"\?start=([A-Za-z0-9_-]{32})", said)
    return str(token)
