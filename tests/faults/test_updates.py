"""A person's update when the process is killed over it: handled after the restart, and once."""

from pathlib import Path
from random import Random

import pytest

from bot import crash
from bot.simulator.callbacks import Press
from tests.faults.house import House, house
from tests.faults.points import STATEMENT

pytestmark = pytest.mark.system

BRANCHES = 3
SENT = f"发到 {BRANCHES} 个群"
TEXT = "周五下午开会。"
AGAIN = "已经提交过"
BUTTONS = ("提交", "发通知", "通知、文件和台账", "书记工作台")
POINTS = (crash.RECEIVED, crash.COMMIT_BEFORE, crash.COMMIT_AFTER, crash.SEND_AFTER, STATEMENT)
SEED, RANDOM_KILLS = 2026, 30
MOST_ACTS = 30


async def act(home: House) -> Press | None:
    """The next thing to do for an announcement, judging by what is on the screen."""
    person = home.secretary
    shown = person.screen if person.inbox else None
    if shown and "请写通知内容" in shown.text:
        await person.send(TEXT)
        return None
    for label in BUTTONS:
        if shown and label in shown.labels:
            return await person.click(label, shown)
    await person.send("/menu")
    return None


async def written(home: House) -> None:
    """Up to the preview, with the process alive."""
    await home.start()
    while not home.secretary.inbox or "提交" not in home.secretary.screen.labels:
        await act(home)
        assert await home.quiet()
    await home.kill()


@pytest.mark.parametrize("point", [crash.RECEIVED, crash.COMMIT_BEFORE])
async def test_what_was_received_and_not_handled_is_handled_after_the_restart(
    database_url: str, tmp_path: Path, point: str
) -> None:
    async with house(database_url, tmp_path) as home:
        await home.build(BRANCHES)
        await written(home)
        await home.secretary.click("提交")
        await home.start(point, in_update=point != crash.RECEIVED)
        assert await home.death() == -9
        assert (await home.announced(), len(home.world.updates)) == (0, 1)
        await home.start()
        assert await home.quiet()
        assert await home.announced() == 1
        assert SENT in home.secretary.screen.text


async def test_what_was_committed_and_not_answered_is_not_done_twice(
    database_url: str, tmp_path: Path
) -> None:
    async with house(database_url, tmp_path) as home:
        await home.build(BRANCHES)
        await written(home)
        await home.secretary.click("提交")
        await home.start(crash.COMMIT_AFTER, in_update=True)
        assert await home.death() == -9
        assert (await home.announced(), len(home.world.updates)) == (1, 1)
        await home.start()
        assert await home.quiet()
        assert SENT not in home.secretary.screen.text
        pressed = await home.secretary.click("提交")
        assert await home.quiet()
        assert AGAIN in pressed.text
        await home.delivered(BRANCHES)
        assert await home.announced() == 1


async def test_an_update_acknowledged_too_early_would_be_found(
    database_url: str, tmp_path: Path
) -> None:
    """The fault is planted; what was sent in is then never handled."""
    async with house(database_url, tmp_path) as home:
        await home.build(BRANCHES)
        await written(home)
        await home.secretary.click("提交")
        await home.start(crash.RECEIVED, plant="acknowledged before handling")
        assert await home.death() == -9
        await home.start()
        assert await home.quiet()
        assert await home.announced() == 0


async def test_a_stubborn_person_gets_there_once_each_time(
    database_url: str, tmp_path: Path
) -> None:
    chance = Random(SEED)
    points = [chance.choice(POINTS) for _ in range(RANDOM_KILLS)]
    # A start by itself says a few statements; the others are said for the person.
    kills = [(point, chance.randint(1, 9 if point == STATEMENT else 3)) for point in points]
    async with house(database_url, tmp_path) as home:
        await home.build(BRANCHES)
        done = 0
        await home.start(*kills.pop())
        while kills:
            await announce(home, kills, done)
            done += 1
            assert await home.announced() == done
        await home.kill()
        await home.start()
        await home.delivered(BRANCHES * done)
        uncertain = sum(row.uncertain for row in await home.posted())
        extra = [copies - done for copies in home.copies().values()]
        assert min(extra) >= 0
        assert sum(extra) <= uncertain


async def announce(home: House, kills: list[tuple[str, int]], done: int) -> None:
    pressed = None
    for _ in range(MOST_ACTS):
        if pressed and pressed.text:  # a button of a screen that is over
            await home.secretary.send("/menu")
            pressed = None
        else:
            pressed = await act(home)
        while not await home.quiet():
            await home.start(*(kills.pop() if kills else ("", 1)))
        if await home.announced() > done:
            return
    raise AssertionError(f"stuck at: {home.secretary.screen.text}")
