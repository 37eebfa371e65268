"""What is left of one campaign whose people are gone while another over the same roster goes on."""

import asyncio
from argparse import Namespace
from datetime import date, time, timedelta
from typing import Any

from sqlalchemy import Select, select

from bot.commands import ranking
from models.tables import Campaign, Closing
from services.ranking_check import replay
from tests.lives.acts import promises, writings
from tests.lives.forgotten import Kept, known, missing, named, rows, words
from tests.lives.hands import go, offers, pick
from tests.lives.plans.county_2010 import OWN
from tests.lives.plans.words import promise
from tests.lives.together import Together

COUNTY, BUREAU = "county-2010", "agriculture-2010"
VILLAGE, STATION = "village-1", "station-1"
GONE, AFTER = date(2010, 9, 30), date(2010, 10, 29)
BRANCH = promise("全县推广两个新品种", "推广", "推广面积", ("万亩", "1", "3"), "2010-08-20")
NOTE = "学了测土配方的讲义，先在两块田试。"
SOONER = (
    ("end: 2012-11-07}", "end: 2010-08-31}\narchive: {after_days: 30}"),
    ("end: 2011-06-30", "end: 2010-07-31"),
    ("start: 2011-07-01", "start: 2010-08-01"),
    ("end: 2012-06-30", "end: 2010-08-15"),
    ("start: 2012-07-01", "start: 2010-08-16"),
    ("end: 2012-11-07", "end: 2010-08-31"),
    ("opens: {on: 2011-05-03}", "opens: {on: 2010-08-03}"),
    ("due: {on: 2011-06-03}", "due: {on: 2010-08-20}"),
)
"""The bureau's campaign ends in its first summer; the county's runs for two years more."""


async def fetched(both: Together, statement: Select[Any]) -> list[Any]:
    async with both.village.app.ctx.db.read() as session:
        return [tuple(row) for row in await session.execute(statement)]


async def written_for_both(both: Together) -> None:
    """By the one who has a seat under each."""
    await writings.wrote(both.second, STATION, "study-note", NOTE, member=True)
    await promises.published(both.first, VILLAGE, "member-promise", OWN, member=True)


async def people_go(both: Together) -> None:
    """On its plan's day, of which its leaders were told; not a cell of the county's is changed."""
    numbers = dict(await fetched(both, select(Campaign.key, Campaign.id)))
    await both.village.day(GONE - timedelta(days=1), time(23))
    assert any("个人信息将在 2010年9月30日 删除" in one.text for one in both.first.above.inbox)
    before = await _kept(both, numbers[COUNTY])
    assert NOTE in words(await _kept(both, numbers[BUREAU]))
    await both.village.day(GONE, time(0, 30))
    async with both.village.app.ctx.db.read() as session:
        of_it = await named(session, numbers[BUREAU], await known(session))
        still = await named(session, numbers[COUNTY], await known(session))
    left = words(await _kept(both, numbers[BUREAU]))
    assert (of_it, NOTE in left) == ([], False)
    assert still
    assert missing(before, await _kept(both, numbers[COUNTY])) == []
    ended = await fetched(both, select(Closing.campaign_id, Closing.erase_on, Closing.erased_at))
    ((number, day, at),) = ended
    assert (number, day) == (numbers[BUREAU], GONE)
    assert at.astimezone(both.village.app.ctx.zone).date() == GONE


async def _kept(both: Together, campaign: int) -> Kept:
    async with both.village.app.ctx.db.read() as session:
        return await rows(session, campaign)


async def everybody_is_known(both: Together) -> None:
    """Also whoever was in the bureau's alone has his offices still, and the person who is in both
    finds what he promised under the county's."""
    for name in {one.name for one in both.first.sheet.people}:
        person = both.first[name]
        await go(person)
        assert f"{name}同志" in person.screen.text
    person = both.first.works(VILLAGE)
    await go(person, "我的承诺")
    assert offers(person, OWN.target), person.screen.labels


async def rankings_follow(both: Together) -> None:
    """Of both campaigns, as `ranking verify` reckons them again."""
    for key in (COUNTY, BUREAU):
        found = await replay(both.village.app.ctx, key)
        assert [(one.period, one.final, one.differs) for one in found] == [("2010-H1", True, ())]
        assert all(one.places and one.lines for one in found)
        asked = Namespace(action="verify", key=key, language="zh-Hans")
        assert await asyncio.to_thread(ranking.run, asked) == 0


async def archive_names_nobody(both: Together) -> None:
    person = both.first.works(VILLAGE)
    await go(person, "活动档案", both.second.plan.title)
    shown = person.screen.text
    assert "个人信息" in shown
    await pick(person, "2010年上半年排名")
    assert both.first.home(STATION) in person.screen.text
    people = {one.name for one in both.first.sheet.people}
    assert not [name for name in people if name in shown + person.screen.text]
