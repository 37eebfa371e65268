"""Where a type and a name do not say what to build. Keep it small."""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from typing import Any, ClassVar

from pydantic import StringConstraints

from models.plan.judging import VoterClass
from models.plan.parts import Due
from models.plan.problems import Place, Problem
from models.queries.comments import CommentView
from models.queries.commitment_views import ChangeView
from models.rules.ladder import Colour
from models.rules.marks import ALPHABET
from models.rules.roster import Finding
from models.rules.roster import Part as RosterPart
from models.tables import ChangedField, ChatKind, Role
from publishing.change_lines import FIGURES
from publishing.messages import exemplars, gaps, grades, honours, ideas, links, points
from publishing.screens import arrivals, desk, finding, menu
from publishing.screens.comment_sheet import Spoken
from publishing.screens.commitments import LISTS as COMMITMENT_LISTS
from publishing.screens.dated import OPENS
from publishing.screens.reward_sheet import ASKS
from publishing.texts import DEFAULT, LANGUAGES, sources
from tests.gallery.content import DAY, ID, KEYS, ORGANISATION, PERSON, prose

CLASS_VAR = ClassVar


class OneOf(tuple[Any, ...]):
    """Choices of a place, the longest first."""


SENTENCES = sources(DEFAULT)
FIGURE, ISO_DAY = "98765432.15", DAY.isoformat()
PERIOD = f"stage:{KEYS[0]}"
MARKS = ALPHABET[0] * 12
"""As many answers as a questionnaire has items at most."""
CODE, WORD = "ABCD2345EFGH", "a1b2c3d4"


def keys(start: str, *others: str) -> OneOf:
    """Every sentence whose key begins so, the longest first."""
    found = {key: len(text) for key, text in SENTENCES.items() if key.startswith(start)}
    return OneOf(sorted({*found, *others}, key=lambda key: (-found.get(key, 0), key)))


def words(start: str) -> OneOf:
    """What stands behind `start` in the keys that begin so."""
    return OneOf(key[len(start) :] for key in keys(start))


def told(area: str, kinds: Iterable[str]) -> OneOf:
    """As publishing.messages puts the key together from the outbox kind."""
    return OneOf(f"{area}-told-{kind.partition('.')[2]}" for kind in kinds)


def both(*listed: str) -> OneOf:
    return OneOf(listed)


WARNING = Finding(
    RosterPart.ORGANISATIONS, 9, "", "no-secretary", {"name": ORGANISATION, "key": KEYS[0]}
)

PROBLEM = Problem(
    "ballots-people",
    Place(f"{KEYS[0]}.yaml", 9_999, 99),
    ("evaluations", KEYS[0], "ballots"),
    {"title": ORGANISATION},
)

