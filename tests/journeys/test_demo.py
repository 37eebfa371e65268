"""The demo's quarter: it runs to its end, disturbs nobody, and reads the same at every run."""

import logging
import os
import socket
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.demo.people import PEOPLE
from bot.demo.story.quarter import live
from bot.demo.story.story import NEVER, TOWN_ROOM
from bot.simulator.events import Event, Happened
from bot.simulator.world import World
from publishing.texts import Texts

ROOT = Path(__file__).parents[2]
SHANGHAI = ZoneInfo("Asia/Shanghai")
MOST_LINES = 2_350
NATIONAL_DAY = (datetime(2026, 10, 1, tzinfo=SHANGHAI), datetime(2026, 10, 8, tzinfo=SHANGHAI))


@dataclass
class Quarter:
    world: World
    lines: list[str]
    database: Path

    def said(self, words: str) -> list[Event]:
        """What the bot said with these words in private chats, later edits left out."""
        return [
            one
            for one in self.world.history
            if one.chat.private and one.who is self.world.bot
            if one.what is Happened.SAID and words in one.text
        ]

    def column(self, statement: str) -> list[object]:
        with closing(sqlite3.connect(self.database)) as connection:
            return [row[0] for row in connection.execute(statement)]


def command(*options: str) -> list[str]:
    return [sys.executable, "-m", "bot", "demo", *options]


@pytest.mark.system
async def test_the_quarter_is_lived(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """One test for all of it, because living it takes half of this file's time."""
    lines: list[str] = []
    with caplog.at_level(logging.WARNING):
        lived = await live(tmp_path, Texts.load().translator(), lines.append)
    quarter = Quarter(lived.story.village.world, lines, tmp_path / "zhengxian.db")

    nothing_went_wrong(quarter)
    assert [record.getMessage() for record in caplog.records] == []
    who_never_started_heard_nothing(quarter)
    reminders_reach_who_owes_something(quarter)
    nobody_learns_how_or_whether_somebody_voted(quarter)
    it_ends_with_the_ranking(quarter)
    every_group_gets_the_picture_which_is_drawn_once_a_ranking(quarter)
    assert len(lines) < MOST_LINES


@pytest.mark.system
def test_it_reads_the_same_at_every_run(tmp_path: Path) -> None:
    copies = [tmp_path / f"{seed}.txt" for seed in ("1", "7")]
    runs = [
        subprocess.Popen(
            command("--script", "--out", str(copy)),
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": copy.stem},
            stdout=subprocess.DEVNULL,
        )
        for copy in copies
    ]
    assert [run.wait() for run in runs] == [0, 0]
    one, other = (copy.read_text(encoding="utf-8") for copy in copies)
    assert "左栏是各人与机器人的私聊" in one
    assert one == other


def nothing_went_wrong(quarter: Quarter) -> None:
    world = quarter.world
    assert (world.gaps, world.refused, world.callbacks.unanswered()) == ([], [], [])
    states = Counter(quarter.column("SELECT state FROM outbox"))
    assert states.keys() == {"sent"}
    assert quarter.said("刚才这一步没有办成") == []


def who_never_started_heard_nothing(quarter: Quarter) -> None:
    heard = {one.chat.title for one in quarter.world.history}
    everybody = {name for names in PEOPLE.values() for name in names}
    assert everybody - heard == NEVER


def reminders_reach_who_owes_something(quarter: Quarter) -> None:
    """At most one a day, in working hours, never to who has done all he was asked for."""
    reminders = quarter.said("下面是近期要办的事")
    moments = [(one.chat.title, one.at.astimezone(SHANGHAI)) for one in reminders]
    assert max(Counter((name, at.date()) for name, at in moments).values()) == 1
    assert all(time(9) <= at.time() < time(17) and at.weekday() < 5 for _, at in moments)
    assert all("\n• " in one.text for one in reminders)
    offers = {one.chat.title: "金点子也可以直接回复" in one.text for one in reminders}
    assert (offers["华子健"], offers["水清源"]) == (False, True)
    reminded = {name for name, _ in moments}
    assert {"李卫国", "孙桂芳", "水清源"} <= reminded
    assert not reminded & {"沈立群", "马晓东", "唐月明", "王秀英", "孙大伯"}
    first, last = NATIONAL_DAY
    assert not [one for one in quarter.world.history if first <= one.at < last]


def nobody_learns_how_or_whether_somebody_voted(quarter: Quarter) -> None:
    assert quarter.column("SELECT count(*) FROM sheets") == [0]
    missing = [one.text for one in quarter.said("还没有交的") if "群众评议" in one.text]
    assert all("群众评议" not in text.partition("还没有交的")[2] for text in missing)
    left = [text for message in quarter.world.chats.values() for text in _ballots(message.live())]
    assert left == []


def _ballots(messages: list[object]) -> list[str]:
    """Previews with somebody's answers that are still to be seen."""
    texts = [str(getattr(one, "text", "")) for one in messages]
    return [text for text in texts if "还没有投出，也没有保存" in text]


def it_ends_with_the_ranking(quarter: Quarter) -> None:
    (told,) = quarter.said("共 7 个单位。各项比例已发到群里")[:1]
    assert "文化站党支部：参加率 14.29%，没有达到规定比例" in told.text
    final = next(one for one in reversed(quarter.world.history) if one.chat.title == TOWN_ROOM)
    assert "正式结果" in final.text
    placed = [line.partition("党支部")[0] for line in final.text.splitlines() if line[:1].isdigit()]
    assert placed[1:] == [
        *("1. 西街社区", "2. 东街社区", "3. 南苑社区", "4. 北山社区"),
        *("1. 财政所", "2. 农机站", "3. 文化站"),
    ]
    assert "正式结果" in "\n".join(quarter.lines[-20:])


def every_group_gets_the_picture_which_is_drawn_once_a_ranking(quarter: Quarter) -> None:
    sent = [
        one for one in quarter.world.history if one.attachment == "photo" and "排名" in one.text
    ]
    assert {one.text for one in sent} == {
        "结对比学赶超 2026年第4季度排名 公示稿",
        "结对比学赶超 2026年第4季度排名 正式结果",
    }
    assert len(sent) == 2 * len({one.chat.title for one in sent}) > 2
    assert len(set(quarter.column("SELECT file_id FROM sent_pictures"))) == 2


def test_a_reader_may_close_the_pipe() -> None:
    with subprocess.Popen(
        command("--script"), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as told:
        assert told.stdout is not None
        assert told.stderr is not None
        assert "清河镇" in told.stdout.readline().decode()
        told.stdout.close()
        complaints = told.stderr.read().decode()
        assert (told.wait(), complaints) == (0, "")


def test_a_copy_that_cannot_be_written_is_complained_of(tmp_path: Path) -> None:
    told = subprocess.run(
        command("--script", "--out", str(tmp_path / "nowhere" / "copy.txt")),
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert told.returncode == 2
    assert "cannot write" in told.stderr.decode()


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (("--full",), "--full and --out go with --script"),
        (("--port", "65536"), "not a port: 65536"),
        (("--port", "x"), "not a port: x"),
    ],
)
def test_wrong_options_are_told(options: tuple[str, ...], complaint: str) -> None:
    told = subprocess.run(command(*options), cwd=ROOT, capture_output=True, check=False)
    assert told.returncode == 2
    assert complaint in told.stderr.decode()


def test_a_taken_port_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        told = subprocess.run(
            command("--no-browser", "--port", port), cwd=ROOT, capture_output=True, check=False
        )
    assert told.returncode == 2
    assert f"port {port} is in use" in told.stderr.decode()
