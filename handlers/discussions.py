"""Discussions: found, answered, read by those who opened them, summed up."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number, word
from handlers.discussion_forms import ANSWER, NEW, SUMMARY, shown
from handlers.forms import Forms
from handlers.gap_forms import begin_gap
from handlers.ideas import begin_idea
from handlers.paging import paged
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from publishing.actions import action
from publishing.screens import discussions as screens
from publishing.texts import Translator
from publishing.wording import cut
from services import discussion_reads as reads
from services import discussions
from services.actors import Actor
from services.discussion_uses import uses
from services.gaps import PROBLEM_LENGTH
from services.ports import Context
from services.refusals import AlreadyDone

area = Area("discussions")
router = area.router


@area.action("discussion.list", may=Member)
async def listed(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await reads.listed(ctx, actor)
    rows = paged(
        screens.list_buttons(t, found, ctx.today()),
        number(args) if args else 0,
        lambda page: action("discussion.list", page),
        t,
    )
    outgoing = screens.listing(t, len(found), leads=actor.is_secretary)
    await show(press, outgoing.with_next(*rows))


@area.action("discussion.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, shown(t, ctx, await reads.look(ctx, actor, number(args))))


@area.action("discussion.new", may=Secretary)
async def new(press: CallbackQuery, forms: Forms, state: FSMContext) -> None:
    await forms.start(press, NEW, state)


@area.action("discussion.answer", may=Member)
async def ask_answer(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    """With what he said before, to be changed."""
    found = await reads.look(ctx, actor, number(args))
    if not found.view.open(ctx.today()):
        raise discussions.DiscussionClosed
    meta = {"discussion": found.view.id, "question": found.view.question}
    await forms.start(
        press, ANSWER, state, preset={"text": found.own} if found.own else {}, meta=meta
    )


@area.action("discussion.withdraw", may=Member)
async def ask_withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await reads.look(ctx, actor, number(args))
    if found.own is None:
        raise AlreadyDone
    await show(press, screens.confirm(t, found.view, found.own))


@area.action("discussion.withdraw-yes", may=Member)
async def withdrawn(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await discussions.withdraw(ctx, actor, number(args))
    await show(press, shown(t, ctx, found, "discussion-withdrawn"))


@area.action("discussion.read", may=Secretary)
async def read(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    view, found = await reads.read(ctx, actor, number(args))
    rows = paged(
        screens.answer_buttons(t, found),
        number(args, 1) if len(args) > 1 else 0,
        lambda page: action("discussion.read", view.id, page),
        t,
    )
    await show(press, screens.answers(t, view).with_next(*rows))


@area.action("discussion.one", may=Secretary)
async def one_answer(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await reads.one_answer(ctx, actor, number(args))
    opened = await reads.look(ctx, actor, found.discussion_id)
    can = await uses(ctx, actor)
    open_ = opened.view.summary is None
    await show(press, screens.one_answer(t, found, can.ideas, can.gaps, open_=open_))


@area.action("discussion.choose", may=Secretary)
async def chosen(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await discussions.choose(ctx, actor, number(args), stands=args[1:] != ("no",))
    found = await reads.one_answer(ctx, actor, number(args))
    key = "discussion-now-chosen" if found.chosen else "discussion-not-chosen"
    can = await uses(ctx, actor)
    said = screens.one_answer(t, found, can.ideas, can.gaps, open_=True, note=t(key))
    await show(press, said)


@area.action("discussion.idea", may=Secretary)
async def to_idea(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    """An idea of whoever leads, with these words; one more press hands it in."""
    found = await reads.one_answer(ctx, actor, number(args))
    which = number(args, 1), word(args, 2)
    await begin_idea(press, ctx, actor, forms, state, *which, found.text)


@area.action("discussion.gap", may=Secretary)
async def to_gap(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    """These words are what is lacking; the rest is asked."""
    found = await reads.one_answer(ctx, actor, number(args))
    problem = cut(found.text, PROBLEM_LENGTH)
    await begin_gap(press, ctx, actor, forms, state, number(args, 1), problem=problem)


@area.action("discussion.summarise", may=Secretary)
async def ask_summary(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    view, found = await reads.read(ctx, actor, number(args))
    if view.summary is not None:
        raise AlreadyDone
    chosen = sum(one.chosen for one in found)
    about = {"discussion": view.id, "question": view.question}
    await forms.start(
        press, SUMMARY, state, meta={**about, "answers": len(found), "chosen": chosen}
    )
