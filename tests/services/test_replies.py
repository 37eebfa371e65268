from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TypeVar

import pytest
from sqlalchemy import select

from models.queries.answers import AnswerKind
from models.queries.commitment_views import CommitmentView
from models.rules.periods import Period, PeriodKind
from models.tables import (
    Attachment,
    Chat,
    Duty,
    Idea,
    IdeaState,
    Indicator,
    IndicatorState,
    OutboxMessage,
    OutboxState,
    Progress,
    Summary,
)
from services import summaries
from services.campaigns import running_campaigns
from services.commitment_reviews import approve
from services.commitments import submit
from services.duties import freeze
from services.evidence import Evidence
from services.refusals import (
    AlreadyDone,
    AlreadySubmitted,
    NotFound,
    NotYourOrganisation,
    TooLong,
)
from services.replies import (
    Answer,
    Target,
    change,
    look,
    possible,
    take,
    take_as,
    taken,
    target,
    withdraw,
)
from services.replies.refusals import NothingOpen, NotYourPromise, OnlyWords
from services.submission import NothingWritten
from tests.services.gatherings import came
from tests.services.papers import indicator, paper
from tests.services.worlds import World

DIGEST = Target()
FIRST = "reply:1:1"
Row = TypeVar("Row", Progress, Summary, Idea)
PHOTO = Evidence("photo", "file-1", "unique-1", None)
NOVEMBER = Period(PeriodKind.MONTH, "2026-11", date(2026, 11, 1), date(2026, 11, 30))
AUTUMN = Period(PeriodKind.QUARTER, "2026-Q4", date(2026, 10, 1), date(2026, 12, 31))
HALF = Period(PeriodKind.HALF, "2026-H2", date(2026, 7, 1), date(2026, 12, 31))


def answer(text: str = "", *files: Evidence, token: str = FIRST) -> Answer:
    return Answer(text, files, token)


@pytest.fixture(autouse=True)
async def november(world: World) -> None:
    world.clock.set(datetime(2026, 11, 25, 2, tzinfo=UTC))


async def owe(world: World, *expected: tuple[str, Period]) -> None:
    (run,) = await running_campaigns(world.ctx)
    async with world.ctx.db.write() as session:
        for key, period in expected:
            await freeze(session, world.ctx, run, key, period, world.ctx.today())


async def promised(
    world: World, by: str = "east-secretary", *, member: bool = False, published: bool = True
) -> CommitmentView:
    """Two indicators: income by the end of November, households by the middle of December."""
    actor = await world.actor(by)
    soon = indicator(deadline=date(2026, 11, 30))
    later = indicator(title="走访户数", unit="户", deadline=date(2026, 12, 15))
    expectation = "member-promise" if member else "promise"
    whose = actor.member_id if member else None
    view = await submit(
        world.ctx, actor, world.campaign, expectation, world.ids["east"], whose,
        paper(later, soon), f"form-{by}",
    )  # fmt: skip
    if not published:
        return view
    reviewer = await world.actor("east-secretary" if member else "head")
    return await approve(world.ctx, reviewer, view.id)


async def sent(world: World, kind: str, chat: int, message: int, **refs: int | str) -> None:
    async with world.ctx.db.write() as session:
        chat_id = await session.scalar(select(Chat.id).where(Chat.telegram_id == chat))
        now = world.clock.now()
        row = OutboxMessage(
            chat_id=chat_id, kind=kind, refs=refs, language="zh-Hans", state=OutboxState.SENT,
            not_before=now, created_at=now, sent_at=now, telegram_message_id=message,
        )  # fmt: skip
        session.add(row)


async def rows_of(world: World, table: type[Row]) -> list[Row]:
    async with world.ctx.db.read() as session:
        return list(await session.scalars(select(table).order_by(table.id)))


