"""An answer that is typed, or said in a voice message and typed up later."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from aiogram.types import Message

from handlers.contents import file_in, too_big
from handlers.forms import Filling, Invalid, Text
from handlers.forms.files import LIMIT
from models.queries.comments import VoiceView
from publishing.screens.comment_sheet import long
from publishing.texts import Translator
from services.comment_rows import SPOKEN, Voice
from services.evidence import Evidence


@dataclass(frozen=True)
class Said(Text):
    """A str as of Text; or {voice: an Evidence as dict, seconds} of a voice message."""

    def limits(self, t: Translator) -> str:
        return t("comment-voice-or-text", size=LIMIT)

    async def read(self, message: Message, filling: Filling, held: Any) -> Any:
        if message.voice is None:
            return await self._typed(message, filling, held)
        file = file_in(message, ("voice",))
        assert file is not None  # noqa: S101
        if too_big(file):
            raise Invalid("form-file-too-big", limit=LIMIT)
        return {"voice": asdict(file), "seconds": message.voice.duration}

    async def _typed(self, message: Message, filling: Filling, held: Any) -> str:
        if not message.text:
            raise Invalid("comment-voice-needed")
        return await super().read(message, filling, held)

    async def say(self, value: Any, filling: Filling) -> str:
        if isinstance(value, str):
            return value
        return filling.t.plain("comment-voice-said", long=long(value["seconds"]))


@dataclass(frozen=True)
class Spoken:
    """The answers of a form, as a screen reads what was said in them."""

    answers: Mapping[str, Any]

    def voice(self, part: str) -> VoiceView | None:
        said = self.answers.get(part)
        if not isinstance(said, dict):
            return None
        return VoiceView(0, part, said["seconds"], None, None)

    @staticmethod
    def of(voice: Voice) -> dict[str, Any]:
        """As an answer."""
        return {"voice": asdict(voice.file), "seconds": voice.seconds}


def text_of(answer: Any) -> str:
    return answer if isinstance(answer, str) else ""


def voices_of(answers: Mapping[str, Any]) -> dict[str, Voice]:
    return {
        part: Voice(Evidence(**said["voice"]), said["seconds"])
        for part in SPOKEN
        if isinstance(said := answers.get(part), dict)
    }
