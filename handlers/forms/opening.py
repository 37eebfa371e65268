"""Starting a form, and coming back to the one that a chat has open."""

from collections.abc import Awaitable, Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from aiogram import BaseMiddleware, Dispatcher
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message, TelegramObject

from handlers.access import allowed, refuse
from handlers.forms import screens
from handlers.forms.desk import Desk, forget
from handlers.forms.draft import PREVIEW, Draft, Sheet
from handlers.forms.form import Form, Registry, registry
from handlers.telling import tell
from publishing.texts import Translator
from services.actors import Actor
from services.ports import Context


@dataclass(frozen=True)
class Forms:
    """The forms, for the person of one update; handlers are given it as `forms`."""

    registry: Registry
    ctx: Context
    actor: Actor | None
    t: Translator

    async def start(
        self,
        event: Message | CallbackQuery,
        form: Form,
        state: FSMContext,
        *,
        preset: Mapping[str, Any] | None = None,
        meta: Mapping[str, Any] | None = None,
        review: bool = False,
    ) -> None:
        """Asks the first question; `preset` answers may be kept there, `review` shows the
        preview at once. An unfinished draft is offered first. Preset and meta are JSON."""
        wanted = {
            "form": form.name,
            "preset": deepcopy(dict(preset or {})),
            "meta": dict(meta or {}),
            "review": review,
        }
        desk = self._desk(event, state, await state.get_data())
        if desk is None or not desk.sheet.draft.touched:
            return await self.begin(event, state, wanted)
        desk.sheet.draft.pending = wanted
        return await desk.draw(screens.unfinished(desk.sheet))

    async def start_with(
        self,
        event: Message | CallbackQuery,
        form: Form,
        state: FSMContext,
        answered: Message,
        *,
        meta: Mapping[str, Any] | None = None,
    ) -> None:
        """With this message as the first answer, unless an unfinished draft comes before it."""
        await self.start(event, form, state, meta=meta)
        desk = await self.open(event, state, "form-changed")
        if desk and desk.sheet.form is form and not desk.sheet.draft.pending:
            await desk.take(answered)

    async def begin(
        self, event: Message | CallbackQuery, state: FSMContext, wanted: Mapping[str, Any]
    ) -> None:
        form = self.registry.get(wanted["form"])
        if form is None:
            return await self.changed(event, state)
        draft = Draft(form.name, self.ctx.tokens.new(), PREVIEW, meta=wanted["meta"])
        draft.answers = wanted["preset"]
        draft.review = wanted["review"]
        desk = Desk(self._sheet(form, draft), event, state, await self.past(state), fresh=True)
        first = desk.sheet.missing() or PREVIEW if draft.review else desk.sheet.spots[0].key
        intro = "" if form.intro is None or draft.review else self.t(form.intro)
        return await desk.go(first, intro)

    async def open(
        self, event: Message | CallbackQuery, state: FSMContext, otherwise: str
    ) -> Desk | None:
        """The desk with the stored draft. None after telling why there is none: `otherwise`
        (a text key) where nothing is open, that the form has changed after an upgrade, or
        that this person may no longer fill it in."""
        stored = await state.get_data()
        desk = self._desk(event, state, stored)
        if desk and allowed(self.actor, desk.sheet.form.may):
            return desk
        if "draft" not in stored:
            await state.set_state(None)
            await tell(event, self.t.plain(otherwise))
        elif desk is None:
            await self.changed(event, state)
        else:
            await forget(state, desk.past)
            await refuse(event, self.actor, desk.sheet.form.may, self.t)
        return None

    async def helped(self, event: Message | CallbackQuery, state: FSMContext) -> bool:
        """Asks the present question again with what it awaits above it; False where no form that
        this person may fill in is open."""
        desk = self._desk(event, state, await state.get_data())
        if desk is None or not allowed(self.actor, desk.sheet.form.may):
            return False
        await desk.ask(await screens.explained(desk.sheet))
        return True

    async def changed(self, event: Message | CallbackQuery, state: FSMContext) -> None:
        await forget(state, await self.past(state))
        await tell(event, self.t.plain("form-changed"))

    async def past(self, state: FSMContext) -> list[int]:
        return list((await state.get_data()).get("past", []))

    def _desk(
        self,
        event: Message | CallbackQuery,
        state: FSMContext,
        stored: Mapping[str, Any],
    ) -> Desk | None:
        """None where nothing is open, or form or step are no longer known."""
        draft = Draft.load(stored.get("draft") or {})
        form = self.registry.get(draft.form) if draft else None
        if draft is None or form is None:
            return None
        sheet = self._sheet(form, draft)
        if draft.at != PREVIEW and sheet.spot(draft.at) is None:
            return None
        return Desk(sheet, event, state, list(stored.get("past", [])))

    def _sheet(self, form: Form, draft: Draft) -> Sheet:
        return Sheet(form, draft, self.ctx, self.actor, self.t)


class _Given(BaseMiddleware):
    def __init__(self, forms: Registry) -> None:
        self.registry = forms

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        data["forms"] = Forms(self.registry, data["ctx"], data.get("actor"), data["t"])
        return await handler(event, data)


def install(dispatcher: Dispatcher, forms: Registry = registry) -> None:
    """Gives handlers `forms: Forms`. What puts in `ctx`, `actor` and `t` has to come before."""
    for observer in (dispatcher.message, dispatcher.edited_message, dispatcher.callback_query):
        observer.middleware(_Given(forms))
