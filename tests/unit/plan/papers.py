"""What a small roster handed in during the period that is ranked.

Of everything that is asked, the first organisation of a category was late; three more were in
time, late or silent, for no two of 27 expectations alike.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from itertools import count, cycle
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.expecting import Kind
from models.plan.schema import Plan
from models.rules.dues import due_at, local_time
from models.rules.periods import Period
from models.tables import (
    Comment,
    Commitment,
    CommitmentState,
    Duty,
    Gap,
    GapState,
    Idea,
    IdeaState,
    Indicator,
    Link,
    Meeting,
    Organisation,
    Project,
    Summary,
    Visit,
)
from tests.rosters import ROOT
from tests.unit.plan.results import judge
from tests.unit.plan.texts import ZONE

DAY = timedelta(days=1)


class Outcome(Enum):
    """In days after the period's first."""

    IN_TIME = 2
    LATE = 5
    SILENT = 0


DUE, DECIDED = 3, 6
TURNS = tuple(Outcome)

tokens = (f"paper-{number}" for number in count())


async def hand_in(session: AsyncSession, plan: Plan, judged: Period) -> None:
    """Everything that was frozen falls due in that period, and is handed in or not."""
    due = judged.start + DUE * DAY
    times = {"opens_at": _noon(judged, 0), "closes_at": _noon(judged, 400)}
    await session.execute(update(Duty).values(due_on=due, due_at=due_at(due, ZONE), **times))
    for number, key in enumerate(plan.expectations):
        grades = cycle(plan.comment_scale)
        for duty, turn in await _owed(session, key):
            outcome = _outcome(number, turn)
            if outcome is not Outcome.SILENT:
                await Paper(session, duty, judged, outcome, next(grades)).hand_in()
    await judge(session, plan, judged)


@dataclass(frozen=True)
class Paper:
    """What one duty brought; `grade`: if it is a comment. A kind that is not named here brings
    nothing."""

    session: AsyncSession
    duty: Duty
    judged: Period
    outcome: Outcome
    grade: str

    async def hand_in(self) -> None:
        if self.duty.kind == Kind.COMMITMENT:
            await self._promise()
            return
        ways = {
            Kind.IDEA: self._ideas,
            Kind.SUMMARY: self._summary,
            Kind.MEETING: self._meeting,
            Kind.COMMENT: self._comment,
            Kind.GAP: self._gaps,
            Kind.LINK: self._link,
            Kind.VISIT: self._visit,
        }
        if way := ways.get(Kind(self.duty.kind)):
            way()

    async def _promise(self) -> None:
        promise = Commitment(
            **self._about(),
            plan_version_id=self.duty.plan_version_id,
            member_id=self.duty.member_id,
            target="赶上邻村",
            state=CommitmentState.PUBLISHED,
            submitted_by=self._author,
            submitted_at=self._at,
        )
        project = Project(commitment_id=await self._saved(promise), position=1, title="项目")
        second = self._at if self.outcome is Outcome.IN_TIME else None
        for position, verified in enumerate((self._at, second), 1):
            self.session.add(
                Indicator(
                    project_id=project.id or await self._saved(project),
                    position=position,
                    title=f"指标 {self.duty.expectation}",
                    baseline=Decimal(1),
                    target=Decimal(2),
                    unit="户",
                    deadline=self.judged.start + DUE * DAY,
                    owner="书记",
                    proof="记录",
                    verified_at=verified,
                )
            )

    def _ideas(self) -> None:
        """Two of those who were in time: more than the whole part is worth."""
        self.session.add_all(
            Idea(
                **self._about(),
                member_id=self._author,
                text=f"点子 {self.duty.expectation}",
                state=IdeaState.ADOPTED,
                submitted_by=self._author,
                submitted_at=self._at,
                decided_at=_noon(self.judged, DECIDED),
            )
            for _ in range(2 if self.outcome is Outcome.IN_TIME else 1)
        )

    def _gaps(self) -> None:
        """Two, the second closed only of those who were in time."""
        second = self._at if self.outcome is Outcome.IN_TIME else None
        self.session.add_all(
            Gap(
                **self._about(),
                plan_version_id=self.duty.plan_version_id,
                period=self.duty.period,
                member_id=self.duty.member_id,
                author_id=self._author,
                problem=f"差距 {self.duty.expectation}",
                cause="原因",
                measure="措施",
                owner="书记",
                deadline=self.judged.start + DUE * DAY,
                state=GapState.CLOSED if closed else GapState.ACCEPTED,
                submitted_at=self._at,
                closed_at=closed,
            )
            for closed in (self._at, second)
        )

    def _summary(self) -> None:
        self.session.add(
            Summary(
                **self._about(),
                period=self.duty.period,
                member_id=self.duty.member_id,
                author_id=self._author,
                text="做成一件。",
                submitted_at=self._at,
            )
        )

    def _link(self) -> None:
        self.session.add(
            Link(
                **self._about(),
                plan_version_id=self.duty.plan_version_id,
                period=self.duty.period,
                member_id=self.duty.member_id,
                author_id=self._author,
                name="柳河",
                aim="修路",
                made_at=self._at,
            )
        )

    def _meeting(self) -> None:
        self.session.add(
            Meeting(
                **self._about(),
                plan_version_id=self.duty.plan_version_id,
                period=self.duty.period,
                day=self.judged.start,
                place="会议室",
                agenda="学习",
                called_by=self._author,
                called_at=self._at,
                attended=3,
                logged_at=self._at,
            )
        )

    def _visit(self) -> None:
        self.session.add(
            Visit(
                **self._about(),
                plan_version_id=self.duty.plan_version_id,
                period=self.duty.period,
                member_id=self.duty.member_id,
                author_id=self._author,
                whom="恒达机械",
                note="看了新厂房",
                day=self.judged.start,
                logged_at=self._at,
            )
        )

    def _comment(self) -> None:
        if self.duty.of_members:
            return
        self.session.add(
            Comment(
                **self._about(),
                period=self.judged.key,
                author_id=self._author,
                grade=self.grade,
                results="好",
                gaps="少",
                direction="多",
                published_at=self._at,
            )
        )

    @property
    def _at(self) -> datetime:
        return _noon(self.judged, self.outcome.value)

    @property
    def _author(self) -> int:
        return self.duty.member_id or 1

    def _about(self) -> dict[str, Any]:
        return {
            "campaign_id": self.duty.campaign_id,
            "expectation": self.duty.expectation,
            "organisation_id": self.duty.organisation_id,
            "form_token": next(tokens),
        }

    async def _saved(self, row: Commitment | Project) -> int:
        self.session.add(row)
        await self.session.flush()
        return row.id


async def _owed(session: AsyncSession, key: str) -> list[tuple[Duty, int]]:
    """Each duty with the turn of its organisation inside its category, from 0. What the superior
    itself owes is in no score."""
    rows = await session.execute(
        select(Duty, Organisation.key)
        .join(Organisation, Organisation.id == Duty.organisation_id)
        .where(Duty.expectation == key, Organisation.key != ROOT)
        .order_by(Duty.id)
    )
    return [(duty, int(home.rpartition("-")[2]) - 1) for duty, home in rows]


def _outcome(number: int, turn: int) -> Outcome:
    """The turn's digit of the expectation's number; the first organisation is always late."""
    return TURNS[number // 3 ** (turn - 1) % 3] if turn else Outcome.LATE


def _noon(judged: Period, days: int) -> datetime:
    return local_time(judged.start + days * DAY, time(12), ZONE)
