from typing import Any

import pytest
from aiogram import Dispatcher, Router
from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from handlers.access import guard
from handlers.routing import (
    Access,
    Anyone,
    Anywhere,
    Area,
    Group,
    Member,
    Permission,
    Secretary,
    Superior,
    permissions,
)
from handlers.show import show
from publishing.outgoing import Button, Outgoing
from services.actors import Actor
from tests.unit.handlers.people import MEMBER_SEAT, SECRETARY_SEAT, SUPERIOR_SEAT, actor
from tests.unit.handlers.telegram import TEXTS, Person, dispatcher

GROUP = {"id": -100, "type": "supergroup", "title": "第一支部"}


def person(*areas: Area, who: Actor | None = None) -> Person:
    disp = dispatcher()
    disp.include_routers(*[area.router() for area in areas])
    return Person(disp, actor=who)


def ran(area: Area, may: Access | None) -> list[str]:
    happened: list[str] = []

    @area.command("do", may=may)
    async def do(message: Message) -> None:
        happened.append("done")

    return happened


@pytest.mark.parametrize(
    ("may", "who", "runs"),
    [
        (Anyone, None, True),
        (Member, None, False),
        (Member, actor(), True),
        (Secretary, actor(MEMBER_SEAT), False),
        (Secretary, actor(SECRETARY_SEAT), True),
        (Secretary, actor(SUPERIOR_SEAT), True),
        (Superior, actor(SECRETARY_SEAT), False),
        (Superior, actor(SUPERIOR_SEAT), True),
        (None, actor(SUPERIOR_SEAT), False),
        (None, None, False),
    ],
)
async def test_who_may(may: Access | None, who: Actor | None, runs: bool) -> None:
    area = Area("test")
    happened = ran(area, may)
    someone = person(area, who=who)
    await someone.say("/do")
    assert bool(happened) is runs
    assert len(someone.said()) == (0 if runs else 1)


@pytest.mark.parametrize(
    ("may", "who", "key"),
    [
        (Member, None, "access-member"),
        (Superior, None, "access-member"),
        (Secretary, actor(), "access-secretary"),
        (Superior, actor(SECRETARY_SEAT), "access-superior"),
        (None, actor(), "access-nobody"),
    ],
)
async def test_a_refusal_says_what_would_help(
    may: Access | None, who: Actor | None, key: str
) -> None:
    area = Area("test")
    ran(area, may)
    someone = person(area, who=who)
    await someone.say("/do")
    assert someone.said() == [TEXTS.translator()(key)]


async def test_a_refused_press_is_answered() -> None:
    area = Area("test")

    @area.command("list", may=Anyone)
    async def listing(message: Message) -> None:
        await show(message, Outgoing("x", ((Button("审核", "work.review:5"),),)))

    @area.action("work.review", may=Secretary)
    async def review(callback: CallbackQuery) -> None:
        raise AssertionError

    someone = person(area, who=actor())
    await someone.say("/list")
    await someone.click("审核")
    assert someone.popups() == [TEXTS.translator()("access-secretary")]


async def test_an_action_gives_its_arguments_to_the_right_handler() -> None:
    first, second = Area("first"), Area("second")
    got: list[Any] = []

    @first.command("list", may=Anyone)
    async def listing(message: Message) -> None:
        buttons = (Button("看", "work.open:5:x"), Button("旧", "work.gone:1"))
        await show(message, Outgoing("x", (buttons,)))

    @first.action("work.close", may=Anyone)
    async def close(callback: CallbackQuery) -> None:
        got.append("wrong")

    @second.action("work.other", may=Anyone)
    async def other(callback: CallbackQuery) -> None:
        got.append("wrong")

    @second.action("work.open", may=Anyone)
    async def opened(callback: CallbackQuery, args: tuple[str, ...]) -> None:
        got.append(args)

    someone = person(first, second)
    await someone.say("/list")
    await someone.click("看")
    await someone.click("旧")
    await someone.press("work.open")
    await someone.press("Nonsense")
    assert got == [("5", "x"), ()]


async def test_commands_have_aliases_and_arguments() -> None:
    area = Area("test")
    got: list[str | None] = []

    @area.command("start", "help", may=Anyone)
    async def start(message: Message, command: CommandObject) -> None:
        got.append(command.args)

    someone = person(area)
    await someone.say("/start abc")
    await someone.say("/help")
    await someone.say("/start@another_bot")
    assert got == ["abc", None]


