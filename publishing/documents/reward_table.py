"""A period's rewards and penalties as a table that goes out; its columns stay as they are
(docs/exports.md)."""

from models.queries.reward_views import Line, RewardSheet
from publishing.documents.sheets import Cell, thousandths
from publishing.documents.tables import Table
from publishing.texts import Translator

COLUMNS = (
    *("key", "name", "category", "period", "reward", "matter", "to", "yuan", "points", "percent"),
    *("bars", "place", "before", "source", "state", "reason", "author", "day"),
)


def reward_table(t: Translator, found: RewardSheet) -> Table:
    """Every line that somebody decided on; sums only of what is confirmed, and comes to them
    still."""
    return Table(
        t.plain("reward-file-title"),
        [t.plain(f"reward-column-{key}") for key in COLUMNS],
        [_row(t, found, one) for one in found.lines if one.award is not None],
    )


def _row(t: Translator, found: RewardSheet, one: Line) -> list[Cell]:
    award = one.award
    assert award is not None  # noqa: S101
    category = found.plan.categories.get(award.category)
    kept = award.confirmed and not one.changed
    state = "changed" if one.changed else award.state.value
    return [
        *(award.key, award.organisation, category.title if category else award.category),
        *(found.period, one.said.title, one.about, one.said.to),
        award.yuan if kept else None,
        thousandths(award.points) if kept and award.points else None,
        award.percent if kept else None,
        t.plain("reward-file-yes") if kept and award.bars else None,
        *(int(entry.value) if entry else None for entry in (award.now, award.before)),
        award.now.source if award.now else None,
        *(t.plain(f"reward-state-{state}"), award.reason, award.author),
        award.decided_at.date().isoformat(),
    ]
