"""Tellers: their screen, and passphrases, which are read, deleted and never kept.

The conversation's state only says that one is awaited, and of a first entry what would be stored
anyway (a salt and a public key). It outlives a restart, so that no passphrase is ever taken for
something else.
"""

import re

from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.exceptions import TelegramAPIError
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number
from handlers.errors import refusal
from handlers.forms import Forms
from handlers.routing import Anyone, Area, Member, Secretary
from handlers.show import show
from handlers.teller_forms import APPOINT
from publishing.outgoing import Button, Outgoing
from publishing.screens import tellers as screens
from publishing.texts import Markup, Translator, joined
from services.actors import Actor
from services.evaluations import teller_reads, tellers, unlocking
from services.evaluations.teller_reads import KeyHolders
from services.evaluations.tellers import SHORTEST, Imprint, PassphraseShort
from services.evaluations.unlocking import WrongPassphrase
from services.ports import Context
from services.refusals import Refusal

area = Area("tellers")
router = area.router

FIRST, AGAIN, OPEN = "tellers.first", "tellers.again", "tellers.open"
COMMAND = re.compile(r"/[a-z_]{1,32}(@\w+)?")
OURS = ("teller", "salt", "public", "round")


async def awaited(message: Message, raw_state: str | None = None) -> bool:
    """Any text while a passphrase is awaited; one may begin with a slash, too."""
    ours = raw_state in (FIRST, AGAIN, OPEN)
    return ours and message.text is not None and not COMMAND.fullmatch(message.text)


async def turned_away(message: Message, raw_state: str | None = None) -> bool:
    ours = raw_state in (FIRST, AGAIN, OPEN)
    return ours and COMMAND.fullmatch(message.text or "") is not None


@area.message(turned_away, may=Anyone)
async def not_any_more(message: Message, state: FSMContext, t: Translator) -> None:
    """Whoever gives a command means that: what he writes next is no passphrase."""
    await _forget(state)
    if message.text == "/cancel":
        await show(message, screens.left(t))
        return
    raise SkipHandler


@area.message(awaited, may=Anyone)
async def typed(
    message: Message, ctx: Context, actor: Actor | None, state: FSMContext, t: Translator
) -> None:
    """Also of somebody who is on no roster any more: his message is deleted all the same."""
    note = await _delete(message, t)
    words, stored = message.text or "", await state.get_state()
    if actor is None:
        await _forget(state)
        await show(message, screens.left(t))
        return
    take = {FIRST: _first, AGAIN: _again, OPEN: _open}[stored or ""]
    try:
        await show(message, await take(ctx, actor, state, t, words, note))
    except Refusal as error:
        await _forget(state)
        await show(message, screens.refused(t, refusal(t, error), note))


@area.command("tellers", may=Member)
async def command(message: Message, ctx: Context, actor: Actor, t: Translator) -> None:
    await show(message, await _overview(ctx, actor, t))


