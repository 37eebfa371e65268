"""Bring organisations and people in from an Excel file, and invite them."""

import argparse
import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import date
from pathlib import Path as File
from typing import TYPE_CHECKING

from bot.commands import Complaint, settings
from bot.commands.speaking import PLANS, add_language, shown, translator, write_own
from publishing.texts import Texts, Translator

if TYPE_CHECKING:
    from publishing.documents.roster import Offers
    from services.invitations import Invited
    from services.ports import Context


def add(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    template = actions.add_parser("template", help="write an empty roster to fill in")
    template.add_argument("file", type=File, metavar="FILE.xlsx")
    template.add_argument("--plan", help="offer this plan's categories and posts")
    bring = actions.add_parser("import", help="bring a tree up to a roster: all of it or nothing")
    bring.add_argument("file", type=File, metavar="FILE.xlsx")
    bring.add_argument("--tree", help="the key of its root, where the file leaves the root out")
    export = actions.add_parser("export", help="write a tree as it stands, to be changed")
    export.add_argument("file", type=File, metavar="FILE.xlsx")
    export.add_argument("--tree", help="the key of its root; needed where there are several")
    _add_invite(actions.add_parser("invite", help="make personal links for who has not started"))


def _add_invite(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--tree", help="the key of its root; needed where there are several")
    parser.add_argument(
        "--out", type=File, metavar="FILE", help=".xlsx: a list; .pdf: sheets to hand out"
    )
    parser.add_argument("--renew", action="store_true", help="also where a link is still valid")
    parser.add_argument("--bot", metavar="NAME", help="the bot's username; default: ask Telegram")


def run(args: argparse.Namespace) -> int:
    """0 done, 1 when the roster is rejected; Complaint when the request cannot be met."""
    t = translator(args)
    out, file = getattr(args, "out", None), getattr(args, "file", None)
    if out and out.suffix.lower() == ".pdf" and out.exists():
        raise Complaint(t.plain("printing-file-there", path=shown(out)))
    file = out or file
    if file and not file.absolute().parent.is_dir():
        raise Complaint(t.plain("roster-no-folder", folder=shown(file.absolute().parent)))
    if args.action == "template":
        return _template(args, t)
    return asyncio.run(_run(args, t))


def _template(args: argparse.Namespace, t: Translator) -> int:
    from publishing.documents.roster import write_template

    write_template(args.file, t, _offers(args.plan))
    print(t.plain("roster-template-written", path=shown(args.file)))
    return 0


def _offers(name: str | None) -> "Offers":
    """A plan's own categories and posts; `name` is its id or a file. PlanErrors."""
    from models.plan.loading import load
    from publishing.documents.roster import Offers

    if name is None:
        return Offers()
    plan = load(File(name) if name.endswith(".yaml") else PLANS / f"{name}.yaml").plan
    categories = {code: one.title for code, one in plan.categories.items()}
    return Offers(categories, [one.title for one in plan.posts.values()])


async def _run(args: argparse.Namespace, t: Translator) -> int:
    from bot.context import build_context
    from bot.database import Database
    from bot.migrate import upgrade

    chosen = settings()
    await upgrade(chosen.database_url)
    db = Database(chosen.database_url)
    try:
        return await ACTIONS[args.action](args, t, build_context(chosen, db))
    finally:
        await db.close()


async def _import(args: argparse.Namespace, t: Translator, ctx: "Context") -> int:
    from publishing.documents.roster_findings import report_lines
    from publishing.documents.roster_reading import read
    from services.roster import import_roster

    report = await import_roster(ctx, read(args.file, Texts.load()), args.tree)
    print("\n".join(report_lines(t, report)))
    return 0 if report.imported else 1


async def _export(args: argparse.Namespace, t: Translator, ctx: "Context") -> int:
    from publishing.documents.roster import write_roster
    from services.roster import export_roster

    tree = await _tree(args.tree, t, ctx)
    write_roster(args.file, await export_roster(ctx, tree), t)
    print(t.plain("roster-exported", path=shown(args.file)))
    return 0


async def _invite(args: argparse.Namespace, t: Translator, ctx: "Context") -> int:
    from services.invitations import invite_tree

    tree = await _tree(args.tree, t, ctx)
    bot = args.bot or await _username(t)
    invited = await invite_tree(ctx, tree, renew=args.renew)
    if not invited:
        print(t.plain("roster-links-none"))
    elif args.out and args.out.suffix.lower() == ".pdf":
        _sheets(args.out, t, _rows(invited, bot, ctx))
    elif args.out is None:
        print("\n".join("\t".join(map(str, row)) for row in _rows(invited, bot, ctx)))
    else:
        from publishing.documents.roster import write_links

        write_links(args.out, _rows(invited, bot, ctx), t)
        print(t.plain("roster-links-written", count=len(invited), path=shown(args.out)))
    return 0


def _rows(invited: "list[Invited]", bot: str, ctx: "Context") -> "list[tuple[str, str, str, date]]":
    """Name, organisation, link, the day before which it works."""
    from publishing.links import start

    return [
        (
            one.name,
            one.organisation,
            start(bot, one.token),
            one.expires_at.astimezone(ctx.zone).date(),
        )
        for one in invited
    ]


def _sheets(path: File, t: Translator, rows: "list[tuple[str, str, str, date]]") -> None:
    from publishing.documents.invitation_sheets import Slip, invitation_sheets

    write_own(path, invitation_sheets(t, [Slip(*row) for row in rows]).data)
    print(t.plain("roster-sheets-written", count=len(rows), path=shown(path)))


async def _tree(asked: str | None, t: Translator, ctx: "Context") -> str:
    """The tree asked for, or the only one there is."""
    from services.roster import trees

    found = dict(await trees(ctx))
    if asked in found:
        return str(asked)
    if not found:
        raise Complaint(t.plain("roster-no-trees"))
    if asked is None and len(found) == 1:
        return next(iter(found))
    known = t.plain("list-separator").join(f"{key}（{name}）" for key, name in found.items())
    raise Complaint(t.plain("roster-choose-tree", trees=known))


async def _username(t: Translator) -> str:
    from bot.app import build_app

    chosen = settings()
    if chosen.bot_token is None:
        raise Complaint(t.plain("roster-needs-bot"))
    app = build_app(chosen)
    try:
        return (await app.bot.me()).username or ""
    finally:
        await app.close()


ACTIONS: Mapping[str, Callable[[argparse.Namespace, Translator, "Context"], Awaitable[int]]] = {
    "import": _import,
    "export": _export,
    "invite": _invite,
}
