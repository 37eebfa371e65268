"""Any plan behind a port: its people have pressed Start, its groups are bound, it begins this year.

Nobody acts by himself in it: what happens is what the plan's schedule brings and what the viewer
does.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from bot.demo.hands import directory_of, words
from bot.demo.peopling import ROOT, Size, peopled
from bot.demo.served import FOR_EVER, ServedVillage
from bot.demo.staging import Staging, spoken
from bot.demo.story.acts import desk, token_in
from bot.simulator.chat import Speech
from models.plan.loading import Loaded
from models.plan.rebasing import rebase
from models.rules.dues import local_time
from models.rules.roster import RosterSheet
from models.rules.windows import OccurrenceKind
from publishing.texts import Texts, Translator

MORNING = time(9)


@dataclass(frozen=True, slots=True)
class Staged:
    """A plan on its own days of a year, and the people of it."""

    text: str
    begins: date
    sheet: RosterSheet

    def loaded_at(self, zone: ZoneInfo) -> datetime:
        """The morning before its first day."""
        return local_time(self.begins - timedelta(days=1), MORNING, zone)


def staged(loaded: Loaded, year: int) -> Staged:
    """Two organisations a category, or a small tree where the plan has levels."""
    begins = _in_year(loaded.plan.period.start, year)
    text = rebase(loaded, begins, f"{loaded.plan.id}-{year}", "")
    return Staged(text, begins, peopled(loaded.plan, Size()))


def _in_year(day: date, year: int) -> date:
    """That day of another year; the 29th of February is the 28th where there is none."""
    leap = day.replace(year=2000) == date(2000, 2, 29)
    return day.replace(year=year, day=28 if leap else day.day)


def of_plan(texts: Texts, language: str, loaded: Loaded, year: int) -> Staging:
    """A world of the page: from the morning before the plan's first day to its first stage."""
    plan, zone = staged(loaded, year), texts.translator(language).zone

    async def settled(village: ServedVillage) -> Callable[[], Awaitable[None]]:
        await _settle(village, plan)
        return partial(_pass, village)

    def speech(t: Translator) -> Speech:
        title, people = loaded.plan.title, len(plan.sheet.people)
        about = {
            "page-title": t.plain("page-title-plan", plan=title),
            "page-welcome": t.plain("page-welcome-plan", plan=title, people=people),
        }
        return Speech({**words(t), **about}, directory_of(t, plan.sheet))

    at, people = plan.loaded_at(zone), len(plan.sheet.people)
    return Staging(at, spoken(texts, language, speech), people, settled)


async def _settle(village: ServedVillage, plan: Staged) -> None:
    tokens = await village.enrol(plan.sheet, ROOT)
    await village.begin(plan.text, ROOT)
    for name, token in tokens.items():
        await village.person(name).start(token)
    for home in plan.sheet.organisations:
        await _bind(village, plan.sheet, home.key, home.name)
    opens = await village.coming(OccurrenceKind.STAGE_OPEN)
    if opens is not None:
        village.allow(opens.announce_at)
        await village.until(opens.announce_at)
    village.moving = False


async def _bind(village: ServedVillage, sheet: RosterSheet, key: str, name: str) -> None:
    """The first of an organisation's people is its secretary, and its group is his."""
    first = next(one.name for one in sheet.people if one.organisation == key)
    secretary = village.person(first)
    group = village.world.group(f"{name}群", creator=secretary)
    await desk(secretary, "群和频道", "绑定群或频道")
    await group.add_bot(secretary, token_in(secretary.screen, "startgroup"))


async def _pass(village: ServedVillage) -> None:
    while True:
        await village.until(village.clock.now() + FOR_EVER)
