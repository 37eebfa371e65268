"""Thirty organisations hand in, and who leads them reads one message about it on a workday."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.demo.people import TREE
from bot.demo.peopling import ROOT, Size, peopled
from bot.demo.story.desk import at_desk
from models.plan.loading import load
from models.rules.roster import RosterSheet
from tests.journeys.town import PLAN, Town, begun

MANY = 30


def sheet() -> RosterSheet:
    """A town and thirty communities of it, each a secretary and a member."""
    plan = load(PLAN).plan
    found = peopled(plan, Size(first=MANY, others=0, crowd=2, few=2))
    return RosterSheet(
        tuple(
            replace(one, key=_key(one.key), superior=_key(one.superior) if one.superior else None)
            for one in found.organisations
        ),
        tuple(replace(one, organisation=_key(one.organisation)) for one in found.people),
    )


def _key(key: str) -> str:
    return TREE if key == ROOT else key


@pytest.fixture
async def county(tmp_path: Path) -> AsyncIterator[Town]:
    async with begun(tmp_path, sheet=sheet()) as made:
        yield made


@pytest.mark.system
async def test_thirty_papers_are_one_part_of_one_digest(county: Town) -> None:
    people = sheet().people
    head = await county.person(next(one.name for one in people if one.organisation == TREE))
    leads = {one.organisation: one.name for one in reversed(people) if one.organisation != TREE}
    await county.lived.day(date(2026, 10, 9))
    before = len(head.inbox)
    for name in leads.values():
        await county.person(name)
        await _hand_in(county, name)
    assert len(head.inbox) == before

    await county.lived.day(date(2026, 10, 12))
    (told,) = head.inbox[before:]
    assert f"月小结（2026年10月），{MANY} 份：" in told.text
    assert told.text.count("月小结") == 1
    await head.click("看收到的材料")
    assert f"共 {MANY} 份" in head.screen.text
    await county.lived.day(date(2026, 10, 13))
    assert len(head.inbox) == before + 1


async def _hand_in(town: Town, name: str) -> None:
    person = town.lived.person(name)
    await at_desk(person, "写小结、报告、材料")
    await person.click(next(one for one in person.screen.labels if one.startswith("月小结")))
    await person.send("十月走访十二户。")
    await person.click("跳过")
    await person.click("提交")
