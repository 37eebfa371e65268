"""Voting with a code from paper: for anybody, without an account on the roster.

As everywhere in voting nothing is kept: the code and the answers so far are in the buttons. A
button says `code`, or `code-place` where the round is about several people.
"""

from collections.abc import Awaitable

from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number
from handlers.errors import refusal
from handlers.paging import paged
from handlers.papers import PLACE_DIGITS, asked, preview, word_of
from handlers.routing import Anyone, Area
from handlers.show import show
from handlers.writings import Writer
from models.queries.ballots import Paper
from models.rules.codes import read
from publishing.actions import action
from publishing.outgoing import Outgoing
from publishing.screens import evaluated_people as people_screens
from publishing.screens import evaluations as papers
from publishing.screens import tickets as screens
from publishing.texts import Translator
from services.evaluations import codes
from services.evaluations.codes import Ticket
from services.ports import Context
from services.refusals import AlreadyVoted, NotFound, Refusal, RoundClosed, WrongAnswers

area = Area("tickets")
router = area.router


async def opened(ctx: Context, t: Translator, code: str) -> Outgoing:
    """The notice in front of the paper. Refusals as of `codes.ticket`."""
    return papers.notice(t, (await codes.ticket(ctx, code)).paper)


async def looks_like_a_code(message: Message) -> bool:
    """Every code has a letter in it: a telephone number is none."""
    code = read(message.text or "")
    return code is not None and not code.isdigit()


@area.message(looks_like_a_code, may=Anyone)
async def typed(message: Message, ctx: Context, t: Translator) -> None:
    await show(message, await opened(ctx, t, message.text or ""))


@area.action("ticket.read", may=Anyone)
async def read_notice(press: CallbackQuery, ctx: Context, t: Translator, args: Args) -> None:
    await show_or_refuse(press, t, args, opened(ctx, t, _code(args)))


@area.action("ticket.people", may=Anyone)
async def list_people(press: CallbackQuery, ctx: Context, t: Translator, args: Args) -> None:
    await show_or_refuse(press, t, args, _people(ctx, t, args))


@area.action("ticket.ask", may=Anyone)
async def ask(
    press: CallbackQuery, ctx: Context, t: Translator, args: Args, writer: Writer
) -> None:
    await show_or_refuse(press, t, args, _ask(ctx, t, args, writer))


@area.action("ticket.change", may=Anyone)
async def change(press: CallbackQuery, ctx: Context, t: Translator, args: Args) -> None:
    await show_or_refuse(press, t, args, _change(ctx, t, args))


@area.action("ticket.cast", may=Anyone)
async def cast(
    press: CallbackQuery, ctx: Context, t: Translator, args: Args, writer: Writer
) -> None:
    await show_or_refuse(press, t, args, _cast(ctx, t, args, writer))


@area.action("ticket.leave", may=Anyone)
async def leave(press: CallbackQuery, t: Translator, args: Args, writer: Writer) -> None:
    writer.forget()
    await show(press, screens.left(t, _code(args)))


async def show_or_refuse(
    press: CallbackQuery, t: Translator, args: Args, screen: Awaitable[Outgoing]
) -> Message:
    """A refusal takes the place of the screen, because that screen still shows answers."""
    try:
        outgoing = await screen
    except Refusal as error:
        among = _code(args) if _place(args) is not None else None
        outgoing = screens.refused(t, refusal(t, error), among)
    return await show(press, outgoing)


async def _people(ctx: Context, t: Translator, args: Args) -> Outgoing:
    found = (await codes.ticket(ctx, _code(args))).people
    if found is None:
        raise NotFound
    rows = paged(
        people_screens.whom_buttons(t, found),
        number(args, 1) if len(args) > 1 else 0,
        lambda other: action("ticket.people", found.code or "", other),
        t,
    )
    return Outgoing(people_screens.whom(t, found).text, rows)


async def _ask(ctx: Context, t: Translator, args: Args, writer: Writer) -> Outgoing:
    return asked(t, writer, *await filled(ctx, args), word_of(args, 2))


async def _change(ctx: Context, t: Translator, args: Args) -> Outgoing:
    paper, marks = await filled(ctx, args)
    item = number(args, 2)
    if len(marks) < len(paper.items) or item >= len(marks):
        raise WrongAnswers
    return papers.change(t, paper, marks, item, word_of(args, 3))


async def _cast(ctx: Context, t: Translator, args: Args, writer: Writer) -> Outgoing:
    paper, marks = await filled(ctx, args)
    said = writer.said(paper, word_of(args, 2))
    if said is None:
        return preview(t, writer, paper, marks, word_of(args, 2))
    await codes.cast(ctx, paper.code or "", paper.answers(marks), paper.place, said)
    writer.forget()
    try:
        left = (await codes.ticket(ctx, paper.code or "")).people
    except (AlreadyVoted, RoundClosed):
        # Nobody is left to be judged, or it closed in this very moment: it is cast all the same.
        left = None
    return people_screens.cast(t, left, paper.place) if left else screens.voted(t)


async def filled(ctx: Context, args: Args) -> tuple[Paper, str]:
    """The paper and the answers so far; WrongAnswers for a button that cannot be read."""
    found = await _ticket(ctx, args)
    marks = args[1] if len(args) > 1 else ""
    try:
        if (found.people is None) is not (_place(args) is None):
            raise ValueError("it does not say about whom, or says it in vain")
        found.paper.answers(marks)
    except ValueError:
        raise WrongAnswers from None
    return found.paper, marks


async def _ticket(ctx: Context, args: Args) -> Ticket:
    return await codes.ticket(ctx, _code(args), _place(args))


def _code(args: Args) -> str:
    """Empty where it is none: nothing odd gets from one button into another."""
    return read((args[0] if args else "").partition("-")[0]) or ""


def _place(args: Args) -> int | None:
    _, dash, place = (args[0] if args else "").partition("-")
    return number((place[:PLACE_DIGITS],)) if dash else None
