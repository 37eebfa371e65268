"""The lives, one file a plan."""

from tests.lives.life import Life
from tests.lives.plans import county_2016, pairing

LIVES: dict[str, Life] = {one.plan: one for one in (pairing.LIFE, county_2016.LIFE)}
