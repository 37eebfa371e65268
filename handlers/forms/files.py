"""Files as answers: photos, documents, albums."""

from dataclasses import dataclass
from typing import Any

from aiogram.types import Message

from handlers.forms.filling import Filling
from handlers.forms.kinds import Invalid, Kind

DOWNLOAD = 20 * 1024 * 1024


@dataclass(frozen=True)
class Files(Kind):
    """A list of {kind, file_id, unique_id, group}; `group` is the album's id or None.

    Telegram lets a bot download 20 MB, so a larger document is refused when it comes.
    """

    accepts: tuple[str, ...] = ("photo", "video", "document", "voice")
    minimum: int = 1
    maximum: int = 9
    many = True

    async def read(self, message: Message, filling: Filling, held: Any) -> list[dict[str, Any]]:
        file = self._file(message)
        kept = [one for one in held or [] if one["unique_id"] != file["unique_id"]]
        if len(kept) >= self.maximum:
            raise Invalid("form-files-at-most", limit=self.maximum)
        return [*kept, file]

    def _file(self, message: Message) -> dict[str, Any]:
        for kind in self.accepts:
            found = getattr(message, kind)
            if not found:
                continue
            file = found[-1] if kind == "photo" else found
            if (file.file_size or 0) > DOWNLOAD:
                raise Invalid("form-file-too-big")
            ids = {"file_id": file.file_id, "unique_id": file.file_unique_id}
            return {"kind": kind, **ids, "group": message.media_group_id}
        raise Invalid("form-file-needed" if "document" in self.accepts else "form-photo-needed")

    def complete(self, held: Any) -> None:
        if len(held or []) < self.minimum:
            raise Invalid("form-files-at-least", limit=self.minimum)

    async def say(self, value: Any, filling: Filling) -> str:
        return filling.t.plain("form-files", count=len(value))


def Photo(minimum: int = 1, maximum: int = 9) -> Files:
    return Files(("photo",), minimum, maximum)
