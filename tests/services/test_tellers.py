"""Two tellers: appointed, ready, asked; without both nothing opens, with both all is counted."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.keys import FileKeyStore
from models.tables import Act, ActKind, OutboxMessage, RoundState, Sheet, Teller
from publishing.messages.tellers import RENDERERS
from publishing.texts import Texts
from services import acts, evaluations, halves, overview
from services.closing import close
from services.evaluations import codes, holding, printing, teller_reads, tellers, unlocking
from services.evaluations.tellers import PassphraseDiffers, PassphraseShort, SameTeller
from services.evaluations.unlocking import StillWaiting, TooManyTries, WrongPassphrase
from services.refusals import (
    AlreadyDone,
    EvaluationOpen,
    NotExpected,
    NotFound,
    NotOnRoster,
    NotYourOrganisation,
    RoundClosed,
)
from tests.services.held import FIRST, SECOND, Held, appointed, ready, seat_of, set_words, wanting
from tests.services.looking import outbox, rows_of, the_round, view_of
from tests.services.township import CLOSES, START, Township


async def closed(town: Township, held: Held, key: str = "masses") -> int:
    """A round in which all members voted, at its end."""
    round_id = await town.open(held.village, key=key)
    voters = held.village.members[1:] if key == "colleagues" else held.village.members
    await town.vote(round_id, voters)
    await end(town)
    return round_id


async def end(town: Township) -> None:
    town.clock.set(CLOSES)
    async with town.ctx.db.write() as session:
        await evaluations.close_due(session, town.ctx, town.run.campaign.id)
    while await evaluations.close_next(town.ctx, town.run.campaign.id):
        pass
    await evaluations.finish(town.ctx)


async def test_with_both_passphrases_the_round_is_counted_in_whatever_order(
    town: Township,
) -> None:
    held = await ready(town)
    round_id = await closed(town, held)
    assert (await the_round(town, round_id)).state is RoundState.WAITING
    assert len(await outbox(town, "teller.asked")) == 2
    assert len(await outbox(town, "teller.waiting")) == 1
    one, other = held.pair

    assert await unlocking.give(town.ctx, other, round_id, SECOND) == unlocking.Given(1, 0)
    assert (await the_round(town, round_id)).state is RoundState.WAITING
    with pytest.raises(AlreadyDone):
        await unlocking.give(town.ctx, other, round_id, SECOND)
    assert await unlocking.give(town.ctx, one, round_id, FIRST) == unlocking.Given(1, 1)

    view = await view_of(town, round_id)
    assert (view.state, view.voted) == (RoundState.CLOSED, 6)
    assert view.kept.tellers == (one.name, other.name)
    assert town.keys.names() == ()
    assert await rows_of(town, Sheet) == 0
    with pytest.raises(AlreadyDone):
        await unlocking.give(town.ctx, one, round_id, FIRST)


async def test_one_alone_opens_nothing_whatever_lies_on_the_disk(town: Township) -> None:
    held = await ready(town)
    round_id = await closed(town, held)
    await unlocking.give(town.ctx, held.pair[0], round_id, FIRST)

    round_ = await the_round(town, round_id)
    kept = [town.keys.get(name) or b"" for name in town.keys.names()]
    pieces = {one[at : at + 32] for one in kept for at in range(len(one) - 31)}
    salt = (await _teller(town, held.pair[0].member_id)).salt or b""
    pieces.add(await halves.derived(FIRST, salt))
    joint = {halves.joined(one, other) for one in pieces for other in pieces}
    assert len(pieces) > 100
    publics = {halves.public_of(piece) for piece in pieces | joint}
    assert round_.public_key not in publics
    # A second look at the end changes nothing while the other half is missing.
    await evaluations.close_round(town.ctx, round_id)
    assert await evaluations.recover(town.ctx) == []
    assert (await the_round(town, round_id)).state is RoundState.WAITING


async def _teller(town: Township, member_id: int) -> Teller:
    async with town.ctx.db.read() as session:
        rows = await session.scalars(select(Teller).where(Teller.member_id == member_id))
        return rows.one()


async def test_a_wrong_passphrase_is_refused_and_tries_are_limited(town: Township) -> None:
    held = await ready(town)
    round_id = await closed(town, held)
    one = held.pair[0]
    for left in reversed(range(unlocking.TRIES)):
        with pytest.raises(WrongPassphrase) as refused:
            await unlocking.give(town.ctx, one, round_id, SECOND)
        assert refused.value.args_ == {"left": left}
    with pytest.raises(TooManyTries) as enough:
        await unlocking.give(town.ctx, one, round_id, FIRST)
    assert enough.value.args_ == {"minutes": 60}
    town.clock.advance(timedelta(hours=1))
    assert (await unlocking.give(town.ctx, one, round_id, FIRST)).rounds == 1
    with pytest.raises(NotFound):
        await unlocking.give(town.ctx, held.chief, round_id, FIRST)


async def test_a_restart_between_the_two_loses_nothing(town: Township, path: Path) -> None:
    keys = FileKeyStore(path.parent / "keys")
    town.ctx = replace(town.ctx, keys=keys)
    held = await ready(town)
    round_id = await closed(town, held)
    await unlocking.give(town.ctx, held.pair[0], round_id, FIRST)

    town.ctx = replace(town.ctx, keys=FileKeyStore(path.parent / "keys"))
    assert await evaluations.recover(town.ctx) == []
    assert (await unlocking.give(town.ctx, held.pair[1], round_id, SECOND)).counted == 1

    assert (await view_of(town, round_id)).state is RoundState.CLOSED
    assert keys.names() == ()


async def test_a_half_that_was_lost_can_be_given_again(town: Township) -> None:
    held = await ready(town)
    round_id = await closed(town, held)
    await unlocking.give(town.ctx, held.pair[0], round_id, FIRST)
    holding.forget(town.keys, (await the_round(town, round_id)).key_name)

    await unlocking.give(town.ctx, held.pair[1], round_id, SECOND)
    assert (await unlocking.give(town.ctx, held.pair[0], round_id, FIRST)).counted == 1


async def test_rounds_about_people_open_the_same_way_and_all_at_once(town: Township) -> None:
    held = await ready(town, "masses", "colleagues")
    another = await town.village(6)
    rounds = [await closed(town, held, "colleagues")]
    town.clock.set(START)
    rounds += [await town.open(another), await town.open(another, key="colleagues")]
    await town.vote(rounds[1], another.members)
    await end(town)

    assert await unlocking.give(town.ctx, held.pair[0], rounds[0], FIRST) == unlocking.Given(3, 0)
    assert await unlocking.give(town.ctx, held.pair[1], rounds[1], SECOND) == unlocking.Given(3, 3)

    states = {(await the_round(town, one)).state for one in rounds}
    assert states == {RoundState.CLOSED}


async def test_without_two_ready_tellers_the_machine_keeps_the_key_and_says_so(
    town: Township,
) -> None:
    held = await appointed(town)
    await set_words(town, held.pair[0], FIRST)
    (round_id,) = await town.open_all()
    await town.vote(round_id, held.village.members)
    assert len(await outbox(town, "teller.missing")) == 1
    paper = await evaluations.paper(town.ctx, held.chief, round_id)
    assert paper.tellers == ()
    await end(town)

    view = await view_of(town, round_id)
    assert view.state is RoundState.CLOSED
    assert (view.kept.asked, view.kept.tellers) == (True, ())


async def test_a_round_keeps_the_tellers_and_passphrases_it_was_opened_with(
    town: Township,
) -> None:
    held = await ready(town)
    first = await town.open(held.village)
    paper = await evaluations.paper(town.ctx, held.village.members[2], first)
    assert paper.tellers == tuple(one.name for one in held.pair)
    third = held.village.members[2]
    await set_words(town, held.pair[0], "换了一句更长的口令来掌管钥匙")
    await tellers.appoint(
        town.ctx, held.chief, town.run.campaign.id, held.pair[0].member_id, third.member_id
    )
    assert [one.refs for one in await outbox(town, "teller.ended")] != []
    await end(town)

    with pytest.raises(WrongPassphrase):
        await unlocking.give(town.ctx, held.pair[0], first, "换了一句更长的口令来掌管钥匙")
    with pytest.raises(NotFound):
        await unlocking.give(town.ctx, third, first, FIRST)
    await unlocking.give(town.ctx, held.pair[0], first, FIRST)
    assert (await unlocking.give(town.ctx, held.pair[1], first, SECOND)).counted == 1


async def test_what_the_appointment_refuses(town: Township) -> None:
    (chief,) = await town.office(1)
    village = await town.village(3, masses=1)
    ids, campaign = [one.member_id for one in village.members], town.run.campaign.id
    with pytest.raises(NotExpected):
        await tellers.appoint(town.ctx, chief, campaign, ids[0], ids[1])
    await wanting(town, "masses")
    with pytest.raises(NotYourOrganisation):
        await tellers.appoint(town.ctx, village.members[0], campaign, ids[0], ids[1])
    with pytest.raises(SameTeller):
        await tellers.appoint(town.ctx, chief, campaign, ids[0], ids[0])
    with pytest.raises(NotOnRoster):
        await tellers.appoint(town.ctx, chief, campaign, ids[0], village.masses[0].member_id)
    await tellers.appoint(town.ctx, chief, campaign, ids[0], ids[1])

    seat = await seat_of(town, village.members[0])
    with pytest.raises(PassphraseShort):
        await tellers.imprint(" 太短的口令 ")
    first = await tellers.imprint(FIRST)
    with pytest.raises(PassphraseDiffers):
        await tellers.set_passphrase(town.ctx, village.members[0], seat, first, SECOND)
    with pytest.raises(NotFound):
        await tellers.set_passphrase(town.ctx, village.members[1], seat, first, FIRST)


async def test_nobody_votes_on_a_round_that_waits_and_its_campaign_stays(town: Township) -> None:
    held = await ready(town)
    round_id = await closed(town, held)
    town.clock.set(START)
    with pytest.raises(RoundClosed):
        await town.vote(round_id, [held.chief])
    with pytest.raises(EvaluationOpen):
        await close(town.ctx, "township")


async def test_after_a_fortnight_who_leads_the_campaign_may_give_it_up(town: Township) -> None:
    held = await ready(town)
    round_id = await closed(town, held)
    await unlocking.give(town.ctx, held.pair[0], round_id, FIRST)
    town.clock.advance(holding.PATIENCE)
    with pytest.raises(StillWaiting):
        await unlocking.give_up(town.ctx, held.chief, round_id)
    town.clock.advance(timedelta(days=1))
    with pytest.raises(NotYourOrganisation):
        await unlocking.give_up(town.ctx, held.village.members[0], round_id)

    assert await unlocking.give_up(town.ctx, held.chief, round_id) == 1

    view = await view_of(town, round_id)
    assert (view.state, view.given_up) == (RoundState.VOID, True)
    assert [one.refs for one in await outbox(town, "evaluation.void")] == [{"round": round_id}]
    assert town.keys.names() == ()
    assert await rows_of(town, Sheet) == 0
    with pytest.raises(AlreadyDone):
        await unlocking.give_up(town.ctx, held.chief, round_id)
    with pytest.raises(AlreadyDone):
        await unlocking.give(town.ctx, held.pair[1], round_id, SECOND)


async def test_the_two_and_the_chief_see_what_waits_for_whom(town: Township) -> None:
    held = await ready(town)
    round_id = await closed(town, held)
    await unlocking.give(town.ctx, held.pair[0], round_id, FIRST)

    (seen,) = await teller_reads.overview(town.ctx, held.chief)
    assert (seen.leads, [one.ready for one in seen.tellers]) == (True, [True, True])
    (waits,) = seen.waiting
    assert [one.given for one in waits.holders] == [True, False]
    assert waits.awaits(held.pair[1].member_id)
    assert (await teller_reads.waiting_round(town.ctx, held.pair[1], round_id)) == waits
    with pytest.raises(NotFound):
        await teller_reads.waiting_round(town.ctx, held.village.members[3], round_id)


async def test_the_log_tells_who_did_what_and_not_a_mark(town: Township) -> None:
    held = await ready(town)
    round_id = await town.open(held.village)
    batch = await codes.issue(town.ctx, held.pair[0], round_id, "masses", 2)
    await codes.cast(town.ctx, batch.strips[0].code, ("mostly",) * 3)
    await printing.withdraw(town.ctx, held.pair[0], round_id, [(1, 2)])
    await town.vote(round_id, held.village.members, "dissatisfied")
    await end(town)
    for actor, words in zip(held.pair, (FIRST, SECOND), strict=True):
        await unlocking.give(town.ctx, actor, round_id, words)

    shown = await acts.page(town.ctx, held.chief, 0)
    async with town.ctx.db.read() as session:
        rows = list(await session.scalars(select(Act).order_by(Act.id)))
    assert [one.kind for one in reversed(shown.lines)] == [one.kind for one in rows]
    assert [one.kind for one in rows] == [
        *(ActKind.TELLERS, ActKind.READY, ActKind.READY),
        *(ActKind.PRINTED, ActKind.WITHDRAWN, ActKind.GIVEN, ActKind.GIVEN),
    ]
    said = repr([{**vars(one), "_sa_instance_state": None} for one in rows])
    secret = [FIRST, SECOND, *(strip.code for strip in batch.strips), "satisfied", "mostly"]
    assert not any(word in said for word in secret)
    numbers = {value for one in rows for value in one.details.values()}
    assert all(isinstance(value, int) for value in numbers)
    assert (await acts.page(town.ctx, held.village.members[3], 0)).lines == ()
    with pytest.raises(ValueError, match="tells"):
        acts.record(session, town.ctx, None, ActKind.GIVEN, town.run.campaign, marks=1)


async def test_every_message_is_said_while_it_is_so_and_dropped_afterwards(
    town: Township,
) -> None:
    held = await appointed(town)
    await town.open_all("2026-H1")
    appointed_to = await outbox(town, "teller.appointed")
    assert len(appointed_to) == 2
    assert "请设一句口令" in (await said(town, appointed_to[0]) or "")
    (missing,) = await outbox(town, "teller.missing")
    assert "钥匙由机器保管" in (await said(town, missing) or "")
    for actor, words in zip(held.pair, (FIRST, SECOND), strict=True):
        await set_words(town, actor, words)
    assert await said(town, appointed_to[0]) is None
    round_id = await closed(town, held)

    one, other = await outbox(town, "teller.asked")
    (waits,) = await outbox(town, "teller.waiting")
    assert "您可以作废" in (await said(town, waits) or "")
    assert "1 个单位的票等您" in (await said(town, one) or "")
    await unlocking.give(town.ctx, held.pair[0], round_id, FIRST)
    assert await said(town, one) is None
    assert "群众评议" in (await said(town, other) or "")
    await unlocking.give(town.ctx, held.pair[1], round_id, SECOND)
    assert await said(town, other) is None
    assert await said(town, waits) is None


async def said(town: Township, message: OutboxMessage) -> str | None:
    async with town.ctx.db.read() as session:
        t = Texts.load().translator()
        outgoing = await RENDERERS[message.kind](session, message.refs, t)
    return outgoing and str(outgoing.text)


async def test_what_waits_is_among_what_the_two_have_to_do(town: Township) -> None:
    held = await ready(town)
    round_id = await closed(town, held)
    mine, other = held.pair

    (one,) = (await overview.owed(town.ctx, mine)).dated
    assert (one.kind, one.id, one.day) == (
        "teller",
        round_id,
        CLOSES.astimezone(town.ctx.zone).date() + holding.PATIENCE,
    )
    await unlocking.give(town.ctx, mine, round_id, FIRST)
    assert (await overview.owed(town.ctx, mine)).dated == ()
    assert len((await overview.owed(town.ctx, other)).dated) == 1
