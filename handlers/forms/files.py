"""Files as answers: photos, documents, albums."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from aiogram.types import Message

from handlers.contents import FILES, file_in, too_big
from handlers.forms.filling import Filling
from handlers.forms.kinds import Invalid, Kind, Option
from publishing.texts import Translator
from services.evidence import MOST_BYTES, MOST_FILES, Evidence, runs

MEGABYTE = 1024 * 1024
LIMIT = MOST_BYTES // MEGABYTE


@dataclass(frozen=True)
class Files(Kind):
    """A list of Evidence as dicts; `given` reads them back. One file too many or too large is
    refused when it comes, what came before it stays."""

    accepts: tuple[str, ...] = FILES
    minimum: int = 1
    maximum: int = MOST_FILES
    many = True

    def limits(self, t: Translator) -> str:
        key = "form-files-limits" if "document" in self.accepts else "form-photos-limits"
        return t(key, count=self.maximum, size=LIMIT)

    def example(self, t: Translator, offered: Sequence[Option]) -> str:
        return t("form-example-files")

    async def read(self, message: Message, filling: Filling, held: Any) -> list[dict[str, Any]]:
        file = self._file(message)
        kept = [one for one in held or [] if one["unique_id"] != file.unique_id]
        if len(kept) >= self.maximum:
            raise Invalid("form-files-at-most", limit=self.maximum)
        return [*kept, asdict(file)]

    def _file(self, message: Message) -> Evidence:
        file = file_in(message, self.accepts)
        if file is None:
            raise Invalid("form-file-needed" if "document" in self.accepts else "form-photo-needed")
        if too_big(file):
            raise Invalid("form-file-too-big", limit=LIMIT)
        if runs(file):
            raise Invalid("form-file-runs")
        return file

    def complete(self, held: Any) -> None:
        if len(held or []) < self.minimum:
            raise Invalid("form-files-at-least", limit=self.minimum)

    async def say(self, value: Any, filling: Filling) -> str:
        return filling.t.plain("form-files", count=len(value))


def given(held: Sequence[dict[str, Any]] | None) -> list[Evidence]:
    return [Evidence(**one) for one in held or []]


def Photo(minimum: int = 1, maximum: int = MOST_FILES) -> Files:
    return Files(("photo",), minimum, maximum)
