"""A whole vote through the chat: what is seen, what is in the buttons, what is stored."""

import logging

import pytest
from sqlalchemy import func, select

from handlers import evaluations as handlers
from handlers import remarks as remark_handlers
from handlers import writings
from handlers.albums import Albums
from handlers.errors import errors_router
from models.rules.papers import CAST
from models.tables import ConversationState, Count, OutboxMessage, Sheet, Voter
from services import evaluations
from services.actors import Actor
from services.refusals import RoundClosed
from tests.services.adversary.test_nobody_can_be_linked import listening
from tests.services.township import CLOSES, START, Township, Village, found
from tests.unit.handlers.telegram import TEXTS, Person, dispatcher

T = TEXTS.translator("zh-Hans")


def at_chat(town: Township, actor: Actor) -> Person:
    telegram = dispatcher()
    writings.install(telegram)
    telegram.include_routers(errors_router(TEXTS), handlers.router())
    return Person(telegram, actor=actor, data={"ctx": town.ctx})


async def opened(town: Township) -> tuple[Village, int, Person]:
    village = await town.village(7)
    round_id = await town.open(village)
    return village, round_id, at_chat(town, village.members[1])


async def fill(voter: Person, *grades: str) -> None:
    await voter.say("/vote")
    await voter.click(next(label for label in voter.buttons() if "village" in label))
    await voter.click("开始填写")
    for grade in grades:
        await voter.click(grade)


async def sheets(town: Township) -> int:
    async with town.ctx.db.read() as session:
        return await session.scalar(select(func.count()).select_from(Sheet)) or 0


async def test_who_sees_what_is_told_before_the_first_question(town: Township) -> None:
    _, _, voter = await opened(town)
    await voter.say("/vote")
    await voter.click(next(label for label in voter.buttons() if "village" in label))

    assert "谁能看到什么" in voter.seen()
    assert "护不住的地方" in voter.seen()
    assert "第 1 项" not in voter.seen()
    await voter.click("开始填写")
    assert "第 1 项" in voter.seen()


async def test_a_vote_from_the_list_to_the_urn(town: Township) -> None:
    village, _, voter = await opened(town)
    await fill(voter, "满意", "比较满意", "不了解")

    assert "1. 项目1：满意" in voter.seen()
    assert "2. 项目2：比较满意" in voter.seen()
    assert "3. 项目3：不了解" in voter.seen()
    assert await sheets(town) == 0
    await voter.click("投出")

    assert await sheets(town) == 1
    assert await evaluations.to_vote(town.ctx, village.members[1]) == ()


async def test_after_casting_nothing_in_the_chat_shows_an_answer(town: Township) -> None:
    _, _, voter = await opened(town)
    await fill(voter, "满意", "比较满意", "不了解")
    await voter.click("投出")

    shown = [str(message["text"]) for message in voter.session.messages.values()]
    data = [data for message in voter.session.messages for data in voter.buttons(message).values()]
    assert not any("满意" in text or "不了解" in text for text in shown)
    assert data == ["evaluation.list"]


async def test_back_change_and_preview_lose_no_answer(town: Township) -> None:
    _, round_id, voter = await opened(town)
    await fill(voter, "满意", "比较满意")
    await voter.click("返回")
    assert "第 2 项" in voter.seen()
    await voter.click("不满意")
    await voter.click("不了解")

    await voter.click("改第 1 项")
    assert "满意（现在选的）" in voter.buttons()
    await voter.click("返回")
    await voter.click("改第 1 项")
    await voter.click("基本满意")

    assert voter.buttons()["投出"] == f"evaluation.cast:{round_id}:234"
    assert "1. 项目1：基本满意" in voter.seen()


async def test_back_from_the_first_question_and_from_the_preview(town: Township) -> None:
    _, _, voter = await opened(town)
    await fill(voter)
    await voter.click("返回")
    assert "谁能看到什么" in voter.seen()
    await voter.click("开始填写")
    for grade in ("满意", "满意", "满意"):
        await voter.click(grade)
    await voter.click("返回")
    assert "第 3 项" in voter.seen()


