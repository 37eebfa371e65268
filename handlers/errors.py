"""The last resort: whatever a handler raised becomes one sentence for the person."""

import logging
import secrets
import traceback
from collections.abc import Iterator

from aiogram import Router
from aiogram.exceptions import TelegramAPIError, TelegramForbiddenError
from aiogram.types import CallbackQuery, ErrorEvent, Message, Update

from handlers.telling import tell
from publishing.texts import Texts, Translator, Value
from services.ports import NoRoom, OutOfReach
from services.refusals import Refusal

_SILENCED = ("not enough rights to send", "no rights to send", "WRITE_FORBIDDEN", "TOPIC_CLOSED")

NUMBERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"

log = logging.getLogger(__name__)


def errors_router(texts: Texts) -> Router:
    """For the Dispatcher. `t` is the person's; before it is known, the default language is
    spoken. That the bot may not write there, blocked or silenced meanwhile, is no fault."""
    router = Router(name="errors")

    async def on_error(failure: ErrorEvent, t: Translator | None = None) -> None:
        error, update = failure.exception, failure.update
        if isinstance(error, TelegramAPIError) and _unheard(error):
            log.info("update %d: nobody to answer: %s", update.update_id, describe(error))
            return
        number = new_number()
        if not isinstance(error, NoRoom | Refusal):
            told = "update %d failed [%s]: %s"
            what = update.update_id, number, describe(error)
            log.error(told, *what, extra={"error_id": number})
        if event := _answerable(update):
            await _say(event, sentence(t or texts.translator(), error, number))

    router.errors.register(on_error, _to_be_told)
    return router


def _to_be_told(failure: ErrorEvent) -> bool:
    return not isinstance(failure.exception, OutOfReach)


def new_number() -> str:
    """By which whoever reads the log finds what a person tells him of; it says nothing by itself.
    Six letters and digits that nobody takes for each other."""
    return "".join(secrets.choice(NUMBERS) for _ in range(6))


def sentence(t: Translator, error: Exception, number: str) -> str:
    """Plain text. A refusal says what to do instead; anything else is our fault, and that there
    is no room is in the log once, not for each person."""
    if isinstance(error, Refusal):
        return refusal(t, error)
    if isinstance(error, NoRoom):
        return t.plain("error-no-room")
    return t.plain("error-unexpected", number=number)


def refusal(t: Translator, error: Refusal) -> str:
    values = {name: _printable(t, value) for name, value in error.args_.items()}
    return t.plain(error.key, **values)


def describe(error: BaseException) -> str:
    """Types and places only: an exception's own words may quote what somebody answered."""
    return " <- ".join(f"{type(cause).__name__} at {_places(cause)}" for cause in _causes(error))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _places(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)[-5:]
    return ", ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames)


def _unheard(error: TelegramAPIError) -> bool:
    """Blocked, removed or silenced: nobody there could be told anything."""
    silenced = any(words in error.message for words in _SILENCED)
    return isinstance(error, TelegramForbiddenError) or silenced


def _answerable(update: Update) -> Message | CallbackQuery | None:
    return update.callback_query or update.message or update.edited_message


async def _say(event: Message | CallbackQuery, text: str) -> None:
    try:
        await tell(event, text)
    except TelegramAPIError as error:
        log.warning("could not tell about it: %s", describe(error))


def _printable(t: Translator, value: object) -> Value:
    if isinstance(value, tuple):
        return t.plain("list-separator").join(map(str, value))
    return value if isinstance(value, Value) else str(value)
