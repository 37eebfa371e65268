"""A plan file sent in chat: what is wrong with it or what it would do, below the file itself.

Telegram brings the file along with each press, so it is fetched and judged anew every time: what
is confirmed is what is true then, and nothing is kept of what was only looked at.
"""

import asyncio
from dataclasses import dataclass

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number
from handlers.book_forms import fetch
from handlers.forms import Forms, Invalid
from handlers.own_plan_answers import meta_of
from handlers.own_plan_forms import KILOBYTE, SEND, SUFFIXES
from handlers.paging import turning
from handlers.routing import Area, Secretary
from handlers.sending import hand_over
from handlers.show import ask_about, asked_about, fitted, show
from handlers.starting import done, remarks_on, year_of
from handlers.telling import answer
from models.plan.loading import Loaded
from models.plan.problems import PlanErrors, Problem
from publishing.actions import action
from publishing.outgoing import Made, Outgoing
from publishing.screens import plan_files as screens
from publishing.texts import Translator
from services import own_plan_reads, plan_files, roster_desk, starting
from services.actors import Actor
from services.ports import Context

area = Area("plan-files")


@dataclass(frozen=True, slots=True)
class _Read:
    """What stands in the file, why it was not read, or what is wrong with it."""

    loaded: Loaded | None = None
    unread: Invalid | None = None
    problems: tuple[Problem, ...] = ()


@area.action("plan-file.ask", may=Secretary)
async def ask(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    found = [(one.id, one.title) for one in await plan_files.open_here(ctx, actor)]
    await show(press, screens.asked(t, plan_files.MAX_BYTES // KILOBYTE, found))


@area.action("plan-file.get", may=Secretary)
async def hand_out(press: CallbackQuery, ctx: Context, actor: Actor, args: Args) -> None:
    key, source = await plan_files.source(ctx, actor, number(args))
    try:
        await hand_over(press, Made(f"{key}.yaml", source.encode()))
    finally:
        await answer(press)


async def a_plan(
    message: Message, ctx: Context, actor: Actor | None = None, raw_state: str | None = None
) -> bool:
    """A plan file from the one person whose campaigns it can be about."""
    if message.document is None or raw_state or actor is None:
        return False
    named = (message.document.file_name or "").lower().endswith(SUFFIXES)
    return named and actor.is_secretary and await roster_desk.keeps(ctx, actor)


@area.message(a_plan, may=Secretary)
async def sent(message: Message, ctx: Context, actor: Actor, t: Translator) -> None:
    """Who leads a lower organisation besides is asked whose plan it is."""
    owed = (await own_plan_reads.mine(ctx, actor)).asked
    if owed:
        theirs = [
            (screens.as_own_plan(t, one.duty.id, one.title, one.duty.organisation),) for one in owed
        ]
        said = screens.which(t, ((screens.as_plan(t),), *theirs))
    else:
        said = await _looked_at(message, ctx, actor, t)
    await ask_about(message, said)


@area.action("plan-file.look", may=Secretary)
async def look(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    said = await _looked_at(asked_about(press), ctx, actor, t, number(args))
    await show(press, fitted(said))


@area.action("plan-file.own", may=Secretary)
async def own(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    call = await own_plan_reads.call(ctx, actor, number(args))
    await forms.start_with(press, SEND, state, asked_about(press), meta=meta_of(call))


@area.action("plan-file.run", may=Secretary)
async def run(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    """A file that has problems by now is told them instead."""
    found = await _read(asked_about(press), ctx)
    if found.loaded is None:
        await show(press, _told(t, found, 0))
        return
    version, outgrown = await starting.start(ctx, actor, found.loaded)
    named = [t.plain("campaign-outgrown", organisation=name) for name in outgrown]
    await show(press, done(t, found.loaded, version, [*named, *remarks_on(t, version)]))


@area.action("plan-file.leave", may=Secretary)
async def leave(press: CallbackQuery, t: Translator) -> None:
    await show(press, screens.left(t))


async def _looked_at(
    message: Message, ctx: Context, actor: Actor, t: Translator, page: int = 0
) -> Outgoing:
    """One page of what is wrong, or what it would do. Raises what `starting.look` raises."""
    found = await _read(message, ctx)
    if found.loaded is None:
        return _told(t, found, page)
    looked = await plan_files.look(ctx, actor, found.loaded)
    if not looked.version.changed:
        return screens.same(t, found.loaded.plan.title)
    titles = [one.title for one in looked.others]
    ahead = screens.beforehand(t, looked.version.key, titles, looked.changes)
    year = await year_of(ctx, t, found.loaded, looked.version, ahead)
    return screens.preview(t, year, new=looked.changes is None)


def _told(t: Translator, found: _Read, page: int) -> Outgoing:
    """Why there is no plan in it."""
    if found.unread:
        return Outgoing(t(found.unread.key, **found.unread.values))
    last = screens.pages(found.problems)
    shown = min(page, last)
    turn = turning(shown, last, lambda at: action("plan-file.look", at), t)
    return screens.wrong(t, found.problems, shown, turn)


async def _read(message: Message, ctx: Context) -> _Read:
    try:
        data = await _fetched(message)
        name = message.document.file_name if message.document else ""
        return _Read(await asyncio.to_thread(plan_files.judged, ctx, data, name or ""))
    except Invalid as error:
        return _Read(unread=error)
    except PlanErrors as errors:
        return _Read(problems=errors.problems)


async def _fetched(message: Message) -> bytes:
    """Raises Invalid for what is no file, is too large, or is not handed out by Telegram."""
    if message.document is None:
        raise Invalid("own-plan-file-needed")
    if (message.document.file_size or 0) > plan_files.MAX_BYTES:
        raise Invalid("own-plan-file-too-big", limit=plan_files.MAX_BYTES // KILOBYTE)
    return await fetch(message, message.document)
