"""The lives, one file a plan."""

from tests.lives.life import Life
from tests.lives.plans import (
    arena_2020,
    broadcaster_2011,
    county_2016,
    faculty_2011,
    newtown_2014,
    pairing,
    school,
    stars_2019,
    subdistrict_2011,
)

LIVES: dict[str, Life] = {
    one.LIFE.plan: one.LIFE
    for one in (
        arena_2020,
        broadcaster_2011,
        county_2016,
        faculty_2011,
        newtown_2014,
        pairing,
        school,
        stars_2019,
        subdistrict_2011,
    )
}
AWAITED = ("agriculture-2010", "county-2010", "county-2016b")
"""Plans whose lives are still to be written."""
