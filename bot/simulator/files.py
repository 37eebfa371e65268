import hashlib
import mimetypes
from dataclasses import dataclass, field

from bot.simulator.answers import ApiError, Json, bad

DOWNLOAD_BYTES = 20 * 1024 * 1024
UPLOAD_BYTES = 50 * 1024 * 1024
PHOTO_BYTES = 10 * 1024 * 1024
KINDS = ("photo", "document", "video", "voice")

_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"BM", b"RIFF")
_FOLDERS = {"photo": "photos", "document": "documents", "video": "videos", "voice": "voice"}


@dataclass(frozen=True)
class StoredFile:
    """A file on Telegram's servers. The same bytes have the same `unique_id` in every chat.
    `seconds`: how long a video or voice message lasts."""

    kind: str
    file_id: str
    unique_id: str
    path: str
    name: str
    mime: str
    data: bytes = field(repr=False)
    seconds: int = 1

    def ids(self) -> Json:
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": len(self.data),
        }

    def to_json(self) -> Json | list[Json]:
        """The value of the message's field `kind`: a list of sizes for a photo, else an object."""
        if self.kind == "photo":
            return self._sizes()
        body = {**self.ids(), "mime_type": self.mime}
        if self.kind != "voice":
            body["file_name"] = self.name
        if self.kind != "document":
            body["duration"] = self.seconds
        if self.kind == "video":
            body |= {"width": 640, "height": 360}
        return body

    def _sizes(self) -> list[Json]:
        width, height = _dimensions(self.data)
        longest = max(width, height, 90)
        small = {
            "file_id": f"{self.file_id}s",
            "file_unique_id": f"{self.unique_id}s",
            "file_size": len(self.data),
            "width": max(width * 90 // longest, 1),
            "height": max(height * 90 // longest, 1),
        }
        return [small, {**self.ids(), "width": width, "height": height}]


class FileShelf:
    """Everything uploaded, by file id and by path. Ids are counted: runs are repeatable."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def add(self, kind: str, data: bytes, name: str, seconds: int = 1) -> StoredFile:
        _check(kind, data)
        number = len(self._by_path) + 1
        suffix = name.rpartition(".")[2] if "." in name else "bin"
        file = StoredFile(
            kind=kind,
            file_id=f"{kind}-{number:06d}",
            unique_id="U" + hashlib.sha256(data).hexdigest()[:14],
            path=f"{_FOLDERS[kind]}/file_{number}.{suffix}",
            name=name,
            mime=mimetypes.guess_type(name)[0] or "application/octet-stream",
            data=data,
            seconds=seconds,
        )
        self._by_path[file.path] = file
        self._by_id[file.file_id] = file
        if kind == "photo":
            self._by_id[f"{file.file_id}s"] = file
        return file

    def get(self, file_id: str) -> StoredFile | None:
        return self._by_id.get(file_id)

    def reuse(self, kind: str, file_id: str) -> StoredFile:
        file = self._by_id.get(file_id)
        if file is None:
            raise bad("wrong file identifier/HTTP URL specified")
        if file.kind != kind:
            raise bad(f"can't use file of type {file.kind.title()} as {kind.title()}")
        return file

    def forget(self, file_id: str) -> None:
        """Whoever sends it again is refused, as after Telegram dropped a file."""
        del self._by_id[file_id]

    def download(self, path: str) -> bytes:
        if path not in self._by_path:
            raise ApiError(404, "Not Found")
        return self._by_path[path].data


def _check(kind: str, data: bytes) -> None:
    if not data:
        raise bad("file must be non-empty")
    if len(data) > UPLOAD_BYTES:
        raise ApiError(413, "Request Entity Too Large")
    if kind == "photo":
        _check_photo(data)


def _check_photo(data: bytes) -> None:
    if len(data) > PHOTO_BYTES:
        raise bad("file is too big")
    if not data.startswith(_PICTURES):
        raise bad("IMAGE_PROCESS_FAILED")
    width, height = _dimensions(data)
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")


def _dimensions(data: bytes) -> tuple[int, int]:
    """Width and height in pixels; read from PNG only, other formats count as 800 × 600."""
    if data.startswith(b"\x89PNG") and len(data) >= 24:
        return int.from_bytes(data[16:20]) or 1, int.from_bytes(data[20:24]) or 1
    return 800, 600
