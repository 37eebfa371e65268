"""Set everything up in this folder: six questions, or their answers as options."""

import argparse
import asyncio
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path as File
from typing import TYPE_CHECKING

from bot.commands import Complaint, settings
from publishing.texts import DEFAULT, LANGUAGES, Texts, Translator

if TYPE_CHECKING:
    from bot.founding.founding import Founded
    from bot.founding.ground import Ground
    from bot.founding.making import Made
    from bot.founding.wishes import Wishes

INTERRUPTED = 130


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", choices=LANGUAGES, help="of questions, files and secretary")
    parser.add_argument("--token", help="from @BotFather; in BOT_TOKEN nobody else can see it")
    parser.add_argument("--bot", metavar="NAME", help="its username, if Telegram cannot be asked")
    parser.add_argument("--organisation", metavar="NAME", help="the topmost one's name")
    parser.add_argument(
        "--secretary", metavar="NAME", help="who leads it and does the rest in chat"
    )
    parser.add_argument("--plan", metavar="ID", help="a ready plan to begin with, see `plan list`")
    parser.add_argument("--start", metavar="DAY", help="the plan's first day, e.g. 2026-12-01")
    parser.add_argument("--tree", metavar="KEY", default="001", help="the topmost one's key (001)")


def run(args: argparse.Namespace) -> int:
    """0 done or all there, 130 stopped; Complaint for an option that cannot be taken, and for a
    disk or database that cannot: then nothing is left behind."""
    from sqlalchemy.exc import SQLAlchemyError

    texts = Texts.load()
    try:
        return _run(args, texts)
    except (KeyboardInterrupt, EOFError):
        print("\n" + texts.translator(args.language or DEFAULT).plain("init-stopped"))
        return INTERRUPTED
    except (OSError, SQLAlchemyError) as error:
        reason = getattr(error, "strerror", None) or str(getattr(error, "orig", None) or error)
        failed = texts.translator(args.language or DEFAULT).plain("init-failed", reason=reason)
        raise Complaint(failed) from error


def _run(args: argparse.Namespace, texts: Texts) -> int:
    from bot.founding import telling
    from bot.founding.ground import survey

    ground = asyncio.run(survey(File.cwd(), settings()))
    wishes = _wishes(args, ground, texts)
    t = texts.translator(wishes.language or DEFAULT)
    if not ground.lacking:
        print("\n".join(telling.all_there(t, ground)))
        return 0
    files, founded = asyncio.run(_make(ground, t, wishes, args.tree))
    print("\n".join(telling.made(t, wishes, files, founded)))
    return 0


def _wishes(args: argparse.Namespace, ground: "Ground", texts: Texts) -> "Wishes":
    """From the options, and the terminal where there is one."""
    from bot.founding import telling
    from bot.founding.asking import Talk, ask_all
    from bot.founding.options import by_default, given
    from bot.founding.token import owner

    somebody = sys.stdin.isatty()
    talk = Talk(texts, partial(owner, ground.settings), _input() if somebody else _nobody(texts))
    wishes = given(args, ground, talk)
    names = ("language", *ground.lacking) if ground.lacking else ()
    missing = [name for name in names if getattr(wishes, name) is None]
    if not (missing and somebody):
        return by_default(talk, wishes, missing)
    print("\n".join(telling.greeting(talk.t(wishes), ground, len(missing))))
    return ask_all(talk, wishes, missing)


def _input() -> Callable[[str], str]:
    """With the keys that a line is corrected by, where the machine has them."""
    with suppress(ImportError):
        import readline  # noqa: F401 - it changes what input() does
    return input


def _nobody(texts: Texts) -> Callable[[str], str]:
    def read(_: str) -> str:
        raise Complaint(texts.translator(DEFAULT).plain("init-bot-needed"))

    return read


async def _make(
    ground: "Ground", t: Translator, wishes: "Wishes", tree: str
) -> "tuple[list[Made], Founded]":
    from bot.founding.founding import Founded, found, write_token
    from bot.founding.making import staged

    with staged(ground) as stage:
        if not ground.token:
            write_token(stage, t, wishes.token or "")
        founded = Founded() if ground.trees else await found(stage, t, wishes, tree)
        stage.settle()
        return stage.made, founded
