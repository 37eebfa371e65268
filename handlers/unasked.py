"""Words and files out of the blue: what are they? Asked as a reply to the message in question,
which Telegram brings along with the press, so that nothing has to be stored."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers import meant
from handlers.answers import album_known, album_of, answer_of, keep_album
from handlers.args import Args, number
from handlers.contents import is_answer
from handlers.replies import kind
from handlers.routing import Area, Member
from handlers.show import ask_about, asked_about, show
from publishing.screens import meant as guessing
from publishing.screens import replies as screens
from publishing.texts import Texts, Translator
from services import replies
from services.actors import Actor
from services.ports import Context
from services.refusals import AlreadyDone

LOOKED_AT = 200

area = Area("unasked")


async def unasked(message: Message) -> bool:
    return is_answer(message)


@area.message(unasked, may=Member)
async def what_is_this(
    message: Message, ctx: Context, actor: Actor, t: Translator, texts: Texts, state: FSMContext
) -> None:
    """An album is asked about once; later parts of one that was said to be something join it."""
    answer = answer_of(message)
    try:
        joined = message.media_group_id and await replies.join(ctx, actor, answer)
    except AlreadyDone:
        return
    if not joined and not await album_known(state, message):
        found = await replies.possible(ctx, actor, answer)
        await _ask(message, ctx, actor, t, texts, found)
    await keep_album(state, message)


@area.action("reply.as", may=Member)
async def is_this(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args, state: FSMContext
) -> None:
    source = asked_about(press)
    answer = answer_of(source, await album_of(state, source))
    taken = await replies.take_as(ctx, actor, kind(args), number(args, 1), answer)
    await show(press, screens.confirmed(t, taken.understood))


@area.action("reply.nothing", may=Member)
async def nothing(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, texts: Texts
) -> None:
    source = press.message.reply_to_message if isinstance(press.message, Message) else None
    rows = await meant.likeliest(ctx, actor, t, texts, words(source))
    await show(press, screens.let_be(t, rows))


def words(message: Message | None) -> str:
    return (message.text or message.caption or "")[:LOOKED_AT] if message else ""


async def _ask(
    message: Message,
    ctx: Context,
    actor: Actor,
    t: Translator,
    texts: Texts,
    found: tuple[replies.Candidate, ...],
) -> None:
    if not found:
        rows = await meant.likeliest(ctx, actor, t, texts, words(message))
        await show(message, guessing.not_understood(t, rows, file=not message.text))
        return
    named = await meant.plainly(ctx, actor, t, texts, words(message)) if message.text else ()
    asked = screens.what_is_this(t, found, named)
    await ask_about(message, asked)
