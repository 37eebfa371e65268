"""A commitment as it is read: whole, frozen, as of a day."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from models.rules.ladder import Colour
from models.tables import ChangedField, ChangeState, CommitmentState, IndicatorState


@dataclass(frozen=True, slots=True)
class Latest:
    """The last figure reported, in the indicator's unit, and when."""

    value: Decimal
    at: datetime


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A change of an indicator, made or asked for; `before` and `after` as they are stored."""

    id: int
    indicator_id: int
    field: ChangedField
    before: str | None
    after: str
    reason: str
    state: ChangeState
    author_id: int
    author: str
    at: datetime
    decided_at: datetime | None
    decision_reason: str | None


@dataclass(frozen=True, slots=True)
class IndicatorView:
    """`overdue` and `colour` are as of the day asked for; `reports` counts figures and notes.
    `changes`: those that leave a line, the oldest first."""

    id: int
    title: str
    baseline: Decimal
    target: Decimal
    stretch: Decimal | None
    unit: str
    deadline: date
    owner: str
    proof: str
    state: IndicatorState
    claimed_by: int | None
    claimed_at: datetime | None
    verified_at: datetime | None
    refused_reason: str | None
    latest: Latest | None
    reports: int
    overdue: bool
    colour: Colour
    changes: tuple[ChangeView, ...] = ()
    carried: str | None = None

    @property
    def asked(self) -> ChangeView | None:
        """The change that waits for an answer."""
        return next((one for one in self.changes if one.state is ChangeState.ASKED), None)


@dataclass(frozen=True, slots=True)
class ProjectView:
    id: int
    title: str
    indicators: tuple[IndicatorView, ...]


@dataclass(frozen=True, slots=True)
class CommitmentView:
    """`member` is None for an organisation's. `overseer_id` is the organisation whose leaders
    review and verify; None where nothing is above."""

    id: int
    campaign_id: int
    campaign: str
    running: bool
    tree: str
    expectation: str
    organisation_id: int
    organisation: str
    superior_id: int | None
    member_id: int | None
    member: str | None
    target: str
    state: CommitmentState
    submitted_by: int
    submitted_at: datetime
    returned_at: datetime | None
    return_reason: str | None
    published_at: datetime | None
    overseer_id: int | None
    link: str | None = None
    projects: tuple[ProjectView, ...] = ()

    @property
    def by(self) -> str:
        """Whose promise it is, as people call him or it."""
        return self.member or self.organisation

    @property
    def indicators(self) -> tuple[IndicatorView, ...]:
        return tuple(indicator for project in self.projects for indicator in project.indicators)

    @property
    def fulfilled(self) -> bool:
        """Published, and every indicator verified by somebody else."""
        return self.state is CommitmentState.PUBLISHED and all(
            indicator.state is IndicatorState.VERIFIED for indicator in self.indicators
        )

    @property
    def colour(self) -> Colour:
        """The gravest of its indicators'."""
        return max((one.colour for one in self.indicators), key=list(Colour).index)

    def verifier_of(self, indicator: IndicatorView) -> int | None:
        """The organisation whose leaders verify: what was entered for a member from paper by
        his own organisation is verified one level up, because nobody verifies his own word."""
        if self.member_id is not None and indicator.claimed_by not in (None, self.member_id):
            return self.superior_id
        return self.overseer_id

    def decider_of(self, change: ChangeView) -> int | None:
        """The organisation whose leaders permit it to be easier; one level up, if there is one,
        for what his own organisation asked in a member's name."""
        from_paper = self.member_id is not None and change.author_id != self.member_id
        return (self.superior_id if from_paper else None) or self.overseer_id
