"""Start a plan as a campaign of a tree, give it a new version, pause and close it."""

import argparse
import asyncio
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from pathlib import Path as File
from typing import TYPE_CHECKING

from bot.commands import Complaint, settings
from bot.commands.campaign_archive import add_to, archive
from bot.commands.speaking import a_day, add_language, translator
from models.plan.loading import load
from models.plan.problems import PlanErrors
from publishing.plans.problems import report
from publishing.plans.reach import unreached
from publishing.texts import Translator

if TYPE_CHECKING:
    from services.campaign_loading import LoadedVersion
    from services.ports import Context
    from services.refusals import Refusal

TURNS = {
    "pause": "ask, send and open nothing for a while",
    "resume": "go on with a paused one",
    "close": "end it for good",
}


def add(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    start = actions.add_parser("start", help="run a plan in a tree")
    start.add_argument("file", type=File, metavar="FILE")
    start.add_argument("--tree", required=True, help="the key of the roster's root")
    start.add_argument("--key", help="the campaign's own key; default: the plan's id")
    update = actions.add_parser("update", help="give a campaign a new version of its plan")
    update.add_argument("file", type=File, metavar="FILE")
    update.add_argument("--key", required=True)
    update.add_argument("--effective", type=a_day, help="first day it holds; default: today")
    add_to(actions)
    actions.add_parser("list", help="name the campaigns and their state")
    for name, what in TURNS.items():
        turn = actions.add_parser(name, help=what)
        turn.add_argument("key", metavar="KEY")
        if name == "pause":
            turn.add_argument("--reason", default="", help="told to all who lead in it")


def run(args: argparse.Namespace) -> int:
    """0 done, 1 when the plan is refused; Complaint when the request cannot be met."""
    from services.refusals import Refusal

    t = translator(args)
    try:
        print(asyncio.run(_run(args, t)))
    except PlanErrors as errors:
        print(report(t, errors.problems))
        return 1
    except Refusal as refusal:
        raise Complaint(_refused(t, refusal)) from None
    return 0


async def _run(args: argparse.Namespace, t: Translator) -> str:
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


async def _start(args: argparse.Namespace, t: Translator, ctx: "Context") -> str:
    from services.campaign_loading import load_plan

    return await _followed(t, ctx, await load_plan(ctx, load(args.file), args.tree, args.key))


async def _update(args: argparse.Namespace, t: Translator, ctx: "Context") -> str:
    from services.campaign_loading import update_plan

    version = await update_plan(ctx, load(args.file), args.key, args.effective)
    return await _followed(t, ctx, version)


async def _followed(t: Translator, ctx: "Context", version: "LoadedVersion") -> str:
    """Organisations' own plans below it go along; those that cannot are named."""
    from services.own_plan_effect import follow

    names = await follow(ctx, version)
    outgrown = [t.plain("campaign-outgrown", organisation=name) for name in names]
    return "\n".join([*outgrown, _told(t, version)])


def _told(t: Translator, version: "LoadedVersion") -> str:
    head = t.plain(
        "campaign-loaded" if version.changed else "campaign-unchanged",
        key=version.key,
        number=version.number,
        day=t.date(version.effective_from, year=True),
    )
    left_out = [
        t.plain("campaign-left-out", organisation=one.organisation, category=one.category or "none")
        for one in version.left_out
    ]
    problems = [report(t, version.problems)] if version.problems else []
    return "\n".join([*problems, *left_out, *unreached(t, version.reach), head])


async def _list(_: argparse.Namespace, t: Translator, ctx: "Context") -> str:
    from services.campaigns import all_campaigns

    lines = [
        t.plain(
            "campaign-line",
            key=one.key,
            title=one.title,
            organisation=one.organisation,
            state=one.state.value,
            start=t.date(one.plan.period.start, year=True),
            end=t.date(one.plan.period.end, year=True),
        )
        for one in await all_campaigns(ctx)
    ]
    return "\n".join(lines) or t.plain("campaign-none")


async def _pause(args: argparse.Namespace, t: Translator, ctx: "Context") -> str:
    from services import pausing

    await pausing.pause(ctx, args.key, args.reason)
    return t.plain("campaign-done-pause", key=args.key)


async def _resume(args: argparse.Namespace, t: Translator, ctx: "Context") -> str:
    from services import pausing

    days = await pausing.resume(ctx, args.key)
    return t.plain("campaign-done-resume", key=args.key, days=days)


async def _close(args: argparse.Namespace, t: Translator, ctx: "Context") -> str:
    """As in chat: the draft of the year's assessment first, then the end."""
    from handlers.drafting import write
    from services import closing, closing_papers

    campaign = await closing.closable(ctx, args.key)
    document = await closing_papers.draft(ctx, None, campaign, partial(write, t))
    await closing.close(ctx, args.key)
    drafted = [t.plain("campaign-done-draft")] if document else []
    return "\n".join([t.plain("campaign-done-close", key=args.key), *drafted])


def _refused(t: Translator, refusal: "Refusal") -> str:
    """Some refusals have words of their own here: nobody at a terminal can press /start."""
    own = f"campaign-{refusal.key}"
    values = {name: value for name, value in refusal.args_.items() if isinstance(value, str)}
    dates = {name: str(value) for name, value in refusal.args_.items() if name not in values}
    return t.plain(own if t.knows(own) else refusal.key, **values, **dates)


ACTIONS: Mapping[str, Callable[[argparse.Namespace, Translator, "Context"], Awaitable[str]]] = {
    "start": _start,
    "update": _update,
    "list": _list,
    "archive": archive,
    "pause": _pause,
    "resume": _resume,
    "close": _close,
}
