"""From what was typed, or given as an option, to an answer. Each reader raises Wrong."""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path as File

from bot.commands.speaking import PLANS, setting
from bot.founding.wishes import Wrong
from models.plan.checks import examine
from models.plan.loading import Loaded, load, read
from models.plan.problems import PlanErrors, Severity
from models.plan.rebasing import new_id, rebase, span_from
from models.rules.roster import NAME_LIMIT
from publishing.plans.problems import report
from publishing.texts import LANGUAGES, Translator

TOKEN = re.compile(r"\d{5,16}:[A-Za-z0-9_-]{30,}", re.ASCII)
USERNAME = re.compile(r"@?([A-Za-z][A-Za-z0-9_]{3,31})", re.ASCII)


def language(text: str) -> str:
    if text.isascii() and text.isdigit() and 0 < int(text) <= len(LANGUAGES):
        return LANGUAGES[int(text) - 1]
    for one in LANGUAGES:
        if one.lower() == text.lower():
            return one
    raise Wrong("language")


def token(text: str) -> str:
    """As BotFather writes it; whether Telegram knows it is another question."""
    if not TOKEN.fullmatch(text):
        raise Wrong("token")
    return text


def username(text: str) -> str:
    found = USERNAME.fullmatch(text)
    if found is None:
        raise Wrong("bot")
    return found[1]


def name(text: str) -> str:
    """Of an organisation or a person, as a roster takes it."""
    if not text:
        raise Wrong("empty")
    if len(text) > NAME_LIMIT:
        raise Wrong("long", limit=NAME_LIMIT)
    if text[0] in "=+-@":
        raise Wrong("formula")
    return text


def plan(text: str) -> Loaded:
    """A number from the list, the id of a ready plan, or a file of one's own."""
    files = ready()
    if text.isascii() and text.isdigit() and 0 < int(text) <= len(files):
        return load(files[int(text) - 1])
    wanted = File(text) if text.endswith((".yaml", ".yml")) else PLANS / f"{text}.yaml"
    if wanted not in files and not (text.endswith((".yaml", ".yml")) and wanted.is_file()):
        raise Wrong("plan", count=len(files))
    return load(wanted)


def ready() -> Sequence[File]:
    return sorted(PLANS.glob("*.yaml"))


def day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Wrong("start") from None


def own_plan(t: Translator, base: Loaded, start: date, issuer: str) -> tuple[str, str]:
    """The id and the text of that plan from that day on. Raises Wrong with what its check says."""
    first, end = span_from(base.plan, start)
    days = {"start": str(first), "end": str(end)}
    judged_in = setting()
    if end < judged_in.today:
        raise Wrong("over", **days)
    made = new_id(base.plan.id, start)
    header = t.plain("plan-new-header", title=base.plan.title, base=base.plan.id, **days)
    text = rebase(base, start, made, header, issuer)
    try:
        problems = examine(read(text, f"{made}.yaml", PLANS), judged_in)
    except PlanErrors as errors:
        problems = errors.problems
    if any(one.severity is Severity.ERROR for one in problems):
        raise Wrong("start-plan", report(t, problems))
    return made, text
