"""Looking for words: /find, “查找 …” as a message, the menu. A button carries what is looked for,
so nothing of it is kept."""

import re
from typing import Any
from unicodedata import normalize

from aiogram.filters import CommandObject
from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number, word
from handlers.paging import leafing
from handlers.routing import Area, Member
from handlers.show import show
from models.rules.finding import carried
from publishing.actions import action
from publishing.outgoing import Outgoing
from publishing.screens import finding as screens
from publishing.texts import Translator
from services import finding
from services.actors import Actor
from services.ports import Context
from services.refusals import NotFound

_SAID = re.compile(r"/?(?:查找|查詢|查询|搜索|搜尋|find|search)(?:\s*[:,]\s*|\s+)(.+)", re.I | re.S)

area = Area("finding")


async def looked_for(message: Message) -> bool | dict[str, Any]:
    """“查找 路灯”, also with a full-width blank or slash; what is looked for."""
    found = _SAID.fullmatch(normalize("NFKC", message.text or "").strip())
    return {"sought": found[1]} if found else False


@area.command("find", may=Member)
async def find_command(
    message: Message, command: CommandObject, ctx: Context, actor: Actor, t: Translator
) -> None:
    await show(message, await _found(ctx, actor, t, command.args or ""))


@area.message(looked_for, may=Member)
async def find_said(
    message: Message, ctx: Context, actor: Actor, t: Translator, sought: str
) -> None:
    await show(message, await _found(ctx, actor, t, sought))


@area.action("find.open", may=Member)
async def find_how(press: CallbackQuery, t: Translator) -> None:
    await show(press, screens.how(t))


@area.action("find.all", may=Member)
async def find_again(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    await show(press, await _found(ctx, actor, t, word(args)))


@area.action("find.page", may=Member)
async def find_more(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    room, at, words = _room(word(args)), number(args, 1), finding.wanted(word(args, 2))
    page = await finding.page(ctx, actor, room, words, at)
    turning = leafing(
        page.number, page.more, lambda to: action("find.page", room, to, carried(words) or ""), t
    )
    part = screens.Part(room, page.items, page.more)
    await show(press, screens.listed(t, words, part, turning))


async def _found(ctx: Context, actor: Actor, t: Translator, text: str) -> Outgoing:
    words = finding.wanted(text)
    if not words:
        return screens.how(t)
    found = await finding.everywhere(ctx, actor, words)
    parts = [screens.Part(room, one.items, one.more) for room, one in found.rooms.items()]
    plans = [(one.id, one.plan) for one in found.campaigns]
    return screens.everywhere(t, words, plans, parts)


def _room(name: str) -> finding.Room:
    if name not in list(finding.Room):
        raise NotFound
    return finding.Room(name)
