"""What a finished document is given at the end: words in the places that were kept for them."""

from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from docx import Document
from docx.oxml.ns import qn

PARAGRAPH, TEXT = qn("w:p"), qn("w:t")


def filled(data: bytes, places: Mapping[str, str]) -> bytes:
    """Every place gets its words; all else stays as it is."""
    document = Document(BytesIO(data))
    for texts in _paragraphs(document):
        for place, words in places.items():
            _fill(texts, place, words)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def text_of(data: bytes) -> str:
    """Its paragraphs, a line each."""
    return "\n".join(map(_joined, _paragraphs(Document(BytesIO(data)))))


def _paragraphs(document: Any) -> Iterator[list[Any]]:
    """The pieces of text of each: Word cuts a paragraph wherever somebody has typed in it."""
    for paragraph in document.element.body.iter(PARAGRAPH):
        if texts := list(paragraph.iter(TEXT)):
            yield texts


def _fill(texts: list[Any], place: str, words: str) -> None:
    """The words stand in the piece in which the place begins."""
    while (start := _joined(texts).find(place)) >= 0:
        end, at = start + len(place), 0
        for one in texts:
            text = one.text or ""
            left, right = max(start - at, 0), max(end - at, 0)
            if at < end and at + len(text) > start:
                begins = words if start >= at else ""
                one.text = text[:left] + begins + text[right:]
            at += len(text)


def _joined(texts: list[Any]) -> str:
    return "".join(one.text or "" for one in texts)
