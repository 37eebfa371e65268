"""The forms of documents: what is said for one, and a file that was changed on a computer."""

import asyncio
from base64 import b64decode, b64encode
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from aiogram.exceptions import AiogramError
from aiogram.types import Document, Message

from handlers.drafting import write
from handlers.forms import Filling, Form, Step, Text, registry
from handlers.forms.kinds import Invalid, Kind, Option
from handlers.routing import Secretary
from models.rules.documents import DocumentKind
from publishing.outgoing import Outgoing
from publishing.screens import documents as screens
from publishing.texts import Texts, Translator
from services import documents
from services.document_makings import Making, asked_for

SAID_LENGTH = 500
BYTES = 2**20
"""A file waits in the form until it is confirmed; one without pictures has some 50 KB."""


def _which(filling: Filling) -> str:
    return str(filling.meta["which"])


async def _make(filling: Filling) -> Outgoing:
    """What is stored is read, written down outside any transaction, and kept as a draft."""
    t, making = filling.t, _making(filling)
    found = await asked_for(filling.ctx, filling.member, making)
    good, problem = (filling.answers[key] or "" for key in ("good", "problem"))
    said = replace(found, good=good, problem=problem)
    written = await asyncio.to_thread(write, t, said)
    sheet = await documents.keep(filling.ctx, filling.member, making, written, filling.token)
    shown = screens.opened(t, sheet.view, sheet.plan, leads=True, note=t("document-drafted"))
    return replace(shown, made=(screens.made(t, sheet.view, written.data),))


def _making(filling: Filling) -> Making:
    said: dict[str, Any] = filling.meta["making"]
    return Making(**{**said, "kind": DocumentKind(said["kind"])})


@dataclass(frozen=True)
class WordFile(Kind):
    """{name, data, characters} of a Word file that can be published; `data` in base64."""

    def example(self, t: Translator, offered: Sequence[Option]) -> str:
        return t("form-example-file")

    async def read(self, message: Message, filling: Filling, held: Any) -> dict[str, Any]:
        document = _acceptable(message.document)
        data = await _fetched(message, document)
        characters = await asyncio.to_thread(_looked_through, filling, data)
        name = document.file_name or ""
        return {"name": name, "data": b64encode(data).decode(), "characters": characters}

    async def say(self, value: Any, filling: Filling) -> str:
        return filling.t.plain(
            "document-file-said", name=value["name"], characters=value["characters"]
        )


def _acceptable(document: Document | None) -> Document:
    if document is None:
        raise Invalid("document-file-needed")
    name = document.file_name or ""
    if not name.lower().endswith(".docx"):
        raise Invalid("document-file-kind", name=name)
    if (document.file_size or 0) > BYTES:
        raise Invalid("document-file-too-big")
    return document


async def _fetched(message: Message, document: Document) -> bytes:
    """Raises Invalid where Telegram does not hand it out, or hands out more than it said."""
    assert message.bot is not None  # noqa: S101
    try:
        fetched = await message.bot.download(document)
    except (AiogramError, OSError) as error:
        raise Invalid("document-file-again") from error
    data = fetched.read() if fetched else b""
    if len(data) > BYTES:
        raise Invalid("document-file-too-big")
    return data


def _looked_through(filling: Filling, data: bytes) -> int:
    """How many characters it has. Raises Invalid."""
    from publishing.documents.issued import number_place
    from publishing.documents.word.inspection import WordUnfit, looked_through
    from publishing.documents.word.stamping import text_of

    try:
        characters = looked_through(data)
    except WordUnfit as error:
        raise Invalid("document-file-unfit", reason=error.reason) from None
    place = number_place(Texts.load().translator(filling.meta["language"]))
    if filling.meta["numbered"] and place not in text_of(data):
        raise Invalid("document-file-no-number", place=place)
    return characters


async def _send(filling: Filling) -> Outgoing:
    t, held = filling.t, filling.answers["file"]
    data = b64decode(held["data"])
    sheet = await documents.replace_file(
        filling.ctx, filling.member, filling.meta["document"], data, held["characters"]
    )
    return screens.opened(t, sheet.view, sheet.plan, leads=True, note=t("document-replaced"))


MAKE = registry.add(
    Form(
        "document",
        "document-form",
        (
            Step("good", "document-ask-good", Text(SAID_LENGTH), optional=True, hint=_which),
            Step("problem", "document-ask-problem", Text(SAID_LENGTH), optional=True),
        ),
        _make,
        may=Secretary,
    )
)
SEND = registry.add(
    Form(
        "document-file",
        "document-send-form",
        (Step("file", "document-ask-file", WordFile(), hint=_which),),
        _send,
        may=Secretary,
    )
)
