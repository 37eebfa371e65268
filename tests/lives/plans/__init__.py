"""The lives, one file a plan."""

from tests.lives.life import Life
from tests.lives.plans import arena_2020, county_2016, faculty_2011, pairing, stars_2019

LIVES: dict[str, Life] = {
    one.plan: one
    for one in (
        *(pairing.LIFE, county_2016.LIFE),
        *(arena_2020.LIFE, stars_2019.LIFE, faculty_2011.LIFE),
    )
}
