"""What every step of a round needs: the round itself and the plan it was opened under."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import Evaluation, Questionnaire
from models.rules import filling
from models.tables import Campaign, PlanVersion, Round, RoundState
from services.duties import Running
from services.ports import Context
from services.refusals import NotFound, RoundClosed, RoundVoid


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the plan says about one round."""

    run: Running
    evaluation: Evaluation
    questionnaire: Questionnaire

    def counts(self, answers: Sequence[str]) -> bool:
        """Whether a complete sheet with these grades is valid."""
        rules = self.evaluation.ballots.rules
        return not filling.broken(rules, self.questionnaire.values(answers))


async def receiving(session: AsyncSession, ctx: Context, round_id: int) -> Round:
    """The round, if it is open to votes at this moment; else NotFound, RoundVoid, RoundClosed."""
    round_ = await session.get(Round, round_id)
    if round_ is None:
        raise NotFound
    if round_.state is RoundState.VOID:
        raise RoundVoid
    if round_.state is not RoundState.OPEN or round_.closes_at <= ctx.clock.now():
        raise RoundClosed
    return round_


async def plan_of(session: AsyncSession, ctx: Context, round_: Round) -> Ruling:
    """The plan under which the round was opened, whatever has been loaded since."""
    found = await session.execute(
        select(PlanVersion, Campaign)
        .join(Campaign, Campaign.id == PlanVersion.campaign_id)
        .where(PlanVersion.id == round_.plan_version_id)
    )
    version, campaign = found.one()
    plan = ctx.plans.get(version.id, version.resolved)
    evaluation = plan.evaluations[round_.evaluation]
    run = Running(campaign, version.id, plan)
    return Ruling(run, evaluation, plan.questionnaires[evaluation.questionnaire])