@pytest.mark.parametrize(
    ("kind", "refs", "expected"),
    [
        ("digest.member", {"member": 1, "at": "x"}, Target()),
        ("digest.secretary", {"member": 1, "at": "x"}, Target()),
        ("commitment.published", {"commitment": 7}, Target(commitment_id=7)),
        ("commitment.approved", {"commitment": 7}, Target(commitment_id=7)),
        ("indicator.refused", {"indicator": 8}, Target(indicator_id=8)),
        ("duty.extended", {"duty": 9}, Target(duty_id=9)),
        ("idea.received", {"idea": 1}, None),
        ("ranking.published", {"ranking": 1}, None),
    ],
)
async def test_what_a_message_asks_for(
    world: World, kind: str, refs: dict[str, int | str], expected: Target | None
) -> None:
    await sent(world, kind, 3, 50, **refs)
    assert await target(world.ctx, 3, 50) == expected


async def test_a_message_is_known_by_its_chat_and_number(world: World) -> None:
    await sent(world, "commitment.published", 3, 50, commitment=7)
    assert await target(world.ctx, 4, 50) is None
    assert await target(world.ctx, 3, 51) is None


async def test_of_two_with_one_number_the_newer_counts(world: World) -> None:
    await sent(world, "commitment.published", 3, 50, commitment=7)
    await sent(world, "commitment.published", 3, 50, commitment=8)
    assert await target(world.ctx, 3, 50) == Target(commitment_id=8)


async def test_a_reminder_is_answered_by_the_summary_that_is_due(world: World) -> None:
    await owe(world, ("monthly", NOVEMBER), ("quarterly", AUTUMN))
    await promised(world)
    secretary = await world.actor("east-secretary")
    found = (await take(world.ctx, secretary, DIGEST, answer("  走访45户  ", PHOTO))).understood
    assert (found.what, found.taken_as.period, found.taken_as.title) == (
        AnswerKind.SUMMARY, "2026-11", "月小结",
    )  # fmt: skip
    assert (found.text, found.value, found.files) == ("走访45户", None, 1)
    kinds = [(one.what, one.period or one.title) for one in found.others]
    assert kinds == [
        (AnswerKind.PROGRESS, "集体收入"),
        (AnswerKind.PROGRESS, "走访户数"),
        (AnswerKind.SUMMARY, "2026-Q4"),
    ]
    assert await came(world, "head") == [("paper", "月小结", "east党支部")]


async def test_the_most_urgent_summary_comes_first(world: World) -> None:
    october = replace(NOVEMBER, key="2026-10", start=date(2026, 10, 1), end=date(2026, 10, 31))
    await owe(world, ("monthly", NOVEMBER), ("monthly", october))
    secretary = await world.actor("east-secretary")
    first = await take(world.ctx, secretary, DIGEST, answer("十月", token="a"))
    second = await take(world.ctx, secretary, DIGEST, answer("十一月", token="b"))
    assert first.understood.taken_as.period == "2026-10"
    assert second.understood.taken_as.period == "2026-11"


async def test_what_is_due_far_off_is_not_what_the_reminder_asked_for(world: World) -> None:
    await owe(world, ("quarterly", AUTUMN))
    secretary = await world.actor("east-secretary")
    with pytest.raises(NothingOpen):
        await take(world.ctx, secretary, DIGEST, answer("季度进展"))
    world.clock.set(datetime(2026, 12, 25, 2, tzinfo=UTC))
    found = await take(world.ctx, secretary, DIGEST, answer("季度进展"))
    assert found.understood.taken_as.period == "2026-Q4"


async def test_a_photo_alone_is_progress_because_a_summary_needs_words(world: World) -> None:
    await owe(world, ("monthly", NOVEMBER))
    await promised(world)
    secretary = await world.actor("east-secretary")
    found = (await take(world.ctx, secretary, DIGEST, answer("", PHOTO))).understood
    assert (found.what, found.taken_as.title) == (AnswerKind.PROGRESS, "集体收入")
    assert (found.value, found.text, found.files) == (None, "", 1)


