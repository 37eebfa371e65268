"""What is said between processes, a line at a time, and what is no line."""

import asyncio
import json
from pathlib import Path

import pytest

from bot.keeping.questions import KNOWN, answering
from bot.lines import heard

LIMIT = 64 * 1024


async def listened(*said: bytes) -> list[list[object]]:
    reader = asyncio.StreamReader(limit=LIMIT)
    for one in said:
        reader.feed_data(one)
    reader.feed_eof()
    return [words async for words in heard(reader)]


@pytest.mark.parametrize("length", [LIMIT, LIMIT + 1, 2 * LIMIT, 10 * LIMIT + 7])
async def test_a_line_that_is_too_long_is_passed_over(
    length: int, caplog: pytest.LogCaptureFixture
) -> None:
    long = json.dumps(["x" * length]).encode() + b"\n"
    assert await listened(b"[1]\n", long, b"[2]\n", long, long, b"[3]\n") == [[1], [2], [3]]
    assert caplog.text.count("more than a line may hold") == 3
    assert "xxx" not in caplog.text


async def test_the_longest_line_is_heard_whole() -> None:
    words = ["x" * (LIMIT - 5)]
    assert await listened(json.dumps(words).encode() + b"\n") == [words]


async def test_what_is_no_list_and_what_is_cut_off_is_passed_over(
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert await listened(b"geheim\n", b'{"a": 1}\n', b"\xff\n", b"[1]\n", b"[2") == [[1]]
    assert caplog.text.count("no list") == 3
    assert "geheim" not in caplog.text


async def test_who_said_too_much_is_answered_what_he_says_next(tmp_path: Path) -> None:
    async with answering(lambda person, _: person == 7, tmp_path / "desk.ask"):
        reader, writer = await asyncio.open_unix_connection(tmp_path / "desk.ask")
        writer.write(b"[" + b" " * 5 * LIMIT + b"]\n")
        writer.write(json.dumps([KNOWN, 1, 7, False]).encode() + b"\n")
        async with asyncio.timeout(30):
            assert json.loads(await reader.readline()) == [1, True]
        writer.close()
        await writer.wait_closed()
