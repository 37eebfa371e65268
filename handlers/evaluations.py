"""Voting: one screen after another, each with the answers so far in its buttons only.

No state, no draft, no token; nothing that was pressed is logged. A refusal takes the place of the
screen, because that screen still shows answers. A button says `round`, or `round-place` where the
round is about several.
"""

from collections.abc import Awaitable

from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number
from handlers.errors import refusal
from handlers.paging import SIZE, paged
from handlers.papers import among, asked, paper_of, preview, word_of
from handlers.routing import Area, Member
from handlers.show import show
from handlers.writings import Writer
from models.plan.topics import Topic
from models.queries.ballots import Paper
from publishing.actions import action
from publishing.outgoing import Outgoing, Rows
from publishing.screens import acts as act_screens
from publishing.screens import evaluated_people as people_screens
from publishing.screens import evaluation_results as result_screens
from publishing.screens import evaluations as screens
from publishing.screens import remarks
from publishing.screens import tellers as teller_screens
from publishing.texts import Translator
from services import evaluations, overview
from services.actors import Actor
from services.evaluations import remark_reads, windows
from services.ports import Context
from services.refusals import Refusal, RoundClosed, WrongAnswers

area = Area("evaluations")
router = area.router


@area.command("vote", may=Member)
async def vote(message: Message, ctx: Context, actor: Actor, t: Translator) -> None:
    await show(message, await _list(ctx, actor, t, 0))


@area.action("evaluation.list", may=Member)
async def list_open(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, await _list(ctx, actor, t, number(args, 0) if args else 0))


