"""Trying what others found good: promised with a day, told what came of it, or left again."""

from datetime import date

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.forms import Choice, Day, Filling, Form, Forms, Option, Step, Text, registry
from handlers.paging import SIZE, turning
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from models.tables import TrialOutcome
from publishing.actions import action
from publishing.outgoing import Outgoing
from publishing.screens import exemplar_trials as screens
from publishing.screens import exemplars
from publishing.texts import Translator
from services import exemplar_reads
from services import exemplar_trials as trials
from services.actors import Actor
from services.ports import Context

area = Area("exemplar-trials")
router = area.router


@area.action("trial.new", may=Secretary)
async def promise(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    """A practice, and which of the organisations that he leads would try it."""
    call = await trials.call(ctx, actor, number(args), number(args, 1))
    view = call.sheet.view
    meta = {
        "exemplar": view.id,
        "organisation": number(args, 1),
        "last": call.last.isoformat(),
        "which": _which(forms.t, view.title, call.organisation),
    }
    await forms.start(press, PROMISE, state, meta=meta)


@area.action("trial.open", may=Secretary)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, screens.opened(t, await trials.look(ctx, actor, number(args))))


@area.action("trial.list", may=Member)
async def every(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    """Whoever may read the practice reads who tried it."""
    sheet = await exemplar_reads.look(ctx, actor, number(args))
    last = max(0, (len(sheet.trials) - 1) // SIZE)
    at = min(number(args, 1) if len(args) > 1 else 0, last)
    rows = turning(at, last, lambda page: action("trial.list", sheet.view.id, page), t)
    shown = slice(at * SIZE, (at + 1) * SIZE)
    await show(press, exemplars.all_trials(t, sheet.view, sheet.trials, rows, shown))


@area.action("trial.tell", may=Secretary)
async def ask_result(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    view = await trials.open_one(ctx, actor, number(args))
    which = _which(forms.t, view.title, view.organisation)
    await forms.start(press, RESULT, state, meta={"trial": view.id, "which": which})


@area.action("trial.drop", may=Secretary)
async def ask_drop(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, screens.confirm(t, await trials.open_one(ctx, actor, number(args))))


@area.action("trial.drop-yes", may=Secretary)
async def dropped(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    view = await trials.withdraw(ctx, actor, number(args))
    await show(press, screens.opened(t, view, t("exemplar-trial-dropped")))


def _which(t: Translator, title: str, organisation: str) -> str:
    return t.plain("exemplar-trial-which", title=title, organisation=organisation)


def _about(filling: Filling) -> str:
    return str(filling.meta["which"])


async def _promise(filling: Filling) -> Outgoing:
    answers, meta = filling.answers, filling.meta
    view = await trials.promise(
        filling.ctx,
        filling.member,
        meta["exemplar"],
        meta["organisation"],
        answers["intent"],
        date.fromisoformat(answers["day"]),
        filling.token,
    )
    return screens.opened(filling.t, view, filling.t("exemplar-trial-saved"))


async def _result(filling: Filling) -> Outgoing:
    outcome, result = TrialOutcome(filling.answers["outcome"]), filling.answers["result"]
    view = await trials.tell(filling.ctx, filling.member, filling.meta["trial"], outcome, result)
    return screens.opened(filling.t, view, filling.t("exemplar-trial-told-of"))


OUTCOMES = tuple(Option(one.value, key=f"exemplar-outcome-{one.value}") for one in TrialOutcome)
PROMISE = registry.add(
    Form(
        "trial",
        "exemplar-trial-form",
        (
            Step("intent", "exemplar-ask-intent", Text(trials.INTENT_LENGTH), hint=_about),
            Step(
                "day",
                "exemplar-ask-day",
                Day(
                    earliest=lambda filling: filling.today,
                    latest=lambda filling: date.fromisoformat(filling.meta["last"]),
                ),
            ),
        ),
        _promise,
        may=Secretary,
    )
)
RESULT = registry.add(
    Form(
        "trial-result",
        "exemplar-trial-result-form",
        (
            Step("outcome", "exemplar-ask-outcome", Choice(OUTCOMES), hint=_about),
            Step("result", "exemplar-ask-came", Text(trials.RESULT_LENGTH)),
        ),
        _result,
        may=Secretary,
    )
)
