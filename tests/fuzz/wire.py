"""Requests as bytes, so that they can be wrong in every way, and what a server says to them."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from tests.fuzz.target import Check

HOST = "127.0.0.1"
PATIENCE = 30.0
"""Seconds for an answer, which comes in milliseconds."""

HEADERS = st.sampled_from(
    [
        (b"Content-Type", b"text/plain"),
        (b"Content-Type", b"multipart/form-data; boundary=x"),
        (b"Content-Type", b"application/x-www-form-urlencoded; charset=utf-16"),
        (b"Content-Type", b"application/x-www-form-urlencoded; charset=rot13"),
        (b"Content-Type", b"application/x-www-form-urlencoded; charset=\xff"),
        (b"Content-Type", b"application/x-www-form-urlencoded; charset=idna"),
        (b"Content-Type", b";;;="),
        (b"Content-Encoding", b"gzip"),
        (b"Content-Encoding", b"deflate"),
        (b"Transfer-Encoding", b"chunked"),
        (b"Content-Length", b"-1"),
        (b"Content-Length", b"99999999999999999999"),
        (b"Content-Length", b"\xd9\xa3"),
        (b"Expect", b"100-continue"),
        (b"Expect", b"the impossible"),
        (b"Upgrade", b"websocket"),
        (b"Range", b"bytes=9-1"),
        (b"If-None-Match", b"*"),
        (b"If-Modified-Since", b"Thu, 99 Foo 9999 99:99:99 GMT"),
        (b"Origin", b"null"),
        (b"Origin", b"http://["),
        (b"Origin", b"\xff\xfe"),
        (b"Origin", b"https://evil.example"),
        (b"Sec-Fetch-Site", b"cross-site"),
        (b"Accept-Language", b"zh-HK;q=x,,;,\xff" * 20),
        (b"X-Forwarded-For", b"::::, 999.1.1.1, \xff"),
        (b"Cookie", b"a" * 4000),
        (b"X", b"y" * 9000),
        (b"Host", b""),
        (b"Host", b"[::"),
    ]
)
METHODS = st.sampled_from(
    [b"GET", b"POST", b"POST", b"PUT", b"HEAD", b"OPTIONS", b"DELETE", b"TRACE", b"CONNECT", b"gET"]
)
_ENDS = {b"Content-Length", b"Transfer-Encoding", b"Expect", b"Upgrade"}


@dataclass(frozen=True)
class Asked:
    """`length`: what Content-Length says, where it lies. `raw`: all that is sent."""

    method: bytes
    path: bytes
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes = b""
    length: int | None = None
    raw: bytes | None = field(default=None)

    @property
    def whole(self) -> bool:
        """Whether the server can know where it ends. It waits long for what may still come."""
        return self.raw is None and self.length is None and not _ENDS & {n for n, _ in self.headers}

    def sent(self) -> bytes:
        if self.raw is not None:
            return self.raw
        length = len(self.body) if self.length is None else self.length
        named = {name for name, _ in self.headers}
        more = [(b"Host", b"here")] if b"Host" not in named else []
        if b"Content-Length" not in named and b"Transfer-Encoding" not in named:
            more.append((b"Content-Length", b"%d" % length))
        lines = [b"%s: %s" % one for one in (*more, *self.headers, (b"Connection", b"close"))]
        head = b"%s %s HTTP/1.1" % (self.method, self.path)
        return b"\r\n".join([head, *lines, b"", self.body])


async def status(port: int, asked: Asked) -> int:
    """What it answers; 0 for a connection that is closed without a word."""
    reader, writer = await asyncio.open_connection(HOST, port)
    try:
        writer.write(asked.sent())
        with suppress(ConnectionError):
            await writer.drain()
        if not asked.whole:
            writer.write_eof()
        async with asyncio.timeout(PATIENCE):
            line = await reader.readline()
            await reader.read()
    except ConnectionError:
        return 0
    finally:
        writer.close()
    said = line.split()
    return int(said[1]) if len(said) > 1 and said[1].isdigit() else 0


class Alarm(logging.Handler):
    """What was logged as an error since it was last asked."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self._heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._heard.append(record.getMessage())

    def heard(self) -> list[str]:
        heard, self._heard = self._heard, []
        return heard


@contextmanager
def alarmed() -> Iterator[Alarm]:
    alarm = Alarm()
    logging.getLogger().addHandler(alarm)
    try:
        yield alarm
    finally:
        logging.getLogger().removeHandler(alarm)


@contextmanager
def in_a_loop(
    made: AbstractAsyncContextManager[Callable[[Any], Coroutine[Any, Any, None]]],
) -> Iterator[Check]:
    """A judge that waits for things, as one that does not."""
    with asyncio.Runner() as runner:
        stack = AsyncExitStack()
        judge = runner.run(stack.enter_async_context(made))
        try:
            yield lambda example: runner.run(judge(example))
        finally:
            runner.run(stack.aclose())
