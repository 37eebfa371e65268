"""What is in the database after a plan was lived through, day by day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import Select, select

from bot.config import Settings
from bot.context import CALENDAR
from bot.rehearsing import Days, lived_through
from models.plan.loading import load
from models.tables import Chat, Discussion, Duty, Member, Organisation, OutboxMessage, Round
from services.ports import Context
from tests.rosters import roster_of
from tests.unit.plan.texts import PLANS, ZONE

KNOWN = 2026


@dataclass(frozen=True)
class Frozen:
    """One duty; `owner` is the key of the member, or of the organisation that owes it."""

    expectation: str
    owner: str
    opens: date
    due: date


@dataclass(frozen=True)
class Said:
    """One message; `to` is the key of the organisation whose group it is, or of the member."""

    kind: str
    refs: Mapping[str, int | str]
    to: str
    day: date


@dataclass(frozen=True)
class Opened:
    home: str
    about: str
    period: str
    opens: date
    closed: date | None


@dataclass(frozen=True)
class Discussed:
    """One that the plan has opened; `closes`: its last day."""

    topic: str
    closes: date


@dataclass(frozen=True)
class Lived:
    duties: Sequence[Frozen]
    said: Sequence[Said]
    rounds: Sequence[Opened]
    discussions: Sequence[Discussed]


async def live(name: str, folder: Path) -> Lived:
    """The whole campaign among two organisations of each category."""
    loaded = load(PLANS / f"{name}.yaml")
    chosen = Settings(_env_file=None, data_dir=folder, calendar=_calendar(folder))
    sheet = roster_of(loaded.plan, 2, 2)
    async with lived_through(chosen, loaded, sheet, Days(), lambda _: None) as (ctx, _):
        return Lived(
            await _duties(ctx), await _said(ctx), await _rounds(ctx), await _discussions(ctx)
        )


def _calendar(folder: Path) -> Path:
    """Next year's notice, once it is entered, shall not move the days of these tests."""
    known = yaml.safe_load(CALENDAR.read_text("utf-8"))
    known["years"] = {year: one for year, one in known["years"].items() if year <= KNOWN}
    path = folder / "calendar.yaml"
    path.write_text(yaml.safe_dump(known, allow_unicode=True), "utf-8")
    return path


async def _duties(ctx: Context) -> list[Frozen]:
    rows = await _all(
        ctx,
        select(Duty, Organisation.key, Member.key)
        .join(Organisation, Organisation.id == Duty.organisation_id)
        .outerjoin(Member, Member.id == Duty.member_id),
    )
    return [
        Frozen(duty.expectation, member or home, _day(duty.opens_at), duty.due_on)
        for duty, home, member in rows
    ]


async def _said(ctx: Context) -> list[Said]:
    rows = await _all(
        ctx,
        select(OutboxMessage, Organisation.key, Member.key)
        .join(Chat, Chat.id == OutboxMessage.chat_id)
        .outerjoin(Organisation, Organisation.id == Chat.organisation_id)
        .outerjoin(Member, Member.id == Chat.member_id),
    )
    return [
        Said(message.kind, message.refs, home or member, _day(message.not_before))
        for message, home, member in rows
    ]


async def _rounds(ctx: Context) -> list[Opened]:
    rows = await _all(
        ctx,
        select(Round, Organisation.key).join(
            Organisation, Organisation.id == Round.organisation_id
        ),
    )
    return [
        Opened(
            home, one.about, one.period, _day(one.opened_at), one.closed_at and _day(one.closed_at)
        )
        for one, home in rows
    ]


async def _discussions(ctx: Context) -> list[Discussed]:
    rows = await _all(ctx, select(Discussion.topic, Discussion.closes_on))
    return [Discussed(*row) for row in rows]


async def _all(ctx: Context, statement: Select[Any]) -> Sequence[Any]:
    async with ctx.db.read() as session:
        return (await session.execute(statement)).all()


def _day(moment: datetime) -> date:
    return moment.astimezone(ZONE).date()
