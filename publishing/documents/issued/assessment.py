"""年终考评: how the year went, the places, and orders to whoever has left something undone."""

from models.queries.document_figures import Line
from publishing.documents.issued import sections, tables
from publishing.documents.issued.draft import Draft


def orders(draft: Draft) -> None:
    """Organisation by organisation what it has to put right; the day is the secretary's to say."""
    draft.heading("orders")
    lines = [_order(draft, one) for one in draft.facts.lines if _behind(one)]
    draft.items(lines)
    if lines:
        draft.marked("order-day")
    else:
        draft.text("document-no-orders")
    draft.marked("next")


def _behind(one: Line) -> bool:
    return bool(one.figures.missing or one.figures.overdue or one.figures.gaps_overdue)


def _order(draft: Draft, one: Line) -> str:
    return draft.t.plain(
        "document-order",
        organisation=one.organisation,
        missing=one.figures.missing,
        indicators=one.figures.overdue,
        gaps=one.figures.gaps_overdue,
    )


SECTIONS = (
    sections.basis,
    sections.overall,
    tables.progress,
    tables.ranking,
    tables.honours,
    sections.good,
    sections.problems,
    orders,
    sections.signature,
)
