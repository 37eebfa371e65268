"""Check the files that were handed in against their hashes, or fetch again what is not there."""

import argparse
import asyncio
from typing import TYPE_CHECKING

from bot.commands import settings
from bot.commands.speaking import add_language, translator

if TYPE_CHECKING:
    from bot.config import Settings
    from bot.evidence.inspection import Broken, Checked
    from publishing.texts import Translator


def add(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("check", help="read every file; 1 where one is missing or damaged")
    actions.add_parser("retry", help="let the bot fetch what was given up or is missing")


def run(args: argparse.Namespace) -> int:
    return asyncio.run(_run(args.action, settings(), translator(args)))


async def _run(action: str, chosen: "Settings", t: "Translator") -> int:
    from bot.database import Database
    from bot.evidence.inspection import check, retry
    from bot.evidence.store import EvidenceStore
    from bot.migrate import upgrade

    await upgrade(chosen.database_url)
    db, store = Database(chosen.database_url), EvidenceStore(chosen.evidence_dir)
    try:
        if action == "check":
            return _told(t, await check(db, store))
        print(t.plain("evidence-again", count=await retry(db, store)))
        return 0
    finally:
        await db.close()


def _told(t: "Translator", found: "Checked") -> int:
    for one in found.broken:
        print(_line(t, one))
    if found.unknown:
        print(t.plain("evidence-unknown", count=found.unknown))
    whole = found.files - len(found.broken)
    print(t.plain("evidence-checked", count=found.files, whole=whole, bytes=found.size))
    return int(bool(found.broken))


def _line(t: "Translator", one: "Broken") -> str:
    where = [
        t.plain("evidence-where", what=what, number=number) for what, number in one.file.owners
    ]
    said = t.plain("list-separator").join(where)
    return t.plain("evidence-broken", what=one.what, hash=one.file.sha256, where=said)
