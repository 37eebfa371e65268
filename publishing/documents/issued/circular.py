"""通报: basis, overall, progress with its table, what is good, problems, what comes next."""

from publishing.documents.issued import sections, tables

SECTIONS = (
    sections.basis,
    sections.overall,
    tables.progress,
    sections.good,
    sections.problems,
    sections.requirements,
    sections.signature,
)
