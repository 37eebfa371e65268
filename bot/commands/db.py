"""Bring the database up to this version, or say where it is."""

import argparse
import asyncio

from bot.commands import settings


def add(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("upgrade", help="apply the migrations that are missing")
    actions.add_parser("current", help="show the database's revision and the newest one")
    revise = actions.add_parser("revise", help="write a migration for changed tables (developers)")
    revise.add_argument("message", help="what changes, e.g. 'Add ideas'")


def run(args: argparse.Namespace) -> int:
    return asyncio.run(_run(args, settings().database_url))


async def _run(args: argparse.Namespace, url: str) -> int:
    from bot import migrate

    if args.action == "upgrade":
        await migrate.upgrade(url)
    elif args.action == "revise":
        await migrate.revise(url, args.message)
    print(f"database: {await migrate.current(url) or 'empty'}, newest: {migrate.newest()}")
    return 0
