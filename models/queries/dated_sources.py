"""The kinds of dated things, each one `Source`: where they stand and who has to do with them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Date,
    FromClause,
    Integer,
    SQLColumnExpression,
    and_,
    cast,
    func,
    join,
    null,
    select,
    true,
    type_coerce,
)
from sqlalchemy.orm import aliased

from models.queries.overseers import overseer_of
from models.queries.visits import OPEN, PLANNED
from models.tables import (
    Base,
    Campaign,
    CampaignState,
    CaseState,
    Closing,
    Discussion,
    Exemplar,
    ExemplarTrial,
    FollowUp,
    Gap,
    GapState,
    Grading,
    GradingState,
    Idea,
    IdeaState,
    Organisation,
    Round,
    RoundState,
    RoundTeller,
    SupervisionCase,
    Teller,
    Visit,
)

SOON = timedelta(days=7)
Day = date | BindParameter[date]


@dataclass(frozen=True, slots=True)
class Source:
    """Where the things of one kind stand: columns of `of`, a table or a join, where `open`.

    `member_id` is NULL for an organisation's, which all who lead it answer for. `overseer`: the
    organisation whose leaders read who is overdue; NULL where that is nobody's business. `ahead`:
    how long before it is told of.
    """

    kind: str
    of: type[Base] | FromClause
    open: ColumnElement[bool]
    id: SQLColumnExpression[int]
    title: SQLColumnExpression[str]
    campaign_id: SQLColumnExpression[int]
    organisation_id: SQLColumnExpression[int]
    member_id: SQLColumnExpression[int | None]
    day: SQLColumnExpression[date]
    overseer: SQLColumnExpression[int | None]
    ahead: timedelta = SOON


def _gaps(today: Day) -> Source:
    """Accepted ones: a returned one is owed as a duty again, one reported waits for somebody
    else."""
    return Source(
        "gap",
        Gap,
        Gap.state == GapState.ACCEPTED,
        Gap.id,
        Gap.problem,
        Gap.campaign_id,
        Gap.organisation_id,
        Gap.member_id,
        Gap.deadline,
        overseer_of(Gap, today),
    )


def _visits(_: Day) -> Source:
    """Put on a day and neither logged nor called off: its own visitor's business."""
    return Source(
        "visit",
        Visit,
        PLANNED,
        Visit.id,
        Visit.whom,
        Visit.campaign_id,
        Visit.organisation_id,
        Visit.member_id,
        Visit.day,
        cast(null(), Integer),
        timedelta(days=1),
    )


def _follow_ups(today: Day) -> Source:
    """Whoever logged the visit has promised them, also of an organisation's."""
    return Source(
        "follow-up",
        join(FollowUp, Visit, FollowUp.visit_id == Visit.id),
        OPEN,
        FollowUp.id,
        FollowUp.text,
        Visit.campaign_id,
        Visit.organisation_id,
        FollowUp.member_id,
        FollowUp.due_on,
        overseer_of(Visit, today),
    )


def _tellers(_: Day) -> Source:
    """What waits for somebody's half of a key: one for each campaign, named by one of its rounds.
    Told of from the first day on."""
    waiting = (
        select(
            func.min(Round.id).label("id"),
            Campaign.title.label("title"),
            Campaign.id.label("campaign_id"),
            Campaign.organisation_id.label("organisation_id"),
            Teller.member_id.label("member_id"),
            func.min(RoundTeller.due_on, type_=Date()).label("day"),
        )
        .join(RoundTeller, RoundTeller.round_id == Round.id)
        .join(Teller, Teller.id == RoundTeller.teller_id)
        .join(Campaign, Campaign.id == Round.campaign_id)
        .where(Round.state == RoundState.WAITING, RoundTeller.given_at.is_(None))
        .where(RoundTeller.due_on.is_not(None))
        .group_by(Campaign.id, Campaign.title, Campaign.organisation_id, Teller.member_id)
        .subquery()
    )
    found = waiting.c
    return Source(
        "teller",
        waiting,
        true(),
        found.id,
        found.title,
        found.campaign_id,
        found.organisation_id,
        found.member_id,
        found.day,
        cast(null(), Integer),
        timedelta(days=30),
    )


