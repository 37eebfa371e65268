"""Make one sealed file of the database and what was handed in, or verify such a file."""

import argparse
import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands import Complaint, settings
from bot.commands.speaking import add_language, translator

if TYPE_CHECKING:
    from bot.backup.keys import Lock
    from publishing.texts import Translator


def add(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    parser.add_argument("--out", type=Path, metavar="FILE", help="where to; must not be there yet")
    _add_locks(parser, "--to-key", "a public key (see `backup key`)")
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    checked = actions.add_parser("verify", help="read a backup wholly and compare every digest")
    checked.add_argument("file", type=Path, metavar="FILE")
    add_opening(checked)
    pair = actions.add_parser("key", help="make a key: FILE opens backups, FILE.pub seals them")
    pair.add_argument("--out", type=Path, metavar="FILE", required=True, dest="key_out")


def add_opening(parser: argparse.ArgumentParser) -> None:
    """What a backup is opened with."""
    _add_locks(parser, "--key", "the private key")


def _add_locks(parser: argparse.ArgumentParser, key: str, about: str) -> None:
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="its first line is the passphrase"
    )
    group.add_argument(key, type=Path, metavar="FILE", dest="key", help=about)


def run(args: argparse.Namespace) -> int:
    """0 done; Complaint with what is wrong and what to do."""
    from bot.backup.troubles import Trouble

    t = translator(args)
    try:
        return {"verify": _verify, "key": _key}.get(args.action, _make)(args, t)
    except Trouble as trouble:
        raise complaint(t, trouble) from None


def complaint(t: "Translator", trouble: "Exception") -> Complaint:
    from bot.backup.troubles import Trouble

    assert isinstance(trouble, Trouble)  # noqa: S101
    return Complaint(t.plain(f"backup-{trouble.key}", **trouble.values))


def lock_of(args: argparse.Namespace) -> "Lock":
    """From the files that the arguments name. Trouble, Complaint."""
    from bot.backup.keys import half_in, passphrase_in
    from bot.backup.troubles import Trouble

    try:
        if args.passphrase_file:
            return passphrase_in(args.passphrase_file)
        if args.key:
            return half_in(args.key)
    except OSError as error:
        named = str(args.passphrase_file or args.key)
        raise Trouble("unreadable", file=named, why=error.strerror or "") from None
    raise Trouble("no-lock")


def _make(args: argparse.Namespace, t: "Translator") -> int:
    from bot.backup.making import make
    from bot.backup.troubles import Trouble
    from bot.clock import SystemClock

    if args.out is None:
        raise Trouble("no-out")
    made = asyncio.run(make(settings(), SystemClock(), args.out, lock_of(args)))
    size = args.out.stat().st_size
    print(t.plain("backup-made", file=str(args.out), size=size, count=made.evidence_files))
    return 0


def _verify(args: argparse.Namespace, t: "Translator") -> int:
    from bot.backup.making import verify

    found = verify(args.file, lock_of(args))
    values = {"made": found.made_at[:16].replace("T", " "), "revision": found.revision}
    print(t.plain("backup-whole", kind=found.kind, count=found.evidence_files, **values))
    return 0


def _key(args: argparse.Namespace, t: "Translator") -> int:
    from bot.backup.keys import new_pair
    from bot.backup.troubles import Trouble

    try:
        public = new_pair(args.key_out)
    except FileExistsError as error:
        raise Trouble("exists", file=str(error.filename)) from None
    print(t.plain("backup-key-made", private=str(args.key_out), public=str(public)))
    return 0
