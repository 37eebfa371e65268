"""One sentence to whoever wrote or pressed, without a screen of its own."""

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, Message

from publishing.limits import ALERT, units


async def answer(callback: CallbackQuery, text: str | None = None, alert: bool = False) -> None:
    """Stops the button's waiting circle; a press too old to be answered is let go."""
    try:
        await callback.answer(text, show_alert=alert)
    except TelegramBadRequest as error:
        if "query is too old" not in error.message and "query ID is invalid" not in error.message:
            raise


async def tell(event: Message | CallbackQuery, text: str) -> None:
    """`text` is plain. A press is answered by a pop-up, or below it where Telegram's 200
    characters are too few; a message is answered by a message."""
    if isinstance(event, Message):
        await event.answer(text, parse_mode=None)
        return
    short = units(text) <= ALERT
    await answer(event, text if short else None, alert=short)
    if not short and event.message is not None:
        await event.message.answer(text, parse_mode=None)