async def test_a_member_reports_on_what_is_due_next_with_the_figure_he_wrote(world: World) -> None:
    await promised(world, "east-member", member=True)
    member = await world.actor("east-member")
    found = (await take(world.ctx, member, DIGEST, answer("收入到了４５万元"))).understood
    assert (found.what, found.value) == (AnswerKind.PROGRESS, Decimal(45))
    assert found.text == "收入到了４５万元"
    assert found.taken_as.due == date(2026, 11, 30)


async def test_a_bare_figure_leaves_no_note_and_can_still_be_changed(world: World) -> None:
    await promised(world, "east-member", member=True)
    member = await world.actor("east-member")
    found = (await take(world.ctx, member, DIGEST, answer("45"))).understood
    (row,) = await rows_of(world, Progress)
    assert (row.value, row.note) == (Decimal(45), "")
    assert found.text == "45万元"


async def test_a_figure_too_fine_to_keep_stays_a_word(world: World) -> None:
    await promised(world, "east-member", member=True)
    member = await world.actor("east-member")
    found = (await take(world.ctx, member, DIGEST, answer("45.123456万元"))).understood
    assert (found.value, found.text) == (None, "45.123456万元")


async def test_an_owed_idea_comes_last(world: World) -> None:
    await owe(world, ("idea", HALF))
    member = await world.actor("east-member")
    found = (await take(world.ctx, member, DIGEST, answer("设一个便民窗口"))).understood
    assert (found.what, found.taken_as.id) == (AnswerKind.IDEA, world.campaign)
    (row,) = await rows_of(world, Idea)
    assert (row.text, row.member_id) == ("设一个便民窗口", member.member_id)


async def test_an_idea_that_is_not_owed_is_never_guessed(world: World) -> None:
    member = await world.actor("east-member")
    with pytest.raises(NothingOpen):
        await take(world.ctx, member, DIGEST, answer("设一个便民窗口"))
    assert not await rows_of(world, Idea)
    (only,) = await possible(world.ctx, member, answer("设一个便民窗口"))
    assert (only.what, only.owed) == (AnswerKind.IDEA, False)


async def test_an_idea_takes_no_photo(world: World) -> None:
    await owe(world, ("idea", HALF))
    member = await world.actor("east-member")
    with pytest.raises(OnlyWords):
        await take(world.ctx, member, DIGEST, answer("设一个便民窗口", PHOTO))


async def test_a_photo_without_words_is_no_summary(world: World) -> None:
    await owe(world, ("monthly", NOVEMBER))
    secretary = await world.actor("east-secretary")
    with pytest.raises(NothingWritten):
        await take(world.ctx, secretary, DIGEST, answer("", PHOTO))


async def test_what_is_too_long_is_said_to_be(world: World) -> None:
    await promised(world, "east-member", member=True)
    member = await world.actor("east-member")
    with pytest.raises(TooLong) as refusal:
        await take(world.ctx, member, DIGEST, answer("长" * 1001))
    assert refusal.value.args_ == {"limit": 1000, "length": 1001}


async def test_the_extended_duty_is_the_one_that_is_answered(world: World) -> None:
    await owe(world, ("monthly", NOVEMBER), ("quarterly", AUTUMN))
    async with world.ctx.db.read() as session:
        east = world.ids["east"]
        duty = await session.scalar(
            select(Duty.id).where(Duty.expectation == "quarterly", Duty.organisation_id == east)
        )
    secretary = await world.actor("east-secretary")
    found = await take(world.ctx, secretary, Target(duty_id=duty), answer("季度进展"))
    assert found.understood.taken_as.period == "2026-Q4"


