"""A screen that was shown and found no room: what is seen is again what is stored."""

from contextlib import suppress

from aiogram.exceptions import TelegramAPIError
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.forms import screens
from handlers.forms.draft import Draft, Sheet
from handlers.show import show
from publishing.outgoing import Outgoing


async def take_back(
    event: Message | CallbackQuery, live: Message, shown: Sheet, state: FSMContext
) -> None:
    """Below a typed answer the new question goes, and the one above it is asked still; in a
    pressed message the stored one comes back, its buttons with it."""
    pressed = event.message if isinstance(event, CallbackQuery) else None
    with suppress(TelegramAPIError):
        if pressed and pressed.message_id == live.message_id:
            await show(event, await _stored(shown, state))
        else:
            await live.delete()


async def _stored(shown: Sheet, state: FSMContext) -> Outgoing:
    note = shown.t("error-no-room")
    draft = Draft.load((await state.get_data()).get("draft") or {})
    if draft is None or draft.form != shown.draft.form:
        return Outgoing(note)
    draft.turn -= 1  # a screen's buttons are of the turn after
    sheet = Sheet(shown.form, draft, shown.ctx, shown.actor, shown.t)
    if (spot := sheet.here) is None:
        return await screens.preview(sheet, note)
    return await screens.question(sheet, spot, note)
