"""Screens in few lines: without gaps, buttons in a row, what was seen before only named."""

from dataclasses import replace

from bot.demo.story.folding import unaddressed
from bot.simulator.columns import width
from bot.simulator.events import ACTS, Event
from bot.simulator.users import User
from publishing.texts import Translator

Rows = tuple[tuple[str, ...], ...]

SCREEN = 6
"""A screen of so many lines and rows of buttons is left out the second time it appears."""
BLOCK = 3
"""So is a paragraph of so many lines, within one scene."""
PARAGRAPH = "\n\n"


class Shortener:
    """Remembers what was printed: screens for the whole story, paragraphs for a scene.

    `places`: the width of a line of buttons.
    """

    def __init__(self, bot: User, t: Translator, places: int) -> None:
        self._bot, self._t, self._places = bot, t, places
        self._screens: set[tuple[str, Rows]] = set()
        self._blocks: set[str] = set()

    def new_scene(self) -> None:
        self._blocks.clear()

    def short(self, event: Event) -> Event:
        if event.what not in ACTS or event.who not in (None, self._bot):
            return event
        screen = unaddressed(event), event.buttons
        rows = event.text.count("\n") + 1 + len(event.buttons)
        if rows >= SCREEN and screen in self._screens:
            return replace(event, text=self._named(event.text), buttons=())
        self._screens.add(screen)
        return replace(
            event,
            text=self._without_known(event.text),
            buttons=_packed(event.buttons, self._places),
        )

    def _named(self, text: str) -> str:
        return self._t.plain("demo-as-before", title=text.partition("\n")[0])

    def _without_known(self, text: str) -> str:
        kept: list[str] = []
        left_out = 0
        for block in text.split(PARAGRAPH):
            lines = block.count("\n") + 1
            if block in self._blocks:
                left_out += lines
                continue
            kept += self._note(left_out)
            left_out = 0
            kept.append(block)
            if lines >= BLOCK:
                self._blocks.add(block)
        return "\n".join(kept + self._note(left_out))

    def _note(self, lines: int) -> list[str]:
        return [self._t.plain("demo-as-above", lines=lines)] if lines else []


def _packed(rows: Rows, places: int) -> Rows:
    """As many buttons beside each other as fit, none cut in two unless it is alone."""
    packed: list[tuple[str, ...]] = []
    for label in (label for row in rows for label in row):
        together = (*packed[-1], label) if packed else (label,)
        if packed and width(" ".join(f"[ {one} ]" for one in together)) <= places:
            packed[-1] = together
        else:
            packed.append((label,))
    return tuple(packed)