async def test_leaving_saves_nothing_and_one_can_start_again(town: Township) -> None:
    _, _, voter = await opened(town)
    await fill(voter, "满意")
    await voter.click("取消")

    assert voter.seen() == T("evaluation-left")
    await voter.click("我的评议")
    assert "还等您填" in voter.seen()


async def test_filling_in_writes_nothing_anywhere(
    town: Township, caplog: pytest.LogCaptureFixture
) -> None:
    _, round_id, voter = await opened(town)
    with caplog.at_level(logging.DEBUG):
        await fill(voter, "满意", "比较满意", "不了解")
        async with town.ctx.db.read() as session:
            for table in (ConversationState, Sheet, OutboxMessage):
                assert await session.scalar(select(func.count()).select_from(table)) == 0
            assert await session.scalar(select(func.count()).where(Voter.papers == CAST)) == 0
        await voter.click("投出")

    assert caplog.records
    assert f"{round_id}:01" not in caplog.text
    assert "014" not in caplog.text.replace("0x", "").split()
    async with town.ctx.db.read() as session:
        assert await session.scalar(select(func.count()).select_from(ConversationState)) == 0
        assert await session.scalar(select(func.count()).select_from(OutboxMessage)) == 0


async def test_a_second_screen_loses_its_answers_when_its_vote_is_refused(town: Township) -> None:
    _, _, voter = await opened(town)
    await fill(voter, "满意", "满意", "满意")
    first = voter.latest
    await fill(voter, "不满意", "不满意", "不满意")
    await voter.click("投出")
    await voter.click("投出", first)

    assert voter.seen(first) == T("refusal-already-voted")
    assert await sheets(town) == 1


async def test_a_screen_left_open_past_the_deadline_loses_its_answers(town: Township) -> None:
    _, _, voter = await opened(town)
    await fill(voter, "满意", "满意")
    town.clock.set(CLOSES)
    await voter.click("满意")

    assert voter.seen() == T("refusal-round-closed")
    assert await sheets(town) == 0


@pytest.mark.parametrize(
    "data",
    [
        "evaluation.ask:{round}:9",
        "evaluation.ask:{round}:0000",
        "evaluation.cast:{round}:00",
        "evaluation.cast:{round}",
        "evaluation.change:{round}:00:0",
        "evaluation.change:{round}:000:3",
        "evaluation.change:{round}:000",
        "evaluation.read:x",
        "evaluation.cast",
    ],
)
async def test_a_made_up_button_casts_nothing_and_says_what_to_do(
    town: Township, data: str
) -> None:
    _, round_id, voter = await opened(town)
    await voter.say("/vote")
    await voter.press(data.format(round=round_id))

    assert voter.seen() in (T("refusal-wrong-answers"), T("refusal-not-found"))
    assert await sheets(town) == 0


async def test_who_is_not_asked_is_told_so(town: Township) -> None:
    _, round_id, _ = await opened(town)
    stranger = at_chat(town, (await town.village(1)).members[0])
    await stranger.say("/vote")
    assert stranger.seen() == T("evaluation-list-empty")
    await stranger.press(f"evaluation.read:{round_id}")

    assert stranger.seen() == T("refusal-not-on-the-roll")


async def test_the_result_can_be_read_after_the_close(town: Township) -> None:
    village, round_id, voter = await opened(town)
    await town.vote(round_id, village.members[:4], "satisfied")
    await town.vote(round_id, village.members[4:], "mostly")
    await evaluations.close_round(town.ctx, round_id)
    await voter.say("/vote")
    await voter.press("evaluation.results")
    await voter.press(f"evaluation.result:{round_id}")

    assert "满意 57.14%、比较满意 42.86%" in voter.seen()
    async with town.ctx.db.read() as session:
        assert await session.scalar(select(func.count()).select_from(Count)) == 15


# About people


async def asked_about_people(town: Township) -> tuple[int, Person]:
    village = await town.village(4)
    round_id = await town.open(village, key="colleagues")
    return round_id, at_chat(town, village.members[1])


