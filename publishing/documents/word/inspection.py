"""A Word file that people send: whether it can be taken, and how long it is."""

from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.oxml.ns import qn

from publishing.documents.word.counting import counted

MOST_UNPACKED = 40 * 2**20
MOST_PARTS = 500
WORD = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TYPES = "[Content_Types].xml"
_ACTIVE = ("vbaproject", "vbadata", "/activex/", "/embeddings/", "oleobject")
_CHANGED = tuple(qn(f"w:{name}") for name in ("ins", "del", "moveFrom", "moveTo"))
_REMARK = qn("w:commentReference")
_FIELDS = (qn("w:instrText"), qn("w:fldSimple"))
_CALLING = ("DDE", "INCLUDETEXT", "INCLUDEPICTURE", "MACROBUTTON", "LINK")


class WordUnfit(Exception):
    """`reason`: not-word, macros, linked (it would fetch something), changes (marked ones or
    remarks are left in it), huge."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


def looked_through(data: bytes) -> int:
    """How many characters are in it. Raises WordUnfit."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            _check_parts(archive)
        document = Document(BytesIO(data))
        _check_content(document.element.body)
        return counted(document)
    except WordUnfit:
        raise
    except Exception as error:  # a broken file may raise anything in whatever reads it
        raise WordUnfit("not-word") from error


def _check_parts(archive: ZipFile) -> None:
    parts = archive.infolist()
    if len(parts) > MOST_PARTS or sum(one.file_size for one in parts) > MOST_UNPACKED:
        raise WordUnfit("huge")
    if any(mark in one.filename.lower() for one in parts for mark in _ACTIVE):
        raise WordUnfit("macros")
    said = archive.read(TYPES)
    if b"macroEnabled" in said:
        raise WordUnfit("macros")
    if WORD not in said:
        raise WordUnfit("not-word")
    if any(_outside(archive.read(one)) for one in parts if one.filename.endswith(".rels")):
        raise WordUnfit("linked")
    if archive.testzip() is not None:
        raise BadZipFile


def _outside(relations: bytes) -> bool:
    """Whether anything but a hyperlink leads out of the file: a template, a picture."""
    lines = relations.replace(b"/>", b">").split(b">")
    return any(b'TargetMode="External"' in one and b"/hyperlink" not in one for one in lines)


def _check_content(body: Any) -> None:
    for node in body.iter():
        tag = node.tag
        if tag in _CHANGED or tag == _REMARK:
            raise WordUnfit("changes")
        said = f"{node.text or ''} {node.get(qn('w:instr')) or ''}".upper().split()
        if tag in _FIELDS and any(word.startswith(_CALLING) for word in said):
            raise WordUnfit("linked")
