"""What nothing else took: old buttons, unknown commands, messages that cannot be kept."""

from aiogram import Bot
from aiogram.types import CallbackQuery, Message

from handlers import meant
from handlers.addressing import addressed
from handlers.albums import Albums
from handlers.contents import unkept
from handlers.people import username_of
from handlers.routing import Anyone, Anywhere, Area, Group, Member
from handlers.show import show
from handlers.telling import tell
from publishing import links
from publishing.screens import meant as guessing
from publishing.screens import replies as screens
from publishing.texts import Texts, Translator
from services.actors import Actor
from services.ports import Context

LONGEST = 200

area = Area("fallback", last=True)


async def is_command(message: Message) -> bool:
    return (message.text or "").startswith("/")


@area.on("callback_query", "any other button", may=Anyone, where=Anywhere)
async def stale(press: CallbackQuery, t: Translator) -> None:
    await tell(press, t.plain("stale-button"))


@area.message(is_command, may=Member)
async def no_such_command(
    message: Message, ctx: Context, actor: Actor, t: Translator, texts: Texts
) -> None:
    rows = await meant.likeliest(ctx, actor, t, texts, (message.text or "")[:LONGEST])
    await show(message, guessing.not_understood(t, rows, file=False))


@area.message(unkept, may=Anyone)
async def cannot_keep(message: Message, t: Translator, albums: Albums) -> None:
    if not albums.begun(message):
        await tell(message, t.plain("reply-unsupported"))


@area.message(addressed, may=Anyone, where=Group)
async def in_private_please(message: Message, bot: Bot, t: Translator) -> None:
    url = links.private(await username_of(bot))
    await show(message, screens.come_private(t, url, "reply-in-private"))
