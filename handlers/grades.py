"""Grades: proposed by those who lead, confirmed by those above, told to each alone."""

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number
from handlers.forms import Forms
from handlers.grade_forms import begin_grade, begin_return
from handlers.paging import SIZE, paged
from handlers.routing import Area, Member, Secretary, Superior
from handlers.show import show
from models.queries.grade_sheets import GradeSheet
from publishing.actions import action
from publishing.outgoing import Button
from publishing.screens import grades as screens
from publishing.screens import own_grades
from publishing.texts import Translator
from services import grade_decisions, grade_reads, grades
from services.actors import Actor
from services.ports import Context

area = Area("grades")
router = area.router


async def begin_grades(
    event: Message | CallbackQuery, ctx: Context, actor: Actor, t: Translator, duty_id: int
) -> None:
    """The sheet of a duty, whether anything was given yet or not."""
    await _show(event, t, await grade_reads.look(ctx, actor, duty_id))


@area.action("grade.list", may=Secretary)
async def listed(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await grade_reads.listed(ctx, actor)
    back = Button(t("back"), action("desk.results"))
    buttons = [screens.sheet_button(t, one, title) for one, title in found]
    rows = paged(buttons, _page(args), lambda page: action("grade.list", page), t, back)
    await show(press, screens.listing(t, len(found)).with_buttons(*rows))


@area.action("grade.sheet", may=Secretary)
async def sheet(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await grade_reads.look(ctx, actor, number(args))
    await _show(press, t, found, page=_page(args[1:]))


@area.action("grade.person", may=Secretary)
async def person(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found, one, lines = await grade_reads.person(ctx, actor, number(args), number(args, 1))
    await show(press, screens.person(t, found, one, lines))


@area.action("grade.give", may=Secretary)
async def give(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await begin_grade(press, ctx, actor, forms, state, number(args), number(args, 1))


@area.action("grade.rest", may=Secretary)
async def ask_rest(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await grade_reads.look(ctx, actor, number(args))
    await show(press, screens.sure(t, found, "rest"))


@area.action("grade.rest-yes", may=Secretary)
async def rest_given(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await _show(press, t, await grades.give_rest(ctx, actor, number(args)), "grade-rest-given")


@area.action("grade.hand-in", may=Secretary)
async def ask_hand_in(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await grade_reads.look(ctx, actor, number(args))
    await show(press, screens.sure(t, found, "hand-in"))


@area.action("grade.hand-in-yes", may=Secretary)
async def handed_in(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await _show(press, t, await grades.hand_in(ctx, actor, number(args)), "grade-handed-in")


@area.action("grade.confirm", may=Superior)
async def ask_confirm(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await grade_reads.look(ctx, actor, number(args))
    await show(press, screens.sure(t, found, "confirm"))


@area.action("grade.confirm-yes", may=Superior)
async def confirmed(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found, unreached = await grade_decisions.confirm(ctx, actor, number(args))
    await _show(press, t, found, "grade-confirmed", count=unreached)


@area.action("grade.return", may=Superior)
async def ask_return(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    await begin_return(press, ctx, actor, forms, state, number(args))


@area.action("grade.mine", may=Member)
async def mine(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    found = await grade_reads.mine(ctx, actor)
    back = Button(t("menu"), action("menu.open"))
    buttons = [own_grades.row(t, one) for one in found]
    rows = paged(buttons, _page(args), lambda page: action("grade.mine", page), t, back)
    await show(press, own_grades.listing(t, len(found)).with_buttons(*rows))


@area.action("grade.own", may=Member)
async def own(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    await show(press, own_grades.opened(t, await grade_reads.own(ctx, actor, number(args))))


async def _show(
    event: Message | CallbackQuery,
    t: Translator,
    found: GradeSheet,
    note: str = "",
    page: int = 0,
    **said: int,
) -> None:
    page = min(page, max(0, (len(found.people) - 1) // SIZE))
    shown = found.people[page * SIZE : (page + 1) * SIZE]
    duty = found.view.duty_id
    buttons = [screens.person_button(t, found, one) for one in found.people]
    rows = paged(buttons, page, lambda number: action("grade.sheet", duty, number), t)
    told = t(note, **said) if note else ""
    outgoing = screens.sheet(t, found, shown, told)
    await show(event, outgoing.with_buttons(*rows, *screens.sheet_rows(t, found)))


def _page(args: Args) -> int:
    return number(args) if args else 0
