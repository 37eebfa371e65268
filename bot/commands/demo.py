"""A campaign on a virtual clock: the township's, also as a chat log, or that of any plan."""

import argparse
import asyncio
import errno
import sys
import time
import webbrowser
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TextIO

from bot.commands import Complaint
from bot.commands.speaking import PLANS, add_language, shown, translator

if TYPE_CHECKING:
    from bot.demo.story.quarter import Lived
    from publishing.texts import Translator

WIDTH = 100
PORT = 8016


def add(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    parser.add_argument(
        "--plan", metavar="ID", choices=_plans(), help="of plans/: show it among invented people"
    )
    parser.add_argument("--script", action="store_true", help="print the quarter as a chat log")
    parser.add_argument("--full", action="store_true", help="with --script: leave nothing out")
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="with --script: keep a copy in a file"
    )
    parser.add_argument(
        "--port", type=_port, default=PORT, help=f"of the page (default {PORT}; 0: any free one)"
    )
    parser.add_argument("--no-browser", action="store_true", help="only print the address")


def run(args: argparse.Namespace) -> int:
    """0 also when Ctrl-C ended the page."""
    if args.script and args.plan:
        raise Complaint("--script tells the township's story; --plan opens in the browser only")
    (_print if args.script else _show)(args, translator(args))
    return 0


def _plans() -> list[str]:
    return sorted(path.stem for path in PLANS.glob("*.yaml"))


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"not a port: {text}")
    return int(text)


def _show(args: argparse.Namespace, t: "Translator") -> None:
    if args.full or args.out:
        raise Complaint("--full and --out go with --script")
    from bot.demo.show import show
    from bot.demo.worlds import STORY
    from bot.logs import set_up

    announced: set[tuple[str, str]] = set()

    async def listening(url: str, web: str) -> None:
        if (url, web) in announced:
            return
        print(t.plain("demo-page-ready", url=url), flush=True)
        print(t.plain("demo-web-ready", url=web), flush=True)
        if not (announced or args.no_browser):
            await asyncio.to_thread(webbrowser.open, url)
        announced.add((url, web))

    set_up("ERROR")
    print(t.plain("demo-page-preparing"), flush=True)
    with TemporaryDirectory(prefix="zhengxian-") as folder, suppress(KeyboardInterrupt):
        try:
            asyncio.run(show(Path(folder), args.language, args.port, listening, args.plan or STORY))
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
            told = f"port {args.port} is in use; choose another one with --port"
            raise Complaint(told) from None


def _print(args: argparse.Namespace, t: "Translator") -> None:
    with ExitStack() as stack:
        page = Lines((sys.stdout, *_copy(stack, args.out)))
        folder = stack.enter_context(TemporaryDirectory(prefix="zhengxian-"))
        page.paragraphs(t, "demo-title", "demo-what", "demo-how")
        began = time.monotonic()
        lived = asyncio.run(_live(Path(folder), t, page.write, args.full))
        seconds = round(time.monotonic() - began)
    print()
    print(t.plain("demo-numbers", seconds=seconds, acts=lived.acts, answers=lived.answers))
    if args.out:
        print(t.plain("demo-kept-in", path=shown(args.out)))
    print(t.plain("demo-next"))


async def _live(folder: Path, t: "Translator", write: Callable[[str], None], full: bool) -> "Lived":
    from bot.demo.story.quarter import live

    return await live(folder, t, write, full=full)


def _copy(stack: ExitStack, out: Path | None) -> list[TextIO]:
    if out is None:
        return []
    try:
        return [stack.enter_context(out.open("w", encoding="utf-8"))]
    except OSError as error:
        raise Complaint(f"cannot write {shown(out)}: {error.strerror}") from None


@dataclass(frozen=True)
class Lines:
    """Written one by one, so that one can read while it goes on."""

    streams: Sequence[TextIO]

    def write(self, line: str) -> None:
        for stream in self.streams:
            print(line, file=stream, flush=True)

    def paragraphs(self, t: "Translator", *keys: str) -> None:
        from bot.simulator.columns import wrapped

        for key in keys:
            for line in wrapped(t.plain(key), WIDTH):
                self.write(line)
            self.write("")
