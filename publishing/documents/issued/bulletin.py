"""通报 of half a year: a circular with the ranking and what was won."""

from publishing.documents.issued import sections, tables

SECTIONS = (
    sections.basis,
    sections.overall,
    tables.progress,
    tables.ranking,
    tables.honours,
    sections.good,
    sections.problems,
    sections.requirements,
    sections.signature,
)
