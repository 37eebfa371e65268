"""A ranking of two hundred organisations comes into the group as pictures, in one album."""

from datetime import date, time
from pathlib import Path

import pytest

from bot.demo.people import SINCE, TREE, roster
from models.rules.roster import OrganisationRow, PersonRow, RosterSheet
from models.tables import Role
from tests.journeys.town import begun

MANY, HEAVIEST = 200, 200_000
NAMES = [f"{a}{b}{c}社区" for a in "东西南北中" for b in "街河桥山湖" for c in "一二三四五六七八"]


def county() -> RosterSheet:
    """The demo's superior, and below it two hundred communities with a secretary each."""
    above = roster()
    organisations = [
        OrganisationRow(1000 + at, f"c{at}", name, "community", TREE, SINCE)
        for at, name in enumerate(NAMES)
    ]
    people = [
        PersonRow(1000 + at, f"c{at}-01", f"{name}书记", f"c{at}", Role.SECRETARY, SINCE)
        for at, name in enumerate(NAMES)
    ]
    return RosterSheet(
        (above.organisations[0], *organisations),
        (*(one for one in above.people if one.organisation == TREE), *people),
    )


@pytest.mark.system
async def test_two_hundred_have_their_pictures_in_the_group(tmp_path: Path) -> None:
    assert len(set(NAMES)) == MANY
    async with begun(tmp_path, sheet=county()) as town:
        zhou = await town.person("周文博")
        group = await town.group(zhou, "清河镇支书群")
        await town.lived.day(date(2027, 1, 14), time(9, 30))
    pictures = [one for one in group.messages if one.file and one.file.kind == "photo"]
    assert len(pictures) == 7
    assert len({one.media_group_id for one in pictures}) == 1
    assert all("2026年第4季度" in one.text for one in pictures)
    assert max(len(one.file.data) for one in pictures if one.file) <= HEAVIEST
    told = "".join(one.text for one in group.messages)
    assert all(name in told for name in NAMES)
