"""What a plan says of valid ballots: told first, stopped in time, excluded at the counting."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import func, select

from models.tables import Count, Voter
from publishing.evaluation_lines import outcome_text
from services import evaluations
from services.evaluations.casting import Ballot, put_in
from services.refusals import AgainstTheRules
from tests.services.looking import view_of
from tests.services.test_voting_in_chat import T, at_chat, fill, sheets
from tests.services.township import Township, found

RULES = {"high": {"from": 90, "most": 2}, "straight_line": "refuse"}
STRAIGHT = ("mostly", "mostly", "mostly")


@pytest.fixture
async def town(database_url: str) -> AsyncIterator[Township]:
    township = await found(database_url, said={"ballots": RULES, "trim": True})
    yield township
    await township.database.close()


async def test_the_rules_are_told_before_and_a_breach_before_casting(town: Township) -> None:
    village = await town.village(7)
    round_id = await town.open(village)
    voter = at_chat(town, village.members[1])
    await voter.say("/vote")
    await voter.click(next(label for label in voter.buttons() if "village" in label))
    assert "“满意”（90 分以上）最多给 2 项" in voter.seen()

    await fill(voter, "满意", "满意", "满意")
    assert "“满意”最多 2 项，您给了 3 项，请至少改 1 项" in voter.seen()
    assert "各项给的是同一档" in voter.seen()
    assert "投出" not in voter.buttons()
    await voter.press(f"evaluation.cast:{round_id}:000")
    assert await sheets(town) == 0
    assert "1. 项目1：满意" in voter.seen()

    await voter.click("改第 3 项")
    await voter.click("不满意")
    assert "请核对" in voter.seen()
    await voter.click("投出")
    assert await sheets(town) == 1


async def test_a_sheet_against_the_rules_is_not_cast(town: Township) -> None:
    village = await town.village(7)
    round_id = await town.open(village)
    with pytest.raises(AgainstTheRules):
        await evaluations.cast(town.ctx, village.members[0], round_id, STRAIGHT)
    assert await sheets(town) == 0


async def test_on_paper_it_counts_as_taking_part_and_nowhere_else(town: Township) -> None:
    village = await town.village(8, masses=2)
    round_id = await town.open(village)
    mixed = ("satisfied", "mostly", "basically")
    for voter in (*village.members[:5], village.masses[0]):
        await evaluations.cast(town.ctx, voter, round_id, mixed)
    await evaluations.cast(town.ctx, village.members[5], round_id, mixed[::-1])
    for voter in (*village.members[6:], village.masses[1]):
        on_paper = Ballot(Voter.member_id == voter.member_id, STRAIGHT, as_it_is=True)
        await put_in(town.ctx, round_id, [on_paper])
    await evaluations.close_round(town.ctx, round_id)

    view = await view_of(town, round_id)
    assert (view.voted, view.excluded, view.left_out) == (10, 2, ("masses",))
    assert {line.answers for line in view.lines} == {6}
    told = outcome_text(T, view)
    assert "有 2 份不合填写规则" in told
    assert "去掉一个最高的和一个最低的" in told
    async with town.ctx.db.read() as session:
        assert await session.scalar(select(func.sum(Count.ballots))) == 6 * 3
