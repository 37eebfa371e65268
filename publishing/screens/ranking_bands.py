"""What the group of each place of the ranking is called."""

from collections.abc import Sequence

from models.plan.banding import Place, band_keys
from models.plan.schema import Plan


def band_titles(plan: Plan, places: Sequence[Place]) -> list[str]:
    """Of each of a category's places, best first; empty where it is in none."""
    said = plan.ranking.bands if plan.ranking else {}
    return [said[key].title if key else "" for key in band_keys(said, places)]
