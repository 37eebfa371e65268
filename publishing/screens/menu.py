"""The main menu: what a person may do, by his office and his plans."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.plan.expecting import Kind
from models.plan.topics import Topic
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.texts import Translator
from publishing.texts.labels import COLUMNS, columns

Has = frozenset[Kind | Topic]


@dataclass(frozen=True, slots=True)
class Entry:
    """A text key and the action behind it; offered where a running plan has one of `of`, or
    always."""

    text: str
    action: str
    of: tuple[Kind | Topic, ...] = ()

    def offered(self, has: Has) -> bool:
        return not self.of or not has.isdisjoint(self.of)


MEMBER = (
    Entry("menu-duties", "me.duties"),
    Entry("menu-standing", "standing.open", (Topic.RANKING,)),
    Entry("menu-commitment-new", "commitment.new", (Kind.COMMITMENT,)),
    Entry("menu-commitments", "commitment.mine", (Kind.COMMITMENT,)),
    Entry("menu-idea-new", "idea.new", (Kind.IDEA,)),
    Entry("menu-ideas", "idea.mine", (Kind.IDEA,)),
    Entry("menu-ideas-all", "idea.list", (Kind.IDEA,)),
    Entry("menu-writing", "summary.new", (Kind.SUMMARY,)),
    Entry("menu-comments", "comment.mine", (Kind.COMMENT,)),
    Entry("menu-meetings", "meeting.list", (Kind.MEETING,)),
    Entry("menu-gaps", "gap.mine", (Kind.GAP,)),
    Entry("menu-visit-new", "visit.new", (Kind.VISIT,)),
    Entry("menu-visits", "visit.mine", (Kind.VISIT,)),
    Entry("menu-links", "link.mine", (Kind.LINK,)),
    Entry("menu-rivals", "rival.mine", (Kind.RIVAL,)),
    Entry("menu-rules", "rule.list", (Kind.RULE, Kind.GAP)),
    Entry("menu-exemplars", "exemplar.list", (Kind.EXEMPLAR,)),
    Entry("menu-honours", "honour.list", (Topic.HONOURS,)),
    Entry("menu-evaluation", "evaluation.list", (Topic.EVALUATIONS,)),
    Entry("menu-grades", "grade.mine", (Topic.GRADES,)),
    Entry("menu-supervision", "supervise.mine", (Topic.SUPERVISION,)),
    Entry("menu-board", "board.open", (Kind.COMMITMENT,)),
    Entry("menu-discussions", "discussion.list"),
    Entry("menu-documents", "document.list"),
    Entry("menu-plan", "plan.open"),
    Entry("menu-find", "find.open"),
    Entry("menu-undo", "undo.open"),
    Entry("menu-archive", "archive.list", (Topic.ARCHIVE,)),
    Entry("menu-about-me", "me.stored"),
    Entry("menu-language", "me.language"),
)
DESK_ITSELF = Entry("menu-desk", "secretary.open")
MASSES = (
    Entry("menu-evaluation", "evaluation.list", (Topic.EVALUATIONS,)),
    Entry("menu-standing", "standing.open", (Topic.RANKING,)),
    Entry("menu-honours", "honour.list", (Topic.HONOURS,)),
    Entry("menu-board", "board.open", (Kind.COMMITMENT,)),
    Entry("menu-plan", "plan.open"),
    Entry("menu-find", "find.open"),
    Entry("menu-archive", "archive.list", (Topic.ARCHIVE,)),
    Entry("menu-about-me", "me.stored"),
    Entry("menu-language", "me.language"),
)


def main(t: Translator, name: str, has: Has, *, member: bool, secretary: bool) -> Outgoing:
    """`member` is False for one of the masses: nothing is ever asked of him but to evaluate."""
    rows = _rows(t, MEMBER if member else MASSES, has)
    if secretary:
        desk = Button(t(DESK_ITSELF.text), action(DESK_ITSELF.action))
        rows = ((desk,), *rows)
    return Outgoing(t("menu-title", name=name), rows)


def _rows(t: Translator, entries: Iterable[Entry], has: Has) -> Rows:
    return paired([Button(t(one.text), action(one.action)) for one in entries if one.offered(has)])


def paired(buttons: Sequence[Button]) -> Rows:
    """Two beside each other where both fit on a phone, else one."""
    rows: list[tuple[Button, ...]] = []
    for button in buttons:
        before = rows[-1] if rows else ()
        if len(before) == 1 and _half(before[0]) and _half(button):
            rows[-1] = (*before, button)
        else:
            rows.append((button,))
    return tuple(rows)


def _half(button: Button) -> bool:
    return columns(button.label) <= COLUMNS // 2
