"""The main menu and the secretary's desk: what a person may do, by his office."""

from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.texts import Translator

Entry = tuple[str, str]
"""A text key and the action behind it."""

MEMBER: tuple[tuple[Entry, ...], ...] = (
    (("menu-duties", "me.duties"), ("menu-standing", "standing.open")),
    (("menu-commitment-new", "commitment.new"), ("menu-commitments", "commitment.mine")),
    (("menu-idea-new", "idea.new"), ("menu-ideas", "idea.mine")),
    (("menu-writing", "summary.new"), ("menu-comments", "comment.mine")),
    (("menu-evaluation", "evaluation.list"), ("menu-about-me", "me.stored")),
    (("menu-meetings", "meeting.list"), ("menu-plan", "plan.open")),
    (("menu-gaps", "gap.mine"), ("menu-board", "board.open")),
    (("menu-links", "link.mine"), ("menu-language", "me.language")),
)
DESK: tuple[tuple[Entry, ...], ...] = (
    (("desk-duties", "me.duties"), ("desk-missing", "secretary.missing")),
    (("desk-reviews", "commitment.queue"), ("desk-verify", "commitment.verify")),
    (("desk-commitments", "commitment.of"), ("desk-ideas", "idea.queue")),
    (("desk-summary", "summary.new"), ("desk-summaries", "summary.received")),
    (("desk-announce", "announce.new"), ("desk-people", "people.open")),
    (("desk-figures", "figure.open"), ("desk-chats", "chats.open")),
    (("desk-gaps", "gap.overseen"), ("desk-plans", "own-plan.list")),
    (("desk-changes", "change.queue"), ("desk-parked", "secretary.parked")),
    (("desk-links", "link.overseen"), ("desk-books", "book.list")),
)
SUPERIOR: tuple[tuple[Entry, ...], ...] = (
    (("desk-comments", "comment.queue"), ("desk-checklists", "checklist.received")),
    (("desk-plans-below", "own-plan.received"),),
)
MASSES: tuple[tuple[Entry, ...], ...] = (
    (("menu-evaluation", "evaluation.list"), ("menu-standing", "standing.open")),
    (("menu-plan", "plan.open"), ("menu-about-me", "me.stored")),
    (("menu-board", "board.open"), ("menu-language", "me.language")),
)


def main(t: Translator, name: str, *, member: bool, secretary: bool) -> Outgoing:
    """`member` is False for one of the masses: nothing is ever asked of him but to evaluate."""
    rows = _rows(t, MEMBER if member else MASSES)
    if secretary:
        rows = (*_rows(t, ((("menu-desk", "secretary.open"),),)), *rows)
    return Outgoing(t("menu-title", name=name), rows)


def desk(t: Translator, organisations: str, *, superior: bool) -> Outgoing:
    entries = (*DESK, *SUPERIOR) if superior else DESK
    back = ((Button(t("menu"), action("menu.open")),),)
    return Outgoing(t("desk-title", organisations=organisations), (*_rows(t, entries), *back))


def _rows(t: Translator, entries: tuple[tuple[Entry, ...], ...]) -> Rows:
    return tuple(tuple(Button(t(key), action(name)) for key, name in row) for row in entries)
