"""Comments on people, drafts, several at once, voices, answers: who may, and what is refused."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import func, select, update

from models.tables import Appointment, Attachment, CommentVoice, Member
from services import (
    comment_facts,
    comment_reads,
    comment_replies,
    comment_sittings,
    comments,
    gaps,
)
from services.comment_reads import OpenedComment
from services.comment_rows import Voice
from services.comment_sittings import Sitting, Stand
from services.evidence import Evidence
from services.ideas import submit as suggest
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    NotExpected,
    NotFound,
    NotYourOrganisation,
)
from tests.services.dues import at, frozen, replan
from tests.services.gatherings import came
from tests.services.test_comments import DRAFT, asked, give
from tests.services.test_gaps import DRAFT as GAP
from tests.services.worlds import World

WORDS = replace(DRAFT, grade=None)
VOICE = Voice(Evidence("voice", "voice-1", "V1", size=9000), 35)
SPOKEN = replace(DRAFT, gaps="", voices={"gaps": VOICE})
DUE = {"every": "quarter", "due": {"workdays_after_end": 5}, "prompt": "差在哪里？"}


def on_people(plan: dict[str, Any]) -> None:
    """Each member is commented on, and lists gaps; so does each organisation."""
    asked_for = plan["expectations"]
    people = {"title": "点评党员", "kind": "comment", "by": "superiors", "about": "members"}
    asked_for["people"] = {**people, **DUE}
    asked_for["own-gap"] = {"title": "个人差距", "kind": "gap", "by": "members", **DUE}
    asked_for["gap"] = {"title": "单位差距", "kind": "gap", "by": "organisations", **DUE}


@pytest.fixture
async def duty(world: World) -> int:
    """To comment on the eastern people, just after the first quarter."""
    await replan(world, on_people)
    at(world, "2026-04-02T09:00")
    return (await frozen(world, "people", "2026-Q1"))["east"]


async def person(world: World, key: str) -> int:
    async with world.ctx.db.read() as session:
        found = await session.scalar(select(Member.id).where(Member.key == key))
    assert found is not None
    return found


async def on(world: World, duty: int, key: str, who: str = "head") -> int:
    actor, member = await world.actor(who), await person(world, key)
    token = world.ctx.tokens.new()
    return (await comments.publish(world.ctx, actor, duty, WORDS, token, member)).id


async def sitting(world: World, duty: int) -> Sitting:
    return await comment_sittings.sitting(world.ctx, await world.actor("clerk"), duty)


async def look(world: World, who: str, comment: int) -> OpenedComment:
    return await comment_reads.look(world.ctx, await world.actor(who), comment)


async def stands(world: World, duty: int) -> Mapping[str, Stand]:
    return {spot.name: spot.stand for spot in (await sitting(world, duty)).spots}


async def test_a_comment_on_a_person_is_told_to_him_and_to_no_group(
    world: World, duty: int
) -> None:
    given = await on(world, duty, "east-member")
    assert await world.told("comment.received") == {"east-member"}
    assert await world.told("comment.published") == set()
    readers = set()
    for who in ("east-member", "east-secretary", "east-deputy", "head", "west-secretary"):
        try:
            readers.add((who, (await look(world, who, given)).own))
        except NotYourOrganisation:
            continue
    assert readers == {
        ("east-member", True), ("east-secretary", False), ("east-deputy", False), ("head", False),
    }  # fmt: skip
    for who, count in (("east-member", 1), ("east-secretary", 1), ("west-secretary", 0)):
        found = await comment_reads.of_organisation(world.ctx, await world.actor(who))
        assert len(found.comments) == count


async def test_another_member_of_the_same_branch_reads_nothing(world: World, duty: int) -> None:
    given = await on(world, duty, "east-secretary")
    with pytest.raises(NotYourOrganisation):
        await look(world, "east-member", given)
    member = await world.actor("east-member")
    assert (await comment_reads.of_organisation(world.ctx, member)).comments == ()


async def test_the_duty_is_done_when_each_has_one(world: World, duty: int) -> None:
    actor = await world.actor("head")
    for key in ("east-secretary", "east-deputy"):
        await on(world, duty, key)
    assert any(
        one.first.duty.id == duty for one in await comment_sittings.sittings(world.ctx, actor)
    )
    await on(world, duty, "east-member", "clerk")
    found = await sitting(world, duty)
    assert (found.first.duty.came_in, found.open) == (1, False)
    with pytest.raises(AlreadyDone):
        await on(world, duty, "east-member")


async def test_who_was_there_on_the_day_it_was_due_is_asked_about(world: World, duty: int) -> None:
    async with world.ctx.db.write() as session:
        for key, last in (("east-member", date(2026, 4, 1)), ("east-deputy", date(2026, 4, 20))):
            member = await session.scalar(select(Member.id).where(Member.key == key))
            await session.execute(
                update(Appointment).where(Appointment.member_id == member).values(valid_to=last)
            )
    at(world, "2026-05-06T09:00")
    assert set(await stands(world, duty)) == {"王秀英", "陈志强"}


@pytest.mark.parametrize("grade", ["good", None])
async def test_people_get_no_grade_and_organisations_do(
    world: World, duty: int, grade: str | None
) -> None:
    head, member = await world.actor("head"), await person(world, "east-member")
    whole = (await asked(world))["east"]
    about, whom = (duty, member) if grade else (whole, None)
    draft = replace(DRAFT, grade=grade)
    with pytest.raises(NotExpected):
        await comments.publish(world.ctx, head, about, draft, "form", whom)


async def test_only_those_it_is_asked_about_are_commented_on(world: World, duty: int) -> None:
    head = await world.actor("head")
    for member in (None, await person(world, "west-member"), await person(world, "head"), 99):
        with pytest.raises(NotExpected):
            await comment_facts.call(world.ctx, head, duty, member)
    with pytest.raises(NotYourOrganisation):
        await on(world, duty, "east-member", "east-secretary")


async def test_the_facts_are_the_persons_own(world: World, duty: int) -> None:
    at(world, "2026-03-02T10:00")
    for who in ("east-member", "east-deputy"):
        actor = await world.actor(who)
        await suggest(world.ctx, actor, world.campaign, "idea", f"{who}办夜校", f"idea-{who}")
    at(world, "2026-04-02T09:00")
    member = await person(world, "east-member")
    call = await comment_facts.call(world.ctx, await world.actor("head"), duty, member)
    assert (call.member, call.facts.ideas, call.facts.visits) == ("刘春梅", 1, 0)
    assert (call.scale, call.flags) == ({}, {})


async def test_a_draft_is_seen_by_its_side_only_and_published_once(world: World) -> None:
    duties, head = await asked(world), await world.actor("head")
    for draft in (DRAFT, replace(DRAFT, gaps="夜校只办了一次")):
        token = world.ctx.tokens.new()
        await comments.save(world.ctx, head, duties["east"], draft, token)
    assert (await stands(world, duties["east"]))["east党支部"] is Stand.DRAFT
    assert await world.sent() == []
    secretary = await world.actor("east-secretary")
    assert (await comment_reads.of_organisation(world.ctx, secretary)).comments == ()
    call = await comment_facts.call(world.ctx, await world.actor("clerk"), duties["east"])
    assert call.draft is not None
    with pytest.raises(NotFound):
        await look(world, "east-secretary", call.draft.id)
    with pytest.raises(NotYourOrganisation):
        await comments.send(world.ctx, secretary, duties["east"])
    view = await comments.send(world.ctx, head, duties["east"])
    assert view.gaps == "夜校只办了一次"
    for again in (comments.send, comments.drop):
        with pytest.raises(AlreadyDone):
            await again(world.ctx, head, duties["east"])
    with pytest.raises(AlreadyDone):
        await comments.save(world.ctx, head, duties["east"], DRAFT, "late")


async def test_all_drafts_go_out_at_once_and_one_that_was_dropped_does_not(world: World) -> None:
    duties, head = await asked(world), await world.actor("head")
    for place in ("east", "west"):
        await comments.save(world.ctx, head, duties[place], SPOKEN, f"draft-{place}")
    await comments.drop(world.ctx, head, duties["west"])
    async with world.ctx.db.read() as session:
        assert await session.scalar(select(func.count()).select_from(Attachment)) == 1
    targets = [(duties[place], None) for place in ("east", "west", "north")]
    assert await comments.send_all(world.ctx, head, targets) == 1
    assert await world.told("comment.published") == {"east"}
    with pytest.raises(AlreadyDone):
        await comments.send_all(world.ctx, head, targets)
    with pytest.raises(NotFound):
        await comments.drop(world.ctx, head, duties["west"])


async def test_a_draft_counts_neither_as_done_nor_in_a_score(world: World) -> None:
    duties, head = await asked(world), await world.actor("head")
    await comments.save(world.ctx, head, duties["east"], DRAFT, "draft")
    found = await sitting(world, duties["east"])
    assert found.first.duty.came_in == 0
    assert found.count(Stand.GIVEN) == 0


async def test_the_same_words_go_to_all_who_have_none(world: World) -> None:
    duties, head = await asked(world), await world.actor("head")
    first = await give(world, duties["east"])
    targets = [(one, None) for one in duties.values()]
    assert await comments.together(world.ctx, head, targets, SPOKEN, "several") == 2
    given = (await comment_reads.given(world.ctx, head)).comments
    assert {(one.organisation, one.together) for one in given} == {
        ("east党支部", 1), ("west党支部", 2), ("north党支部", 2),
    }  # fmt: skip
    assert (await look(world, "head", first)).view.gaps == DRAFT.gaps
    for token, refusal in (("several", AlreadySubmitted), ("another", AlreadyDone)):
        with pytest.raises(refusal):
            await comments.together(world.ctx, head, targets, DRAFT, token)


async def test_what_was_said_is_heard_and_typed_up_once(world: World) -> None:
    duties, head = await asked(world), await world.actor("head")
    given = (await comments.publish(world.ctx, head, duties["east"], SPOKEN, "form")).id
    _, files = await comment_reads.voices(world.ctx, await world.actor("east-member"), given)
    assert [one.file_id for one in files] == ["voice-1"]
    with pytest.raises(NotYourOrganisation):
        await comment_reads.voices(world.ctx, await world.actor("west-member"), given)
    for who, part, refusal in (
        ("east-secretary", "gaps", NotYourOrganisation),
        ("head", "direction", NotFound),
        ("head", "results", NotFound),
    ):
        actor = await world.actor(who)
        with pytest.raises(refusal):
            await comment_replies.type_up(world.ctx, actor, given, part, "夜校少")
    clerk = await world.actor("clerk")
    await comment_replies.type_up(world.ctx, clerk, given, "gaps", "夜校少")
    view = (await look(world, "east-member", given)).view
    assert (view.gaps, view.untyped) == ("夜校少", ())
    assert [(one.typist, one.seconds) for one in view.voices] == [("孙建华", 35)]
    assert await world.told("comment.typed") == {"east-secretary", "east-deputy"}
    with pytest.raises(AlreadyDone):
        await comment_replies.type_up(world.ctx, head, given, "gaps", "夜校少")


async def test_a_changed_draft_keeps_one_voice(world: World) -> None:
    duties, head = await asked(world), await world.actor("head")
    for token in ("one", "two"):
        await comments.save(world.ctx, head, duties["east"], SPOKEN, token)
    call = await comment_facts.call(world.ctx, head, duties["east"])
    assert call.voices == {"gaps": VOICE}
    async with world.ctx.db.read() as session:
        assert await session.scalar(select(func.count()).select_from(CommentVoice)) == 1


async def test_only_results_are_always_written(world: World) -> None:
    duties, head = await asked(world), await world.actor("head")
    wrong = replace(DRAFT, voices={"results": VOICE})
    with pytest.raises(NotExpected):
        await comments.publish(world.ctx, head, duties["east"], wrong, "form")


async def test_it_is_answered_once_by_whom_it_is_on(world: World, duty: int) -> None:
    whole = await give(world, (await asked(world))["east"])
    own = await on(world, duty, "east-member")
    for comment, right, wrong in (
        (whole, "east-deputy", ("east-member", "head")),
        (own, "east-member", ("east-secretary", "head")),
    ):
        for who in wrong:
            with pytest.raises(NotYourOrganisation):
                await comment_replies.answer(world.ctx, await world.actor(who), comment, "好")
        actor = await world.actor(right)
        await comment_replies.answer(world.ctx, actor, comment, "下月起办")
        with pytest.raises(AlreadyDone):
            await comment_replies.answer(world.ctx, actor, comment, "好")
        assert (await look(world, "head", comment)).view.answer == "下月起办"
    assert [kind for kind, _, _ in await came(world, "head")] == ["answer", "answer"]


async def test_it_becomes_a_gap_of_whom_it_is_on(world: World, duty: int) -> None:
    await frozen(world, "gap", "2026-Q2")
    own_gaps = await frozen(world, "own-gap", "2026-Q2")
    own = await on(world, duty, "east-member")
    member, other = await world.actor("east-member"), await world.actor("east-deputy")
    found = await look(world, "east-member", own)
    assert found.gap_duty == own_gaps["east-member"]
    assert (await look(world, "east-secretary", own)).gap_duty is None
    theirs = own_gaps["east-deputy"]
    with pytest.raises(NotFound):
        await gaps.submit(world.ctx, other, theirs, GAP, "theirs", source=own)
    sheet = await gaps.submit(world.ctx, member, found.gap_duty, GAP, "mine", source=own)
    assert sheet.view.comment_id == own
    again = await look(world, "head", own)
    assert (again.view.gap_id, again.gap_duty) == (sheet.view.id, None)


async def test_a_mended_gap_is_still_the_comments(world: World, duty: int) -> None:
    own_gaps = await frozen(world, "own-gap", "2026-Q2")
    own = await on(world, duty, "east-member")
    member, secretary = await world.actor("east-member"), await world.actor("east-secretary")
    first = await gaps.submit(world.ctx, member, own_gaps["east-member"], GAP, "first", source=own)
    await gaps.return_(world.ctx, secretary, first.view.id, "再具体些")
    again = await gaps.submit(
        world.ctx, member, own_gaps["east-member"], GAP, "again", first.view.id
    )
    assert again.view.comment_id == own
    assert (await look(world, "head", own)).view.gap_id == again.view.id
