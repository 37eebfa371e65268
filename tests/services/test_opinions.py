"""Opinions: said by whoever may read, without a name, answered, hidden, so many a day."""

from dataclasses import fields, replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from models.queries.commitment_views import CommitmentView
from models.queries.opinions import OpinionView
from models.tables import Chat, Member, Opinion, OutboxMessage, OutboxState, Role
from publishing.rendering import render
from publishing.texts import Texts
from services import opinion_reads as reads
from services import opinions
from services.actors import Actor
from services.commitment_reads import open_commitment
from services.commitment_reviews import approve
from services.commitments import submit
from services.opinion_rights import A_DAY, EnoughSaid
from services.parked import parked
from services.privacy import stored_on_me
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    NoCampaign,
    NotFound,
    NotNow,
    NotYourOrganisation,
    OwnWork,
    TooLong,
)
from services.submission import NothingWritten
from tests.services.papers import paper
from tests.services.worlds import PEOPLE, World

T = Texts.load().translator()
SAID = "路灯坏了三盏，能不能先修"


@pytest.fixture
async def promise(world: World) -> CommitmentView:
    """The east community's, published."""
    leader, head = await world.actor("east-secretary"), await world.actor("head")
    view = await submit(
        world.ctx, leader, world.campaign, "promise", world.ids["east"], None, paper(), "promise"
    )
    return await approve(world.ctx, head, view.id)


@pytest.fixture
async def own(world: World) -> CommitmentView:
    """A member's of the east community, published."""
    member, leader = await world.actor("east-member"), await world.actor("east-secretary")
    view = await submit(
        world.ctx, member, world.campaign, "member-promise", world.ids["east"], member.member_id,
        paper(), "own",
    )  # fmt: skip
    return await approve(world.ctx, leader, view.id)


async def say(
    world: World, view: CommitmentView, who: str = "west-member", text: str = SAID, token: str = ""
) -> int:
    """Its id."""
    actor, token = await world.actor(who), token or world.ctx.tokens.new()
    found = await opinions.give(world.ctx, actor, view.id, text, token)
    return found.voices.shown[0].id


async def guest(world: World) -> Actor:
    found = await world.actor("west-member")
    return replace(found, seats=(replace(found.seats[0], role=Role.MASSES),))


async def stored(world: World, opinion_id: int) -> Opinion:
    async with world.ctx.db.read() as session:
        return await session.get_one(Opinion, opinion_id)


async def rendered(world: World, kind: str) -> list[str]:
    """What waits of this kind, as it would be sent now."""
    texts = []
    async with world.ctx.db.read() as session:
        for _, found, refs in await world.sent():
            outgoing = await render(session, found, refs, T) if found == kind else None
            texts += [outgoing.text] if outgoing else []
    return texts


async def test_everybody_of_the_tree_but_those_whose_promise_it_is(
    world: World, promise: CommitmentView
) -> None:
    owners = {"east-secretary", "east-deputy"}
    for who in sorted(set(PEOPLE) - owners):
        assert await say(world, promise, who)
    for who in owners:
        with pytest.raises(OwnWork):
            await say(world, promise, who)


async def test_of_ones_own_promise_nobody_but_its_leaders_may(
    world: World, own: CommitmentView
) -> None:
    with pytest.raises(OwnWork):
        await say(world, own, "east-member")
    assert await say(world, own, "east-secretary")


async def test_another_tree_neither_reads_nor_speaks(world: World, promise: CommitmentView) -> None:
    number = await say(world, promise)
    stranger = replace(await world.actor("west-member"), tree="another", seats=())
    for attempt in (
        opinions.give(world.ctx, stranger, promise.id, SAID, "token"),
        reads.speakable(world.ctx, stranger, promise.id),
        reads.discussion(world.ctx, stranger, promise.id, 0),
        reads.look(world.ctx, stranger, number),
        opinions.answer(world.ctx, stranger, number, "好"),
        opinions.hide(world.ctx, stranger, number, "不好"),
    ):
        with pytest.raises(NotFound):
            await attempt


async def test_only_of_what_is_published_in_a_running_campaign(
    world: World, promise: CommitmentView
) -> None:
    waiting = await submit(
        world.ctx, await world.actor("west-secretary"), world.campaign, "promise",
        world.ids["west"], None, paper(), "waits",
    )  # fmt: skip
    with pytest.raises(NotFound):
        await say(world, waiting, "east-member")
    with pytest.raises(NotNow):
        await say(world, waiting, "head")
    await world.pause()
    with pytest.raises(NoCampaign):
        await say(world, promise)
    found = await reads.discussion(world.ctx, await world.actor("west-member"), promise.id, 0)
    assert not found.speaks


