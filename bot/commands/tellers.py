"""Set a teller's passphrase, or give it to open what waits for it."""

import argparse
import asyncio
from getpass import getpass
from typing import TYPE_CHECKING

from bot.commands import Complaint, settings
from bot.commands.speaking import add_language, translator
from publishing.texts import Translator

if TYPE_CHECKING:
    from services.actors import Actor
    from services.ports import Context


def add(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listed = actions.add_parser("list", help="who holds the keys, and which rounds wait for whom")
    chosen = actions.add_parser("set", help="asks for a passphrase twice; it is not kept")
    opened = actions.add_parser("open", help="asks for the passphrase and opens this half")
    for one in (listed, chosen, opened):
        one.add_argument("--tree", required=True, metavar="KEY", help="the key of the tree's root")
        one.add_argument(
            "--as", required=True, dest="person", metavar="KEY", help="the person's roster key"
        )
    opened.add_argument("--round", type=int, required=True, metavar="N", help="see `tellers list`")


def run(args: argparse.Namespace) -> int:
    """0 done; Complaint for whatever is refused."""
    from services.refusals import Refusal

    t = translator(args)
    try:
        return asyncio.run(_run(args, t))
    except Refusal as error:
        said = {name: str(value) for name, value in error.args_.items()}
        raise Complaint(t.plain(error.key, **said)) from None


async def _run(args: argparse.Namespace, t: Translator) -> int:
    from bot.context import build_context
    from bot.database import Database
    from bot.migrate import upgrade

    settled = settings()
    await upgrade(settled.database_url)
    db = Database(settled.database_url)
    try:
        ctx = build_context(settled, db)
        actor = await _person(ctx, args, t)
        act = {"list": _list, "set": _set, "open": _open}[args.action]
        print(await act(ctx, actor, args, t))
        return 0
    finally:
        await db.close()


async def _person(ctx: "Context", args: argparse.Namespace, t: Translator) -> "Actor":
    from services.actors import named

    async with ctx.db.read() as session:
        found = await named(session, args.tree, args.person, ctx.today())
    if found is None:
        raise Complaint(t.plain("tellers-cli-unknown", tree=args.tree, key=args.person))
    return found


async def _list(ctx: "Context", actor: "Actor", args: argparse.Namespace, t: Translator) -> str:
    from publishing.screens import tellers as screens
    from publishing.texts.markup import plain
    from services.evaluations.teller_reads import overview

    found = await overview(ctx, actor)
    blocks = [plain(screens.campaign(t, one.title, one.tellers, one.waiting)) for one in found]
    numbers = [
        t.plain("tellers-cli-round", round=str(waits.round_id), title=waits.title)
        for one in found
        for waits in one.waiting
    ]
    return "\n".join([*blocks, *numbers]) or t.plain("tellers-cli-none")


async def _set(ctx: "Context", actor: "Actor", args: argparse.Namespace, t: Translator) -> str:
    from services.evaluations import tellers

    seats = await tellers.seats(ctx, actor)
    if not seats:
        raise Complaint(t.plain("tellers-cli-unknown", tree=args.tree, key=args.person))
    for teller_id, campaign in seats:
        print(campaign)
        first = await tellers.imprint(await _asked(t, "tellers-cli-first"))
        again = await _asked(t, "tellers-cli-again")
        await tellers.set_passphrase(ctx, actor, teller_id, first, again)
    return t.plain("tellers-cli-ready")


async def _open(ctx: "Context", actor: "Actor", args: argparse.Namespace, t: Translator) -> str:
    from services.evaluations import unlocking

    await unlocking.awaited(ctx, actor, args.round)
    words = await _asked(t, "tellers-cli-first")
    given = await unlocking.give(ctx, actor, args.round, words)
    return t.plain("tellers-given", rounds=given.rounds, counted=given.counted)


async def _asked(t: Translator, key: str) -> str:
    """Without showing it. It waits for a person, so it waits in a thread."""
    return await asyncio.to_thread(getpass, t.plain(key))
