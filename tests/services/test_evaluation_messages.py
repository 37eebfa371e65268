"""What the groups, secretaries and voters read about a round."""

import pytest
from sqlalchemy import select

from models.tables import OutboxMessage
from publishing.outgoing import Outgoing
from publishing.rendering import render
from services import evaluations
from tests.services.township import CLOSES, Township, Village
from tests.unit.handlers.telegram import TEXTS


async def latest(town: Township, kind: str, language: str = "zh-Hans") -> Outgoing | None:
    """What the newest message of the kind says when it is sent now."""
    async with town.ctx.db.read() as session:
        newest = select(OutboxMessage).where(OutboxMessage.kind == kind)
        message = (await session.scalars(newest.order_by(OutboxMessage.id.desc()))).first()
        assert message is not None
        return await render(session, kind, message.refs, TEXTS.translator(language))


async def text_of(town: Township, kind: str, language: str = "zh-Hans") -> str:
    outgoing = await latest(town, kind, language)
    assert outgoing is not None
    return outgoing.text


async def closed(town: Township, village: Village, *grades: tuple[int, str]) -> None:
    """A round in which so many of the members gave that grade to everything."""
    round_id = await town.open(village)
    voters = iter(village.members)
    for number, grade in grades:
        await town.vote(round_id, [next(voters) for _ in range(number)], grade)
    await evaluations.close_round(town.ctx, round_id)


async def test_an_invitation_has_a_button_for_each_organisation(town: Township) -> None:
    await town.office(1)
    await town.village(1)
    await town.village(1)
    rounds = await town.open_all()

    async with town.ctx.db.read() as session:
        message = (await session.scalars(select(OutboxMessage).order_by(OutboxMessage.id))).first()
        assert message is not None
        kind = "evaluation.invitation"
        invitation = await render(session, kind, message.refs, TEXTS.translator())

    assert invitation is not None
    assert "请您评议 2 个单位，11月26日 09:00 截止" in invitation.text
    assert [button.action for (button,) in invitation.buttons] == [
        f"evaluation.read:{number}" for number in rounds
    ]


async def test_an_invitation_is_dropped_once_its_voter_has_voted(town: Township) -> None:
    village = await town.village(1)
    (round_id,) = await town.open_all()
    assert await latest(town, "evaluation.invitation") is not None
    await town.vote(round_id, village.members)

    assert await latest(town, "evaluation.invitation") is None


async def test_a_result_shows_items_by_grades_and_who_was_invited(town: Township) -> None:
    await closed(town, await town.village(7, masses=1), (4, "satisfied"), (2, "unknown"))

    text = await text_of(town, "evaluation.result")

    assert "（2026年下半年）" in text
    assert "应参加 8 人，参加 6 人，参加率 75.00%" in text
    assert (
        "<b>项目1</b>（6 人作答）：满意 66.67%、比较满意 0.00%、"
        "基本满意 0.00%、不满意 0.00%、不了解 33.33%"
    ) in text
    assert "得分 100.00" in text
    assert "参加范围为党员 7 人、群众 1 人" in text
    assert "群众不满 5 票，没有计入" in text


async def test_without_a_quorum_the_message_says_there_is_no_result(town: Township) -> None:
    await closed(town, await town.village(9), (5, "satisfied"))

    text = await text_of(town, "evaluation.result")

    assert "没有结果" in text
    assert "得分" not in text
    assert "满意 " not in text


async def test_of_a_unanimous_small_class_only_the_verdict_is_told(town: Township) -> None:
    await closed(town, await town.village(6), (6, "dissatisfied"))

    text = await text_of(town, "evaluation.result")

    assert "党员票数少而且看法一致，只公布结论：没有达到合格线" in text
    assert "%、" not in text


async def test_merged_classes_are_named_together(town: Township) -> None:
    office, village = await town.office(3), await town.village(3)
    round_id = await town.open(village)
    await town.vote(round_id, office, "satisfied")
    await town.vote(round_id, village.members, "mostly")
    await evaluations.close_round(town.ctx, round_id)

    assert "党员、上级票数较少，合并统计" in await text_of(town, "evaluation.result")


async def test_a_void_round_says_why_and_what_comes_next(town: Township) -> None:
    village = await town.village(3)
    round_id = await town.open(village)
    for name in town.keys.names():
        town.keys.destroy(name)
    await evaluations.close_round(town.ctx, round_id)

    text = await text_of(town, "evaluation.void")

    assert "作废" in text
    assert "下一期评议照常进行" in text


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en"])
async def test_every_language_says_the_whole_table(town: Township, language: str) -> None:
    await closed(town, await town.village(6), (3, "satisfied"), (3, "mostly"))
    text = await text_of(town, "evaluation.result", language)
    assert "50.00%" in text
    assert "90.00" in text


async def test_the_superior_reads_all_results_in_one_list(town: Township) -> None:
    await town.office(1)
    first, second = await town.village(7), await town.village(7)
    numbers = await town.open_all()
    await town.vote(numbers[0], first.members[:4], "satisfied")
    await town.vote(numbers[0], first.members[4:], "mostly")
    await town.vote(numbers[1], second.members[:2], "satisfied")
    town.clock.set(CLOSES)
    async with town.ctx.db.write() as session:
        await evaluations.close_due(session, town.ctx, town.run.campaign.id)

    lines = (await text_of(town, "evaluation.results")).splitlines()

    assert "共 2 个单位" in lines[1]
    assert " 分，参加率 87.50%" in lines[3]
    assert "参加率 25.00%，没有达到规定比例，没有结果" in lines[4]
