"""What a process does, of all that a bot does. Each may be done by any number of processes."""

from collections.abc import Collection
from enum import StrEnum

from bot.config import Settings


class Role(StrEnum):
    WEB = "web"
    """Receives by webhook."""
    POLLER = "poller"
    """Receives by asking."""
    DELIVERY = "delivery"
    """Sends the outbox and fetches files; one at a time."""
    SCHEDULER = "scheduler"
    """Does what the calendar makes due."""

    @property
    def receives(self) -> bool:
        return self in (Role.WEB, Role.POLLER)


def every(settings: Settings) -> frozenset[Role]:
    """All in one process."""
    receiving = Role.WEB if settings.webhook_url else Role.POLLER
    return frozenset({receiving, Role.DELIVERY, Role.SCHEDULER})


def read(text: str, settings: Settings) -> frozenset[Role]:
    """Names with commas between. ValueError says which is wrong, and why."""
    names = [name.strip() for name in text.split(",") if name.strip()]
    unknown = sorted(set(names) - set(Role))
    if unknown or not names:
        raise ValueError(f"{', '.join(unknown) or 'nothing'} is none of {', '.join(Role)}")
    chosen = frozenset(map(Role, names))
    _agreeing(chosen, settings)
    return chosen


def _agreeing(chosen: Collection[Role], settings: Settings) -> None:
    if Role.WEB in chosen and not settings.webhook_url:
        raise ValueError("web needs WEBHOOK_URL: the address to which Telegram brings updates")
    if Role.POLLER in chosen and settings.webhook_url:
        raise ValueError("poller takes the webhook away: unset WEBHOOK_URL, or say web")
