"""The township and its story as a world of the page."""

from collections.abc import Awaitable, Callable
from functools import partial

from bot.demo.hands import directory, words
from bot.demo.people import roster
from bot.demo.served import ServedVillage, live_on, settle
from bot.demo.staging import Staging, spoken
from bot.demo.story.quarter import LOADED
from bot.demo.story.story import NEVER
from bot.demo.tour import told
from bot.simulator.chat import Speech
from publishing.texts import Texts, Translator


def of_story(texts: Texts, language: str) -> Staging:
    async def settled(village: ServedVillage) -> Callable[[], Awaitable[None]]:
        return partial(live_on, await settle(village, texts.translator(language)))

    people = len(roster().people) - len(NEVER)
    return Staging(LOADED, spoken(texts, language, _speech), people, settled)


def _speech(t: Translator) -> Speech:
    return Speech(words(t), directory(t), told(t))
