"""Inviting people who are not on the roster: a list of names, or just how many."""

from typing import Any

from aiogram import Bot
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from handlers.args import Args, number
from handlers.forms import Filling, Form, Forms, Invalid, Step, Text, registry
from handlers.people import username_of
from handlers.routing import Area, Secretary
from publishing import links
from publishing.outgoing import Outgoing
from publishing.screens import people as screens
from services.masses import MASSES_AT_ONCE, invite_masses
from services.refusals import BadNumber

LONGEST_NAME = 40

area = Area("masses")


def guests(text: str) -> tuple[list[str], int]:
    """Names, one a line; or no names and how many."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) == 1 and lines[0].isdecimal():
        return [], int(lines[0][:9])
    return lines, 0


async def _check(text: Any, _: Filling) -> None:
    names, count = guests(text)
    if any(len(name) > LONGEST_NAME for name in names):
        raise Invalid("masses-too-long")
    if not 1 <= len(names) + count <= MASSES_AT_ONCE:
        raise BadNumber(least=1, most=MASSES_AT_ONCE)


async def _submit(filling: Filling) -> Outgoing:
    t, where, bot = filling.t, int(filling.meta["organisation"]), str(filling.meta["bot"])
    names, count = guests(filling.answers["guests"])
    invited = await invite_masses(
        filling.ctx,
        filling.member,
        where,
        filling.token,
        names=names,
        count=count,
        label=t.plain("masses-name"),
    )
    urls = [(one.name, links.start(bot, one.token)) for one in invited]
    return screens.masses_sent(t, where, urls)


FORM = registry.add(
    Form(
        name="masses",
        title="masses-title",
        steps=(Step("guests", "masses-ask", Text(maximum=3000), check=_check),),
        submit=_submit,
        may=Secretary,
    )
)


@area.action("people.masses", may=Secretary)
async def invite(
    callback: CallbackQuery, bot: Bot, args: Args, state: FSMContext, forms: Forms
) -> None:
    meta = {"organisation": number(args), "bot": await username_of(bot)}
    await forms.start(callback, FORM, state, meta=meta)
