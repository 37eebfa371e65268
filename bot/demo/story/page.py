"""The transcript as it grows: headings, asides, and what has happened since the last line."""

from collections.abc import Callable, Sequence

from bot.demo.story.folding import Counted, Repeated, counted, split, without_repeats
from bot.demo.story.shortening import Shortener
from bot.simulator.columns import width, wrapped
from bot.simulator.events import Event
from bot.simulator.transcript import Transcript
from bot.simulator.world import World
from publishing.texts import Translator, Value

NAMES = 4
INDENT = 2


class Page:
    """Everything that happens in `world` is printed or counted exactly once, in its order.

    `write` gets one line at a time. `full` prints what would else be counted.
    """

    def __init__(
        self, world: World, t: Translator, write: Callable[[str], None], *, full: bool = False
    ) -> None:
        self._world, self._t, self._write, self._full = world, t, write, full
        self._transcript = Transcript(world)
        self._shortener = Shortener(world.bot, t, self._transcript.places - INDENT)
        self._printed = 0
        self._minute = ""

    def chapter(self, key: str, **values: Value) -> None:
        title = self._t.plain(key, **values)
        rule = "=" * self._transcript.width
        self._lines("", rule, title, rule)

    def aside(self, key: str, **values: Value) -> None:
        """A sentence of who tells the story, across both columns."""
        for paragraph in self._t.plain(key, **values).split("\n"):
            self._lines(*wrapped(paragraph, self._transcript.width))

    def scene(self, key: str, **values: Value) -> None:
        self._shortener.new_scene()
        self._minute = ""
        title = f"  {self._t.plain(key, **values)}  "
        sides = max(self._transcript.width - width(title), 0) // 2
        self._lines("", "-" * sides + title + "-" * sides)

    def show(self, *titles: str) -> None:
        """Print what has happened since the last time in the chats with these titles, count the
        rest. Without titles nothing is left out but what the bot said to several alike."""
        events = self._world.history[self._printed :]
        self._printed = len(self._world.history)
        if self._full:
            self._events(events)
            return
        shown, hidden = split(events, titles or None)
        self._print(shown)
        if hidden:
            self._count(counted(hidden, self._world.bot))

    def skip(self) -> None:
        """Only count what has happened since the last time."""
        self.show("")

    def _print(self, events: Sequence[Event]) -> None:
        for one in without_repeats(events, self._world.bot):
            if isinstance(one, Repeated):
                self._note("demo-repeated", count=len(one.places), places=self._named(one.places))
            else:
                self._events([self._shortener.short(one)])

    def _events(self, events: Sequence[Event]) -> None:
        """With the time wherever it is another than above."""
        for event in events:
            minute, *lines = self._transcript.lines_of([event])
            self._lines(*([minute] if minute != self._minute else []), *lines)
            self._minute = minute

    def _count(self, found: Counted) -> None:
        if found.people:
            self._note(
                "demo-counted",
                people=len(found.people),
                names=self._named(found.people),
                acts=found.acts,
                answers=found.answers,
                rooms=len(found.rooms),
            )
        else:
            self._note("demo-counted-rooms", rooms=len(found.rooms), answers=found.answers)

    def _note(self, key: str, **values: Value) -> None:
        self._lines(*wrapped(self._t.plain(key, **values), self._transcript.width, indent="   "))

    def _named(self, names: tuple[str, ...]) -> str:
        said = self._t.plain("list-separator").join(names[:NAMES])
        return self._t.plain("demo-and-more", names=said) if len(names) > NAMES else said

    def _lines(self, *lines: str) -> None:
        for line in lines:
            self._write(line.rstrip())