async def test_a_card_is_answered_by_its_next_open_indicator(world: World) -> None:
    await owe(world, ("monthly", NOVEMBER))
    view = await promised(world)
    secretary, card = await world.actor("east-secretary"), Target(commitment_id=view.id)
    found = (await take(world.ctx, secretary, card, answer("收入45万元"))).understood
    assert (found.what, found.taken_as.title) == (AnswerKind.PROGRESS, "集体收入")
    async with world.ctx.db.write() as session:
        row = await session.get_one(Indicator, found.taken_as.id)
        row.state = IndicatorState.VERIFIED
    again = await take(world.ctx, secretary, card, answer("走访12户", token="b"))
    assert (again.understood.taken_as.title, again.understood.value) == ("走访户数", Decimal(12))


async def test_a_refused_claim_is_answered_on_its_own_indicator(world: World) -> None:
    view = await promised(world)
    later = max(view.indicators, key=lambda one: one.deadline)
    secretary = await world.actor("east-secretary")
    found = await take(world.ctx, secretary, Target(indicator_id=later.id), answer("", PHOTO))
    assert found.understood.taken_as.id == later.id


@pytest.mark.parametrize("who", ["west-secretary", "east-member", "head"])
async def test_somebody_elses_card_is_not_reported_on(world: World, who: str) -> None:
    view = await promised(world)
    with pytest.raises(NotYourPromise):
        await take(world.ctx, await world.actor(who), Target(view.id), answer("恭喜"))
    assert not await rows_of(world, Progress)


async def test_a_secretary_does_not_report_for_his_member_by_a_friendly_word(world: World) -> None:
    view = await promised(world, "east-member", member=True)
    with pytest.raises(NotYourPromise):
        await take(world.ctx, await world.actor("east-secretary"), Target(view.id), answer("很好"))


async def test_nothing_is_open_on_a_card_that_is_done_or_not_there(world: World) -> None:
    view = await promised(world)
    secretary = await world.actor("east-secretary")
    async with world.ctx.db.write() as session:
        for one in view.indicators:
            (await session.get_one(Indicator, one.id)).state = IndicatorState.VERIFIED
    for card in (Target(commitment_id=view.id), Target(commitment_id=999)):
        with pytest.raises(NothingOpen):
            await take(world.ctx, secretary, card, answer("45万元"))


async def test_a_paused_campaign_takes_nothing(world: World) -> None:
    view = await promised(world)
    await owe(world, ("monthly", NOVEMBER))
    await world.pause()
    secretary = await world.actor("east-secretary")
    for to in (DIGEST, Target(commitment_id=view.id)):
        with pytest.raises(NothingOpen):
            await take(world.ctx, secretary, to, answer("45万元"))


async def test_the_same_answer_is_kept_once(world: World) -> None:
    await owe(world, ("monthly", NOVEMBER), ("quarterly", AUTUMN))
    secretary = await world.actor("east-secretary")
    first = await take(world.ctx, secretary, DIGEST, answer("走访45户"))
    second = await take(world.ctx, secretary, DIGEST, answer("走访45户"))
    assert (first.joined, second.joined) == (False, True)
    assert len(await rows_of(world, Summary)) == 1


async def test_all_photos_of_an_album_join_one_report(world: World) -> None:
    view = await promised(world)
    secretary, card = await world.actor("east-secretary"), Target(commitment_id=view.id)
    photos = [Evidence("photo", f"file-{n}", f"unique-{n}", "album") for n in range(3)]
    first = await take(world.ctx, secretary, card, answer("", photos[0]))
    assert first.understood.album
    for photo in [*photos[1:], photos[2]]:
        later = await take(world.ctx, secretary, card, answer("", photo))
        assert later.joined
    assert later.understood.files == 3
    assert len(await rows_of(world, Progress)) == 1
    async with world.ctx.db.read() as session:
        kept = await session.scalars(select(Attachment.unique_id))
        assert sorted(kept) == ["unique-0", "unique-1", "unique-2"]


