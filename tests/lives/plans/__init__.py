"""The lives, one file a plan."""

from tests.lives.life import Life
from tests.lives.plans import (
    agriculture_2010,
    arena_2020,
    broadcaster_2011,
    county_2010,
    county_2016,
    county_2016b,
    faculty_2011,
    flags_2019,
    newtown_2014,
    pairing,
    school,
    stars_2019,
    subdistrict_2011,
)

LIVES: dict[str, Life] = {
    one.LIFE.plan: one.LIFE
    for one in (
        agriculture_2010,
        arena_2020,
        broadcaster_2011,
        county_2010,
        county_2016,
        county_2016b,
        faculty_2011,
        flags_2019,
        newtown_2014,
        pairing,
        school,
        stars_2019,
        subdistrict_2011,
    )
}
