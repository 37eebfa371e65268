"""Figures from outside: read by whoever leads something, entered by who leads the campaign."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number, word
from handlers.forms import Choice, Day, Filling, Form, Forms, Option, Step, Text, registry
from handlers.forms.figures import Figure
from handlers.paging import paged
from handlers.routing import Area, Secretary
from handlers.show import show
from models.rules.rewarding import moments
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import figures as screens
from publishing.texts import Translator
from services import figures
from services.actors import Actor
from services.drafts import check_figure
from services.ports import Context
from services.refusals import NotFound

area = Area("figures")
router = area.router
MOMENTS = 4
"""Two years: this one and the one that it is compared with."""


@area.action("figure.open", may=Secretary)
async def open_all(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await figures.listed(ctx, actor)
    rows = paged(
        screens.list_buttons(t, found),
        number(args) if args else 0,
        lambda page: action("figure.open", page),
        t,
        Button(t("back"), action("desk.results")),
    )
    await show(press, screens.listing(t, found).with_buttons(*rows))


@area.action("figure.of", may=Secretary)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await figures.look(ctx, actor, number(args), word(args, 1))
    screen = screens.opened(t, sheet)
    if sheet.places:
        rows = paged(
            screens.place_buttons(sheet),
            number(args, 2) if len(args) > 2 else 0,
            lambda page: action("figure.of", sheet.campaign_id, sheet.key, page),
            t,
        )
        screen = screen.with_next(*rows)
    await show(press, screen)


@area.action("figure.place", may=Secretary)
async def open_place(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await figures.look(ctx, actor, number(args), word(args, 1), number(args, 2))
    await show(press, screens.opened(t, sheet))


@area.action("figure.new", may=Secretary)
async def new(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    place = number(args, 2) if len(args) > 2 else None
    sheet = await figures.look(ctx, actor, number(args), word(args, 1), place)
    if sheet.places and place is None:
        raise NotFound
    meta = {
        "campaign": sheet.campaign_id,
        "figure": sheet.key,
        "title": screens.called(forms.t, sheet),
        "unit": sheet.unit,
        "place": place,
    }
    await forms.start(press, FORM, state, preset={"each": place is not None}, meta=meta)


@area.action("figure.withdraw", may=Secretary)
async def ask_withdraw(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet, entry = await figures.entry_of(ctx, actor, number(args))
    await show(press, screens.confirm(t, sheet, entry))


@area.action("figure.withdraw-yes", may=Secretary)
async def withdrawn(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await figures.withdraw(ctx, actor, number(args))
    await show(press, screens.opened(t, sheet, t("figures-withdrawn")))


async def _check(value: str, filling: Filling) -> None:
    check_figure(Decimal(value))


def _about(filling: Filling) -> str:
    return filling.t("figures-about", title=filling.meta["title"], unit=filling.meta["unit"])


async def _moments(filling: Filling) -> Sequence[Option]:
    """What is compared year by year is told of the end of a half-year."""
    days = moments(filling.today, MOMENTS)
    return [Option(str(day), filling.t.date(day, year=True)) for day in days]


async def _submit(filling: Filling) -> Outgoing:
    meta, answers = filling.meta, filling.answers
    sheet = await figures.enter(
        filling.ctx,
        filling.member,
        meta["campaign"],
        meta["figure"],
        Decimal(answers["value"]),
        date.fromisoformat(answers["day" if meta.get("place") is None else "moment"]),
        answers["source"] or "",
        filling.token,
        meta.get("place"),
    )
    return screens.opened(filling.t, sheet, filling.t("figures-entered"))


FORM = registry.add(
    Form(
        "figure",
        "figures-form",
        (
            Step("value", "figures-ask-value", Figure(), check=_check, hint=_about),
            Step(
                "day",
                "figures-ask-day",
                Day(past=True, latest=lambda filling: filling.today),
                when=lambda answers: not answers.get("each"),
            ),
            Step(
                "moment",
                "figures-ask-moment",
                Choice(_moments),
                when=lambda answers: bool(answers.get("each")),
            ),
            Step("source", "figures-ask-source", Text(figures.SOURCE_LENGTH), optional=True),
        ),
        _submit,
        may=Secretary,
    )
)
