"""What nothing else took: old buttons, unknown commands, messages that cannot be kept."""

from aiogram import Bot
from aiogram.types import CallbackQuery, Message

from handlers.addressing import addressed
from handlers.albums import Albums
from handlers.contents import unkept
from handlers.people import username_of
from handlers.routing import Anyone, Anywhere, Area, Group, Member
from handlers.show import show
from handlers.telling import tell
from publishing import links
from publishing.screens import replies as screens
from publishing.texts import Translator

area = Area("fallback", last=True)


async def is_command(message: Message) -> bool:
    return (message.text or "").startswith("/")


@area.on("callback_query", "any other button", may=Anyone, where=Anywhere)
async def stale(press: CallbackQuery, t: Translator) -> None:
    await tell(press, t.plain("stale-button"))


@area.message(is_command, may=Member)
async def no_such_command(message: Message, t: Translator) -> None:
    await show(message, screens.not_understood(t, file=False))


@area.message(unkept, may=Anyone)
async def cannot_keep(message: Message, t: Translator, albums: Albums) -> None:
    if not albums.begun(message):
        await tell(message, t.plain("reply-unsupported"))


@area.message(addressed, may=Anyone, where=Group)
async def in_private_please(message: Message, bot: Bot, t: Translator) -> None:
    url = links.private(await username_of(bot))
    await show(message, screens.come_private(t, url, "reply-in-private"))
