"""The frame of every document: head, title, its sections one after the other."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from models.queries.document_facts import Material
from models.rules.documents import DocumentKind
from publishing.documents.issued import (
    assessment,
    bulletin,
    circular,
    decision,
    newsletter,
    report,
)
from publishing.documents.issued.draft import Draft, Section, subject
from publishing.documents.issued.places import day_place, number_place, year_place
from publishing.documents.word import Paper, RedHead
from publishing.texts import Translator

SECTIONS: Mapping[DocumentKind, tuple[Section, ...]] = {
    DocumentKind.CIRCULAR: circular.SECTIONS,
    DocumentKind.NEWSLETTER: newsletter.SECTIONS,
    DocumentKind.BULLETIN: bulletin.SECTIONS,
    DocumentKind.ASSESSMENT: assessment.SECTIONS,
    DocumentKind.DECISION: decision.SECTIONS,
    DocumentKind.MONTHLY: report.SECTIONS,
    DocumentKind.QUARTERLY: report.SECTIONS,
}
_UNFIT = re.compile(r'[\\/:*?"<>|\s]+')
STEM = 80


@dataclass(frozen=True, slots=True)
class Drafted:
    """`title` is the heading; `name` the file's; `characters` as people count them."""

    title: str
    name: str
    data: bytes
    characters: int


def draft(t: Translator, material: Material) -> Drafted:
    """A Word file with places for number and day (`stamped`), and marked ones for the rest."""
    title = heading(t, material)
    paper = Paper(t, title=title, author=material.issuer, at=material.at, head=_head(t, material))
    paper.gap()
    written = Draft(t, paper, material)
    for section in SECTIONS[material.kind]:
        section(written)
    name = f"{_UNFIT.sub('-', title)[:STEM]}-{material.today.isoformat()}.docx"
    return Drafted(title, name, paper.to_bytes(), paper.characters())


def heading(t: Translator, material: Material) -> str:
    values = subject(t, material)
    if material.decided is not None:
        values["honour"] = material.plan.honours[material.decided.selection.honour].title
    else:
        values["honour"] = ""
    return t.plain(f"document-title-{material.kind.value}", **values)


def _head(t: Translator, material: Material) -> RedHead | None:
    if not material.kind.numbered:
        return None
    place, year = number_place(t), year_place(t)
    if material.kind is not DocumentKind.NEWSLETTER:
        said = t.plain(f"document-number-{material.kind.value}", year=year, number=place)
        return RedHead(material.issuer, said)
    mark = t.plain("document-newsletter-mark", campaign=material.campaign)
    number = t.plain("document-number-newsletter", year=year, number=place)
    return RedHead(mark, number, material.issuer, day_place(t))
