"""What asks nothing of a superior: in one digest on a workday, told once and never lost."""

from datetime import datetime

import pytest
from sqlalchemy import delete, select, update

from models.tables import Chat, Claim, Member, OutboxMessage, OutboxState
from publishing.messages.digests import RENDERERS
from publishing.texts import LANGUAGES, Texts
from scheduler import gathering
from scheduler.tick import tick
from services import summaries
from services.campaigns import running_campaigns
from services.gathering import gathering_moment
from services.reminders import DIGEST
from tests.services.test_reminders import begun, hand_in_april
from tests.services.test_tick import at
from tests.services.worlds import World

TEXTS = Texts.load()
KIND = "digest.secretary"


async def morning(world: World, day: int, hour: int = 9, minute: int = 30) -> None:
    at(world, 4, day, hour, minute)
    await tick(world.ctx)


async def read(world: World, who: str, language: str = "zh-Hans") -> list[str]:
    """The digests of this leader, as they read now, in the order in which they were queued."""
    t = TEXTS.translator(language)
    refs = [refs for key, kind, refs in await world.sent() if (key, kind) == (who, KIND)]
    async with world.ctx.db.read() as session:
        found = [await RENDERERS[KIND](session, one, t) for one in refs]
    return [one.text if one else "" for one in found]


async def withdraw(world: World, place: str) -> None:
    actor = await world.actor(f"{place}-secretary")
    (paper,) = (await summaries.mine(world.ctx, actor)).papers
    await summaries.withdraw(world.ctx, actor, paper.id)


async def test_several_papers_are_one_line_of_one_message(world: World) -> None:
    await begun(world)
    for place in ("east", "west"):
        await hand_in_april(world, place)
    assert await world.told(KIND) == set()
    await morning(world, 2)
    assert await world.told(KIND) == {"head", "clerk"}
    (said,) = await read(world, "head")
    assert "月小结（2026年4月），2 份：east党支部、west党支部" in said
    assert "没有等您办的事" in said
    assert "还没有交的" not in said


async def test_what_was_told_is_not_told_again_and_an_empty_day_says_nothing(world: World) -> None:
    await begun(world)
    await hand_in_april(world, "east")
    await morning(world, 2)
    await morning(world, 3)
    assert len(await read(world, "head")) == 1
    at(world, 4, 3, 15)
    await hand_in_april(world, "west")
    await morning(world, 7)
    first, second = await read(world, "head")
    assert ("east" in first, "west" in first) == (True, False)
    assert ("east" in second, "west" in second) == (False, True)


async def test_evening_and_weekend_lose_nothing_and_disturb_nobody(world: World) -> None:
    """The 3rd of April 2026 is a Friday; the hours of messages end at five."""
    await begun(world)
    await morning(world, 3)
    await hand_in_april(world, "east")
    at(world, 4, 3, 17, 30)
    await hand_in_april(world, "west")
    for day, hour, minute in ((3, 18, 0), (4, 10, 0), (5, 10, 0), (6, 9, 29)):
        await morning(world, day, hour, minute)
        assert await read(world, "head") == []
    await morning(world, 6)
    (said,) = await read(world, "head")
    assert "east党支部、west党支部" in said


async def test_a_day_on_which_no_digest_went_out_is_made_up_for_on_the_next(world: World) -> None:
    await begun(world)
    await hand_in_april(world, "east")
    at(world, 4, 3, 9, 30)
    await hand_in_april(world, "west")
    await tick(world.ctx)
    (said,) = await read(world, "head")
    assert "east党支部、west党支部" in said


async def test_on_the_plans_day_it_is_a_part_of_the_one_digest(world: World) -> None:
    await begun(world)
    await hand_in_april(world, "east")
    await morning(world, 24)
    (said,) = await read(world, "head")
    assert "月小结（2026年4月），1 份：east党支部" in said
    assert "还没有交的" in said
    assert said.index("还没有交的") < said.index("上次汇总以来收到的")
    await morning(world, 24, 12)
    assert len(await read(world, "head")) == 1


