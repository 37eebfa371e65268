"""The main menu and the secretary's desk: what a person may do, by his office and his plans."""

from collections.abc import Iterable
from dataclasses import dataclass

from models.plan.expecting import Kind
from models.plan.topics import Topic
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.texts import Translator

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
    Entry("menu-archive", "archive.list", (Topic.ARCHIVE,)),
    Entry("menu-about-me", "me.stored"),
    Entry("menu-language", "me.language"),
)
DESK = (
    Entry("desk-duties", "me.duties"),
    Entry("desk-missing", "secretary.missing"),
    Entry("desk-reviews", "commitment.queue", (Kind.COMMITMENT,)),
    Entry("desk-verify", "commitment.verify", (Kind.COMMITMENT,)),
    Entry("desk-changes", "change.queue", (Kind.COMMITMENT,)),
    Entry("desk-commitments", "commitment.of", (Kind.COMMITMENT,)),
    Entry("desk-gaps", "gap.overseen", (Kind.GAP,)),
    Entry("desk-links", "link.overseen", (Kind.LINK,)),
    Entry("desk-visits", "visit.counts", (Kind.VISIT,)),
    Entry("desk-plaques", "plaque.mine", (Topic.PLAQUES,)),
    Entry("desk-grades", "grade.list", (Topic.GRADES,)),
    Entry("desk-windows", "window.list", (Topic.WINDOWS,)),
    Entry("desk-look-back", "look-back.open", (Kind.GAP, Kind.COMMITMENT)),
    Entry("desk-rules", "rule.list", (Kind.RULE, Kind.GAP)),
    Entry("desk-exemplars", "exemplar.overseen", (Kind.EXEMPLAR,)),
    Entry("desk-ideas", "idea.queue", (Kind.IDEA,)),
    Entry("desk-summary", "summary.new", (Kind.SUMMARY,)),
    Entry("desk-summaries", "summary.received", (Kind.SUMMARY,)),
    Entry("desk-plans", "own-plan.list", (Kind.PLAN,)),
    Entry("desk-figures", "figure.open", (Topic.FIGURES,)),
    Entry("desk-supervision", "supervise.open", (Topic.SUPERVISION,)),
    Entry("desk-rewards", "award.list", (Topic.REWARDS,)),
    Entry("desk-books", "book.list"),
    Entry("desk-documents", "document.list"),
    Entry("desk-announce", "announce.new"),
    Entry("desk-people", "people.open"),
    Entry("desk-chats", "chats.open"),
    Entry("desk-parked", "secretary.parked"),
    Entry("desk-erasures", "erasure.list", (Topic.ERASURES,)),
    Entry("desk-points", "point.mine", (Topic.POINTS,)),
)
SUPERIOR = (
    Entry("desk-comments", "comment.queue", (Kind.COMMENT,)),
    Entry("desk-objections", "objection.list", (Topic.RANKING, Topic.HONOURS, Topic.GRADES)),
    Entry("desk-checklists", "checklist.received", (Kind.CHECKLIST,)),
    Entry("desk-rivals", "rival.below", (Kind.RIVAL,)),
    Entry("desk-plaques-below", "plaque.below", (Topic.PLAQUES,)),
    Entry("desk-plans-below", "own-plan.received", (Kind.PLAN,)),
    Entry("desk-overview", "overview.open"),
    Entry("desk-points-below", "point.below", (Topic.POINTS,)),
    Entry("desk-results", "result.list", (Topic.RANKING,)),
    Entry("desk-closing", "closing.list", (Topic.CLOSING,)),
)
ROOT = (
    Entry("desk-roster", "roster.open"),
    Entry("desk-start", "starting.open"),
)
MASSES = (
    Entry("menu-evaluation", "evaluation.list", (Topic.EVALUATIONS,)),
    Entry("menu-standing", "standing.open", (Topic.RANKING,)),
    Entry("menu-honours", "honour.list", (Topic.HONOURS,)),
    Entry("menu-board", "board.open", (Kind.COMMITMENT,)),
    Entry("menu-plan", "plan.open"),
    Entry("menu-archive", "archive.list", (Topic.ARCHIVE,)),
    Entry("menu-about-me", "me.stored"),
    Entry("menu-language", "me.language"),
)


def main(t: Translator, name: str, has: Has, *, member: bool, secretary: bool) -> Outgoing:
    """`member` is False for one of the masses: nothing is ever asked of him but to evaluate."""
    rows = _rows(t, MEMBER if member else MASSES, has)
    if secretary:
        rows = ((Button(t("menu-desk"), action("secretary.open")),), *rows)
    return Outgoing(t("menu-title", name=name), rows)


def desk(t: Translator, organisations: str, has: Has, *, superior: bool, root: bool) -> Outgoing:
    """`root`: of the topmost organisation, whose roster and campaigns reach everybody."""
    entries = (*(SUPERIOR if superior else ()), *DESK, *(ROOT if root else ()))
    back = ((Button(t("menu"), action("menu.open")),),)
    return Outgoing(t("desk-title", organisations=organisations), (*_rows(t, entries, has), *back))


def _rows(t: Translator, entries: Iterable[Entry], has: Has) -> Rows:
    """Two beside each other, as they fit on a phone."""
    offered = [Button(t(one.text), action(one.action)) for one in entries if one.offered(has)]
    return tuple(tuple(offered[at : at + 2]) for at in range(0, len(offered), 2))
