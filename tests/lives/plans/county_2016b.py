"""The same county with its masked years restored: the same life, asked in its own words."""

from dataclasses import replace

from tests.lives.life import Cell
from tests.lives.plans import county_2016

YEAR = "2017年摘帽"


def _asked(cell: Cell) -> Cell:
    visit = cell.of.get("owed") == "household-visit"
    return replace(cell, of={**cell.of, "asked": YEAR}) if visit else cell


LIFE = replace(
    county_2016.LIFE, plan="county-2016b", cells=tuple(map(_asked, county_2016.LIFE.cells))
)
