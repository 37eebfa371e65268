"""What use cases are given, without Telegram: for the bot and for commands that never call it."""

from pathlib import Path

from bot.clock import SystemClock
from bot.config import Settings
from bot.conversations import conversations
from bot.database import Database
from bot.evidence.store import EvidenceStore
from bot.keys import FileKeyStore
from bot.tokens import SecretTokens
from models.plan.shelf import Shelf
from models.plan.work_calendar import load_calendar
from services.ports import Clock, Context, Tokens

READY = Path(__file__).parent.parent / "plans"
CALENDAR = READY / "calendars" / "china.yaml"


def build_context(
    settings: Settings, db: Database, clock: Clock | None = None, tokens: Tokens | None = None
) -> Context:
    """PlanErrors for a calendar file that cannot be read."""
    return Context(
        db=db,
        clock=clock or SystemClock(),
        plans=Shelf(),
        tokens=tokens or SecretTokens(),
        keys=FileKeyStore(settings.data_dir / "keys"),
        calendar=load_calendar(settings.calendar or CALENDAR),
        zone=settings.zone,
        web=settings.web_url,
        files=EvidenceStore(settings.evidence_dir),
        conversations=conversations(db, settings.redis_url),
        own_plans=settings.plans_dir,
        ready_plans=READY,
    )
