"""Make a database and its files again out of a backup, where there is nothing yet."""

import argparse
import asyncio
from pathlib import Path

from bot.commands import settings
from bot.commands.backup import add_opening, complaint, lock_of
from bot.commands.speaking import add_language, translator


def add(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument(
        "--into",
        required=True,
        metavar="DIR|URL",
        help="an empty folder; for a backup of PostgreSQL the URL of an empty database, whose "
        "files then go to DATA_DIR",
    )
    add_opening(parser)


def run(args: argparse.Namespace) -> int:
    """0 done; Complaint with what is wrong, and then nothing has changed."""
    from bot.backup.restoring import restore
    from bot.backup.troubles import Trouble

    t = translator(args)
    try:
        found = asyncio.run(restore(settings(), args.file, lock_of(args), args.into))
    except Trouble as trouble:
        raise complaint(t, trouble) from None
    made = found.manifest.made_at[:16].replace("T", " ")
    print(t.plain("backup-restored", made=made, folder=str(found.folder)))
    for number in found.void:
        print(t.plain("backup-void", number=number))
    print(t.plain("backup-next", folder=str(found.folder)))
    return 0
