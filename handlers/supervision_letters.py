"""Letters: those that went out, those that came in, one that is withdrawn."""

from collections.abc import Sequence

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.forms import Forms
from handlers.paging import leafing
from handlers.routing import Area, Secretary, Superior
from handlers.show import show
from handlers.supervision_forms import WITHDRAW_LETTER
from models.queries.supervision import LetterView
from publishing.actions import action
from publishing.outgoing import Button, Outgoing, Rows
from publishing.screens import supervision_letters as screens
from publishing.texts import Translator
from services import supervision_reads, supervision_withdrawing
from services.actors import Actor
from services.ports import Context

area = Area("letters")
router = area.router
LETTERS = 3


@area.action("supervise.letters", may=Secretary)
async def letters(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await supervision_reads.letters_below(ctx, actor)
    page = _page(args, found)
    mine = [one for one in _shown(found, page) if one.organisation_id not in actor.led]
    undo = tuple((button,) for button in screens.withdraw_buttons(t, mine))
    turning = _turning(t, found, page, "supervise.letters")
    screen = await _letters(t, ctx, _shown(found, page))
    back = Button(t("back"), action("supervise.open"))
    await show(press, screen.with_buttons(*undo, *turning, (back,)))


@area.action("supervise.letters-mine", may=Secretary)
async def letters_here(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await supervision_reads.letters_here(ctx, actor)
    page = _page(args, found)
    turning = _turning(t, found, page, "supervise.letters-mine")
    screen = await _letters(t, ctx, _shown(found, page))
    back = Button(t("back"), action("supervise.mine", 0))
    await show(press, screen.with_buttons(*turning, (back,)))


@area.action("supervise.letter-withdraw", may=Superior)
async def ask_withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    view = await supervision_withdrawing.letter(ctx, actor, number(args))
    about = screens.letter(forms.t, view, *await supervision_reads.letter_words(ctx, view))
    await forms.start(press, WITHDRAW_LETTER, state, meta={"letter": view.id, "about": about})


async def _letters(t: Translator, ctx: Context, shown: Sequence[LetterView]) -> Outgoing:
    """Each whole."""
    words = [await supervision_reads.letter_words(ctx, one) for one in shown]
    texts = [screens.letter(t, one, *said) for one, said in zip(shown, words, strict=True)]
    return screens.letters(t, texts)


def _shown(found: Sequence[LetterView], page: int) -> Sequence[LetterView]:
    return found[page * LETTERS : (page + 1) * LETTERS]


def _turning(t: Translator, found: Sequence[LetterView], page: int, here: str) -> Rows:
    more = len(found) > (page + 1) * LETTERS
    return tuple(leafing(page, more, lambda at: action(here, at), t))


def _page(args: Args, found: Sequence[LetterView]) -> int:
    return min(number(args) if args else 0, max(0, (len(found) - 1) // LETTERS))
