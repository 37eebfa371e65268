"""A Word file that comes back: what is taken, what is not, and why."""

from collections.abc import Callable, Mapping
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document

from models.rules.documents import DocumentKind
from publishing.documents.word.inspection import WordUnfit, looked_through
from tests.unit.documents.describing import issued

WORD = issued(DocumentKind.CIRCULAR)
Change = Callable[[dict[str, bytes]], Mapping[str, bytes]]
RELATIONS = "word/_rels/document.xml.rels"
TEMPLATE = (
    b'<Relationship Id="rId99" TargetMode="External" Target="http://x/t.dotm"'
    b' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/>'
)
LINK = TEMPLATE.replace(b"attachedTemplate", b"hyperlink")


def repacked(change: Change) -> bytes:
    with ZipFile(BytesIO(WORD)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    stream = BytesIO()
    with ZipFile(stream, "w") as file:
        for name, data in change(parts).items():
            file.writestr(name, data)
    return stream.getvalue()


def within(name: str, before: bytes, after: bytes) -> Change:
    def change(parts: dict[str, bytes]) -> Mapping[str, bytes]:
        assert before in parts[name]
        return parts | {name: parts[name].replace(before, after, 1)}

    return change


def body(added: bytes) -> Change:
    return within("word/document.xml", b"<w:p>", b"<w:p>" + added)


def test_one_of_ours_is_taken_with_links_that_somebody_must_click() -> None:
    assert looked_through(WORD) > 400
    linked = within(RELATIONS, b"</Relationships>", LINK + b"</Relationships>")
    assert looked_through(repacked(linked)) == looked_through(WORD)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda parts: parts | {"word/vbaProject.bin": b"x"}, "macros"),
        (lambda parts: parts | {"word/embeddings/oleObject1.bin": b"x"}, "macros"),
        (within("[Content_Types].xml", b"document.main", b"macroEnabled.main"), "macros"),
        (within("[Content_Types].xml", b"document.main", b"template.main"), "not-word"),
        (within(RELATIONS, b"</Relationships>", TEMPLATE + b"</Relationships>"), "linked"),
        (body(b'<w:fldSimple w:instr=" INCLUDETEXT x "/>'), "linked"),
        (body(b"<w:r><w:instrText> DDEAUTO x </w:instrText></w:r>"), "linked"),
        (body(b'<w:ins w:id="1" w:author="x"/>'), "changes"),
        (body(b'<w:r><w:commentReference w:id="1"/></w:r>'), "changes"),
        (lambda parts: parts | {f"word/{n}.xml": b"" for n in range(600)}, "huge"),
        (lambda parts: {"word/document.xml": parts["word/document.xml"]}, "not-word"),
        (within("word/document.xml", b"</w:body>", b""), "not-word"),
    ],
)
def test_what_is_not_taken(change: Change, reason: str) -> None:
    with pytest.raises(WordUnfit) as refused:
        looked_through(repacked(change))
    assert refused.value.reason == reason


@pytest.mark.parametrize("data", [b"", b"PK no file", WORD[:2000], b"\xd0\xcf\x11\xe0 old Word"])
def test_what_is_no_file_of_that_kind(data: bytes) -> None:
    with pytest.raises(WordUnfit, match="not-word"):
        looked_through(data)


def test_an_empty_one_has_no_characters() -> None:
    stream = BytesIO()
    Document().save(stream)
    assert looked_through(stream.getvalue()) == 0
