"""How much waits for one person's word or deed, by what it is; each counted in one statement."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Select, func, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.queries import commitment_filters as promises
from models.queries import exemplars, gaps, ideas, objections
from models.queries.duties import outstanding, owed_by
from models.queries.parked import held_back, of_organisations
from models.tables import (
    Campaign,
    CampaignState,
    CaseState,
    Chat,
    Commitment,
    Duty,
    ErasureRequest,
    ErasureState,
    Exemplar,
    ExemplarState,
    Gap,
    GapState,
    Idea,
    Indicator,
    IndicatorChange,
    Organisation,
    OutboxMessage,
    OwnPlanState,
    Plaque,
    PlaqueState,
    PointClaim,
    PointState,
    Project,
    SubmittedPlan,
    SupervisionCase,
)

Counting = Select[int]
Of = (
    Commitment
    | Duty
    | Exemplar
    | Gap
    | Idea
    | Plaque
    | PointClaim
    | SubmittedPlan
    | SupervisionCase
)
SOON = timedelta(days=7)
"""What is owed later does not wait yet."""


@dataclass(frozen=True, slots=True)
class Whom:
    """Who asks, at which moment: `led` are the organisations he leads, `below` those right below
    them."""

    member_id: int
    led: Sequence[int]
    below: Sequence[int]
    now: datetime
    today: date


async def waiting(session: AsyncSession, whom: Whom) -> dict[str, int]:
    """By the kind of thing, without those of which nothing waits; see `_handed_up` and others."""
    counted = [
        select(
            literal(name),
            one.with_only_columns(func.count(), maintain_column_froms=True).scalar_subquery(),
        )
        for name, one in (*_of_promises(whom), *_handed_up(whom), *_other(whom))
    ]
    rows = await session.execute(union_all(*counted))
    return {name: count for name, count in rows if count}


def _of_promises(whom: Whom) -> Iterator[tuple[str, Counting]]:
    me, led, today = whom.member_id, whom.led, whom.today
    promised = _running(Commitment).join(
        Organisation, Organisation.id == Commitment.organisation_id
    )
    kept = promised.join(Project, Project.commitment_id == Commitment.id).join(
        Indicator, Indicator.project_id == Project.id
    )
    asked = kept.join(IndicatorChange, IndicatorChange.indicator_id == Indicator.id)
    yield "reviews", promised.where(promises.to_review(me, led, today))
    yield (
        "verify",
        kept.where(promises.to_verify(me, led, today), *promises.claimed_before(me, led, today)),
    )
    yield (
        "changes",
        asked.where(promises.to_decide(me, led, today), *promises.asked_of(led, today)),
    )


def _handed_up(whom: Whom) -> Iterator[tuple[str, Counting]]:
    """What came from below and wants a decision."""
    me, led, today = whom.member_id, whom.led, whom.today
    handed_in = Gap.state.in_((GapState.SUBMITTED, GapState.CLAIMED))
    new = Exemplar.state == ExemplarState.SUBMITTED
    proposed = Plaque.state == PlaqueState.PROPOSED
    claimed = PointClaim.state == PointState.CLAIMED
    others = [one for one in whom.below if one not in led]
    made = SubmittedPlan.state == OwnPlanState.HANDED_IN
    yield "gaps", _running(Gap).where(handed_in, gaps.overseen_by(led, me, today))
    yield "exemplars", _running(Exemplar).where(new, exemplars.overseen_by(led, me, today))
    yield "ideas", _ideas().where(ideas.to_decide(me, led, today))
    yield "plaques", _running(Plaque).where(proposed, Plaque.organisation_id.in_(whom.below))
    yield "points", _running(PointClaim).where(claimed, PointClaim.organisation_id.in_(others))
    yield (
        "plans",
        _running(SubmittedPlan).where(made, SubmittedPlan.organisation_id.in_(whom.below)),
    )


def _other(whom: Whom) -> Iterator[tuple[str, Counting]]:
    """What he owes himself, what was said against something, what came back, what lies still."""
    me, led, today = whom.member_id, whom.led, whom.today
    asking = (ErasureRequest.state == ErasureState.ASKED, ErasureRequest.member_id != me)
    answered = SupervisionCase.state == CaseState.FED_BACK
    unsent = (*held_back(), of_organisations(tuple(led), today))
    yield "duties", _duties(whom).where(Duty.kind != Kind.COMMENT)
    yield "comments", _duties(whom).where(Duty.kind == Kind.COMMENT)
    yield "objections", objections.to_answer(me, led)
    yield "cases", _running(SupervisionCase).where(answered, SupervisionCase.superior_id.in_(led))
    yield (
        "erasures",
        select(ErasureRequest.id).where(*asking, ErasureRequest.organisation_id.in_(led)),
    )
    yield (
        "parked",
        select(OutboxMessage.id).join(Chat, Chat.id == OutboxMessage.chat_id).where(*unsent),
    )


def _ideas() -> Counting:
    return _running(Idea).join(Organisation, Organisation.id == Idea.organisation_id)


def _duties(whom: Whom) -> Counting:
    """Overdue or due within the week, and neither waived nor done."""
    return (
        _running(Duty)
        .where(outstanding())
        .where(Duty.opens_at <= whom.now, Duty.closes_at > whom.now)
        .where(Duty.due_at <= whom.now + SOON)
        .where(owed_by(whom.member_id, whom.today))
    )


def _running(of: type[Of]) -> Counting:
    """Of the campaigns that run."""
    running = Campaign.state == CampaignState.RUNNING
    return select(of.id).join(Campaign, Campaign.id == of.campaign_id).where(running)
