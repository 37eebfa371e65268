import secrets
from zoneinfo import ZoneInfo

from bot.clock import VirtualClock
from bot.database import Database
from models.plan.shelf import Shelf
from models.rules.workdays import WorkCalendar
from services.ports import Context
from tests.keys import MemoryKeyStore


class RandomTokens:
    def new(self) -> str:
        return secrets.token_urlsafe(24)


def context(db: Database, clock: VirtualClock) -> Context:
    return Context(
        db=db,
        clock=clock,
        plans=Shelf(),
        tokens=RandomTokens(),
        keys=MemoryKeyStore(),
        calendar=WorkCalendar(years=frozenset({2026})),
        zone=ZoneInfo("Asia/Shanghai"),
    )