VALUES: dict[str, Any] = {
    "Change.before": ORGANISATION,
    "Change.after": ORGANISATION,
    "Arrival.kind": OneOf(arrivals.READS),
    "Arrival.period": PERIOD,
    "FileView.kind": OneOf(("document", "photo", "video", "voice")),
    "Dated.kind": OneOf(OPENS),
    "Tray.ballots": {0: [*MARKS]},
    "Tray.second": ID,
    "Tray.place": OneOf((None, 0)),
    "Tray.refused": dict.fromkeys(("A", "B"), "used"),
    "ObjectionView.about": OneOf(("selection", "ranking", "grade")),
    "objections.subject.key": KEYS[0],
    "Stored.language": OneOf(LANGUAGES),
    "Reward.by": OneOf(ASKS),
    "commitments.confirm.question": keys("commitment-approve-sure"),
    "nominations.confirm.question": both("nomination-withdraw-sure", "nomination-step-back-sure"),
    "objections.subject.about": OneOf(("selection", "ranking", "grade")),
    "GradingView.grading": KEYS[0],
    "OwnGrade.grade": KEYS[0],
    "Person.roles": tuple(Role),
    "BoundChat.kind": OneOf((ChatKind.CHANNEL, ChatKind.GROUP)),
    "Standing.offices.0.1": OneOf(Role),
    "Stored.offices.0.1": OneOf(Role),
    "welcome.bound.offices.0.1": OneOf(Role),
    "Standing.rank": OneOf(("superior", "secretary", "member", "masses")),
    "archive.ranking_button.key": PERIOD,
    "checklists.list_buttons.found.0.3": PERIOD,
    "checklists.heading.key": PERIOD,
    "comments.asked.key": PERIOD,
    "lights.thing.key": PERIOD,
    "rewards.period_button.key": "2026-H2",
    "Period.key": PERIOD,
    "overviews.listing.month": "2026-09",
    "overviews.opened.month": "2026-09",
    "Offered.when": PERIOD,
    "Offered.key": (ID, ID, "circular", "2026-Q4"),
    "LetterView.items.0.1": PERIOD,
    "LineView.label": PERIOD,
    "PointView.counted": PERIOD,
    "RewardSheet.period": "2026-H2",
    "AwardView.period": "2026-H2",
    "Given.period": "2026-H2",
    "RewardSheet.by_hand": KEYS[:2],
    "DutyView.period": PERIOD,
    "ActLine.names": dict.fromkeys(("first", "second"), PERSON),
    "ActLine.numbers": dict.fromkeys(("rounds", "printing", "sheets", "ballots"), 999),
    "books.listing.names": tuple(words("book-name-")),
    "books.opened.name": words("book-name-"),
    "Shape.name": words("book-name-"),
    "Column.key": OneOf(("organisation",)),
    "Told.said": {"organisation": ORGANISATION},
    "Fault.column": "organisation",
    "Fault.reason": both("book-reason-too-long"),
    "Fault.values": {"limit": 9_999, "length": 9_999},
    "changes.now.field": OneOf(FIGURES),
    "changes.now.held": OneOf((FIGURE, None)),
    "changes.preview.field": OneOf(FIGURES),
    "changes.preview.held": (FIGURE, FIGURE),
    "Paper.code": OneOf((CODE, None)),
    "Colleagues.code": OneOf((CODE, None)),
    "Paper.voter_class": OneOf(VoterClass),
    "PrintableRound.voters": tuple(one.value for one in VoterClass),
    "Tray.voter_class": OneOf(VoterClass),
    "evaluations.question.marks": OneOf((MARKS[1:], "")),
    "evaluations.question.said": OneOf((WORD, "")),
    "evaluations.change.marks": MARKS,
    "evaluations.change.said": OneOf((WORD, "")),
    "evaluations.preview.marks": MARKS,
    "remarks.ask.marks": MARKS,
    "remarks.ask.said": OneOf((WORD, "")),
    "remarks.check.marks": MARKS,
    "Remark.word": WORD,
    "exemplars.told.key": told("exemplar", exemplars.STATES),
    "gaps.listing.key": both("gaps-mine", "gaps-overseen"),
    "gaps.told.key": told("gaps", gaps.STATES),
    "grades.message.key": told("grade", grades.STATES),
    "idea_messages.told_step.key": told("idea", ideas.STEPS),
    "links.told.key": told("links", links.KINDS),
    "nominations.message.key": told("nomination", honours.STATES),
    "own_plans.listing.key": both("own-plan-mine", "own-plan-below"),
    "points.message.key": told("point", points.STATES),
    "rivals.listing.key": both("rivals-mine", "rivals-below"),
    "rivals.told.key": keys("rivals-told-"),
    "visits.told.key": keys("visits-told-"),
    "comments.listing.title": both("comment-mine", "comment-given"),
    "summaries.listing.title": both("summary-mine", "summary-inbox"),
    "commitments.listing.name": OneOf(COMMITMENT_LISTS),
    "indicators.confirm.question": keys("indicator-claim-sure"),
    "Entry.text": "menu-desk",
    "Entry.action": "secretary.open",
    "desk.section.one": OneOf(desk.SECTIONS),
    "meant.likeliest.entries": (*menu.MEMBER, *menu.MASSES),
    "meant.plainly.entries": (*menu.MEMBER, *menu.MASSES),
    "meant.plainly.text": "金点子",
    "Standing.entries": menu.MEMBER,
    "Offer.kind": KEYS[0],
    "Offer.which": (ID, ID, KEYS[0]),
    "Part.room": OneOf(finding.OPENS),
    "Found.text": prose(200),
    "finding.listed.sought": ("责任", "期限"),
    "finding.everywhere.sought": ("责任", "期限"),
    "idea_shelf.place_buttons.state": "implemented",
    "Finding.column": "organisation",
    "Finding.reason": both("unknown-organisation"),
    "Finding.part": RosterPart.PEOPLE,
    "Finding.values": {"organisation": KEYS[0], "name": ORGANISATION, "key": KEYS[0]},
    "ImportReport.warnings": (WARNING,),
    "starting.offer.plan_id": KEYS[0],
    "starting.offer.start": "2026-09-30",
}
"""`Type.field` or `module.function.argument` → its value, or `OneOf`."""

MORE: dict[str, dict[str, Any]] = {
    "handovers.ask": {"organisation": ORGANISATION, "name": PERSON},
}
"""What a function takes without naming it."""

COUNTS: dict[str, int] = {"Paper.items": len(MARKS)}
"""How many there are of what has a number of its own."""

KEYED: dict[str, Sequence[Any]] = {
    "Stored.counts": words("privacy-count-"),
    "PlanSheet.others": (31, 30, 29),
    "lights.overview.counted": (Colour.RED, Colour.YELLOW, Colour.BLUE),
}
"""Keys of a mapping."""


def _change(builder: Any) -> ChangeView:
    """What is held is written as its field wants it."""
    field = builder.pick("ChangeView.field", list(ChangedField))
    held = FIGURE if field in FIGURES else ISO_DAY if field is ChangedField.DEADLINE else PERSON
    made = {
        name: builder.value(hint, "ChangeView", name, 5)
        for name, hint in builder.fields_of(ChangeView).items()
    }
    return ChangeView(**made | {"field": field, "before": held, "after": held})


TYPES: dict[Any, Callable[[Any], Any]] = {
    ChangeView: _change,
    Due: lambda builder: Due.model_construct(
        **{builder.pick("Due.way", ["workdays_after_end", "day", "last_workday"]): 15}
    ),
    Fraction: lambda builder: Fraction(1, 3),
    Problem: lambda builder: PROBLEM,
    Spoken: lambda builder: builder.value(CommentView, "", "said"),
}


def is_key(metadata: Sequence[Any]) -> bool:
    return any(isinstance(one, StringConstraints) and one.pattern for one in metadata)
