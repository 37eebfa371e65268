"""Figures from outside: read by whoever leads something, entered by who leads the campaign."""

from datetime import date
from decimal import Decimal

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number, word
from handlers.forms import Day, Filling, Form, Forms, Step, Text, registry
from handlers.forms.figures import Figure
from handlers.paging import paged
from handlers.routing import Area, Secretary
from handlers.show import show
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import figures as screens
from publishing.texts import Translator
from services import figures
from services.actors import Actor
from services.drafts import check_figure
from services.ports import Context

area = Area("figures")
router = area.router


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
        Button(t("back"), action("secretary.open")),
    )
    await show(press, screens.listing(t, found).with_buttons(*rows))


@area.action("figure.of", may=Secretary)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(
        press, screens.opened(t, await figures.look(ctx, actor, number(args), word(args, 1)))
    )


@area.action("figure.new", may=Secretary)
async def new(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    sheet = await figures.look(ctx, actor, number(args), word(args, 1))
    meta = {
        "campaign": sheet.campaign_id,
        "figure": sheet.key,
        "title": sheet.title,
        "unit": sheet.unit,
    }
    await forms.start(press, FORM, state, meta=meta)


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


async def _submit(filling: Filling) -> Outgoing:
    meta, answers = filling.meta, filling.answers
    sheet = await figures.enter(
        filling.ctx,
        filling.member,
        meta["campaign"],
        meta["figure"],
        Decimal(answers["value"]),
        date.fromisoformat(answers["day"]),
        answers["source"] or "",
        filling.token,
    )
    return screens.opened(filling.t, sheet, filling.t("figures-entered"))


FORM = registry.add(
    Form(
        "figure",
        "figures-form",
        (
            Step("value", "figures-ask-value", Figure(), check=_check, hint=_about),
            Step("day", "figures-ask-day", Day(past=True, latest=lambda filling: filling.today)),
            Step("source", "figures-ask-source", Text(figures.SOURCE_LENGTH), optional=True),
        ),
        _submit,
        may=Secretary,
    )
)
