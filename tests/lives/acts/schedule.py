"""M2, M13, M15: what the plan itself brings about, without anybody's doing."""

from models.tables import Claim, Duty, Ranking, RankingPlace, RankingState, Round, RoundState
from tests.lives.hands import go
from tests.lives.living import Living


async def stage_opened(here: Living, stage: str, group: str) -> None:
    """Told in the group; `stage`: key."""
    await here.holds(Claim, kind=f"stage.open:{stage}")
    here.told(here.room(group), here.plan.stages[stage].title)


async def stage_closed(here: Living, stage: str, group: str) -> None:
    await here.holds(Claim, kind=f"stage.close:{stage}")
    here.told(here.room(group), f"“{here.plan.stages[stage].title}”阶段已结束")


async def reminded(here: Living, who: str, words: str) -> None:
    """`who` heard in his digest of what he owes: only who has something due."""
    await here.holds(Claim, kind="herald.member")
    here.told(here.works(who), words)


async def reminded_leader(here: Living, who: str, words: str) -> None:
    """Whoever leads `who` heard in his digest what it owes."""
    await here.holds(Claim, kind="herald.leader")
    here.told(here.leads(who), words)


async def missing_named(here: Living, who: str, owed: str) -> None:
    """The superior's leader heard who is late with it."""
    organisation = await here.organisation(who)
    await here.holds(Duty, expectation=owed, organisation_id=organisation)
    told = here.told(here.superior(who), here.title(owed))
    assert here.home(who) in told.text, told.text


async def ranking_published(here: Living, period: str, group: str) -> None:
    """Provisional, under notice; the group has words and picture."""
    await here.holds(Ranking, period=period, state=RankingState.PROVISIONAL)
    told = here.told(here.room(group), "公示")
    assert "排名" in told.text


async def ranking_final(here: Living, period: str, group: str) -> None:
    await here.holds(Ranking, period=period, state=RankingState.FINAL)
    here.told(here.room(group), "正式结果")


async def round_opened(here: Living, evaluation: str, period: str, who: str) -> None:
    await here.holds(Round, evaluation=evaluation, period=period, state=RoundState.OPEN)
    here.told(here.works(who), here.plan.evaluations[evaluation].title)


async def why_this_score(here: Living, who: str, part: str) -> None:
    """Anybody opens his organisation's score into its lines; `part`: one of them by its title."""
    await here.holds(RankingPlace, organisation_id=await here.organisation(who))
    await go(here.works(who), "本单位排名", "为什么是这个分")
    here.reads(here.works(who), part)
