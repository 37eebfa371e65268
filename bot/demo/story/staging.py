"""The township and its story as a world of the page."""

from collections.abc import Awaitable, Callable
from functools import partial

from bot.demo.hands import directory, words
from bot.demo.people import roster
from bot.demo.served import ServedVillage, live_on, settle
from bot.demo.staging import Staging, in_each, in_front
from bot.demo.story.quarter import LOADED
from bot.demo.story.story import NEVER
from publishing.texts import Texts


def of_story(texts: Texts, language: str) -> Staging:
    t = texts.translator(language)

    async def settled(village: ServedVillage) -> Callable[[], Awaitable[None]]:
        return partial(live_on, await settle(village, t))

    people = len(roster().people) - len(NEVER)
    said = in_front(language, words(texts))
    return Staging(LOADED, in_each(texts, directory), said, people, settled)