async def test_words_that_come_with_a_later_photo_are_read_too(world: World) -> None:
    view = await promised(world)
    secretary, card = await world.actor("east-secretary"), Target(commitment_id=view.id)
    await take(world.ctx, secretary, card, answer("", PHOTO))
    other = replace(PHOTO, unique_id="unique-2")
    found = (await take(world.ctx, secretary, card, answer("收入45万元", other))).understood
    assert (found.value, found.text, found.files) == (Decimal(45), "收入45万元", 2)


async def test_a_photo_of_a_withdrawn_album_is_let_go(world: World) -> None:
    view = await promised(world)
    secretary, card = await world.actor("east-secretary"), Target(commitment_id=view.id)
    found = (await take(world.ctx, secretary, card, answer("", PHOTO))).understood
    await withdraw(world.ctx, secretary, found.what, found.id)
    with pytest.raises(AlreadyDone):
        await take(world.ctx, secretary, card, answer("", replace(PHOTO, unique_id="unique-2")))
    assert await taken(world.ctx, secretary, FIRST) is None


async def test_an_answer_is_found_again_by_its_message(world: World) -> None:
    view = await promised(world)
    secretary = await world.actor("east-secretary")
    found = (await take(world.ctx, secretary, Target(view.id), answer("45万元"))).understood
    assert await taken(world.ctx, secretary, FIRST) == found
    assert await taken(world.ctx, secretary, "reply:1:2") is None
    assert await look(world.ctx, secretary, found.what, found.id) == found


async def test_a_summary_becomes_progress_with_words_and_files(world: World) -> None:
    await owe(world, ("monthly", NOVEMBER))
    await promised(world)
    secretary = await world.actor("east-secretary")
    first = (await take(world.ctx, secretary, DIGEST, answer("走访45户", PHOTO))).understood
    households = next(one for one in first.others if one.title == "走访户数")
    to = (households.what, households.id)
    second = await change(world.ctx, secretary, first.what, first.id, to)
    assert (second.what, second.value, second.files) == (AnswerKind.PROGRESS, Decimal(45), 1)
    assert "月小结" in [one.title for one in second.others]
    with pytest.raises(AlreadyDone):
        await look(world.ctx, secretary, first.what, first.id)
    with pytest.raises(AlreadyDone):
        await change(world.ctx, secretary, first.what, first.id, to)
    assert len(await rows_of(world, Progress)) == 1


async def test_a_change_can_be_changed_back(world: World) -> None:
    await owe(world, ("monthly", NOVEMBER))
    await promised(world)
    secretary = await world.actor("east-secretary")
    first = (await take(world.ctx, secretary, DIGEST, answer("45万元"))).understood
    income = next(one for one in first.others if one.title == "集体收入")
    second = await change(world.ctx, secretary, first.what, first.id, (income.what, income.id))
    summary = second.others[0]
    third = await change(world.ctx, secretary, second.what, second.id, (summary.what, summary.id))
    assert (third.what, third.text, third.taken_as.id) == (
        AnswerKind.SUMMARY, "45万元", first.taken_as.id,
    )  # fmt: skip


async def test_a_misread_figure_is_taken_out_and_the_words_stay(world: World) -> None:
    view = await promised(world)
    secretary = await world.actor("east-secretary")
    first = (await take(world.ctx, secretary, Target(view.id), answer("45"))).understood
    same = (first.what, first.taken_as.id)
    second = await change(world.ctx, secretary, first.what, first.id, same, figures=False)
    assert (second.value, second.text) == (None, "45万元")


async def test_a_change_that_is_refused_leaves_all_as_it_was(world: World) -> None:
    await owe(world, ("monthly", NOVEMBER))
    view = await promised(world)
    secretary = await world.actor("east-secretary")
    first = (await take(world.ctx, secretary, DIGEST, answer("长" * 2000))).understood
    assert all(one.what is not AnswerKind.PROGRESS for one in first.others)
    to = (AnswerKind.PROGRESS, view.indicators[0].id)
    with pytest.raises(TooLong):
        await change(world.ctx, secretary, first.what, first.id, to)
    assert await look(world.ctx, secretary, first.what, first.id) == first
    with pytest.raises(NothingOpen):
        await change(world.ctx, secretary, first.what, first.id, (AnswerKind.PROGRESS, 999))


