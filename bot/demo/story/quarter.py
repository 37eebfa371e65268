"""The whole quarter, from the roster to the final ranking."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from bot.demo.people import TREE, roster
from bot.demo.story.december import DECEMBER
from bot.demo.story.folding import counted
from bot.demo.story.january import JANUARY
from bot.demo.story.november import NOVEMBER
from bot.demo.story.october import OCTOBER
from bot.demo.story.page import Page
from bot.demo.story.september import SEPTEMBER
from bot.demo.story.story import Story
from bot.demo.village import this_years, village
from publishing.texts import Translator

PLAN = Path(__file__).parents[3] / "plans" / "pairing.yaml"
BEGINS = date(2026, 10, 1)
LOADED = datetime(2026, 9, 28, 1, 30, tzinfo=UTC)
CHAPTERS = (SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER, JANUARY)


@dataclass(frozen=True, slots=True)
class Lived:
    """How often people acted, how much the bot said, and the story as it ended: its application
    is closed, its database lies where it was."""

    acts: int
    answers: int
    story: Story


async def live(
    folder: Path, t: Translator, write: Callable[[str], None], *, full: bool = False
) -> Lived:
    """Lives it on a database in `folder`; `write` gets the transcript line by line."""
    async with village(folder, LOADED) as lived:
        tokens = await lived.enrol(roster(), TREE)
        await lived.begin(this_years(PLAN, BEGINS), TREE)
        story = Story(lived, Page(lived.world, t, write, full=full), tokens)
        for chapter in CHAPTERS:
            story.page.chapter(chapter.title)
            for scene in chapter.scenes:
                await scene(story)
        total = counted(lived.world.history, lived.world.bot)
        return Lived(total.acts, total.answers, story)
