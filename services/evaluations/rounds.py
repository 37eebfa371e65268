"""What every step of a round needs: the round itself and the plan it was opened under."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from models.plan.judging import Evaluation, Questionnaire
from models.plan.schema import Plan
from models.rules import filling
from models.tables import Campaign, Round, RoundState
from services.duties import Running
from services.ports import Context
from services.refusals import NotFound, RoundClosed, RoundVoid
from services.versions import plan_under


@dataclass(frozen=True, slots=True)
class Rules:
    """What a sheet of one round has to be."""

    evaluation: Evaluation
    questionnaire: Questionnaire

    def counts(self, answers: Sequence[str]) -> bool:
        """Whether a complete sheet with these grades is valid."""
        rules = self.evaluation.ballots.rules
        return not filling.broken(rules, self.questionnaire.values(answers))


@dataclass(frozen=True, slots=True)
class Ruling(Rules):
    """What the plan says about one round."""

    run: Running


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
    plan = await plan_under(session, ctx, round_.plan_version_id)
    campaign = await session.get_one(Campaign, round_.campaign_id)
    rules = _rules(plan, round_)
    run = Running(campaign, round_.plan_version_id, plan)
    return Ruling(rules.evaluation, rules.questionnaire, run)


async def rules_of(session: AsyncSession, ctx: Context, round_: Round) -> Rules:
    """The same as far as a sheet goes; asks the database nothing where the plan is kept."""
    return _rules(await plan_under(session, ctx, round_.plan_version_id), round_)


def _rules(plan: Plan, round_: Round) -> Rules:
    evaluation = plan.evaluations[round_.evaluation]
    return Rules(evaluation, plan.questionnaires[evaluation.questionnaire])
