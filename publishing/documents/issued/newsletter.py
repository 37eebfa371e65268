"""简报: editor's note, how the work goes, what organisations wrote, to whom it goes."""

from publishing.documents.issued import sections, tables
from publishing.documents.issued.draft import Draft
from publishing.documents.issued.places import marked
from publishing.documents.issued.sections import shortened


def note(draft: Draft) -> None:
    t, said = draft.t, draft.material.good
    draft.paper.note(t.plain("document-note", text=said or marked(t, "note")))


def news(draft: Draft) -> None:
    """The newest that each handed in, in its own words."""
    draft.heading("news")
    newest = {one.organisation_id: one for one in draft.facts.texts}
    draft.items(
        draft.t.plain("document-of", organisation=one.organisation, text=shortened(one.text))
        for one in newest.values()
    )
    if not newest:
        draft.marked("news")


def attention(draft: Draft) -> None:
    draft.heading("attention")
    draft.said_or_marked(draft.material.problem, "problem")


SECTIONS = (
    note,
    sections.basis,
    sections.overall,
    news,
    tables.honours,
    attention,
    sections.distribution,
)
