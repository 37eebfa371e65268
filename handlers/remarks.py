"""Adding a remark to a ballot: asked for, read from the next message, checked, shown again.

The message is taken out of the chat as soon as it was read, and its words are stored nowhere
(handlers.writings) until the ballot is cast.
"""

from contextlib import suppress
from typing import Any

from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, Message

from handlers import evaluations, tickets
from handlers.albums import Albums
from handlers.args import Args, word
from handlers.contents import is_answer, unkept
from handlers.errors import refusal
from handlers.papers import preview
from handlers.routing import Anyone, Area, Member
from handlers.show import show
from handlers.writings import Writer, Writing
from models.queries.ballots import Paper
from publishing.outgoing import Outgoing
from publishing.screens import evaluations as papers
from publishing.screens import remarks as screens
from publishing.texts import Translator
from services.actors import Actor
from services.evaluations.remarks import fit, signs_in
from services.ports import Context
from services.refusals import TooLong, WrongAnswers

area = Area("remarks")
router = area.router


async def awaited(message: Message, writer: Writer) -> bool | dict[str, Any]:
    """Whether this is somebody's remark: his next words, unless they answer another message."""
    writing = writer.writing()
    if writing is None or not writing.waiting or message.chat.type != "private":
        return False
    replied = message.reply_to_message
    if replied and replied.message_id != writing.live:
        return False
    return {"writing": writing} if is_answer(message) or await unkept(message) else False


@area.message(awaited, may=Anyone)
async def take(
    message: Message, ctx: Context, t: Translator, writing: Writing, albums: Albums
) -> None:
    """What is shown next goes below what was typed, and the former screen with its answers goes."""
    if albums.begun(message):
        return
    before, outgoing = writing.live, await _taken(message, ctx, t, writing)
    writing.live = (await show(message, outgoing)).message_id
    await _removed(message, before)


@area.action("evaluation.remark", may=Member)
async def of_member(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args, writer: Writer
) -> None:
    async def screen() -> Outgoing:
        return _turned(press, t, writer, args, *await evaluations.filled(ctx, actor, args))

    writer.moved(await evaluations.show_or_refuse(press, t, args, screen()))


@area.action("ticket.remark", may=Anyone)
async def of_ticket(
    press: CallbackQuery, ctx: Context, t: Translator, args: Args, writer: Writer
) -> None:
    async def screen() -> Outgoing:
        return _turned(press, t, writer, args, *await tickets.filled(ctx, args))

    writer.moved(await tickets.show_or_refuse(press, t, args, screen()))


def _turned(
    press: CallbackQuery, t: Translator, writer: Writer, args: Args, paper: Paper, marks: str
) -> Outgoing:
    """Write one, leave it out, or keep the one that was asked about."""
    if len(marks) < len(paper.items) or not paper.remarks or press.message is None:
        raise WrongAnswers
    wanted = word(args, 2)
    if wanted == screens.WRITE:
        return _asking(t, writer.begin(paper, marks, press.message.message_id))
    if wanted == screens.LEAVE_OUT:
        writer.forget()
        return preview(t, writer, paper, marks)
    writer.settle(paper)
    return preview(t, writer, paper, marks, wanted)


async def _taken(message: Message, ctx: Context, t: Translator, writing: Writing) -> Outgoing:
    paper, marks = writing.paper, writing.marks
    try:
        text = fit(message.text or "")
    except TooLong as error:
        writing.typed.append(message.message_id)
        return _asking(t, writing, refusal(t, error), t("remark-too-long"))
    if not text:
        return _asking(t, writing, t("remark-words-only"))
    signs = await signs_in(ctx, paper.round_id, text, paper.whom)
    writing.put(text, settled=not signs)
    note = "" if await _erased(message, writing) else t("remark-still-there")
    if signs and writing.remark:
        return screens.check(t, paper, marks, writing.remark, signs, note)
    return papers.preview(t, paper, marks, writing.remark, note)


def _asking(t: Translator, writing: Writing, *notes: str) -> Outgoing:
    before = writing.remark
    said = before.word if before and writing.settled else ""
    written = before.text if before else ""
    return screens.ask(t, writing.paper, writing.marks, written, said, *notes)


async def _erased(message: Message, writing: Writing) -> bool:
    """Whether nothing of what was typed is left in the chat."""
    typed, writing.typed = [*writing.typed, message.message_id], []
    gone = [await _removed(message, one) for one in typed]
    return all(gone)


async def _removed(message: Message, message_id: int) -> bool:
    """Whether that message of this chat is gone."""
    with suppress(TelegramAPIError):
        assert message.bot is not None  # noqa: S101
        return await message.bot.delete_message(message.chat.id, message_id)
    return False