async def test_an_idea_is_changed_and_withdrawn_too(world: World) -> None:
    await owe(world, ("idea", HALF))
    await promised(world, "east-member", member=True)
    member = await world.actor("east-member")
    first = (await take(world.ctx, member, DIGEST, answer("设窗口"))).understood
    idea = (AnswerKind.IDEA, world.campaign)
    second = await change(world.ctx, member, first.what, first.id, idea)
    assert second.what is AnswerKind.IDEA
    await withdraw(world.ctx, member, second.what, second.id)
    (row,) = await rows_of(world, Idea)
    assert row.state is IdeaState.WITHDRAWN
    with pytest.raises(AlreadyDone):
        await look(world.ctx, member, second.what, second.id)


async def test_others_neither_see_nor_change_it(world: World) -> None:
    await owe(world, ("monthly", NOVEMBER), ("idea", HALF))
    view = await promised(world)
    secretary, member = await world.actor("east-secretary"), await world.actor("east-member")
    stranger = await world.actor("west-secretary")
    found = [
        (await take(world.ctx, secretary, DIGEST, answer("小结", token="a"))).understood,
        (await take(world.ctx, secretary, Target(view.id), answer("45", token="b"))).understood,
        (await take(world.ctx, member, DIGEST, answer("点子", token="c"))).understood,
    ]
    for one in found:
        to = (AnswerKind.IDEA, world.campaign)
        for attempt in (
            look(world.ctx, stranger, one.what, one.id),
            change(world.ctx, stranger, one.what, one.id, to),
            withdraw(world.ctx, stranger, one.what, one.id),
        ):
            with pytest.raises(NotYourOrganisation):
                await attempt
    for what in AnswerKind:
        with pytest.raises(NotFound):
            await look(world.ctx, secretary, what, 999)


async def test_what_was_written_out_of_the_blue_is_kept_as_its_writer_says(world: World) -> None:
    await owe(world, ("monthly", NOVEMBER))
    await promised(world)
    secretary = await world.actor("east-secretary")
    found = await possible(world.ctx, secretary, answer("走访45户"))
    assert [one.what.value for one in found] == ["summary", "progress", "progress", "idea"]
    households = found[2]
    kept = await take_as(world.ctx, secretary, households.what, households.id, answer("走访45户"))
    assert kept.understood.value == Decimal(45)
    again = await take_as(world.ctx, secretary, found[0].what, found[0].id, answer("走访45户"))
    assert again.joined
    assert again.understood.what is AnswerKind.PROGRESS
    with pytest.raises(NothingOpen):
        await take_as(world.ctx, secretary, AnswerKind.SUMMARY, 999, answer("x", token="b"))


async def test_a_month_after_the_campaign_nothing_can_be_handed_in(world: World) -> None:
    await owe(world, ("monthly", NOVEMBER))
    secretary = await world.actor("east-secretary")
    world.clock.set(world.clock.now() + timedelta(days=90))
    with pytest.raises(NothingOpen):
        await take(world.ctx, secretary, DIGEST, answer("小结"))


async def test_a_token_is_nobody_elses(world: World) -> None:
    """Two at once with one token: the database lets one through."""
    await owe(world, ("monthly", NOVEMBER), ("quarterly", AUTUMN))
    secretary = await world.actor("east-secretary")
    await take(world.ctx, secretary, DIGEST, answer("小结"))
    async with world.ctx.db.read() as session:
        duty = await session.scalar(select(Duty.id).where(Duty.expectation == "quarterly"))
    with pytest.raises(AlreadySubmitted):
        await summaries.submit(world.ctx, secretary, duty or 0, "小结", (), FIRST)
