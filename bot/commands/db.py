"""Bring the database up to this version, say where it is, or move it to another server."""

import argparse
import asyncio
from typing import TYPE_CHECKING

from bot.commands import Complaint, settings

if TYPE_CHECKING:
    from bot.copying import Copied


def add(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("upgrade", help="apply the migrations that are missing")
    actions.add_parser("current", help="show the database's revision and the newest one")
    revise = actions.add_parser("revise", help="write a migration for changed tables (developers)")
    revise.add_argument("message", help="what changes, e.g. 'Add ideas'")
    copy = actions.add_parser("copy", help="copy everything into an empty database, and compare")
    copy.add_argument("--from", dest="source", required=True, metavar="URL", help="sqlite:///…")
    copy.add_argument("--to", dest="target", required=True, metavar="URL", help="postgresql://…")


def run(args: argparse.Namespace) -> int:
    if args.action == "copy":
        return asyncio.run(_copy(args.source, args.target))
    return asyncio.run(_run(args, settings().database_url))


async def _run(args: argparse.Namespace, url: str) -> int:
    from bot import migrate

    if args.action == "upgrade":
        await migrate.upgrade(url)
    elif args.action == "revise":
        await migrate.revise(url, args.message)
    print(f"database: {await migrate.current(url) or 'empty'}, newest: {migrate.newest()}")
    return 0


async def _copy(source: str, target: str) -> int:
    from bot.clock import SystemClock
    from bot.copying import Refused, copy, total

    found: list[Copied] = []

    def told(one: "Copied") -> None:
        found.append(one)
        if one.rows:
            print(f"{one.table}: {one.rows}", flush=True)

    try:
        rows = await copy(_url("--from", source), _url("--to", target), SystemClock().now(), told)
    except Refused as refused:
        raise Complaint(f"{refused}. Nothing was copied") from None
    print(f"copied and compared: {rows} rows of {len(found)} tables, digest {total(found)[:16]}")
    print("Now set DATABASE_URL to the new one. DATA_DIR with its keys and evidence stays.")
    return 0


def _url(option: str, text: str) -> str:
    from pathlib import Path

    from sqlalchemy.engine import make_url

    from bot.config import async_url

    try:
        found = async_url(text)
    except ValueError as error:
        raise Complaint(f"{option}: {error}") from None
    url = make_url(found)
    missing = url.get_backend_name() == "sqlite" and not Path(url.database or "").is_file()
    if option == "--from" and missing:
        raise Complaint(f"--from: there is no file {url.database}")
    return found
