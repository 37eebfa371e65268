"""月小结、季度报告 of an organisation: what was handed in for the periods inside, and figures."""

from publishing.documents.issued import sections, tables
from publishing.documents.issued.draft import Draft
from publishing.wording import period


def work(draft: Draft) -> None:
    """In the words in which it was handed in; nobody is asked twice."""
    draft.heading("work")
    t, plan = draft.t, draft.material.plan
    for one in draft.facts.texts:
        asked = plan.expectations.get(one.expectation)
        draft.paper.heading(
            2,
            t.plain(
                "document-handed-in",
                organisation=one.organisation,
                title=asked.title if asked else one.expectation,
                period=period(t, one.period, plan),
            ),
        )
        draft.said_or_marked(one.text, "work")
    if not draft.facts.texts:
        draft.marked("work")


def done(draft: Draft) -> None:
    draft.heading("done")
    sections.figures(draft)
    if len(draft.facts.lines) > 1:
        tables.by_organisation(draft)


SECTIONS = (
    sections.basis,
    work,
    done,
    sections.good,
    sections.problems,
    sections.requirements,
    sections.signature,
)