async def test_text_is_bound_to_a_state_and_is_no_command() -> None:
    area = Area("test")
    got: list[str] = []

    @area.text(state="waiting", may=Anyone)
    async def waited(message: Message) -> None:
        got.append(f"waiting {message.text}")

    @area.text(may=Anyone)
    async def anything(message: Message) -> None:
        got.append(f"any {message.text}")

    someone = person(area)
    await someone.say("好")
    await someone.say("/unknown")
    context = someone.dispatcher.fsm.get_context(someone.bot, 7, 7)
    await context.set_state("waiting")
    await someone.say("来")
    assert got == ["any 好", "waiting 来"]


async def test_private_unless_said_otherwise() -> None:
    area = Area("test")
    got: list[str] = []

    @area.command("mine", may=Anyone)
    async def mine(message: Message) -> None:
        got.append("mine")

    @area.command("ours", may=Anyone, where=Group)
    async def ours(message: Message) -> None:
        got.append("ours")

    @area.command("both", may=Anyone, where=Anywhere)
    async def both(message: Message) -> None:
        got.append("both")

    @area.action("a.mine", may=Anyone)
    async def pressed(callback: CallbackQuery) -> None:
        got.append("pressed")

    someone = person(area)
    someone.session.messages[1] = someone.message(text="x")
    for chat in (someone.chat, GROUP):
        someone.chat = chat
        got.append(chat["type"])
        for command in ("/mine", "/ours", "/both"):
            await someone.say(command)
        await someone.press("a.mine", 1)
    assert got == ["private", "mine", "both", "pressed", "supergroup", "ours", "both"]


async def test_other_kinds_of_update_are_guarded_too() -> None:
    area = Area("test")
    got: list[str] = []

    @area.on("my_chat_member", "joined", may=Member, where=Anywhere)
    async def joined(event: ChatMemberUpdated) -> None:
        got.append("joined")

    raw = {
        "chat": GROUP,
        "from": {"id": 7, "is_bot": False, "first_name": "李"},
        "date": 1,
        "old_chat_member": {
            "status": "left",
            "user": {"id": 42, "is_bot": True, "first_name": "b"},
        },
        "new_chat_member": {
            "status": "member",
            "user": {"id": 42, "is_bot": True, "first_name": "b"},
        },
    }
    stranger, known = person(area), person(area, who=actor())
    await stranger.feed("my_chat_member", raw)
    assert got == []
    await known.feed("my_chat_member", raw)
    assert got == ["joined"]


async def test_a_handler_registered_past_the_area_is_refused() -> None:
    router, happened = Router(), []

    async def sneaked(message: Message) -> None:
        happened.append("ran")

    router.message.register(sneaked)
    disp = dispatcher()
    disp.include_router(router)
    guard(disp)
    someone = Person(disp, actor=actor(SUPERIOR_SEAT))
    await someone.say("hello")
    assert happened == []
    assert someone.said() == [TEXTS.translator()("access-nobody")]


def test_each_router_is_a_new_one() -> None:
    area = Area("test")
    ran(area, Anyone)
    first, second = Dispatcher(), Dispatcher()
    first.include_router(area.router())
    second.include_router(area.router())


def test_permissions_lists_every_handler() -> None:
    area = Area("work")

    @area.action("work.open", may=Secretary, where=Anywhere)
    async def opened(callback: CallbackQuery) -> None: ...

    async def raw(message: Message) -> None: ...

    disp = dispatcher()
    disp.include_router(area.router())
    disp.message.register(raw)
    module = __name__
    prefix = f"{module}.test_permissions_lists_every_handler.<locals>"
    assert permissions(disp) == [
        Permission(f"{prefix}.raw", disp.name, "message", None, None),
        Permission(f"{prefix}.opened", "work", "work.open", Secretary, Anywhere),
    ]


async def test_an_area_is_not_asked_about_what_it_takes_nothing_of() -> None:
    asked: list[str] = []
    silent, words = Area("silent"), Area("words")

    @silent.action("silent.press", may=Anyone)
    async def press(callback: CallbackQuery, args: tuple[str, ...]) -> None:
        asked.append(f"pressed {args}")

    @words.message(may=Anyone)
    async def said(message: Message) -> None:
        asked.append("said")
        await message.answer("heard")

    disp = dispatcher()
    router = silent.router()
    for observer in (router.message, router.callback_query):
        observer.outer_middleware(_noting(asked))
    disp.include_routers(router, words.router())
    someone = Person(disp, actor=None)
    await someone.say("something")
    await someone.press("other.press:1")
    assert asked == ["said"]
    await someone.press("silent.press:1")
    assert asked == ["said", "asked", "pressed ('1',)"]


def _noting(asked: list[str]) -> Any:
    async def note(handler: Any, event: Any, data: dict[str, Any]) -> Any:
        asked.append("asked")
        return await handler(event, data)

    return note
