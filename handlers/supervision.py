"""Cases: the list, the bulletin, each step of one."""

from collections.abc import Sequence

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.announcements import FORM as ANNOUNCEMENT
from handlers.announcements import meta_of as announcement_meta
from handlers.args import Args, number, word
from handlers.forms import Forms
from handlers.forms.form import Form
from handlers.paging import paged
from handlers.routing import Area, Secretary, Superior
from handlers.show import show
from handlers.supervision_forms import (
    FEED_BACK,
    NOTICE,
    RETURN,
    TALK,
    TRACK,
    WITHDRAW,
    about,
    first_day,
    opened,
)
from models.rules.supervising import Move
from publishing.actions import action
from publishing.outgoing import Button
from publishing.screens import supervision as screens
from publishing.screens import supervision_bulletin as bulletins
from publishing.texts import Translator
from services import supervision, supervision_reads
from services.actors import Actor
from services.announcements import hearers
from services.ports import Context
from services.refusals import NotFound
from services.supervision_reads import CaseSheet, Filter

area = Area("supervision")
router = area.router


@area.action("supervise.register", may=Secretary)
async def register(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    shown = _filter(args)
    found = await supervision_reads.register(ctx, actor, shown)
    page = number(args, 1)
    buttons = _cases(t, ctx, found)
    rows = paged(buttons, page, lambda at: action("supervise.register", shown.value, at), t)
    back = Button(t("back"), action("supervise.open"))
    screen = screens.register(t, shown.value, len(found)).with_buttons(*rows)
    everything = await supervision_reads.register(ctx, actor, None)
    named = {one.view.superior_id: one.view.superior for one in everything}
    write = bulletins.buttons(t, list(named.items())) if named else ()
    await show(press, screen.with_buttons(*screens.filters(t, shown.value), *write, (back,)))


@area.action("supervise.bulletin", may=Superior)
async def bulletin(
    press: CallbackQuery,
    ctx: Context,
    actor: Actor,
    t: Translator,
    args: Args,
    forms: Forms,
    state: FSMContext,
) -> None:
    """An announcement that is written already: he reads it as the groups will, and may change
    it."""
    heard = await hearers(ctx, actor, number(args))
    found = [
        one
        for one in await supervision_reads.register(ctx, actor, None)
        if one.view.superior_id == heard.organisation_id
    ]
    if not found:
        raise NotFound
    said, views = found[0].said, [one.view for one in found]
    written = {"text": bulletins.text(t, said, views, ctx.today())}
    meta = announcement_meta(heard)
    await forms.start(press, ANNOUNCEMENT, state, preset=written, meta=meta, review=True)


@area.action("supervise.cases", may=Secretary)
async def own_cases(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await supervision_reads.mine(ctx, actor)
    back = Button(t("back"), action("supervise.mine", 0))
    buttons = _cases(t, ctx, found)
    rows = paged(buttons, _page(args), lambda page: action("supervise.cases", page), t, back)
    await show(press, screens.register(t, "mine", len(found)).with_buttons(*rows))


@area.action("supervise.case", may=Secretary)
async def open_case(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet, files = await supervision_reads.files(ctx, actor, number(args))
    screen = opened(t, ctx, sheet)
    if Move.CLOSE in sheet.moves:
        screen = screens.with_files(t, screen, files)
    await show(press, screen)


@area.action("supervise.files", may=Secretary)
async def files(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet, found = await supervision_reads.files(ctx, actor, number(args))
    await show(press, screens.evidence(t, sheet.view, found))


@area.action("supervise.notice", may=Superior)
async def ask_notice(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await _ask(press, ctx, actor, args, forms, state, Move.NOTICE, NOTICE)


@area.action("supervise.return", may=Superior)
async def ask_return(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await _ask(press, ctx, actor, args, forms, state, Move.RETURN, RETURN)


@area.action("supervise.track", may=Superior)
async def ask_track(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await _ask(press, ctx, actor, args, forms, state, Move.TRACK, TRACK)


@area.action("supervise.talk", may=Superior)
async def ask_talk(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await _ask(press, ctx, actor, args, forms, state, Move.TALK, TALK)


@area.action("supervise.withdraw", may=Superior)
async def ask_withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await _ask(press, ctx, actor, args, forms, state, Move.WITHDRAW, WITHDRAW)


@area.action("supervise.feed-back", may=Secretary)
async def ask_feed_back(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await _ask(press, ctx, actor, args, forms, state, Move.FEED_BACK, FEED_BACK)


@area.action("supervise.close", may=Superior)
async def ask_close(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await supervision.can(ctx, actor, number(args), Move.CLOSE)
    await show(press, screens.confirm_close(t, sheet.view))


@area.action("supervise.close-yes", may=Superior)
async def closed(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await supervision.close(ctx, actor, number(args))
    await show(press, opened(t, ctx, sheet, t("supervision-closed")))


async def _ask(
    press: CallbackQuery,
    ctx: Context,
    actor: Actor,
    args: Args,
    forms: Forms,
    state: FSMContext,
    move: Move,
    form: Form,
) -> None:
    sheet = await supervision.can(ctx, actor, number(args), move)
    preset = first_day(ctx, sheet) if move in (Move.NOTICE, Move.RETURN) else {}
    meta = about(forms.t, ctx, sheet)
    await forms.start(press, form, state, preset=preset, meta=meta)


def _cases(t: Translator, ctx: Context, found: Sequence[CaseSheet]) -> list[Button]:
    return screens.case_buttons(t, [one.view for one in found], ctx.today())


def _filter(args: Args) -> Filter:
    if word(args) not in tuple(Filter):
        raise NotFound
    return Filter(word(args))


def _page(args: Args) -> int:
    return number(args) if args else 0
