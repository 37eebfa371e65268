"""The same county with its masked years restored: the same life, asked in its own words."""

from tests.lives.life import Life
from tests.lives.plans import county_2016

LIFE = Life("county-2016b", county_2016.LIFE.last, county_2016.CELLS, county_2016.LIFE.size)
