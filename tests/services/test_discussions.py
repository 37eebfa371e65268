"""Discussions: who is asked, who reads what, what is never shown, and when it is over."""

from datetime import date

import pytest

from publishing.limits import MESSAGE, split
from publishing.messages.discussions import RENDERERS
from publishing.texts import LANGUAGES, Texts
from services import discussion_reads as reads
from services.commitment_reads import InvitedOnly
from services.discussions import (
    ANSWER_LENGTH,
    MOST_CHOSEN,
    QUESTION_LENGTH,
    SUMMARY_LENGTH,
    DiscussionClosed,
    EnoughChosen,
    answer,
    begin,
    choose,
    summarise,
    withdraw,
)
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    NotFound,
    NotYourOrganisation,
)
from tests.services.dues import at
from tests.services.test_writing_messages import longest
from tests.services.worlds import PEOPLE, World

UNTIL = date(2026, 3, 20)
EVERYBODY = sorted(PEOPLE)


async def put(
    world: World, who: str = "head", place: str = "town", question: str = "怎么办？"
) -> int:
    actor = await world.actor(who)
    where, token = world.ids[place], world.ctx.tokens.new()
    return (await begin(world.ctx, actor, where, question, UNTIL, token)).view.id


async def say(world: World, who: str, discussion: int, text: str = "先办夜校") -> None:
    await answer(world.ctx, await world.actor(who), discussion, text)


async def ids(world: World, discussion: int, who: str = "head") -> list[int]:
    _, found = await reads.read(world.ctx, await world.actor(who), discussion)
    return [one.id for one in found]


async def test_only_who_leads_puts_it_and_not_for_a_day_that_is_over(world: World) -> None:
    for who in ("east-secretary", "east-member"):
        with pytest.raises(NotYourOrganisation):
            await put(world, who)
    head = await world.actor("head")
    with pytest.raises(DiscussionClosed):
        await begin(world.ctx, head, world.ids["town"], "怎么办？", date(2026, 3, 1), "form")
    await begin(world.ctx, head, world.ids["town"], "怎么办？", UNTIL, "form")
    with pytest.raises(AlreadySubmitted):
        await begin(world.ctx, head, world.ids["town"], "怎么办？", UNTIL, "form")


async def test_it_is_put_to_those_there_and_below(world: World) -> None:
    whole, east = await put(world), await put(world, "east-secretary", "east")
    assert await world.told("discussion.opened") == set(world.ids)
    for who in EVERYBODY:
        found = await reads.listed(world.ctx, await world.actor(who))
        own = [east, whole] if who.startswith("east") else [whole]
        assert [one.id for one in found] == own
    with pytest.raises(NotFound):
        await say(world, "west-member", east)
    with pytest.raises(NotFound):
        await reads.look(world.ctx, await world.actor("head"), east)


async def test_one_answer_a_person_to_be_changed_and_taken_back(world: World) -> None:
    discussion, member = await put(world), await world.actor("east-member")
    await say(world, "east-member", discussion)
    await say(world, "east-member", discussion, "办两期")
    found = await reads.look(world.ctx, member, discussion)
    assert (found.own, found.view.answers) == ("办两期", 1)
    await withdraw(world.ctx, member, discussion)
    with pytest.raises(AlreadyDone):
        await withdraw(world.ctx, member, discussion)
    assert (await reads.look(world.ctx, member, discussion)).view.answers == 0


async def test_those_who_put_it_read_organisations_and_no_names(world: World) -> None:
    discussion = await put(world)
    for who in ("west-member", "east-member", "east-deputy"):
        await say(world, who, discussion, f"乙{len(who)}")
    _, found = await reads.read(world.ctx, await world.actor("clerk"), discussion)
    assert [one.organisation for one in found] == ["east党支部", "east党支部", "west党支部"]
    assert "刘春梅" not in repr(found)
    for who in ("east-secretary", "east-member"):
        with pytest.raises(NotYourOrganisation):
            await reads.read(world.ctx, await world.actor(who), discussion)
        with pytest.raises(NotYourOrganisation):
            await reads.one_answer(world.ctx, await world.actor(who), found[0].id)


