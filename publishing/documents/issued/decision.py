"""表彰决定 of an honour that is final: on what grounds, who, and what is hoped for."""

from publishing.documents.issued import sections, tables
from publishing.documents.issued.draft import Draft
from publishing.documents.issued.sections import ended


def grounds(draft: Draft) -> None:
    decided, t, m = draft.material.decided, draft.t, draft.material
    if m.corrects is not None:
        title, number = m.corrects
        draft.text("document-corrects", title=title, number=number or 0)
    if decided is None:
        return
    honour, listed = m.plan.honours[decided.selection.honour], decided.selection
    draft.text(
        "document-decided",
        campaign=m.campaign,
        honour=honour.title,
        standard=ended(honour.standard),
        start=t.date(listed.published_at, year=True),
        end=t.date(listed.ends_at, year=True),
        grounds=ended(listed.grounds),
        count=len(decided.chosen),
    )


def hopes(draft: Draft) -> None:
    draft.said_or_marked(draft.material.good, "hopes")
    if draft.material.problem:
        draft.said_or_marked(draft.material.problem, "problem")


SECTIONS = (grounds, tables.chosen, hopes, sections.signature)