async def test_nobody_sees_who_wrote_and_the_row_knows(
    world: World, promise: CommitmentView
) -> None:
    number = await say(world, promise)
    writer = await world.actor("west-member")
    assert (await stored(world, number)).author_id == writer.member_id
    assert not {"author", "author_id", "member", "name"} & {one.name for one in fields(OpinionView)}
    for who in ("east-secretary", "head", "north-member"):
        sheet = await reads.look(world.ctx, await world.actor(who), number)
        assert writer.name not in str(sheet)
    (text,) = set(await rendered(world, "opinion.received"))
    assert SAID in text
    assert writer.name not in text
    assert (await stored_on_me(world.ctx, writer)).counts["opinions"] == 1


async def test_a_guest_is_one_of_the_masses(world: World, promise: CommitmentView) -> None:
    await opinions.give(world.ctx, await guest(world), promise.id, SAID, "guest")
    await say(world, promise, "north-secretary")
    found = await reads.discussion(world.ctx, await world.actor("head"), promise.id, 0)
    assert [one.masses for one in found.voices.shown] == [False, True]


async def test_the_owner_is_told(
    world: World, promise: CommitmentView, own: CommitmentView
) -> None:
    await say(world, promise)
    assert await world.told("opinion.received") == {"east-secretary", "east-deputy"}
    await say(world, own)
    assert await world.told("opinion.received") == {
        "east-secretary", "east-deputy", "east-member",
    }  # fmt: skip


async def test_for_a_member_out_of_reach_his_leaders_are_told_but_never_the_writer(
    world: World, own: CommitmentView
) -> None:
    async with world.ctx.db.write() as session:
        member = await world.actor("east-member")
        await session.execute(
            update(Chat)
            .where(Chat.member_id == member.member_id)
            .values(unreachable_at=world.ctx.clock.now())
        )
    await say(world, own, "east-deputy")
    assert await world.told("opinion.received") == {"east-secretary"}


async def test_five_a_person_a_day(world: World, promise: CommitmentView) -> None:
    for number in range(A_DAY):
        await say(world, promise, text=f"第{number}条")
    with pytest.raises(EnoughSaid) as refused:
        await say(world, promise)
    assert refused.value.args_ == {"most": 5}
    with pytest.raises(EnoughSaid):
        await reads.speakable(world.ctx, await world.actor("west-member"), promise.id)
    await say(world, promise, "north-member")
    world.clock.advance(timedelta(hours=13, minutes=59))
    with pytest.raises(EnoughSaid):
        await say(world, promise)
    world.clock.advance(timedelta(minutes=1))
    assert await say(world, promise)


async def test_a_hidden_one_counts_towards_the_day(world: World, promise: CommitmentView) -> None:
    for number in range(A_DAY):
        hidden = await say(world, promise, text=f"第{number}条")
    await opinions.hide(world.ctx, await world.actor("head"), hidden, "骂人")
    with pytest.raises(EnoughSaid):
        await say(world, promise)


async def test_what_does_not_do_is_not_kept(world: World, promise: CommitmentView) -> None:
    with pytest.raises(TooLong):
        await say(world, promise, text="长" * 301)
    with pytest.raises(NothingWritten):
        await say(world, promise, text="　")
    await say(world, promise, token="form-1")
    with pytest.raises(AlreadySubmitted):
        await say(world, promise, token="form-1")
    found = await reads.discussion(world.ctx, await world.actor("head"), promise.id, 0)
    assert found.voices.count == 1


async def test_the_owner_answers_once_and_the_writer_is_told(
    world: World, promise: CommitmentView
) -> None:
    number = await say(world, promise)
    for who in ("head", "west-member", "east-member", "west-secretary"):
        with pytest.raises(NotYourOrganisation):
            await opinions.answer(world.ctx, await world.actor(who), number, "这周就修")
    deputy = await world.actor("east-deputy")
    assert (await reads.look(world.ctx, deputy, number)).answers
    sheet = await opinions.answer(world.ctx, deputy, number, "这周就修")
    assert (sheet.view.answer, sheet.answers) == ("这周就修", False)
    assert await world.told("opinion.answered") == {"west-member"}
    (text,) = await rendered(world, "opinion.answered")
    assert "这周就修" in text
    assert deputy.name not in text
    with pytest.raises(AlreadyDone):
        await opinions.answer(world.ctx, deputy, number, "再说一遍")
    assert await rendered(world, "opinion.received") == []


async def test_what_does_not_reach_the_writer_names_nobody_to_his_leaders(
    world: World, promise: CommitmentView
) -> None:
    number, leader = await say(world, promise), await world.actor("east-secretary")
    await opinions.answer(world.ctx, leader, number, "这周就修")
    await opinions.hide(world.ctx, leader, number, "写了别人的电话")
    async with world.ctx.db.write() as session:
        kinds = OutboxMessage.kind.like("opinion.%")
        failed = update(OutboxMessage).where(kinds).values(state=OutboxState.FAILED)
        await session.execute(failed)
    assert list(await parked(world.ctx, await world.actor("west-secretary"))) == []
    assert {one.kind for one in await parked(world.ctx, leader)} == {"opinion.received"}


