"""Results reckoned again from the counts that are stored: what was published has to come out."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.schema import Plan
from models.queries.plans import plans_of_versions
from models.rules import tally
from models.tables import Count, Organisation, Round, RoundResult
from services.evaluations import counting
from services.ports import Context

Groups = dict[str, dict[str, dict[str, int]]]


@dataclass(frozen=True, slots=True)
class Verified:
    """A paper of a closed round; `place` counts from 1 and is None for an organisation's.

    digest: as published. same: it is that of the counts. scored: so is the score.
    """

    round_id: int
    place: int | None
    title: str
    organisation: str
    period: str
    digest: str
    same: bool
    scored: bool

    @property
    def holds(self) -> bool:
        return self.same and self.scored


async def verify(ctx: Context, round_id: int | None = None) -> Sequence[Verified]:
    """Of one round, or of all that are closed, as they were closed; nobody's name is read."""
    of_it = () if round_id is None else (Round.id == round_id,)
    async with ctx.db.read() as session:
        rows = await session.execute(
            select(RoundResult, Round, Organisation.name)
            .join(Round, Round.id == RoundResult.round_id)
            .join(Organisation, Organisation.id == Round.organisation_id)
            .where(*of_it)
            .order_by(Round.closed_at, Round.id, RoundResult.place)
        )
        found = rows.all()
        plans = await plans_of_versions(session, {round_.plan_version_id for _, round_, _ in found})
        counts = await _counts(session, round_id)
    return [
        _verified(
            told, round_, name, plans[round_.plan_version_id], counts[told.round_id, told.place]
        )
        for told, round_, name in found
    ]


def _verified(
    told: RoundResult, round_: Round, organisation: str, plan: Plan, groups: Groups
) -> Verified:
    evaluation = plan.evaluations[round_.evaluation]
    form = plan.questionnaires[evaluation.questionnaire]
    stored = counting.Published(told.excluded, groups, told.verdicts, told.left_out)
    score = tally.score(
        [
            _group(label, {item: items[item] for item in form.items})
            for label, items in groups.items()
        ],
        counting.weights(evaluation),
        counting.scale_of(form),
        trim=evaluation.trim,
    )
    return Verified(
        round_.id,
        told.place + 1 if evaluation.about.several else None,
        evaluation.title,
        organisation,
        round_.period,
        told.digest,
        counting.digest(told.invited, told.voted, stored) == told.digest,
        score == told.score,
    )


def _group(label: str, items: dict[str, dict[str, int]]) -> tally.Group:
    ballots = max(sum(counts.values()) for counts in items.values())
    return tally.Group(tuple(label.split("+")), ballots, items)


async def _counts(
    session: AsyncSession, round_id: int | None
) -> defaultdict[tuple[int, int], Groups]:
    of_it = () if round_id is None else (Count.round_id == round_id,)
    rows = await session.scalars(select(Count).where(*of_it).order_by(Count.id))
    found: defaultdict[tuple[int, int], Groups] = defaultdict(dict)
    for row in rows:
        items = found[row.round_id, row.place].setdefault(row.voter_class, {})
        items.setdefault(row.item, {})[row.grade] = row.ballots
    return found