async def test_a_crash_before_the_commit_undoes_claim_and_message_together(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begun(world)
    await hand_in_april(world, "east")
    gather = gathering.gather

    async def dies(*args: object) -> int:
        await gather(*args)  # type: ignore[arg-type]
        raise RuntimeError("killed")

    monkeypatch.setattr(gathering, "gather", dies)
    await morning(world, 2)
    assert await read(world, "head") == []
    monkeypatch.undo()
    await morning(world, 2, 9, 31)
    assert len(await read(world, "head")) == 1


async def test_what_comes_between_claim_and_delivery_is_in_the_next(world: World) -> None:
    await begun(world)
    await hand_in_april(world, "east")
    await morning(world, 2)
    at(world, 4, 2, 9, 31)
    await hand_in_april(world, "west")
    await morning(world, 3)
    first, second = await read(world, "head")
    assert ("east" in first, "west" in first) == (True, False)
    assert ("east" in second, "west" in second) == (False, True)


@pytest.mark.parametrize("state", [OutboxState.PARKED, OutboxState.FAILED])
async def test_a_digest_that_was_never_read_is_told_in_the_next(
    world: World, state: OutboxState
) -> None:
    await begun(world)
    await hand_in_april(world, "east")
    await morning(world, 2)
    async with world.ctx.db.write() as session:
        await session.execute(
            update(OutboxMessage).where(OutboxMessage.kind == KIND).values(state=state)
        )
    await morning(world, 3)
    assert "east" in (await read(world, "head"))[1]


async def test_who_cannot_be_reached_reads_it_once_he_can(world: World) -> None:
    await begun(world)
    await hand_in_april(world, "east")
    head = select(Member.id).where(Member.key == "head").scalar_subquery()
    for day, gone in ((2, world.ctx.clock.now()), (3, None)):
        async with world.ctx.db.write() as session:
            his = update(Chat).where(Chat.member_id == head)
            await session.execute(his.values(unreachable_at=gone))
        await morning(world, day)
        assert len(await read(world, "head")) == (0 if gone else 1)
    assert len(await read(world, "clerk")) == 1


async def test_what_was_taken_back_is_not_told_or_told_to_be_so(world: World) -> None:
    await begun(world)
    await hand_in_april(world, "east")
    await withdraw(world, "east")
    await hand_in_april(world, "west")
    await morning(world, 2)
    (first,) = await read(world, "head")
    assert ("east" in first, "west" in first) == (False, True)
    at(world, 4, 2, 10)
    await withdraw(world, "west")
    await morning(world, 3)
    _, second = await read(world, "head")
    assert "收回了月小结（2026年4月），1 份：west党支部" in second
    assert "east" not in second


async def test_nothing_is_sent_where_all_of_it_was_taken_back_meanwhile(world: World) -> None:
    await begun(world)
    await hand_in_april(world, "east")
    await morning(world, 2)
    await withdraw(world, "east")
    assert await read(world, "head") == [""]


async def test_who_had_a_digest_today_gets_no_second_one(world: World) -> None:
    await begun(world)
    await morning(world, 2)
    async with world.ctx.db.write() as session:
        await session.execute(delete(Claim).where(Claim.kind == gathering.GATHERING))
    head = await world.actor("head")
    async with world.ctx.db.write() as session:
        session.add(
            Claim(
                campaign_id=0,
                kind=DIGEST,
                period="2026-04-02",
                target=str(head.member_id),
                claimed_at=world.ctx.clock.now(),
            )
        )
    await hand_in_april(world, "east")
    await morning(world, 2, 9, 40)
    assert await world.told(KIND) == {"clerk"}
    await morning(world, 3)
    assert await world.told(KIND) == {"clerk", "head"}


async def test_it_is_said_in_every_language(world: World) -> None:
    await begun(world)
    await hand_in_april(world, "east")
    await morning(world, 2)
    for language in LANGUAGES:
        (said,) = await read(world, "head", language)
        assert "月小结" in said


async def test_the_clock_knows_when_the_next_one_is_due(world: World) -> None:
    await begun(world)
    runs = await running_campaigns(world.ctx)
    async with world.ctx.db.read() as session:
        assert await gathering_moment(session, world.ctx, runs) is None
    at(world, 4, 3, 15)
    await hand_in_april(world, "east")
    async with world.ctx.db.read() as session:
        found = await gathering_moment(session, world.ctx, runs)
    assert found == datetime.fromisoformat("2026-04-06T09:30+08:00")
