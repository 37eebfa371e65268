"""The transcript of a life, folded to what matters: who did what, and what everyone saw of it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from bot.simulator.events import ACTS, Event, Happened
from tests.lives.living import SPOKEN, Living, Shown
from tests.lives.named import TITLES

if TYPE_CHECKING:
    from tests.lives.life import Cell, Life

DOERS, LINES, WIDTH, OTHERS = 3, 5, 90, 4
WEEK = "一二三四五六日"
_LINK = re.compile(r"\S*[?&]start(?:group)?=\S*|(?<=/start )\S+|(?<=/start@zhengxian_bot )\S+")
_TAG = re.compile(r"</?[a-z]+[^>]*>")


class Record:
    """Written cell by cell; `text` at the end."""

    def __init__(self, here: Living, life: "Life") -> None:
        self._here, self._lines = here, list(_head(here, life))
        self._day, self._way_told = None, -1

    def text(self) -> str:
        return "\n".join(self._lines) + "\n"

    def add(self, cell: "Cell", shown: Shown, since: int, began: int) -> None:
        """`since`: where the way to this day began in the world's history, `began`: the cell."""
        history = self._here.village.world.history
        if cell.day != self._day:
            self._day = cell.day
            day = f"{cell.day.year}年{cell.day.month}月{cell.day.day}日"
            self._lines += ["", f"## {day}（周{WEEK[cell.day.weekday()]}）"]
        meant = "、".join(f"{one} {TITLES[one]}" for one in cell.mechanisms)
        self._lines += ["", f"### {meant}", ""]
        if since != self._way_told:
            self._way(history[since:began])
            self._way_told = since
        printed = self._acts(history[began:])
        self._saw(history[since:], shown, printed)

    def end(self) -> None:
        world = self._here.village.world
        said = sum(_by_bot(one, world.bot) for one in world.history)
        done = sum(one.what in ACTS and one.who not in (None, world.bot) for one in world.history)
        self._lines += ["", f"到此为止，大家一共做了 {done} 下，机器人说了 {said} 句。"]

    def _way(self, events: Sequence[Event]) -> None:
        """What the schedule did on the way to the day is only counted."""
        said = [one for one in events if self._spoken(one)]
        if said:
            chats = len({one.chat.title for one in said})
            self._lines.append(f"* （在这以前，按日程发了 {len(said)} 条，{chats} 个人或群收到。）")

    def _acts(self, events: Sequence[Event]) -> set[str]:
        """Who did what, and his last screen; returns the texts that were printed."""
        printed: set[str] = set()
        runs = [(name, list(run)) for name, run in groupby(_acted(events, self._bot), _doer)]
        for name, run in runs[:DOERS]:
            self._lines.append(f"* **{name}**：{' → '.join(map(_pressed, run))}")
            if last := self._last(events, name):
                printed.add(last.text)
                self._lines.append(f"  * {_short(last.text)}")
        more = dict.fromkeys(name for name, _ in runs[DOERS:])
        if more:
            count = sum(len(run) for _, run in runs[DOERS:])
            self._lines.append(f"* （接着还有{_named(more)}，共 {count} 下。）")
        return printed

    def _saw(self, events: Sequence[Event], shown: Shown, printed: set[str]) -> None:
        """What the cell says somebody was told, each text once."""
        room = OTHERS
        for title, words in dict.fromkeys(shown.told):
            found = (one for one in reversed(events) if self._says(one, title, words))
            one = next(found, None)
            if one and room and one.text not in printed:
                self._lines.append(f"* {title}看到：{_file(one)}{_short(one.text)}")
                printed.add(one.text)
                room -= 1

    def _says(self, event: Event, title: str, words: str) -> bool:
        return event.chat.title == title and words in event.text and self._spoken(event)

    def _last(self, events: Sequence[Event], name: str) -> Event | None:
        found = (one for one in reversed(events) if one.chat.title == name and self._spoken(one))
        return next(found, None)

    def _spoken(self, event: Event) -> bool:
        return _by_bot(event, self._bot)

    @property
    def _bot(self) -> object:
        return self._here.village.world.bot


def _head(here: Living, life: "Life") -> Iterator[str]:
    period = here.plan.period
    yield f"# {here.plan.title}（{life.plan}）"
    yield ""
    yield f"{period.start}至{period.end}，由 {here.home('root')} 开展。人和单位都是虚构的。"
    yield "这一份由 `python -m tests.lives` 活出来：每一句都是机器人当时说的，测试逐字对照。"
    yield ""
    for one in here.sheet.organisations:
        yield f"* {one.name}：{'、'.join(here.people(one.key))}"


def _acted(events: Iterable[Event], bot: object) -> Iterator[Event]:
    yield from (one for one in events if one.what in ACTS and one.who not in (None, bot))


def _doer(event: Event) -> str:
    return event.who.name if event.who else ""


def _pressed(event: Event) -> str:
    if event.what is Happened.PRESSED:
        return f"［{event.text}］"
    said = _clean(event.text).replace("\n", " ")
    said = f"（{event.attachment}）" if event.attachment and not said else said
    return said if said.startswith(("/", "（")) else f"“{said}”"


def _short(text: str) -> str:
    """In one line."""
    lines = [line for line in _clean(text).splitlines() if line.strip()]
    kept = [line if len(line) <= WIDTH else line[: WIDTH - 1] + "…" for line in lines[:LINES]]
    more = [f"……（共 {len(lines)} 行）"] if len(lines) > LINES else []
    return "　/　".join([*kept, *more])


def _file(event: Event) -> str:
    return f"（{event.attachment}）" if event.attachment else ""


def _clean(text: str) -> str:
    return _TAG.sub("", _LINK.sub("…", text)).replace("*", "＊")


def _named(names: Iterable[str]) -> str:
    some = list(names)
    return "、".join(some[:4]) + (f"等 {len(some)} 人" if len(some) > 4 else "")


def _by_bot(event: Event, bot: object) -> bool:
    return event.what in SPOKEN and event.who in (None, bot)
