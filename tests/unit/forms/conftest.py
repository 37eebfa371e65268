import shutil
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from aiogram.fsm.context import FSMContext
from aiogram.fsm.storage.base import StorageKey
from aiogram.types import CallbackQuery, Message

from handlers import forms
from handlers.errors import errors_router
from handlers.routing import Anyone, Area
from handlers.show import show
from publishing.outgoing import Button, Outgoing
from publishing.texts import FOLDER, Texts, Translator
from services.ports import Context
from tests.unit.forms.example import TEXT, Saved, all_forms
from tests.unit.handlers.people import actor
from tests.unit.handlers.telegram import Person, dispatcher


class Clock:
    def now(self) -> datetime:
        return datetime(2026, 11, 25, 2, 0, tzinfo=UTC)


@dataclass
class Tokens:
    count: int = 0

    def new(self) -> str:
        self.count += 1
        return f"token-{self.count}"


def context() -> Context:
    nothing: Any = None
    return Context(nothing, Clock(), nothing, Tokens(), nothing, nothing, ZoneInfo("Asia/Shanghai"))


@pytest.fixture(scope="session")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Texts:
    folder = tmp_path_factory.mktemp("texts")
    shutil.copytree(FOLDER / "zh-Hans", folder / "zh-Hans")
    (folder / "zh-Hans" / "example.ftl").write_text(TEXT, encoding="utf-8")
    return Texts.load(folder)


@dataclass
class Filler(Person):
    """Somebody who fills in the example forms."""

    saved: list[Saved] = field(default_factory=list)
    t: Translator = field(kw_only=True)
    registry: forms.Registry = field(kw_only=True)

    @property
    def state(self) -> FSMContext:
        key = StorageKey(bot_id=self.bot.id, chat_id=7, user_id=7)
        return FSMContext(self.dispatcher.storage, key)

    async def draft(self) -> dict[str, Any]:
        found: dict[str, Any] = (await self.state.get_data())["draft"]
        return found

    async def store(self, **changes: Any) -> None:
        data = await self.state.get_data()
        await self.state.set_data(data | {"draft": data["draft"] | changes})


@pytest.fixture
def person(texts: Texts) -> Filler:
    saved: list[Saved] = []
    registry = forms.Registry()
    for form in all_forms(saved):
        registry.add(form)
    disp = dispatcher()
    disp.include_routers(errors_router(texts), forms.area.router(), starting().router())
    forms.install(disp, registry)
    t = texts.translator()
    return Filler(
        disp,
        actor(),
        data={"t": t, "ctx": context()},
        saved=saved,
        t=t,
        registry=registry,
    )


def starting() -> Area:
    """`/fill <form>`, and the same from a button; `/revise` opens a preview at once."""
    area = Area("starting")

    @area.command("fill", may=Anyone)
    async def fill(message: Message, state: FSMContext, forms: forms.Forms) -> None:
        name = (message.text or "").split()[1]
        form = forms.registry.get(name)
        assert form is not None
        await forms.start(message, form, state, meta={"organisation": 10})

    @area.command("revise", may=Anyone)
    async def revise(message: Message, state: FSMContext, forms: forms.Forms) -> None:
        _, name, title = (message.text or "").split()
        form = forms.registry.get(name)
        assert form is not None
        await forms.start(message, form, state, preset={"title": title}, review="!" in title)

    @area.command("menu", may=Anyone)
    async def menu(message: Message) -> None:
        await show(message, Outgoing("菜单", ((Button("填短表", "menu.fill:short"),),)))

    @area.action("menu.fill", may=Anyone)
    async def from_menu(
        callback: CallbackQuery, args: tuple[str, ...], state: FSMContext, forms: forms.Forms
    ) -> None:
        form = forms.registry.get(args[0])
        assert form is not None
        await forms.start(callback, form, state)

    return area
