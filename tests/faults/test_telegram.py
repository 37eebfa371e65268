"""Telegram refuses, fails and answers nothing over a whole township: what was handed in is there
once, what was to be told is told once, and what may have arrived twice is known."""

from random import Random

import pytest
from sqlalchemy import select

from bot.simulator.faults import Fault
from models.tables import Chat, OutboxState
from tests.faults.township import asked, everybody, ideas, opening, passing, rows, states
from tests.journeys.test_ideas import IDEA, propose
from tests.journeys.town import Town

pytestmark = pytest.mark.system

SEED = 2026
FOR_EVER = 1_000_000
HANDED_IN = "交过了"


async def test_429_for_an_hour_in_the_middle_of_a_form(town: Town) -> None:
    zhao, li = await town.person("赵长林"), await town.person("李卫国")
    await zhao.click("提金点子")
    await zhao.send(IDEA)
    preview = zhao.screen
    for method in ("sendMessage", "editMessageText"):
        town.lived.world.faults.next(method, Fault.too_many(3600), chat=zhao.id)
    pressed = await zhao.click("提交", preview)
    assert await ideas(town) == 1
    assert IDEA in li.screen.text
    assert HANDED_IN in (await zhao.press_again(pressed)).text
    await passing(town, 61)
    town.lived.world.faults.clear()
    await zhao.send("/menu")
    assert "提金点子" in zhao.screen.labels
    assert await ideas(town) == 1


async def test_429_for_an_hour_for_the_whole_bot(town: Town) -> None:
    people = await everybody(town)
    town.lived.world.faults.next("sendMessage", Fault.too_many(3600), count=8)
    await opening(town)
    town.lived.world.faults.clear()
    early = sum(map(asked, people))
    assert early < len(people) // 2
    calls = len(town.lived.world.refused)
    await passing(town, 30)
    assert sum(map(asked, people)) == early
    assert len(town.lived.world.refused) == calls
    await passing(town, 35)
    assert [asked(one) for one in people] == [1] * len(people)
    assert await states(town) == {OutboxState.SENT: len(people)}
    assert {row.uncertain for row in await rows(town, "evaluation.invitation")} == {0}


async def test_5xx_for_ten_minutes(town: Town) -> None:
    people = await everybody(town)
    town.lived.world.faults.next("*", Fault.server_error(502), count=FOR_EVER)
    await opening(town)
    await passing(town, 10)
    assert sum(map(asked, people)) == 0
    town.lived.world.faults.clear()
    await passing(town, 20)
    assert [asked(one) for one in people] == [1] * len(people)
    assert await states(town) == {OutboxState.SENT: len(people)}


async def test_a_form_handed_in_while_telegram_answers_502(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("提金点子")
    await zhao.send(IDEA)
    preview = zhao.screen
    town.lived.world.faults.next("*", Fault.server_error(502), count=FOR_EVER)
    pressed = await zhao.click("提交", preview)
    town.lived.world.faults.clear()
    assert await ideas(town) == 1
    assert HANDED_IN in (await zhao.press_again(pressed)).text
    await propose(zhao, "修好路灯")
    assert await ideas(town) == 2


async def test_time_outs_after_having_acted_double_at_most_once_and_are_known(town: Town) -> None:
    people, chance = await everybody(town), Random(SEED)
    for number in range(0, 60, 5):
        skip = number + chance.randint(0, 4)
        town.lived.world.faults.next("sendMessage", Fault.timeout_after(), skip=skip)
    await opening(town)
    await passing(town, 30)
    async with town.lived.app.ctx.db.read() as session:
        accounts = dict((await session.execute(select(Chat.id, Chat.telegram_id))).all())
    copies = {one.id: asked(one) for one in people}
    uncertain = {
        accounts[row.chat_id]: row.uncertain for row in await rows(town, "evaluation.invitation")
    }
    assert set(copies.values()) == {1, 2}
    assert all(copies[one] == 1 + min(1, uncertain[one]) for one in copies)


async def test_a_form_whose_answer_was_lost_is_handed_in_once(town: Town) -> None:
    zhao = await town.person("赵长林")
    await zhao.click("提金点子")
    await zhao.send(IDEA)
    preview = zhao.screen
    for method in ("sendMessage", "editMessageText", "answerCallbackQuery"):
        town.lived.world.faults.next(method, Fault.timeout_after(), chat=None)
    pressed = await zhao.click("提交", preview)
    assert await ideas(town) == 1
    town.lived.world.faults.clear()
    assert HANDED_IN in (await zhao.press_again(pressed)).text
    assert await ideas(town) == 1
