"""The answers that came as options or stand in the settings, and what is usual for the rest."""

import argparse
from collections.abc import Sequence

from bot.commands import Complaint
from bot.founding.asking import BY_NAME, Talk, explained, taken
from bot.founding.ground import Ground
from bot.founding.questions import QUESTIONS, Question
from bot.founding.wishes import Wishes, Wrong
from models.plan.problems import PlanErrors
from publishing.plans.problems import report


def given(args: argparse.Namespace, ground: Ground, talk: Talk) -> Wishes:
    """Complaint for an option that cannot be taken, with the reason."""
    if args.token and ground.token not in (None, args.token):
        raise Complaint(talk.t(Wishes(args.language)).plain("init-other-token"))
    wishes = Wishes(bot=args.bot and args.bot.removeprefix("@"))
    for question in QUESTIONS:
        text = getattr(args, question.name) or _set(ground, question)
        if text and (question.name == "language" or ground.lacking):
            wishes = _taken(talk, wishes, question, text.strip())
    return wishes


def by_default(talk: Talk, wishes: Wishes, missing: Sequence[str]) -> Wishes:
    """Where nobody can be asked. Complaint for what only a person can say."""
    for name in missing:
        question, t = BY_NAME[name], talk.t(wishes)
        usual = question.usual(t, wishes)
        if not usual:
            options = t.plain("list-separator").join(f"--{one}" for one in missing if _needed(one))
            raise Complaint(t.plain("init-options-needed", options=options))
        wishes = _taken(talk, wishes, question, usual)
    return wishes


def _needed(name: str) -> bool:
    return name in ("token", "organisation", "secretary")


def _set(ground: Ground, question: Question) -> str | None:
    token = ground.settings.bot_token
    return token.get_secret_value() if question.name == "token" and token else None


def _taken(talk: Talk, wishes: Wishes, question: Question, text: str) -> Wishes:
    try:
        return taken(talk, wishes, question, text)
    except Wrong as wrong:
        raise Complaint(f"--{question.name}: {explained(talk.t(wishes), wrong)}") from None
    except PlanErrors as errors:
        raise Complaint(report(talk.t(wishes), errors.problems)) from None
