"""One update at work on one draft: takes the answer, decides what is asked next, shows it."""

from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.errors import refusal
from handlers.forms import screens
from handlers.forms.draft import PREVIEW, Sheet, Spot
from handlers.forms.kinds import Invalid
from handlers.forms.taking_back import take_back
from handlers.show import show
from handlers.telling import tell
from publishing.outgoing import Outgoing
from services.ports import NoRoom
from services.refusals import AlreadySubmitted, Refusal

STATE = "form:"
REMEMBERED = 60
QUOTED = 40


@dataclass
class Desk:
    """`past`: ids of the messages that answered the form submitted last. `fresh`: the draft is
    not stored yet, so the chat is not in this form's state either."""

    sheet: Sheet
    event: Message | CallbackQuery
    state: FSMContext
    past: list[int]
    fresh: bool = False

    async def ask(self, note: str = "") -> None:
        spot = self.sheet.here
        if spot is None:
            await self.draw(await screens.preview(self.sheet, note))
        else:
            await self.draw(await screens.question(self.sheet, spot, note))

    async def draw(self, outgoing: Outgoing) -> None:
        """Shows first and stores afterwards: an update repeated after a crash in between is
        taken at the same question once more. What finds no room is taken back. Raises NoRoom."""
        live = await show(self.event, outgoing)
        self.sheet.draft.live = live.message_id
        self.sheet.draft.turn += 1
        try:
            await self.save()
        except NoRoom:
            await take_back(self.event, live, self.sheet, self.state)
            raise

    async def save(self) -> None:
        draft = self.sheet.draft
        if self.fresh:
            await self.state.set_state(STATE + draft.form)
        await self.state.set_data({"draft": draft.dump(), "past": self.past})

    async def go(self, key: str, note: str = "") -> None:
        """To the spot with this key; where there is none to what is still unanswered, or to the
        preview."""
        self.sheet.move(key)
        if self.sheet.here is None:
            self.sheet.move(self.sheet.missing() or PREVIEW)
            self.sheet.draft.review = True
        await self.ask(note)

    async def take(self, message: Message) -> None:
        """A message is the answer to the present question; one that answered before (the
        update came twice) changes that answer."""
        draft = self.sheet.draft
        if str(message.message_id) in draft.messages:
            return await self.amend(message)
        spot = self.sheet.here
        if spot is None or spot.step is None:
            return await self.refuse(message, self.sheet.t("form-use-buttons"))
        before = self.sheet.held(spot)
        if problem := await self.put(spot, message):
            return await self.refuse(message, problem)
        if not spot.step.kind.many:
            heard = await self.heard(spot, message)
            return await self.go(self.sheet.following(spot), heard)
        if _same_album(message, before):
            return await self.save()
        return await self.ask(self.sheet.t("form-album") if message.media_group_id else "")

    async def heard(self, spot: Spot, message: Message) -> str:
        """What was understood is said before it is kept, where it was typed in other words."""
        assert spot.step is not None  # noqa: S101
        kind, filling = spot.step.kind, self.sheet.filling(spot)
        heard = await kind.heard(message, self.sheet.held(spot), filling)
        text = (message.text or "").strip()[:QUOTED]
        return self.sheet.t("form-heard", text=text, value=heard) if heard else ""

    async def refuse(self, message: Message, problem: str) -> None:
        """Asks again, saying why; once for all the parts of an album."""
        draft = self.sheet.draft
        if message.media_group_id and message.media_group_id == draft.refused:
            return
        draft.refused = message.media_group_id or ""
        await self.ask(problem)

    async def put(self, spot: Spot, given: Message | str) -> str:
        """The reason why it was not put, as a sentence, or nothing."""
        assert spot.step is not None  # noqa: S101
        step, filling, held = spot.step, self.sheet.filling(spot), self.sheet.held(spot)
        try:
            if isinstance(given, Message):
                value = await step.kind.read(given, filling, held)
            else:
                value = await step.kind.pick(given, filling, held)
            if step.check and not step.kind.many:
                await step.check(value, filling)
        except (Invalid, Refusal) as error:
            return self.sentence(error)
        self.sheet.put(spot, value)
        if isinstance(given, Message):
            self.sheet.draft.messages[str(given.message_id)] = spot.key
        return ""

    async def pick(self, value: str) -> None:
        spot = self.sheet.here
        if spot is None or spot.step is None:
            return await self.ask()
        offered = await spot.step.kind.offered(self.sheet.filling(spot))
        if value not in [option.value for option in offered]:
            return await self.ask(self.sheet.t("form-choice-gone"))
        if problem := await self.put(spot, value):
            return await self.ask(problem)
        return await (self.ask() if spot.step.kind.many else self.go(self.sheet.following(spot)))

    async def finish(self) -> None:
        """The end of a step that gathers."""
        spot = self.sheet.here
        if spot is None or spot.step is None or not spot.step.kind.many:
            return await self.ask()
        held = self.sheet.held(spot)
        try:
            spot.step.kind.complete(held)
            if spot.step.check:
                await spot.step.check(held, self.sheet.filling(spot))
        except (Invalid, Refusal) as error:
            return await self.ask(self.sentence(error))
        return await self.go(self.sheet.following(spot))

    async def amend(self, message: Message) -> None:
        """A message was edited while its answer is still in the draft."""
        t, draft = self.sheet.t, self.sheet.draft
        spot = self.sheet.spot(draft.messages[str(message.message_id)])
        if spot is None or spot.step is None or spot.step.kind.many:
            return await tell(self.event, t.plain("form-edit-anew"))
        problem = await self.put(spot, message)
        if problem:
            problem = t("form-edit-refused", label=screens.label(self.sheet, spot), reason=problem)
        return await self.ask(problem or t("form-edited", label=screens.label(self.sheet, spot)))

    async def submit(self) -> None:
        """Every answer stays when the use case refuses; saved is saved once, by the token."""
        if missing := self.sheet.missing():
            return await self.go(missing)
        try:
            outgoing = await self.sheet.form.submit(self.sheet.filling())
        except AlreadySubmitted as error:
            await self.close()
            return await tell(self.event, self.sentence(error))
        except Refusal as error:
            return await self.ask(self.sentence(error))
        await self.close()
        await show(self.event, outgoing)
        return None

    async def close(self) -> None:
        """Ends the draft and remembers which messages it was answered by. It was handed in: where
        there is no room for that the draft stays, and handing it in again is refused."""
        ids = [int(message_id) for message_id in self.sheet.draft.messages]
        with suppress(NoRoom):
            await forget(self.state, ids[-REMEMBERED:])

    def sentence(self, error: Invalid | Refusal) -> str:
        if isinstance(error, Refusal):
            return refusal(self.sheet.t, error)
        return self.sheet.t.plain(error.key, **error.values)


async def forget(state: FSMContext, past: list[int]) -> None:
    await state.set_state(None)
    await state.set_data({"past": past} if past else {})


def _same_album(message: Message, before: Any) -> bool:
    """An album arrives as one message a picture; only the first is worth a screen."""
    group = message.media_group_id
    return bool(group and before and before[-1].get("album") == group)