async def test_a_member_answers_for_himself(world: World, own: CommitmentView) -> None:
    number = await say(world, own)
    sheet = await opinions.answer(world.ctx, await world.actor("east-member"), number, "记下了")
    assert sheet.view.answer == "记下了"
    assert not sheet.hides


@pytest.mark.parametrize("who", ["east-secretary", "head", "clerk"])
async def test_its_leaders_and_the_superiors_hide_with_a_reason_on_record(
    world: World, promise: CommitmentView, who: str
) -> None:
    number, actor = await say(world, promise), await world.actor(who)
    sheet = await opinions.hide(world.ctx, actor, number, "写了别人的电话")
    assert (sheet.view.text, sheet.view.hidden_reason) == ("", "写了别人的电话")
    assert (sheet.view.hidden_by, sheet.oversees) == (actor.name, True)
    row = await stored(world, number)
    assert (row.text, row.hidden_by, row.hidden_reason) == (
        SAID, actor.member_id, "写了别人的电话",
    )  # fmt: skip
    assert row.hidden_at == world.ctx.clock.now()
    opened = await open_commitment(world.ctx, await world.actor("north-member"), promise.id)
    assert SAID not in str(opened.voices)
    assert await rendered(world, "opinion.received") == []
    (text,) = await rendered(world, "opinion.hidden")
    assert "写了别人的电话" in text
    assert SAID not in text
    assert await world.told("opinion.hidden") == {"west-member"}


async def test_nobody_else_hides_and_nobody_twice(
    world: World, promise: CommitmentView, own: CommitmentView
) -> None:
    number = await say(world, promise)
    for who in ("west-secretary", "east-member", "west-member"):
        with pytest.raises(NotYourOrganisation):
            await opinions.hide(world.ctx, await world.actor(who), number, "不爱听")
    mine = await say(world, own, "north-member")
    with pytest.raises(NotYourOrganisation):
        await opinions.hide(world.ctx, await world.actor("east-member"), mine, "不爱听")
    head = await world.actor("head")
    with pytest.raises(NothingWritten):
        await opinions.hide(world.ctx, head, number, " ")
    await opinions.hide(world.ctx, head, number, "骂人")
    with pytest.raises(AlreadyDone):
        await opinions.hide(world.ctx, head, number, "骂人")
    with pytest.raises(NotNow):
        await opinions.answer(world.ctx, await world.actor("east-secretary"), number, "好")


async def test_an_answer_is_hidden_with_what_it_answers(
    world: World, promise: CommitmentView
) -> None:
    number, leader = await say(world, promise), await world.actor("east-secretary")
    await opinions.answer(world.ctx, leader, number, "不是他家的电话")
    sheet = await opinions.hide(world.ctx, leader, number, "写了别人的电话")
    assert sheet.view.answer is None
    assert (await stored(world, number)).answer == "不是他家的电话"
    assert await rendered(world, "opinion.answered") == []


async def test_pages_and_the_last_two_on_the_sheet(world: World, promise: CommitmentView) -> None:
    for number in range(7):
        who = "west-member" if number < 4 else "north-member"
        await say(world, promise, who, f"第{number}条")
    reader = await world.actor("head")
    opened = await open_commitment(world.ctx, reader, promise.id)
    assert (opened.voices.count, [one.text for one in opened.voices.shown]) == (
        7, ["第6条", "第5条"],
    )  # fmt: skip
    second = await reads.discussion(world.ctx, reader, promise.id, 1)
    assert [one.text for one in second.voices.shown] == ["第1条", "第0条"]
    assert (second.number, second.last, second.deals, second.speaks) == (1, 1, True, True)
    beyond = await reads.discussion(world.ctx, await world.actor("west-member"), promise.id, 99)
    assert (beyond.number, beyond.deals) == (1, False)
    assert beyond.voices == second.voices


async def test_who_was_never_bound_is_told_nothing_and_nothing_breaks(
    world: World, promise: CommitmentView
) -> None:
    number, writer = await say(world, promise), await world.actor("west-member")
    async with world.ctx.db.write() as session:
        (await session.get_one(Member, writer.member_id)).telegram_id = None
        await session.execute(
            update(Chat)
            .where(Chat.member_id == writer.member_id)
            .values(unbound_at=world.ctx.clock.now())
        )
    await opinions.answer(world.ctx, await world.actor("east-secretary"), number, "好")
    assert await world.told("opinion.answered") == set()