def _gradings(_: Day) -> Source:
    """Grades proposed from below, which those above confirm or send back."""
    below = aliased(Organisation)
    return Source(
        "grading",
        join(Grading, below, Grading.organisation_id == below.id),
        Grading.state == GradingState.PROPOSED,
        Grading.duty_id,
        below.name,
        Grading.campaign_id,
        func.coalesce(below.superior_id, Grading.organisation_id),
        cast(null(), Integer),
        type_coerce(Grading.confirm_by, Date),
        cast(null(), Integer),
    )


def _trials(_: Day) -> Source:
    """What an organisation said it would try, of its own will: nobody above learns that it
    lapsed."""
    return Source(
        "trial",
        join(ExemplarTrial, Exemplar, ExemplarTrial.exemplar_id == Exemplar.id),
        and_(ExemplarTrial.outcome.is_(None), ExemplarTrial.withdrawn_at.is_(None)),
        ExemplarTrial.id,
        Exemplar.title,
        Exemplar.campaign_id,
        ExemplarTrial.organisation_id,
        cast(null(), Integer),
        ExemplarTrial.day,
        cast(null(), Integer),
    )


def _ordered(_: Day) -> Source:
    """What an organisation was ordered to put right; what it has answered waits for those above."""
    return Source(
        "supervision",
        SupervisionCase,
        SupervisionCase.state == CaseState.NOTIFIED,
        SupervisionCase.id,
        SupervisionCase.title,
        SupervisionCase.campaign_id,
        SupervisionCase.organisation_id,
        cast(null(), Integer),
        type_coerce(SupervisionCase.due_on, Date),
        SupervisionCase.superior_id,
    )


def _closings(_: Day) -> Source:
    """Campaigns past their last day, to be closed by those who lead them."""
    own = aliased(Campaign)
    return Source(
        "closing",
        join(Closing, own, Closing.campaign_id == own.id),
        own.state == CampaignState.RUNNING,
        Closing.campaign_id,
        own.title,
        Closing.campaign_id,
        own.organisation_id,
        cast(null(), Integer),
        Closing.ended_on,
        cast(null(), Integer),
    )


def _ideas(_: Day) -> Source:
    """Adopted ones, with whoever carries them out; what is reported waits for those who check."""
    return Source(
        "idea",
        Idea,
        Idea.state == IdeaState.ADOPTED,
        Idea.id,
        Idea.text,
        Idea.campaign_id,
        func.coalesce(Idea.owner_organisation_id, Idea.organisation_id),
        Idea.owner_id,
        type_coerce(Idea.due_on, Date),
        Idea.checker_id,
    )


def _discussions(today: Day) -> Source:
    """Those a plan has opened, once they are over: to be summed up by whoever leads."""
    over = and_(Discussion.closes_on < today, Discussion.summary.is_(None))
    return Source(
        "discussion",
        Discussion,
        and_(over, Discussion.campaign_id.is_not(None)),
        Discussion.id,
        Discussion.question,
        type_coerce(Discussion.campaign_id, Integer),
        Discussion.organisation_id,
        cast(null(), Integer),
        type_coerce(Discussion.summary_by, Date),
        cast(null(), Integer),
    )


_SOURCES: tuple[Callable[[Day], Source], ...] = (
    *(_gaps, _visits, _follow_ups),
    *(_tellers, _gradings, _trials, _ordered, _closings, _ideas, _discussions),
)
"""One for each kind, as of a day."""


@lru_cache(maxsize=4)
def sources(today: Day) -> tuple[Source, ...]:
    return tuple(source(today) for source in _SOURCES)
