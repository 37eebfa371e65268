"""Help: what this person can do now, on one screen, with buttons that lead straight there."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.plan.programme import StageLine
from models.queries.digests import Digest
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.screens import duties
from publishing.screens.menu import Entry
from publishing.texts import Markup, Translator, joined

LINES, DUE_BUTTONS, WAYS = 4, 3, 8
FIRST = (
    *("secretary.missing", "commitment.queue", "idea.queue", "overview.open", "comment.queue"),
    *("me.duties", "idea.new", "commitment.mine", "visit.new", "evaluation.list"),
    *("standing.open", "board.open", "plan.open", "find.open", "me.stored"),
)
"""What people come for, those who lead before others; of these as many as fit are offered."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody stands. `offices`: pairs of organisation and role. `stages`: of every campaign
    that concerns him. `due`: his within the month."""

    name: str
    offices: Sequence[tuple[str, str]]
    rank: str
    stages: Sequence[StageLine]
    due: Digest
    entries: Sequence[Entry]


def here(t: Translator, one: Standing) -> Outgoing:
    roles = t.plain("list-separator").join(
        t.plain("help-office", organisation=where, role=t.plain(f"role-{role}"))
        for where, role in one.offices
    )
    parts = [
        joined([t("help-title", name=one.name, offices=roles), *_stages(t, one)]),
        _due(t, one.due) if one.rank != "masses" else "",
        joined([t(f"help-{one.rank}"), t("help-ways")]),
    ]
    return Outgoing(joined(parts, "\n\n"), _buttons(t, one))


def stranger(t: Translator) -> Outgoing:
    return Outgoing(t("help-stranger"))


def in_group(t: Translator, url: str) -> Outgoing:
    return Outgoing(t("help-group"), ((Button(t("reply-private-button"), url=url),),))


def _stages(t: Translator, one: Standing) -> list[Markup]:
    return [duties.stage_line(t, stage) for stage in one.stages[:LINES]]


def _due(t: Translator, found: Digest) -> Markup:
    count = len(found.mine) + len(found.dated)
    if not count:
        return t("help-nothing-due")
    some = replace(
        found, mine=found.mine[:LINES], dated=found.dated[: LINES - len(found.mine[:LINES])]
    )
    return joined([t("help-due", count=count), duties.mine(t, some)])


def _buttons(t: Translator, one: Standing) -> Rows:
    due = [(button,) for button in duties.to_do(t, one.due)[:DUE_BUTTONS]]
    known = {entry.action: entry for entry in one.entries}
    ways = [known[name] for name in FIRST if name in known][:WAYS]
    buttons = [Button(t(entry.text), action(entry.action)) for entry in ways]
    pairs = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    return (*due, *pairs, (Button(t("menu"), action("menu.open")),))
