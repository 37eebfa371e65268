"""Paper ballots entered by two witnesses, in memory only: no form, no draft, no state.

What a witness types is taken for whichever tray awaits it, and deleted from the chat.
"""

from contextlib import suppress
from typing import Any

from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number, word
from handlers.paging import paged
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from models.queries.trays import Stage, Tray
from publishing.actions import action
from publishing.outgoing import Outgoing
from publishing.screens import paper_ballots as screens
from publishing.texts import Translator
from services.actors import Actor
from services.evaluations import confirming, entering, printing, strips
from services.evaluations.trays import Trays
from services.ports import Context
from services.refusals import NotNow

area = Area("paper-ballots")
router = area.router

REASON = 500


async def awaited(
    message: Message,
    ctx: Context,
    trays: Trays,
    actor: Actor | None = None,
    raw_state: str | None = None,
) -> bool | dict[str, Any]:
    """Words for a tray; whoever has a form open means that."""
    words = message.text or "/"
    if actor is None or raw_state is not None or words.startswith("/"):
        return False
    tray = trays.awaiting(ctx.clock.now(), actor.member_id)
    return {"tray": tray} if tray else False


@area.message(awaited, may=Member)
async def typed(message: Message, ctx: Context, t: Translator, tray: Tray) -> None:
    with suppress(TelegramAPIError):
        await message.delete()
    await show(message, await _taken(ctx, t, tray, message.text or ""))


async def _taken(ctx: Context, t: Translator, tray: Tray, text: str) -> Outgoing:
    if tray.stage is Stage.STRIPS:
        unread = await strips.add(ctx, tray, text)
        return screens.strips(t, await entering.entering(ctx, tray), unread)
    if tray.stage is Stage.REASON:
        await entering.send_back(ctx, tray, text[:REASON])
        return screens.sent_back(t)
    lines = await entering.type_ballots(ctx, tray, text)
    return screens.ballots(t, await entering.entering(ctx, tray), lines.bad)


@area.action("paper.open", may=Secretary)
async def introduce(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, screens.intro(t, await printing.open_round(ctx, actor, number(args))))


@area.action("paper.begin", may=Secretary)
async def begin(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args, trays: Trays
) -> None:
    found = await entering.begin(ctx, trays, actor, number(args), word(args, 1))
    await show(press, screens.strips(t, found))


@area.action("paper.ballots", may=Secretary)
async def to_ballots(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args, trays: Trays
) -> None:
    """The strips are all; or back from the list of witnesses."""
    tray = _first(ctx, trays, actor, args)
    if tray.stage is Stage.STRIPS:
        await entering.strips_are_all(ctx, tray)
    await show(press, await _ballots(ctx, t, tray))


@area.action("paper.people", may=Secretary)
async def to_people(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args, trays: Trays
) -> None:
    tray = _typing(ctx, trays, actor, args)
    found = await entering.entering(ctx, tray)
    tray.place = None if found.people else 0
    await show(press, await _ballots(ctx, t, tray, number(args, 1) if len(args) > 1 else 0))


@area.action("paper.person", may=Secretary)
async def about_person(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args, trays: Trays
) -> None:
    tray = _typing(ctx, trays, actor, args)
    await entering.choose(ctx, tray, number(args, 1))
    await show(press, await _ballots(ctx, t, tray))


@area.action("paper.clear", may=Secretary)
async def clear(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args, trays: Trays
) -> None:
    """The strips, or the pile that is being entered."""
    tray = _first(ctx, trays, actor, args)
    if tray.stage is Stage.STRIPS:
        tray.codes.clear()
        tray.refused.clear()
        await show(press, screens.strips(t, await entering.entering(ctx, tray)))
        return
    _typing(ctx, trays, actor, args).ballots.pop(tray.place or 0, None)
    await show(press, await _ballots(ctx, t, tray))


@area.action("paper.drop", may=Secretary)
async def drop(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args, trays: Trays
) -> None:
    tray = _first(ctx, trays, actor, args)
    trays.drop(tray)
    await show(press, screens.dropped(t, tray.round_id))


@area.action("paper.seconds", may=Secretary)
async def choose_second(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args, trays: Trays
) -> None:
    tray = _typing(ctx, trays, actor, args)
    names = await entering.seconds(ctx, tray, actor)
    found = await entering.entering(ctx, tray)
    outgoing = screens.seconds(t, found, names)
    buttons, page = screens.seconds_buttons(found, names), number(args, 1) if len(args) > 1 else 0
    rows = paged(buttons, page, lambda other: action("paper.seconds", tray.key, other), t)
    await show(press, Outgoing(outgoing.text, (*rows, *outgoing.buttons)))


@area.action("paper.hand-over", may=Secretary)
async def hand_over(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args, trays: Trays
) -> None:
    tray = _typing(ctx, trays, actor, args)
    name = await entering.hand_over(ctx, tray, actor, number(args, 1))
    await show(press, screens.handed_over(t, tray.key, name))


@area.action("paper.check", may=Member)
async def check(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args, trays: Trays
) -> None:
    tray = _second(ctx, trays, actor, args)
    tray.stage = Stage.CHECK
    await show(press, screens.check(t, await entering.entering(ctx, tray)))


@area.action("paper.look", may=Member)
async def look(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args, trays: Trays
) -> None:
    tray = _second(ctx, trays, actor, args)
    await show(press, screens.look(t, await entering.entering(ctx, tray), number(args, 1)))


@area.action("paper.confirm", may=Member)
async def confirm(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args, trays: Trays
) -> None:
    tray = _second(ctx, trays, actor, args)
    await show(press, screens.confirmed(t, await confirming.confirm(ctx, trays, tray, actor)))


@area.action("paper.reject", may=Member)
async def reject(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args, trays: Trays
) -> None:
    tray = _second(ctx, trays, actor, args)
    tray.stage = Stage.REASON
    await show(press, screens.ask_reason(t, tray.key))


async def _ballots(ctx: Context, t: Translator, tray: Tray, page: int = 0) -> Outgoing:
    found = await entering.entering(ctx, tray)
    outgoing = screens.ballots(t, found)
    if tray.place is not None:
        return outgoing
    rows = paged(
        screens.people_buttons(t, found),
        page,
        lambda other: action("paper.people", tray.key, other),
        t,
    )
    return Outgoing(outgoing.text, (*rows, *outgoing.buttons))


def _first(ctx: Context, trays: Trays, actor: Actor, args: Args) -> Tray:
    return entering.held(ctx, trays, actor, word(args))


def _typing(ctx: Context, trays: Trays, actor: Actor, args: Args) -> Tray:
    tray = _first(ctx, trays, actor, args)
    if tray.stage is not Stage.BALLOTS:
        raise NotNow
    return tray


def _second(ctx: Context, trays: Trays, actor: Actor, args: Args) -> Tray:
    return entering.held(ctx, trays, actor, word(args), second=True)
