"""The updates that belong to an open form."""

from collections.abc import Awaitable, Callable

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.contents import is_answer, unkept
from handlers.forms import screens
from handlers.forms.desk import STATE, Desk, forget
from handlers.forms.opening import Forms
from handlers.routing import Anyone, Area
from handlers.show import show
from handlers.telling import tell
from publishing.outgoing import Outgoing

area = Area("forms")

Act = Callable[[Desk, str], Awaitable[None]]


def button(act: Act) -> Act:
    """Registers what happens at the button `form.<name of the function>`; the second argument
    is the button's own, if it has one."""

    async def press(
        callback: CallbackQuery, args: tuple[str, ...], state: FSMContext, forms: Forms
    ) -> None:
        if desk := await pressed(callback, args, state, forms):
            await act(desk, args[1] if len(args) > 1 else "")

    press.__qualname__ = act.__qualname__
    area.action(f"form.{act.__name__}", may=Anyone)(press)
    return act


async def pressed(
    callback: CallbackQuery, args: tuple[str, ...], state: FSMContext, forms: Forms
) -> Desk | None:
    """None for a button of any screen but the one shown last, after telling so."""
    desk = await forms.open(callback, state, "form-over")
    if desk is None or callback.message is None:
        return None
    draft = desk.sheet.draft
    if args[:1] == (str(draft.turn),) and callback.message.message_id == draft.live:
        return desk
    await tell(callback, forms.t.plain("form-button-stale"))
    return None


async def in_form(message: Message, raw_state: str | None = None) -> bool:
    """Also what no form can take, so that it is told what is awaited."""
    open_form = (raw_state or "").startswith(STATE)
    return open_form and (is_answer(message) or await unkept(message))


@area.command("cancel", may=Anyone)
async def on_cancel(message: Message, state: FSMContext, forms: Forms) -> None:
    if desk := await forms.open(message, state, "form-none"):
        await cancel(desk, "")


@area.message(in_form, may=Anyone)
async def on_answer(message: Message, state: FSMContext, forms: Forms) -> None:
    if desk := await forms.open(message, state, "form-changed"):
        await desk.take(message)


@area.on("edited_message", "edited answer", may=Anyone)
async def on_edited(message: Message, state: FSMContext, forms: Forms) -> None:
    data = await state.get_data()
    answered = (data.get("draft") or {}).get("messages", {})
    if str(message.message_id) in answered:
        if desk := await forms.open(message, state, "form-changed"):
            await desk.amend(message)
    elif message.message_id in data.get("past", []):
        await tell(message, forms.t.plain("form-edited-too-late"))


@button
async def pick(desk: Desk, value: str) -> None:
    await desk.pick(value)


@button
async def page(desk: Desk, number: str) -> None:
    desk.sheet.draft.page = int(number) if number.isdecimal() else 0
    await desk.ask()


@button
async def done(desk: Desk, _: str) -> None:
    await desk.finish()


@button
async def keep(desk: Desk, _: str) -> None:
    spot = desk.sheet.here
    if spot and desk.sheet.has(spot):
        await desk.go(desk.sheet.following(spot))
    else:
        await desk.ask()


@button
async def skip(desk: Desk, _: str) -> None:
    spot = desk.sheet.here
    if spot and spot.step and spot.step.optional:
        desk.sheet.put(spot, None)
        await desk.go(desk.sheet.following(spot))
    else:
        await desk.ask()


@button
async def another(desk: Desk, _: str) -> None:
    spot = desk.sheet.here
    added = desk.sheet.added(spot.repeat) if spot and spot.repeat else None
    await desk.go(added or desk.sheet.draft.at)


@button
async def remove(desk: Desk, _: str) -> None:
    spot = desk.sheet.here
    # Offered between two items only; pressed from elsewhere it would take the one being written.
    if spot and spot.repeat and spot.step is None:
        desk.sheet.remove_last(spot.repeat)
    await desk.ask()


@button
async def back(desk: Desk, _: str) -> None:
    await desk.go(desk.sheet.preceding() or desk.sheet.draft.at)


@button
async def change(desk: Desk, number: str) -> None:
    page = int(number) if number.isdecimal() else 0
    await desk.draw(screens.steps(desk.sheet, page))


@button
async def goto(desk: Desk, key: str) -> None:
    """Only where the list of steps leads: a key made up by a client may name any place."""
    known = {spot.key for spot in desk.sheet.spots}
    await (desk.go(key) if key in known else desk.ask())


@button
async def submit(desk: Desk, _: str) -> None:
    await desk.submit()


@button
async def cancel(desk: Desk, _: str) -> None:
    """Asks first where something was entered."""
    if desk.sheet.draft.touched:
        await desk.draw(screens.leave(desk.sheet))
    else:
        await drop(desk, "")


@button
async def drop(desk: Desk, _: str) -> None:
    await forget(desk.state, desk.past)
    await show(desk.event, Outgoing(desk.sheet.t("form-dropped")))


@button
async def stay(desk: Desk, _: str) -> None:
    await desk.ask()


@area.action("form.anew", may=Anyone)
async def on_anew(
    callback: CallbackQuery, args: tuple[str, ...], state: FSMContext, forms: Forms
) -> None:
    desk = await pressed(callback, args, state, forms)
    if desk is None:
        return
    if desk.sheet.draft.pending:
        await forms.begin(callback, state, desk.sheet.draft.pending)
    else:
        await desk.ask()
