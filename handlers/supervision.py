"""Supervision: lights, the list of cases, each step of one."""

from collections.abc import Sequence

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.announcements import FORM as ANNOUNCEMENT
from handlers.announcements import meta_of as announcement_meta
from handlers.args import Args, number, word
from handlers.forms import Forms
from handlers.forms.form import Form
from handlers.paging import leafing, paged
from handlers.routing import Area, Member, Secretary, Superior
from handlers.show import show
from handlers.supervision_forms import (
    FEED_BACK,
    NOTICE,
    RETURN,
    TALK,
    TRACK,
    about,
    first_day,
    opened,
)
from models.queries.supervision import LetterView
from models.rules.ladder import Colour
from models.rules.supervising import Move
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import lights as light_screens
from publishing.screens import supervision as screens
from publishing.screens import supervision_bulletin as bulletins
from publishing.texts import Translator
from services import draws, lights, supervision, supervision_reads
from services.actors import Actor
from services.announcements import hearers
from services.lights import Lit
from services.ports import Context
from services.refusals import NotFound
from services.supervision_reads import CaseSheet, Filter

area = Area("supervision")
router = area.router
LETTERS = 3


@area.action("supervise.open", may=Secretary)
async def open_all(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    counted = lights.counted(await lights.below(ctx, actor))
    open_ = await supervision_reads.register(ctx, actor, Filter.OPEN)
    waiting = await supervision_reads.register(ctx, actor, Filter.WAITING)
    sent = await supervision_reads.letters_below(ctx, actor)
    checks = bool(await draws.places(ctx, actor))
    numbers = (len(open_), len(waiting), len(sent))
    await show(press, light_screens.overview(t, counted, *numbers, checks=checks))


@area.action("supervise.lights", may=Secretary)
async def open_colour(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    colour = _colour(args)
    found = [one.light for one in await lights.below(ctx, actor) if one.light.colour is colour]
    buttons = light_screens.list_buttons(t, found, ctx.today())
    back = Button(t("back"), action("supervise.open"))
    page = number(args, 1)
    rows = paged(buttons, page, lambda at: action("supervise.lights", colour.value, at), t, back)
    await show(press, light_screens.listing(t, colour, len(found)).with_buttons(*rows))


@area.action("supervise.mine", may=Member)
async def open_mine(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = [one.light for one in await lights.mine(ctx, actor)]
    cases = await supervision_reads.mine(ctx, actor)
    buttons = light_screens.list_buttons(t, found, ctx.today())
    rows = paged(buttons, _page(args), lambda page: action("supervise.mine", page), t)
    screen = light_screens.mine(t, found, ctx.today(), len(cases)).with_buttons(*rows)
    if cases:
        label = t("supervision-cases-mine", count=len(cases))
        screen = screen.with_buttons((Button(label, action("supervise.cases", 0)),))
    if await supervision_reads.letters_here(ctx, actor):
        got = Button(t("supervision-letters"), action("supervise.letters-mine", 0))
        screen = screen.with_buttons((got,))
    await show(press, screen.with_buttons((Button(t("menu"), action("menu.open")),)))


@area.action("supervise.line", may=Member)
async def open_line(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, _line(t, ctx, actor, await _look(ctx, actor, args)))


@area.action("supervise.list", may=Superior)
async def ask_list(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    one = await _look(ctx, actor, args)
    if not one.lists:
        raise NotFound
    await show(press, light_screens.confirm(t, one.light, one.said, ctx.today()))


@area.action("supervise.list-yes", may=Superior)
async def listed(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await supervision.list_(ctx, actor, word(args), number(args, 1))
    await show(press, opened(t, ctx, sheet, t("supervision-listed")))


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


@area.action("supervise.letters", may=Secretary)
async def letters(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await supervision_reads.letters_below(ctx, actor)
    await show(press, await _letters(t, ctx, found, args, "supervise.letters", "supervise.open"))


@area.action("supervise.letters-mine", may=Secretary)
async def letters_here(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await supervision_reads.letters_here(ctx, actor)
    way = ("supervise.letters-mine", "supervise.mine")
    await show(press, await _letters(t, ctx, found, args, *way))


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


async def _look(ctx: Context, actor: Actor, args: Args) -> Lit:
    return await lights.look(ctx, actor, word(args), number(args, 1))


def _line(t: Translator, ctx: Context, actor: Actor, one: Lit) -> Outgoing:
    own = one.light.member_id == actor.member_id
    own |= one.light.member_id is None and one.light.organisation_id in actor.led
    case_id = one.case_id if actor.is_secretary else None
    return light_screens.opened(
        t,
        one.light,
        one.said,
        ctx.today(),
        lists=one.lists,
        case_id=case_id,
        oversees=not own,
    )


def _cases(t: Translator, ctx: Context, found: Sequence[CaseSheet]) -> list[Button]:
    return screens.case_buttons(t, [one.view for one in found], ctx.today())


async def _letters(
    t: Translator,
    ctx: Context,
    found: Sequence[LetterView],
    args: Args,
    here: str,
    back: str,
) -> Outgoing:
    """A few at a time, each whole."""
    page = min(_page(args), max(0, (len(found) - 1) // LETTERS))
    shown = found[page * LETTERS : (page + 1) * LETTERS]
    said = [await supervision_reads.said_then(ctx, one.version_id) for one in shown]
    texts = [screens.letter(t, one, how) for one, how in zip(shown, said, strict=True)]
    more = len(found) > (page + 1) * LETTERS
    rows = leafing(page, more, lambda at: action(here, at), t)
    where = action(back) if back.endswith("open") else action(back, 0)
    return screens.letters(t, texts, where).with_next(*rows)


def _colour(args: Args) -> Colour:
    if word(args) not in (Colour.RED, Colour.YELLOW, Colour.BLUE):
        raise NotFound
    return Colour(word(args))


def _filter(args: Args) -> Filter:
    if word(args) not in tuple(Filter):
        raise NotFound
    return Filter(word(args))


def _page(args: Args) -> int:
    return number(args) if args else 0
