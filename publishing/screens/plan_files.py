"""A plan file in chat: how to send one, what is wrong with it, what it would do."""

from collections.abc import Sequence

from models.plan.differences import Change
from models.plan.problems import Problem
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.plans.differences import changes as said_changes
from publishing.plans.problems import one_in_chat
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, cut, names, short

PARAGRAPH = "\n\n"
PAGE, CHANGES = 4, 8
PROBLEM, CHANGE = 800, 160
"""Characters of one problem, of one change: a plan's own words may be long."""


def asked(t: Translator, limit: int, found: Sequence[tuple[int, str]]) -> Outgoing:
    """`found`: campaigns whose file can be fetched. `limit` in kilobytes."""
    rows = tuple(
        (Button(t.label("plan-file-get", title=short(title)), action("plan-file.get", number)),)
        for number, title in found
    )
    back = (Button(t("back"), action("starting.open")),)
    return Outgoing(t("plan-file-ask", limit=limit), (*rows, back))


def wrong(t: Translator, found: Sequence[Problem], page: int, turn: Rows) -> Outgoing:
    """One page of what is to be mended; `page` from 0."""
    shown = found[page * PAGE : (page + 1) * PAGE]
    lines = [cut(one_in_chat(t, one), PROBLEM) for one in shown]
    head = t("plan-file-wrong", count=len(found))
    text = joined([head, *(Markup.of(line) for line in lines), t("plan-file-anew")], PARAGRAPH)
    return Outgoing(text, turn)


def pages(found: Sequence[Problem]) -> int:
    """The number of the last page."""
    return max(0, (len(found) - 1) // PAGE)


def beforehand(
    t: Translator, key: str, others: Sequence[str], changes: Sequence[Change] | None
) -> list[Markup]:
    """What is said ahead of the year; `changes`: None where a campaign would begin."""
    if changes is not None:
        return [_what_changes(t, changes)]
    return [t("plan-file-beside", key=key, names=names(t, others))] if others else []


def preview(t: Translator, year: Markup, *, new: bool) -> Outgoing:
    """`year`: what will happen."""
    run = t("plan-file-start" if new else "plan-file-replace")
    rows = (
        (Button(run, action("plan-file.run")),),
        (Button(t("plan-file-leave"), action("plan-file.leave")),),
    )
    return Outgoing(year, rows)


def _what_changes(t: Translator, changes: Sequence[Change]) -> Markup:
    told = [cut(said_changes(t, [one]), CHANGE) for one in changes[:CHANGES]]
    if len(changes) > CHANGES:
        told.append(t("plan-file-more-changes", count=len(changes) - CHANGES))
    return joined([t("plan-file-changes", count=len(changes)), bullets(told)])


def same(t: Translator, title: str) -> Outgoing:
    return Outgoing(t("plan-file-same", title=title), ((Button(t("menu"), action("menu.open")),),))


def left(t: Translator) -> Outgoing:
    return Outgoing(t("plan-file-left"), ((Button(t("menu"), action("menu.open")),),))


def which(t: Translator, rows: Rows) -> Outgoing:
    """A file that can be more than one thing; asked as a reply to it."""
    nothing = (Button(t("reply-nothing"), action("plan-file.leave")),)
    return Outgoing(t("file-which"), (*rows, nothing))


def as_plan(t: Translator) -> Button:
    return Button(t("file-as-plan"), action("plan-file.look", 0))


def as_own_plan(t: Translator, duty_id: int, title: str, whose: str) -> Button:
    label = t.label("file-as-own-plan", title=short(title), whose=short(whose))
    return Button(label, action("plan-file.own", duty_id))
