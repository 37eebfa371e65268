"""Sections that several kinds of documents have: each says one thing, from what is stored."""

import re

from models.queries.comments import CommentView
from models.rules.documents import DocumentKind
from publishing.documents.issued.draft import Draft
from publishing.documents.issued.places import day_place
from publishing.wording import period

LONGEST_QUOTE = 200
_AFTER_WIDE = re.compile(r"(?<=[\u3001-\uffef]) ")
"""Between two lines in Chinese there is nothing."""


def basis(draft: Draft) -> None:
    """By which plan, of which days, as of when; and in whose place it stands."""
    m, t = draft.material, draft.t
    if m.corrects is not None:
        title, number = m.corrects
        draft.text("document-corrects", title=title, number=number or 0)
    draft.text(
        f"document-basis-{_manner(m.kind)}",
        campaign=m.campaign,
        purpose=ended(m.plan.purpose),
        period=period(t, m.period.key, m.plan),
        start=t.date(m.period.start, year=True),
        end=t.date(m.period.end, year=True),
        day=t.date(m.today, year=True),
    )


def overall(draft: Draft) -> None:
    draft.heading("overall")
    figures(draft)


def figures(draft: Draft) -> None:
    """All added up, each sentence only where there is something to count."""
    f = draft.sum
    draft.text("document-duties", organisations=len(draft.facts.lines), owed=f.owed,
               in_time=f.in_time, late=f.late, missing=f.missing)  # fmt: skip
    if f.indicators:
        draft.text("document-indicators", count=f.indicators, verified=f.verified,
                   overdue=f.overdue)  # fmt: skip
    if f.gaps:
        draft.text("document-gaps", count=f.gaps, closed=f.closed, overdue=f.gaps_overdue)
    if f.visits or f.adopted:
        draft.text("document-visits", visits=f.visits, adopted=f.adopted)


def good(draft: Draft) -> None:
    """What the secretary says himself, then what comments found done."""
    draft.heading("good")
    draft.said_or_marked(draft.material.good, "good")
    draft.items(_quoted(draft, one, one.results) for one in draft.comments if one.results)


def problems(draft: Draft) -> None:
    """Who has something left undone, what the secretary says, what comments found lacking."""
    draft.heading("problems")
    behind = [one for one in draft.facts.lines if one.figures.missing]
    if behind:
        each = (
            draft.t.plain("document-behind-one", organisation=one.organisation,
                          count=one.figures.missing)
            for one in behind
        )  # fmt: skip
        draft.text("document-behind", names=draft.t.plain("list-separator").join(each))
    else:
        draft.text("document-nobody-behind" if draft.sum.owed else "document-nothing-due")
    draft.said_or_marked(draft.material.problem, "problem")
    draft.items(_quoted(draft, one, one.gaps) for one in draft.comments if one.gaps)


def requirements(draft: Draft) -> None:
    draft.heading("next")
    draft.marked("next")
    draft.items(_quoted(draft, one, one.direction) for one in draft.comments if one.direction)


def signature(draft: Draft) -> None:
    draft.paper.signature(draft.material.issuer, day_place(draft.t))


def distribution(draft: Draft) -> None:
    names = draft.t.plain("list-separator").join(draft.material.below)
    draft.paper.distribution(draft.t.plain("document-distribution", names=names))


def _quoted(draft: Draft, one: CommentView, said: str) -> str:
    words = shortened(said)
    return draft.t.plain("document-of", organisation=one.organisation, text=words)


def ended(text: str) -> str:
    """Without its full stop, to stand inside a sentence."""
    return text.strip().rstrip("。.；;")


def _manner(kind: DocumentKind) -> str:
    if kind is DocumentKind.NEWSLETTER:
        return "newsletter"
    return "report" if kind.report else "issued"


def shortened(text: str) -> str:
    line = _AFTER_WIDE.sub("", " ".join(text.split()))
    return line if len(line) <= LONGEST_QUOTE else line[: LONGEST_QUOTE - 1] + "…"
