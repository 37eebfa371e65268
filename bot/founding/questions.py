"""The six questions, each with how it is read, what is offered and what a blank line means."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.commands.speaking import setting
from bot.founding import reading
from bot.founding.wishes import Wishes
from models.plan.loading import load
from models.plan.rebasing import add_months
from publishing.texts import LANGUAGES, Translator

DEFAULT_PLAN = "pairing"
Offer = Callable[[Translator, Wishes], str]


def _nothing(_t: Translator, _w: Wishes) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Question:
    """`name` is the wish it fills, the option that answers it, and part of its text keys.
    `usual`: what a blank line means, "" for nothing."""

    name: str
    read: Callable[[str], object]
    offer: Offer = _nothing
    usual: Offer = _nothing


def _languages(t: Translator, _: Wishes) -> str:
    names = (t.plain(f"language-name-{one}") for one in LANGUAGES)
    return "\n".join(f"  {number}. {name}" for number, name in enumerate(names, start=1))


def _bot_father(t: Translator, _: Wishes) -> str:
    return t.plain("init-how-token")


def _plans(t: Translator, _: Wishes) -> str:
    lines = []
    for number, file in enumerate(reading.ready(), start=1):
        plan = load(file).plan
        months = 12 * (plan.period.end.year - plan.period.start.year)
        months += plan.period.end.month - plan.period.start.month + 1
        about = {"id": plan.id, "title": plan.title, "issuer": plan.issuer}
        lines.append(t.plain("init-plan-line", number=number, months=months, **about))
    return "\n".join(lines)


def _usual_plan(_t: Translator, _w: Wishes) -> str:
    files = [file.name for file in reading.ready()]
    return str(files.index(f"{DEFAULT_PLAN}.yaml") + 1)


def _next_month(_t: Translator, _w: Wishes) -> str:
    return add_months(setting().today.replace(day=1), 1).isoformat()


QUESTIONS = (
    Question("language", reading.language, _languages, lambda _t, _w: "1"),
    Question("token", reading.token, _bot_father),
    Question("organisation", reading.name),
    Question("secretary", reading.name),
    Question("plan", reading.plan, _plans, _usual_plan),
    Question("start", reading.day, usual=_next_month),
)


def said(t: Translator, wishes: Wishes, name: str) -> str:
    """An answer as it is shown again; of a token only which bot's it is."""
    value = getattr(wishes, name)
    if name == "language":
        return t.plain(f"language-name-{value}")
    if name == "token":
        return f"@{wishes.bot}"
    if name == "plan" and wishes.plan:
        return wishes.plan.plan.title
    return t.date(value, year=True) if isinstance(value, date) else str(value)