@area.action("evaluation.read", may=Member)
async def read_notice(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show_or_refuse(press, t, args, _notice(ctx, actor, t, args))


@area.action("evaluation.people", may=Member)
async def list_people(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show_or_refuse(press, t, args, _people(ctx, actor, t, args))


@area.action("evaluation.ask", may=Member)
async def ask(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args, writer: Writer
) -> None:
    await show_or_refuse(press, t, args, _ask(ctx, actor, t, args, writer))


@area.action("evaluation.change", may=Member)
async def change(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show_or_refuse(press, t, args, _change(ctx, actor, t, args))


@area.action("evaluation.cast", may=Member)
async def cast(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args, writer: Writer
) -> None:
    await show_or_refuse(press, t, args, _cast(ctx, actor, t, args, writer))


@area.action("evaluation.leave", may=Member)
async def leave(press: CallbackQuery, t: Translator, args: Args, writer: Writer) -> None:
    writer.forget()
    await show(press, screens.left(t, among(args)))


@area.action("evaluation.results", may=Member)
async def results(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    lines = await evaluations.outcomes(ctx, actor)
    outgoing = result_screens.results(t, lines)
    buttons, page = result_screens.results_buttons(t, lines), number(args, 0) if args else 0
    rows = paged(buttons, page, lambda other: action("evaluation.results", other), t)
    await show(press, Outgoing(outgoing.text, (*rows, *outgoing.buttons)))


@area.action("evaluation.result", may=Member)
async def result(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    round_id, place = paper_of(args)
    view = await evaluations.outcome(ctx, actor, round_id, place or 0)
    back = action("evaluation.results")
    if view.whom and not evaluations.is_about(actor, view):
        back = action("evaluation.table", round_id)
    led = view.whom is None and view.organisation_id in (*actor.led, *actor.below)
    window = None if view.whom else await windows.outcome(ctx, round_id)
    rows = screens.record(t, round_id, led=led)
    said = remarks.button(t, view, await remark_reads.count(ctx, actor, view))
    await show(press, result_screens.outcome(t, view, back, window, (*said, *rows)))


@area.action("evaluation.table", may=Member)
async def table(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    view = await evaluations.people(ctx, actor, number(args, 0))
    last = max(0, (len(view.people) - 1) // SIZE)
    page = min(number(args, 1) if len(args) > 1 else 0, last)
    shown = view.people[page * SIZE : (page + 1) * SIZE]
    outgoing = people_screens.table(t, view, shown)
    rows = paged(
        people_screens.table_buttons(t, view),
        page,
        lambda other: action("evaluation.table", view.round_id, other),
        t,
    )
    record = screens.record(t, view.round_id, led=True)
    await show(press, Outgoing(outgoing.text, (*rows, *record, *outgoing.buttons)))


async def show_or_refuse(
    press: CallbackQuery, t: Translator, args: Args, screen: Awaitable[Outgoing]
) -> Message:
    try:
        outgoing = await screen
    except Refusal as error:
        outgoing = screens.refused(t, refusal(t, error), among(args))
    return await show(press, outgoing)


async def _list(ctx: Context, actor: Actor, t: Translator, page: int) -> Outgoing:
    rounds = await evaluations.to_vote(ctx, actor)
    outgoing = screens.open_list(t, rounds)
    buttons = screens.open_buttons(t, rounds)
    rows = paged(buttons, page, lambda other: action("evaluation.list", other), t)
    return Outgoing(outgoing.text, (*rows, *await _desk(ctx, actor, t), *outgoing.buttons))


async def _desk(ctx: Context, actor: Actor, t: Translator) -> Rows:
    """Who holds the keys, where the plan wants somebody to; for leaders what they may do, and what
    was done."""
    wanted = Topic.TELLERS in await overview.offered(ctx, actor)
    keys = ((teller_screens.button(t),),) if wanted else ()
    if not actor.is_secretary:
        return keys
    return ((screens.sheets_button(t),), *keys, (act_screens.button(t),))


async def _notice(ctx: Context, actor: Actor, t: Translator, args: Args) -> Outgoing:
    return screens.notice(t, await evaluations.paper(ctx, actor, number(args, 0)))


async def _people(ctx: Context, actor: Actor, t: Translator, args: Args) -> Outgoing:
    found = await evaluations.colleagues(ctx, actor, number(args, 0))
    outgoing = people_screens.whom(t, found)
    rows = paged(
        people_screens.whom_buttons(t, found),
        number(args, 1) if len(args) > 1 else 0,
        lambda other: action("evaluation.people", found.round_id, other),
        t,
    )
    return Outgoing(outgoing.text, (*rows, *outgoing.buttons))


async def _ask(ctx: Context, actor: Actor, t: Translator, args: Args, writer: Writer) -> Outgoing:
    return asked(t, writer, *await filled(ctx, actor, args), word_of(args, 2))


async def _change(ctx: Context, actor: Actor, t: Translator, args: Args) -> Outgoing:
    paper, marks = await filled(ctx, actor, args)
    item = number(args, 2)
    if len(marks) < len(paper.items) or item >= len(marks):
        raise WrongAnswers
    return screens.change(t, paper, marks, item, word_of(args, 3))


async def _cast(ctx: Context, actor: Actor, t: Translator, args: Args, writer: Writer) -> Outgoing:
    paper, marks = await filled(ctx, actor, args)
    said = writer.said(paper, word_of(args, 2))
    if said is None or (len(marks) == len(paper.items) and paper.broken(marks)):
        return preview(t, writer, paper, marks, word_of(args, 2))
    answers = paper.answers(marks)
    await evaluations.cast(ctx, actor, paper.round_id, answers, paper.place, said)
    writer.forget()
    if paper.whom is None:
        return screens.voted(t)
    try:
        found = await evaluations.colleagues(ctx, actor, paper.round_id)
    except RoundClosed:
        # It closed in this very moment: the sheet is cast all the same.
        return screens.voted(t)
    return people_screens.cast(t, found, paper.place)


async def filled(ctx: Context, actor: Actor, args: Args) -> tuple[Paper, str]:
    """The paper and the answers so far; WrongAnswers for a button that cannot be read."""
    round_id, place = paper_of(args)
    paper = await evaluations.paper(ctx, actor, round_id, place)
    marks = args[1] if len(args) > 1 else ""
    try:
        if (paper.whom is None) is not (place is None):
            raise ValueError("it does not say about whom, or says it in vain")
        paper.answers(marks)
    except ValueError:
        raise WrongAnswers from None
    return paper, marks