async def test_after_a_vote_about_one_person_only_the_next_is_in_the_chat(town: Township) -> None:
    round_id, voter = await asked_about_people(town)
    await voter.say("/vote")
    await voter.press(f"evaluation.ask:{round_id}-2:01")
    await voter.click("不了解")
    await voter.click("投出")

    data = [data for message in voter.session.messages for data in voter.buttons(message).values()]
    assert data == [
        f"evaluation.ask:{round_id}-3:",
        f"evaluation.people:{round_id}",
        "evaluation.list",
    ]
    assert await sheets(town) == 1


@pytest.mark.parametrize("paper", ["{round}", "{round}-1", "{round}-9", "{round}-x", "x-1", "-1"])
async def test_a_button_without_a_person_or_about_oneself_casts_nothing(
    town: Township, paper: str
) -> None:
    round_id, voter = await asked_about_people(town)
    await voter.say("/vote")
    await voter.press(f"evaluation.cast:{paper.format(round=round_id)}:000")

    refusals = ("wrong-answers", "not-found", "not-on-the-roll")
    assert voter.seen() in [T(f"refusal-{one}") for one in refusals]
    assert await sheets(town) == 0


async def test_a_vote_in_the_very_last_moment_is_told_to_be_cast(
    town: Township, monkeypatch: pytest.MonkeyPatch
) -> None:
    round_id, voter = await asked_about_people(town)
    await voter.say("/vote")

    async def closed(*_: object) -> None:
        raise RoundClosed

    monkeypatch.setattr(evaluations, "colleagues", closed)
    await voter.press(f"evaluation.cast:{round_id}-0:000")

    assert voter.seen() == T("evaluation-cast")
    assert await sheets(town) == 1


# Remarks


async def asked_for_a_remark(database_url: str) -> tuple[Township, Person]:
    town = await found(database_url, remarks=True)
    village = await town.village(7)
    await town.open(village)
    telegram = dispatcher()
    telegram["albums"] = Albums()
    writings.install(telegram)
    telegram.include_routers(errors_router(TEXTS), remark_handlers.router(), handlers.router())
    voter = Person(telegram, actor=village.members[1], data={"ctx": town.ctx})
    await fill(voter, "满意", "满意", "满意")
    await voter.click("写一句意见")
    return town, voter


@pytest.mark.parametrize("leak", [False, True], ids=["as it is", "planted"])
async def test_no_log_has_the_words(database_url: str, leak: bool) -> None:
    with listening(logging.DEBUG) as lines:
        town, voter = await asked_for_a_remark(database_url)
        await voter.say("灯不亮")
        assert "灯不亮" in voter.seen()
        if leak:
            logging.getLogger("zhengxian").info("%r", voter.dispatcher["writings"].get(7, START))
            logging.getLogger("zhengxian").info("%s", voter.seen())
        await voter.click("投出")
    assert sum("灯不亮" in line for line in lines) == (1 if leak else 0)
    await town.database.close()


async def test_where_telegram_does_not_delete_it_the_writer_is_asked_to(database_url: str) -> None:
    town, voter = await asked_for_a_remark(database_url)

    def refuses(method: object) -> str | None:
        deletes = type(method).__name__ == "DeleteMessage"
        return "Bad Request: message can't be deleted for everyone" if deletes else None

    voter.session.fail = refuses
    await voter.say("灯不亮")
    assert "请自己删除" in voter.seen()
    assert "灯不亮" in voter.seen()
    await voter.click("投出")
    assert voter.seen() == T("evaluation-cast")
    await town.database.close()


async def test_a_button_about_a_remark_that_never_was_casts_nothing(database_url: str) -> None:
    town, voter = await asked_for_a_remark(database_url)
    for made_up in ("+:x", "!", "000:?", "000"):
        await voter.press(f"evaluation.remark:1:{made_up}")
    await voter.press("evaluation.cast:1:000:abcd")
    assert "没有留住" in voter.seen()
    assert await sheets(town) == 0
    await town.database.close()
