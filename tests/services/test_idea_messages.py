"""What the outbox says about ideas, to whom, and for how long."""

from datetime import timedelta

import pytest

from publishing.limits import MESSAGE, split
from publishing.messages.ideas import RENDERERS
from publishing.outgoing import Outgoing
from publishing.texts import LANGUAGES, Texts
from services.idea_supports import support
from services.idea_tasks import REFUSAL_LENGTH, RESULT_LENGTH, Task, assign, refuse, report, verify
from services.ideas import REASON_LENGTH, consider, decline, submit, withdraw
from tests.services.tasks import take_up
from tests.services.test_writing_messages import longest
from tests.services.worlds import World

TEXTS = Texts.load()


async def said(world: World, kind: str, language: str = "zh-Hans") -> list[Outgoing | None]:
    """Every message of this kind that waits, rendered as of now."""
    t = TEXTS.translator(language)
    refs = [refs for _, found, refs in await world.sent() if found == kind]
    async with world.ctx.db.read() as session:
        return [await RENDERERS[kind](session, one, t) for one in refs]


async def first(world: World, kind: str) -> Outgoing:
    found = next(one for one in await said(world, kind) if one is not None)
    assert found is not None
    return found


def actions(outgoing: Outgoing) -> list[str | None]:
    return [button.action for row in outgoing.buttons for button in row]


async def suggest(world: World, who: str = "east-member", words: str = "办夜校") -> int:
    actor = await world.actor(who)
    return await submit(world.ctx, actor, world.campaign, "idea", words, world.ctx.tokens.new())


async def done(world: World, idea: int, result: str = "开了两班") -> None:
    """Taken up, reported by east's secretary, verified above."""
    await take_up(world.ctx, await world.actor("east-secretary"), idea, "下周就办")
    await support(world.ctx, await world.actor("west-member"), idea)
    await report(world.ctx, await world.actor("east-secretary"), idea, result)
    await verify(world.ctx, await world.actor("head"), idea)


async def test_an_idea_is_told_to_those_who_decide(world: World) -> None:
    idea = await suggest(world)
    told = await first(world, "idea.received")
    assert told.text == "<b>新的金点子</b>\n办夜校\n提出人：刘春梅（east党支部）"
    assert actions(told) == [f"idea.adopt:{idea}", f"idea.decline:{idea}", f"idea.open:{idea}"]


async def test_the_proposer_hears_each_step_as_it_was_then(world: World) -> None:
    idea = await suggest(world)
    await consider(world.ctx, await world.actor("east-deputy"), idea, "等场地")
    (waiting,) = await said(world, "idea.decided")
    await done(world, idea)
    _, second, third = await said(world, "idea.decided")
    assert waiting is not None
    assert second is not None
    assert third is not None
    assert "正在研究" in waiting.text
    assert "等场地" in waiting.text
    assert "被采纳了" in second.text
    assert "答复：下周就办" in second.text
    assert "承办：east党支部，2026年3月22日前办好" in second.text
    assert "已经办成了" in third.text
    assert "结果：开了两班" in third.text
    assert "答复" not in third.text


async def test_a_refusal_gives_its_reason(world: World) -> None:
    await decline(world.ctx, await world.actor("east-secretary"), await suggest(world), "场地不够")
    told = await first(world, "idea.decided")
    assert "这次没有采纳" in told.text
    assert "答复：场地不够" in told.text


async def test_the_group_reads_who_had_the_idea_and_presses_nothing(world: World) -> None:
    await done(world, await suggest(world))
    for kind in ("idea.adopted", "idea.implemented"):
        card = await first(world, kind)
        assert "提出人：刘春梅" in card.text
        assert actions(card) == []
    assert await world.told("idea.implemented") == {"east"}


async def test_supporters_and_the_owner_learn_that_it_was_done(world: World) -> None:
    await done(world, await suggest(world))
    assert await world.told("idea.followed") == {"west-member"}
    assert await world.told("idea.verified") == {"east-secretary", "east-deputy"}
    assert "您支持的金点子已经办成了" in (await first(world, "idea.followed")).text


async def test_an_idea_taken_back_or_decided_is_announced_no_more(world: World) -> None:
    back, decided = await suggest(world), await suggest(world)
    await withdraw(world.ctx, await world.actor("east-member"), back)
    await decline(world.ctx, await world.actor("east-secretary"), decided, "场地不够")
    assert await said(world, "idea.received") == [None] * 4


async def write_everything(world: World) -> None:
    """Each kind of message once, every text as long as may be."""
    secretary, head = await world.actor("east-secretary"), await world.actor("head")
    waits, declined, refused, claimed, whole = [
        await suggest(world, words=longest(500)) for _ in range(5)
    ]
    await consider(world.ctx, secretary, waits, longest(REASON_LENGTH))
    await decline(world.ctx, secretary, declined, longest(REASON_LENGTH))
    for one in (refused, claimed):
        task = await take_up(world.ctx, secretary, one, longest(REASON_LENGTH))
        later = Task(task.organisation_id, None, task.due + timedelta(days=1))
        await assign(world.ctx, secretary, one, later)
        await report(world.ctx, secretary, one, longest(RESULT_LENGTH))
    await refuse(world.ctx, head, refused, longest(REFUSAL_LENGTH))
    await done(world, whole, longest(RESULT_LENGTH))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_longest_of_every_kind_can_be_sent(world: World, language: str) -> None:
    await write_everything(world)
    for kind in RENDERERS:
        found = [one for one in await said(world, kind, language) if one is not None]
        assert found, kind
        for one in found:
            assert all(len(part.encode("utf-16-le")) // 2 <= MESSAGE for part in split(one.text))
