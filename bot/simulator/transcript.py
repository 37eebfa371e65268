"""What everybody said and saw, as a page to read: people on the left, groups on the right.

李卫国 > /start             somebody writes to the bot
李卫国 < 您好               the bot writes to him
李卫国 > [ 提交 ]           he presses a button
李卫国 <! 已提交            a pop-up answers the press
李卫国 <~ 第二步            a message was edited and now reads so (>~ by a person)
李卫国 <x 第一步            a message was deleted
李卫国 <^ 第一步            a message was pinned
示例支部 · 李卫国 > 好      somebody speaks in a group
示例支部 < 通报             the bot speaks in a group (示例支部 # 专题 < in a topic)
示例支部 * new_chat_members what Telegram itself notes there

The tokens of deep links differ from run to run and read … here.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.simulator.columns import padded, wrapped
from bot.simulator.events import Event, Happened

if TYPE_CHECKING:
    from bot.simulator.world import World

ZONE = ZoneInfo("Asia/Shanghai")

_TOKEN = re.compile(r"(?<=^/start )\S+|(?<=[?&]start=)[\w-]+|(?<=[?&]startgroup=)[\w-]+")
_START_IN_GROUP = re.compile(r"^(/start@\w+) \S+", re.MULTILINE)

_SIGNS = {
    Happened.SAID: "",
    Happened.EDITED: "~",
    Happened.REMOVED: "x",
    Happened.PINNED: "^",
}


@dataclass
class Transcript:
    """`width` in terminal places, for both columns together."""

    world: "World"
    width: int = 100
    zone: ZoneInfo = ZONE

    def mark(self) -> int:
        """The present moment, for `text(since=…)`."""
        return len(self.world.history)

    def __str__(self) -> str:
        return self.text()

    def text(self, since: int = 0) -> str:
        return "\n".join(self.lines(since))

    def lines(self, since: int = 0) -> list[str]:
        """Events in order; a line with the local time wherever the minute changes."""
        return self.lines_of(self.world.history[since:])

    def lines_of(self, events: Iterable[Event]) -> list[str]:
        """Some of the events, laid out in the same way."""
        lines: list[str] = []
        shown = ""
        for event in events:
            moment = event.at.astimezone(self.zone).strftime("%Y-%m-%d %H:%M")
            if moment != shown:
                lines.append(f"-- {moment} --")
                shown = moment
            lines += self._rows(event)
        return lines

    @property
    def places(self) -> int:
        """The width of one column."""
        return (self.width - 3) // 2

    def _rows(self, event: Event) -> list[str]:
        places = self.places
        cell = wrapped(self._cell(event), places, indent="  ")
        if event.chat.private:
            return [f"{padded(line, places)} |" for line in cell]
        return [f"{padded('', places)} | {line}" for line in cell]

    def _cell(self, event: Event) -> str:
        parts = [_without_tokens(event.text)] if event.text else []
        if event.attachment:
            parts.insert(0, f"({event.attachment})")
        if event.what is Happened.PRESSED:
            parts = [f"[ {event.text} ]"]
        if event.what is not Happened.REMOVED:
            parts += [" ".join(f"[ {label} ]" for label in row) for row in event.buttons]
        return f"{self._head(event)} " + "\n".join(parts)

    def _head(self, event: Event) -> str:
        place = event.chat.title + (f" # {event.topic}" if event.topic else "")
        if event.what is Happened.SERVICE:
            return f"{place} *"
        if event.what is Happened.POPUP:
            return f"{self._named(event, place)} <!"
        if event.what is not Happened.PRESSED and event.who in {None, self.world.bot}:
            return f"{place} <{_SIGNS[event.what]}"
        return f"{self._named(event, place)} >{_SIGNS.get(event.what, '')}"

    def _named(self, event: Event, place: str) -> str:
        return place if event.chat.private or not event.who else f"{place} · {event.who.name}"


def _without_tokens(text: str) -> str:
    return _START_IN_GROUP.sub(r"\1 …", _TOKEN.sub("…", text))