@area.action("teller.open", may=Member)
async def open_screen(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    await show(press, await _overview(ctx, actor, t))


@area.action("teller.appoint", may=Secretary)
async def appoint(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, state: FSMContext, forms: Forms
) -> None:
    campaign_id = number(args)
    await tellers.candidates(ctx, actor, campaign_id)
    await forms.start(press, APPOINT, state, meta={"campaign": campaign_id})


@area.action("teller.set", may=Member)
async def ask_to_set(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args, state: FSMContext
) -> None:
    teller_id = number(args)
    await tellers.mine(ctx, actor, teller_id)
    await _await(press, state, t, FIRST, {"teller": teller_id}, screens.asked(t, SHORTEST))


@area.action("teller.give", may=Member)
async def ask_to_open(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args, state: FSMContext
) -> None:
    round_id = number(args)
    await unlocking.awaited(ctx, actor, round_id)
    one = await teller_reads.waiting_round(ctx, actor, round_id)
    await _await(press, state, t, OPEN, {"round": round_id}, screens.asked_to_open(t, one))


@area.action("teller.leave", may=Member)
async def leave(press: CallbackQuery, state: FSMContext, t: Translator) -> None:
    if await state.get_state() in (FIRST, AGAIN, OPEN):
        await _forget(state)
    await show(press, screens.left(t))


@area.action("teller.void", may=Secretary)
async def ask_void(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    one = await teller_reads.waiting_round(ctx, actor, number(args))
    await show(press, screens.void_sure(t, one))


@area.action("teller.void-yes", may=Secretary)
async def void(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    count = await unlocking.give_up(ctx, actor, number(args))
    await show(press, screens.voided(t, count))


async def _overview(ctx: Context, actor: Actor, t: Translator) -> Outgoing:
    found = await teller_reads.overview(ctx, actor)
    blocks = [screens.campaign(t, one.title, one.tellers, one.waiting) for one in found]
    rows = [row for one in found for row in _rows(ctx, actor, t, one)]
    return Outgoing(screens.intro(t, blocks), (*rows, *screens.back(t)))


def _rows(ctx: Context, actor: Actor, t: Translator, one: KeyHolders) -> list[tuple[Button, ...]]:
    rows: list[tuple[Button, ...]] = [
        (screens.giving(t, w),) for w in one.waiting if w.awaits(actor.member_id)
    ]
    mine = [teller for teller in one.tellers if teller.member_id == actor.member_id]
    rows += [(screens.setting(t, teller),) for teller in mine]
    if one.leads and one.wanted:
        rows.append((screens.appointing(t, one.campaign_id, again=bool(one.tellers)),))
    if one.leads:
        rows += [row for w in one.waiting for row in screens.voiding(t, w, ctx.today())]
    return rows


async def _await(
    press: CallbackQuery,
    state: FSMContext,
    t: Translator,
    which: str,
    data: dict[str, int],
    screen: Outgoing,
) -> None:
    stored = await state.get_data()
    if "draft" in stored:
        await show(press, Outgoing(t("tellers-form-open"), ((screens.button(t),),)))
        return
    await state.set_data({**stored, **data})
    await state.set_state(which)
    await show(press, screen)


async def _first(
    ctx: Context, actor: Actor, state: FSMContext, t: Translator, words: str, note: Markup
) -> Outgoing:
    await tellers.mine(ctx, actor, int((await state.get_data())["teller"]))
    try:
        first = await tellers.imprint(words)
    except PassphraseShort as error:
        return screens.asked(t, SHORTEST, joined([note, refusal(t, error)]))
    await state.update_data(salt=first.salt.hex(), public=first.public.hex())
    await state.set_state(AGAIN)
    return screens.asked_again(t, note)


async def _again(
    ctx: Context, actor: Actor, state: FSMContext, t: Translator, words: str, note: Markup
) -> Outgoing:
    said = await state.get_data()
    first = Imprint(bytes.fromhex(said["salt"]), bytes.fromhex(said["public"]))
    await tellers.set_passphrase(ctx, actor, int(said["teller"]), first, words)
    await _forget(state)
    return screens.ready(t, note)


async def _open(
    ctx: Context, actor: Actor, state: FSMContext, t: Translator, words: str, note: Markup
) -> Outgoing:
    round_id = int((await state.get_data())["round"])
    try:
        done = await unlocking.give(ctx, actor, round_id, words)
    except WrongPassphrase as error:
        one = await teller_reads.waiting_round(ctx, actor, round_id)
        return screens.asked_to_open(t, one, joined([note, refusal(t, error)]))
    await _forget(state)
    return screens.given(t, done.rounds, done.counted, note)


async def _delete(message: Message, t: Translator) -> Markup:
    """What is to be said of it, where the message is still there."""
    try:
        await message.delete()
    except TelegramAPIError:
        return t("tellers-not-deleted")
    return Markup("")


async def _forget(state: FSMContext) -> None:
    stored = await state.get_data()
    await state.set_state(None)
    await state.set_data({key: value for key, value in stored.items() if key not in OURS})
