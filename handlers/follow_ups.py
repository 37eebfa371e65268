"""What visits leave to be done: promised, done with a line, struck out; who still has what."""

from datetime import date

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.forms import Day, Filling, Form, Forms, Step, Text, registry
from handlers.paging import paged
from handlers.routing import Area, Member, Secretary
from handlers.show import show
from handlers.visit_forms import opened
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens import follow_ups as screens
from publishing.texts import Translator
from services import follow_ups, visit_reads
from services.actors import Actor
from services.ports import Context

area = Area("follow-ups")
router = area.router


@area.action("visit.follow", may=Member)
async def promise(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    last = await follow_ups.last_day(ctx, actor, number(args))
    await forms.start(press, PROMISE, state, meta={"visit": number(args), "last": str(last)})


@area.action("follow.list", may=Member)
async def mine(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args) -> None:
    found = (await visit_reads.mine(ctx, actor)).left
    rows = paged(
        screens.buttons(t, found, ctx.today()),
        number(args) if args else 0,
        lambda page: action("follow.list", page),
        t,
        Button(t("back"), action("visit.mine")),
    )
    await show(press, screens.listing(t, "follow-mine", len(found)).with_buttons(*rows))


@area.action("follow.received", may=Secretary)
async def received(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await visit_reads.left_open(ctx, actor)
    rows = paged(
        screens.visit_buttons(t, found, ctx.today()),
        number(args) if args else 0,
        lambda page: action("follow.received", page),
        t,
        Button(t("back"), action("visit.counts")),
    )
    await show(press, screens.listing(t, "follow-received", len(found)).with_buttons(*rows))


@area.action("follow.open", may=Member)
async def open_one(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    found = await follow_ups.still_open(ctx, actor, number(args))
    sheet = await visit_reads.look(ctx, actor, found.visit_id)
    await show(press, screens.opened(t, found, sheet.view, ctx.today()))


@area.action("follow.done", may=Member)
async def ask_done(
    press: CallbackQuery, ctx: Context, actor: Actor, args: Args, forms: Forms, state: FSMContext
) -> None:
    found = await follow_ups.still_open(ctx, actor, number(args))
    await forms.start(press, DONE, state, meta={"follow": found.id, "text": found.text})


@area.action("follow.drop", may=Member)
async def ask_drop(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, screens.confirm(t, await follow_ups.still_open(ctx, actor, number(args))))


@area.action("follow.drop-yes", may=Member)
async def dropped(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    sheet = await follow_ups.drop(ctx, actor, number(args))
    await show(press, opened(t, sheet, t("follow-dropped")))


def _text(filling: Filling) -> str:
    return str(filling.meta["text"])


async def _promise(filling: Filling) -> Outgoing:
    answers, visit = filling.answers, filling.meta["visit"]
    due = date.fromisoformat(answers["due"])
    sheet = await follow_ups.promise(
        filling.ctx, filling.member, visit, answers["text"], due, filling.token
    )
    return opened(filling.t, sheet, filling.t("follow-kept"))


async def _finish(filling: Filling) -> Outgoing:
    follow, result = filling.meta["follow"], filling.answers["result"]
    sheet = await follow_ups.finish(filling.ctx, filling.member, follow, result)
    return opened(filling.t, sheet, filling.t("follow-finished"))


PROMISE = registry.add(
    Form(
        "follow-up",
        "follow-form",
        (
            Step("text", "follow-ask-text", Text(follow_ups.TEXT_LENGTH)),
            Step(
                "due",
                "follow-ask-due",
                Day(
                    earliest=lambda filling: filling.today,
                    latest=lambda filling: date.fromisoformat(filling.meta["last"]),
                ),
            ),
        ),
        _promise,
        may=Member,
    )
)
DONE = registry.add(
    Form(
        "follow-up-done",
        "follow-done-form",
        (Step("result", "follow-ask-result", Text(follow_ups.RESULT_LENGTH), hint=_text),),
        _finish,
        may=Member,
    )
)
