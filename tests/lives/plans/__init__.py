"""The lives, one file a plan."""

from tests.lives.life import Life
from tests.lives.plans import (
    broadcaster_2011,
    county_2016,
    newtown_2014,
    pairing,
    school,
)

LIVES: dict[str, Life] = {
    one.LIFE.plan: one.LIFE
    for one in (
        broadcaster_2011,
        county_2016,
        newtown_2014,
        pairing,
        school,
    )
}
AWAITED = ("agriculture-2010", "county-2010", "county-2016b", "subdistrict-2011")
"""Plans whose lives are still to be written."""
