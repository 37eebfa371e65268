"""Files that were handed in, on their way back to somebody."""

from models.queries.files import FileView
from publishing.outgoing import FileKind, FileRef
from publishing.texts import Translator

_KINDS: dict[str, FileKind] = {
    "photo": "photo",
    "document": "document",
    "video": "video",
    "voice": "voice",
}


def file_of(t: Translator, one: FileView) -> FileRef:
    gone = t("file-gone", kind=one.kind, name=one.name or "")
    return FileRef(_KINDS[one.kind], one.file_id, gone)
