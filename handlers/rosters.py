"""The roster in chat: fetched as an Excel file, sent back, looked at, imported; invitations."""

import asyncio
from base64 import b64decode, b64encode
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any

from aiogram import Bot
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from handlers.args import Args, number
from handlers.book_forms import acceptable, fetch, patiently
from handlers.forms import Filling, Form, Forms, Step, registry
from handlers.forms.kinds import Invalid, Kind
from handlers.people import username_of
from handlers.routing import Area, Secretary
from handlers.sending import hand_over
from handlers.show import show
from handlers.telling import answer
from models.rules.roster import RosterSheet
from publishing import links
from publishing.outgoing import Made, Outgoing
from publishing.screens import rosters as screens
from publishing.texts import Texts, Translator
from services import people, roster_desk
from services.actors import Actor
from services.invitations import InvitedMany, invite_kept
from services.ports import Context
from services.refusals import NotYourOrganisation

area = Area("rosters")


@area.action("roster.open", may=Secretary)
async def open_roster(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    await _require(ctx, actor)
    await show(press, screens.opened(t))


@area.action("roster.get", may=Secretary)
async def hand_out(press: CallbackQuery, ctx: Context, actor: Actor, t: Translator) -> None:
    sheet = await roster_desk.hand_out(ctx, actor)
    name = t.plain("roster-file-name", day=ctx.today().isoformat())
    try:
        await hand_over(press, Made(name, await asyncio.to_thread(_written, sheet, t)))
    finally:
        await answer(press)


@area.action("roster.send", may=Secretary)
async def send(
    press: CallbackQuery, bot: Bot, ctx: Context, actor: Actor, forms: Forms, state: FSMContext
) -> None:
    await _require(ctx, actor)
    await forms.start(press, FORM, state, meta={"bot": await username_of(bot)})


@area.action("people.sheets", may=Secretary)
async def ask_sheets(
    press: CallbackQuery, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    reach = await people.people(ctx, actor, number(args))
    count = sum(one in reach.never_started for one in reach.kept)
    await show(press, screens.sheets_ask(t, reach.organisation_id, reach.organisation, count))


@area.action("people.sheets-yes", may=Secretary)
async def print_sheets(
    press: CallbackQuery, bot: Bot, ctx: Context, actor: Actor, t: Translator, args: Args
) -> None:
    where = number(args)
    batch = await invite_kept(ctx, actor, where, renew=True)
    made = await _sheets(ctx, t, batch, await username_of(bot))
    if made is None:
        await answer(press, t.plain("people-links-none"))
        return
    await show(press, screens.sheets_made(t, where, len(batch.invited), batch.left, made))


@dataclass(frozen=True)
class RosterFile(Kind):
    """{name, data, would}: the workbook itself, as base64, and in words what it would do."""

    async def read(self, message: Message, filling: Filling, held: Any) -> dict[str, Any]:
        document = acceptable(message.document)
        return await patiently(message, filling, self._looked_at(message, document, filling))

    async def _looked_at(self, message: Message, document: Any, filling: Filling) -> dict[str, Any]:
        data = await fetch(message, document)
        sheet = await asyncio.to_thread(_read, data)
        looked = await roster_desk.look(filling.ctx, filling.member, sheet)
        if looked.report.rejected:
            report, count = screens.wrong(filling.t, looked.report), len(looked.report.rejected)
            raise Invalid("roster-wrong", count=count, report=report)
        would = screens.would(filling.t, looked.report, looked.left_out)
        name = document.file_name or ""
        return {"name": name, "data": b64encode(data).decode(), "would": would}

    async def say(self, value: Any, filling: Filling) -> str:
        return str(value["name"])


async def _would(filling: Filling) -> str:
    return str(filling.answers["file"]["would"])


async def _take(filling: Filling) -> Outgoing:
    """Whoever is new gets his sheet; who holds one that is still good keeps it."""
    data = b64decode(filling.answers["file"]["data"])
    sheet = await asyncio.to_thread(_read, data)
    report = await roster_desk.take(filling.ctx, filling.member, sheet)
    if report.rejected:
        return Outgoing(screens.wrong(filling.t, report))
    batch = await invite_kept(filling.ctx, filling.member)
    made = await _sheets(filling.ctx, filling.t, batch, str(filling.meta["bot"]))
    return screens.taken(filling.t, report, len(batch.invited), batch.left, made)


async def _sheets(ctx: Context, t: Translator, batch: InvitedMany, bot: str) -> Made | None:
    """None where nobody is waiting."""
    from publishing.documents.invitation_sheets import Slip, invitation_sheets

    slips = [
        Slip(
            one.name,
            one.organisation,
            links.start(bot, one.token),
            one.expires_at.astimezone(ctx.zone).date(),
        )
        for one in batch.invited
    ]
    return await asyncio.to_thread(invitation_sheets, t, slips) if slips else None


def _read(data: bytes) -> RosterSheet:
    from publishing.documents.roster_reading import read  # Excel is loaded when it is used

    return read(BytesIO(data), texts())


@cache
def texts() -> Texts:
    return Texts.load()


def _written(sheet: RosterSheet, t: Translator) -> bytes:
    from publishing.documents.roster import write_roster

    data = BytesIO()
    write_roster(data, sheet, t)
    return data.getvalue()


async def _require(ctx: Context, actor: Actor) -> None:
    if not await roster_desk.keeps(ctx, actor):
        raise NotYourOrganisation


FORM = registry.add(
    Form(
        "roster",
        "roster-form",
        (Step("file", "roster-ask-file", RosterFile()),),
        _take,
        _would,
        may=Secretary,
    )
)
