"""A published ranking as a table that goes out; its columns stay as they are (docs/exports.md)."""

from models.plan.renames import entitled
from models.queries.ranking import PlaceView
from models.queries.results import Result
from models.queries.reward_views import matter_title
from models.queries.rewards import AwardView
from models.queries.standing import Standing
from publishing.documents.sheets import Cell, thousandths
from publishing.documents.tables import Table
from publishing.screens.band_moves import Move, banded, moves
from publishing.screens.rewards import given, titled
from publishing.texts import Translator

COLUMNS = (
    *("key", "name", "category", "period", "state", "score", "place", "movement"),
    *("band", "was", "rewards", "effects"),
)


def ranking_table(t: Translator, found: Result) -> Table:
    """A row for each organisation, in the order of the ranking; behind the fixed columns, one for
    each part in the order of the plan."""
    parts = found.plan.ranking.parts.values() if found.plan.ranking else ()
    stood = {one.place.organisation_id: one for one in found.standings}
    moved = moves(found.ranking, found.plan, found.before)
    return Table(
        t.plain("result-file-title"),
        [*(t.plain(f"result-column-{key}") for key in COLUMNS), *(one.title for one in parts)],
        [
            [
                *_row(t, found, one, band, moved.get(one.organisation_id)),
                *_parts(stood.get(one.organisation_id)),
            ]
            for one, band in banded(found.ranking, found.plan)
        ],
    )


def _row(t: Translator, found: Result, one: PlaceView, band: str, move: Move | None) -> list[Cell]:
    category = found.plan.categories.get(one.category)
    own = [award for award in found.awards if award.organisation_id == one.organisation_id]
    barred = one.barred or any(award.bars for award in own)
    return [
        *(found.keys[one.organisation_id], one.organisation),
        *(category.title if category else one.category, found.ranking.period),
        t.plain(f"result-state-{found.ranking.state.value}"),
        *(thousandths(one.score), one.place, one.movement, band or None),
        move.was if move else None,
        t.plain("list-separator").join(_award(t, found, award) for award in own) or None,
        t.plain("reward-sum-bars") if barred else None,
    ]


def _award(t: Translator, found: Result, award: AwardView) -> str:
    said = entitled(found.plan.rewards, award.reward)
    if said is None:
        return award.reward
    title = titled(t, said, matter_title(said, award.matter))
    return t.plain("label-value", label=title, value=given(t, said, award))


def _parts(one: Standing | None) -> list[Cell]:
    """Empty where there was nothing to measure."""
    parts = one.parts if one else ()
    return [None if part.score is None else thousandths(part.score) for part in parts]