async def test_a_few_stand_for_others_and_a_changed_one_no_more(world: World) -> None:
    discussion, head = await put(world), await world.actor("head")
    speakers = [who for who in EVERYBODY if who not in ("head", "clerk")][: MOST_CHOSEN + 1]
    for who in speakers:
        await say(world, who, discussion, who)
    every = await ids(world, discussion)
    for one in every[:MOST_CHOSEN]:
        await choose(world.ctx, head, one)
    with pytest.raises(EnoughChosen):
        await choose(world.ctx, head, every[-1])
    for who in speakers:
        await say(world, who, discussion, "改了")
    _, found = await reads.read(world.ctx, head, discussion)
    assert not any(one.chosen for one in found)
    with pytest.raises(NotYourOrganisation):
        await choose(world.ctx, await world.actor("east-secretary"), every[0])


async def test_the_summary_ends_it_and_tells_the_groups_and_who_spoke(world: World) -> None:
    discussion, head = await put(world), await world.actor("head")
    await say(world, "east-member", discussion)
    (one,) = await ids(world, discussion)
    await choose(world.ctx, head, one)
    with pytest.raises(NotYourOrganisation):
        await summarise(world.ctx, await world.actor("east-secretary"), discussion, "办")
    await summarise(world.ctx, head, discussion, "办夜校")
    assert await world.told("discussion.summarised") == set(world.ids)
    assert await world.told("discussion.summary") == {"east-member"}
    seen = await reads.look(world.ctx, await world.actor("north-member"), discussion)
    assert (seen.view.summary, [one.text for one in seen.chosen]) == ("办夜校", ["先办夜校"])
    for again in (summarise(world.ctx, head, discussion, "再"), choose(world.ctx, head, one)):
        with pytest.raises(AlreadyDone):
            await again
    with pytest.raises(DiscussionClosed):
        await say(world, "west-member", discussion)


async def test_after_its_last_day_nothing_is_said_and_it_can_be_summed_up(world: World) -> None:
    discussion = await put(world)
    at(world, "2026-03-20T23:00")
    await say(world, "east-member", discussion)
    at(world, "2026-03-21T09:00")
    member = await world.actor("east-member")
    for late in (
        answer(world.ctx, member, discussion, "晚了"),
        withdraw(world.ctx, member, discussion),
    ):
        with pytest.raises(DiscussionClosed):
            await late
    await summarise(world.ctx, await world.actor("clerk"), discussion, "办夜校")


async def test_the_groups_link_leads_there_and_grants_nothing(world: World) -> None:
    east = await put(world, "east-secretary", "east")
    member = await world.actor("east-member")
    link = (await reads.look(world.ctx, member, east)).view.link
    found = await reads.linked(world.ctx, member, link)
    assert found is not None
    assert found.view.id == east
    assert await reads.linked(world.ctx, member, "nosuch") is None
    with pytest.raises(InvitedOnly):
        await reads.linked(world.ctx, None, link)
    with pytest.raises(NotFound):
        await reads.linked(world.ctx, await world.actor("west-member"), link)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_longest_of_every_kind_can_be_sent(world: World, language: str) -> None:
    first = await put(world, question=longest(QUESTION_LENGTH))
    second = await put(world, question=longest(QUESTION_LENGTH))
    speakers = [who for who in EVERYBODY if who != "head"][:MOST_CHOSEN]
    for who in speakers:
        await say(world, who, second, longest(ANSWER_LENGTH))
    head = await world.actor("head")
    for one in await ids(world, second):
        await choose(world.ctx, head, one)
    await summarise(world.ctx, head, second, longest(SUMMARY_LENGTH))
    t, sent = Texts.load().translator(language), await world.sent()
    sent.append(("head", "discussion.closed", {"discussion": first}))
    async with world.ctx.db.read() as session:
        for kind in RENDERERS:
            made = [await RENDERERS[kind](session, refs, t) for _, one, refs in sent if one == kind]
            found = [one for one in made if one is not None]
            assert found, kind
            for one in found:
                assert all(
                    len(part.encode("utf-16-le")) // 2 <= MESSAGE for part in split(one.text)
                )
