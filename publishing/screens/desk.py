"""The secretary's desk: a few named sections, in each what belongs together and how much waits."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from models.plan.expecting import Kind
from models.plan.topics import Topic
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens.menu import DESK_ITSELF, MASSES, MEMBER, Entry, Has, paired
from publishing.texts import Markup, Translator
from publishing.wording import bullets

Waits = Mapping[str, int]
"""By the keys of models.queries.desk, how much waits; without those of which nothing does."""


@dataclass(frozen=True, slots=True)
class Matter(Entry):
    """`waits`: the key under which it is counted; `above`: for who has organisations below him."""

    waits: str = ""
    above: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    key: str
    matters: tuple[Matter, ...]

    def offered(self, has: Has, *, superior: bool) -> tuple[Matter, ...]:
        return tuple(
            one for one in self.matters if one.offered(has) and (superior or not one.above)
        )

    @property
    def action(self) -> str:
        return f"desk.{self.key}"

    def title(self, t: Translator) -> str:
        return t.plain(f"desk-part-{self.key}")


def _above(text: str, verb: str, *of: Kind | Topic, waits: str = "") -> Matter:
    return Matter(text, verb, of, waits, above=True)


HANDLE = Section(
    "handle",
    (
        Matter("desk-duties", "me.duties", waits="duties"),
        _above("desk-comments", "comment.queue", Kind.COMMENT, waits="comments"),
        Matter("desk-reviews", "commitment.queue", (Kind.COMMITMENT,), "reviews"),
        Matter("desk-verify", "commitment.verify", (Kind.COMMITMENT,), "verify"),
        Matter("desk-changes", "change.queue", (Kind.COMMITMENT,), "changes"),
        Matter("desk-gaps", "gap.overseen", (Kind.GAP,), "gaps"),
        Matter("desk-ideas", "idea.queue", (Kind.IDEA,), "ideas"),
        _above(
            *("desk-objections", "objection.list", Topic.RANKING, Topic.HONOURS, Topic.GRADES),
            waits="objections",
        ),
        _above("desk-points-below", "point.below", Topic.POINTS, waits="points"),
        _above("desk-plaques-below", "plaque.below", Topic.PLAQUES, waits="plaques"),
        _above("desk-plans-below", "own-plan.received", Kind.PLAN, waits="plans"),
        Matter("desk-exemplars", "exemplar.overseen", (Kind.EXEMPLAR,), "exemplars"),
        Matter("desk-erasures", "erasure.list", (Topic.ERASURES,), "erasures"),
    ),
)
BELOW = Section(
    "below",
    (
        Matter("desk-missing", "secretary.missing"),
        _above("desk-overview", "overview.open"),
        Matter("desk-supervision", "supervise.open", (Topic.SUPERVISION,), "cases"),
        Matter("desk-summaries", "summary.received", (Kind.SUMMARY,)),
        _above("desk-checklists", "checklist.received", Kind.CHECKLIST),
        _above("desk-rivals", "rival.below", Kind.RIVAL),
        Matter("desk-visits", "visit.counts", (Kind.VISIT,)),
        Matter("desk-links", "link.overseen", (Kind.LINK,)),
    ),
)
OWN = Section(
    "own",
    (
        Matter("desk-summary", "summary.new", (Kind.SUMMARY,)),
        Matter("desk-commitments", "commitment.of", (Kind.COMMITMENT,)),
        Matter("desk-plans", "own-plan.list", (Kind.PLAN,)),
        Matter("desk-plaques", "plaque.mine", (Topic.PLAQUES,)),
        Matter("desk-points", "point.mine", (Topic.POINTS,)),
        Matter("desk-rules", "rule.list", (Kind.RULE, Kind.GAP)),
    ),
)
RESULTS = Section(
    "results",
    (
        _above("desk-results", "result.list", Topic.RANKING),
        Matter("desk-grades", "grade.list", (Topic.GRADES,)),
        Matter("desk-windows", "window.list", (Topic.WINDOWS,)),
        Matter("desk-figures", "figure.open", (Topic.FIGURES,)),
        Matter("desk-rewards", "award.list", (Topic.REWARDS,)),
    ),
)
PAPERS = Section(
    "papers",
    (
        Matter("desk-announce", "announce.new"),
        Matter("desk-documents", "document.list"),
        Matter("desk-books", "book.list"),
        Matter("desk-look-back", "look-back.open", (Kind.GAP, Kind.COMMITMENT)),
    ),
)
PEOPLE = Section(
    "people",
    (
        Matter("desk-people", "people.open"),
        Matter("desk-roster", "roster.open", (Topic.ROSTER,)),
        Matter("desk-start", "starting.open", (Topic.ROSTER,)),
        _above("desk-pause", "pause.list", Topic.CLOSING),
        Matter("desk-chats", "chats.open"),
        Matter("desk-parked", "secretary.parked", waits="parked"),
        _above("desk-closing", "closing.list", Topic.CLOSING),
    ),
)
SECTIONS = (HANDLE, BELOW, OWN, RESULTS, PAPERS, PEOPLE)


def offered(has: Has, *, member: bool, secretary: bool, superior: bool) -> list[Entry]:
    """Every entry of menu and desk that this person has, what leads to the same thing once."""
    entries: list[Entry] = [one for one in (MEMBER if member else MASSES) if one.offered(has)]
    if secretary:
        sections = (one.offered(has, superior=superior) for one in SECTIONS)
        entries += [DESK_ITSELF, *(matter for found in sections for matter in found)]
    found = {one.action: one for one in reversed(entries)}
    return list(reversed(found.values()))


def desk(t: Translator, organisations: str, has: Has, waits: Waits, *, superior: bool) -> Outgoing:
    """What waits is named above the sections, one a row, with how much of it each has."""
    shown = [one for one in SECTIONS if one.offered(has, superior=superior)]
    rows = tuple((_button(t, one, has, waits, superior=superior),) for one in shown)
    named = [line for one in shown for line in _waiting(t, one, has, waits, superior=superior)]
    text = t("desk-title", organisations=organisations, waiting=bullets(named) or t("desk-nothing"))
    return Outgoing(text, (*rows, _menu(t)))


def section(t: Translator, one: Section, has: Has, waits: Waits, *, superior: bool) -> Outgoing:
    buttons = [
        Button(_counted(t, t.plain(matter.text), waits.get(matter.waits, 0)), action(matter.action))
        for matter in one.offered(has, superior=superior)
    ]
    back = (Button(t("back"), action("secretary.open")), *_menu(t))
    return Outgoing(t("desk-section", title=one.title(t)), (*paired(buttons), back))


def _button(t: Translator, one: Section, has: Has, waits: Waits, *, superior: bool) -> Button:
    count = sum(waits.get(each.waits, 0) for each in one.offered(has, superior=superior))
    return Button(_counted(t, one.title(t), count), action(one.action))


def _waiting(
    t: Translator, one: Section, has: Has, waits: Waits, *, superior: bool
) -> Iterator[Markup]:
    for matter in one.offered(has, superior=superior):
        if count := waits.get(matter.waits, 0):
            yield t("desk-waiting", what=t.plain(matter.text), count=count)


def _counted(t: Translator, label: str, count: int) -> str:
    return t.label("desk-counted", label=label, count=count) if count else label


def _menu(t: Translator) -> tuple[Button, ...]:
    return (Button(t("menu"), action("menu.open")),)
