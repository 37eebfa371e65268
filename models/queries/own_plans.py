"""Organisations' own plans as people read them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from models.plan.below import OwnPlan
from models.plan.differences import Change
from models.plan.expecting import Review
from models.plan.schema import Plan
from models.queries.digests import DutyLine
from models.tables import Member, Organisation, OwnPlanState, SubmittedPlan


@dataclass(frozen=True, slots=True)
class OwnPlanView:
    """One version. `version_id` is that of the superior's plan under which it was owed."""

    id: int
    campaign_id: int
    version_id: int
    expectation: str
    period: str
    organisation_id: int
    organisation: str
    number: int
    author: str
    source: str
    state: OwnPlanState
    submitted_at: datetime
    decided_by: str | None
    reason: str | None
    made_version_id: int | None

    @property
    def holds(self) -> bool:
        return self.made_version_id is not None

    @property
    def waits(self) -> bool:
        """For the superior: to be approved or returned, or to be recorded."""
        return self.state is OwnPlanState.HANDED_IN


@dataclass(frozen=True, slots=True)
class PlanCall:
    """One plan that is asked for; `superior` is the plan that it adds to, `former` the newest
    version that was handed in, in whatever state."""

    line: DutyLine
    prompt: str
    review: Review
    superior: Plan
    former: OwnPlanView | None


@dataclass(frozen=True, slots=True)
class PlanSheet:
    """One version. `superior` is the plan under which it was owed. `changes`: what it would change
    in the version that holds, None where none does or it was decided on. `others`: ids by number.

    `own`: of an organisation that the reader leads; `decides`: he leads its superior.
    """

    view: OwnPlanView
    plan: OwnPlan
    superior: Plan
    changes: Sequence[Change] | None
    others: dict[int, int]
    own: bool
    decides: bool

    @property
    def review(self) -> Review:
        return self.superior.expectations[self.view.expectation].review or Review.APPROVE


@dataclass(frozen=True, slots=True)
class PlanRow:
    """`title`: what the organisation calls its plan."""

    view: OwnPlanView
    title: str


async def own_plans(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[OwnPlanView]:
    """Those that match, the newest first."""
    rows = await session.execute(_own_plans().where(*conditions))
    return [OwnPlanView(*row) for row in rows]


def _own_plans() -> Select[*tuple[Any, ...]]:
    decider = aliased(Member)
    return (
        select(
            SubmittedPlan.id, SubmittedPlan.campaign_id, SubmittedPlan.plan_version_id,
            SubmittedPlan.expectation, SubmittedPlan.period, SubmittedPlan.organisation_id,
            Organisation.name, SubmittedPlan.number, Member.name, SubmittedPlan.source,
            SubmittedPlan.state, SubmittedPlan.submitted_at, decider.name, SubmittedPlan.reason,
            SubmittedPlan.made_version_id,
        )
        .join(Organisation, Organisation.id == SubmittedPlan.organisation_id)
        .join(Member, Member.id == SubmittedPlan.author_id)
        .outerjoin(decider, decider.id == SubmittedPlan.decided_by)
        .order_by(SubmittedPlan.submitted_at.desc(), SubmittedPlan.id.desc())
    )  # fmt: skip
