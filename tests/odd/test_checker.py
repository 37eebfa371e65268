"""The checker itself: each kind of fault, planted into the application, is found."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from aiogram.types import CallbackQuery, Message

from bot.areas import AREAS
from handlers import fallback, helping, menu
from handlers.routing import Anyone, Area, Group
from models.tables import Lease
from services.ports import Context
from tests.odd.cast import cast
from tests.odd.checks import Case, Checker
from tests.odd.quiet import pressed, written
from tests.odd.rules import Owed
from tests.odd.watch import Watch

HELP = written("stranger", "private", "/help", {"text": "/help"}, Owed.ANSWERED)
CHATTER = written("stranger", "group", "chatter", {"text": "你好"}, Owed.SILENT)

Planted = Callable[..., Any]


def plant(monkeypatch: pytest.MonkeyPatch, area: Area, trigger: str, planted: Planted) -> None:
    """`planted` in the place of the handler that `trigger` names."""
    entries = [replace(e, handler=planted) if e.trigger == trigger else e for e in area.entries]
    assert entries != area.entries
    monkeypatch.setattr(area, "entries", entries)


async def complaints(case: Case, folder: Path) -> str:
    async with cast(folder) as town:
        watch = Watch(town, folder)
        with watch.moment() as photograph:
            return "\n".join(await Checker(watch, photograph, "planted").check(case))


pytestmark = pytest.mark.system


@pytest.mark.parametrize("case", [HELP, CHATTER])
async def test_nothing_is_wrong_as_it_is(case: Case, tmp_path: Path) -> None:
    assert await complaints(case, tmp_path) == ""


async def test_one_that_raises(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    async def raises(_: Message) -> None:
        raise OverflowError

    plant(monkeypatch, helping.area, "/help", raises)
    found = await complaints(HELP, tmp_path)
    assert "trouble: update" in found
    assert "OverflowError" in found
    assert "apologised: " in found
    assert '"text": "/help"' in found


async def test_one_that_answers_twice(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    async def twice(message: Message) -> None:
        await message.answer("好")
        await message.answer("好")

    plant(monkeypatch, helping.area, "/help", twice)
    assert "owed one message in the chat" in await complaints(HELP, tmp_path)


async def test_one_that_keeps_silent(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    async def silent(_: Message) -> None:
        """Says nothing."""

    plant(monkeypatch, helping.area, "/help", silent)
    assert "got none" in await complaints(HELP, tmp_path)


async def test_one_that_writes_for_a_stranger(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def writes(message: Message, ctx: Context) -> None:
        async with ctx.db.write() as session:
            session.add(Lease(name="x", holder="x", expires_at=ctx.clock.now()))
        await message.answer("好")

    plant(monkeypatch, helping.area, "/help", writes)
    assert "changed leases" in await complaints(HELP, tmp_path)


async def test_one_that_chatters_in_groups(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(fallback.area, "entries", list(fallback.area.entries))

    @fallback.area.message(may=Anyone, where=Group)
    async def chatters(message: Message) -> None:
        await message.answer("好")

    assert "owed nothing, got sendMessage '好'" in await complaints(CHATTER, tmp_path)


async def test_one_that_is_asked_by_the_wrong_person(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A member presses what only a secretary may, and the handler forgot to demand it."""
    area = next(one for one in AREAS if one.name == "people")
    entries = [replace(entry, may=Anyone) for entry in area.entries]
    monkeypatch.setattr(area, "entries", entries)

    async def writes(callback: CallbackQuery, ctx: Context) -> None:
        async with ctx.db.write() as session:
            session.add(Lease(name="x", holder="x", expires_at=ctx.clock.now()))
        await callback.answer("好")

    plant(monkeypatch, area, "people.invite", writes)
    async with cast(tmp_path) as town:
        case = pressed(town, "member", "private", "people.invite:7")
        watch = Watch(town, tmp_path)
        with watch.moment() as photograph:
            found = await Checker(watch, photograph, "planted").check(case)
    assert any(one.startswith("changed leases") for one in found)


async def test_one_that_leaves_the_press_waiting(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def waits(_: CallbackQuery) -> None:
        """The button's circle goes on turning."""

    plant(monkeypatch, menu.area, "menu.open", waits)
    async with cast(tmp_path) as town:
        case = pressed(town, "member", "private", "menu.open")
        watch = Watch(town, tmp_path)
        with watch.moment() as photograph:
            found = await Checker(watch, photograph, "planted").check(case)
    assert [one.partition("\n")[0] for one in found] == [
        "answered the press 0 times",
        "nothing to be seen after the press",
    ]
