import asyncio
from collections.abc import Callable, Collection, Iterator
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot import crash
from bot.clock import VirtualClock, VirtualTimer
from bot.database import Database
from bot.outbox import Outbox, Parcel
from bot.outcomes import MOST_ATTEMPTS, Outcome, again, parked, sent
from bot.simulator.faults import Fault
from models.tables import Chat, ChatKind, Lease, OutboxMessage, OutboxState
from publishing.limits import units
from tests.services.process.post_office import PostOffice

PENDING, SENT, PARKED = OutboxState.PENDING, OutboxState.SENT, OutboxState.PARKED
FAILED, OBSOLETE = OutboxState.FAILED, OutboxState.OBSOLETE


@pytest.fixture
def office(db: Database, clock: VirtualClock) -> PostOffice:
    return PostOffice(db, clock)


async def test_a_message_arrives_with_its_buttons_and_is_marked(office: PostOffice) -> None:
    chat = await office.person("李卫国")
    number = await office.post(chat, "您好")
    assert await office.delivery.drain() == 1
    shown = office.world.person("李卫国").screen
    row = await office.row(number)
    assert (shown.text, shown.labels) == ("您好", ["看看"])
    assert (row.state, row.telegram_message_id) == (SENT, shown.id)
    assert row.sent_at == office.clock.now()
    assert await office.delivery.drain() == 0


async def test_messages_to_many_keep_telegrams_limits(office: PostOffice) -> None:
    chats = [await office.person(f"党员{number}") for number in range(40)]
    for chat in chats * 2:
        await office.post(chat, "您好")
    await office.delivery.drain()
    assert await office.states() == [SENT] * 80
    assert office.world.refused == []


class StoppedTimer(VirtualTimer):
    """Nobody who waits for a moment wakes up."""

    def call_later(self, seconds: float, callback: Callable[[], None]) -> None:
        pass


async def test_groups_that_must_wait_do_not_hold_up_people(
    db: Database, clock: VirtualClock
) -> None:
    office = PostOffice(db, clock, StoppedTimer())
    person = office.world.person("李卫国")
    for number in range(8):
        group = office.world.group(f"支部{number}", creator=person)
        await group.add_bot(person)
        chat = await office.chat(group.id, ChatKind.GROUP)
        for text in ("一", "二"):
            await office.post(chat, text)
    await office.post(await office.person("王秀英"), "您好")
    delivering = asyncio.ensure_future(office.delivery.drain())
    async with asyncio.timeout(20):
        while not office.seen("王秀英"):
            await asyncio.wait({delivering}, timeout=0.01)
    delivering.cancel()
    await asyncio.gather(delivering, return_exceptions=True)
    said = [event.text for event in office.world.history if event.who is office.world.bot]
    assert sorted(said) == sorted(["一"] * 8 + ["您好"])


async def test_urgent_messages_go_first_then_the_oldest(office: PostOffice) -> None:
    chat = await office.person("李卫国")
    for text, priority in (("一", 0), ("二", 0), ("急", -5)):
        await office.post(chat, text, priority=priority)
    await office.delivery.drain()
    assert office.seen("李卫国") == ["急", "一", "二"]


async def test_nothing_is_sent_before_its_time(office: PostOffice) -> None:
    chat = await office.person("李卫国")
    number = await office.post(chat, "您好")
    async with office.db.write() as session:
        later = office.clock.now() + timedelta(hours=1)
        await session.execute(update(OutboxMessage).values(not_before=later))
    await office.delivery.drain()
    assert (await office.row(number)).state is PENDING
    await office.later(3600)
    assert (await office.row(number)).state is SENT


async def test_a_topic_gets_what_is_meant_for_it(office: PostOffice) -> None:
    person = office.world.person("李卫国")
    group = office.world.group("示例支部", creator=person, forum=True)
    await group.add_bot(person)
    topic = await group.topic(person, "比学赶超")
    await office.post(await office.chat(group.id, ChatKind.GROUP, topic.id), "通报")
    await office.delivery.drain()
    assert [(m.text, m.thread_id) for m in group.inbox] == [("通报", topic.id)]


async def test_a_long_text_comes_in_parts_with_the_buttons_on_the_last(office: PostOffice) -> None:
    chat = await office.person("李卫国")
    await office.post(chat, "\n\n".join(["<b>" + "长" * 1500 + "</b>"] * 5))
    await office.delivery.drain()
    parts = office.world.person("李卫国").inbox
    assert "".join(part.text for part in parts).count("长") == 7500
    assert all(units(part.text) <= 4096 for part in parts)
    assert [bool(part.labels) for part in parts] == [False] * (len(parts) - 1) + [True]


async def test_parts_that_arrived_are_not_sent_again(office: PostOffice) -> None:
    chat = await office.person("李卫国")
    number = await office.post(chat, "\n\n".join(["长" * 4000, "短" * 200]))
    office.world.faults.next("sendMessage", Fault.too_many(60), skip=1)
    await office.delivery.drain()
    assert (await office.row(number)).parts_sent == 1
    await office.later(61)
    assert [len(text) for text in office.seen("李卫国")] == [4000, 200]


async def test_files_come_before_the_text(office: PostOffice) -> None:
    chat = await office.person("李卫国")
    photos = await office.world.person("李卫国").album(2)
    files = {f"file{n}": photo.file.file_id for n, photo in enumerate(photos) if photo.file}
    await office.post(chat, "佐证", kind="album", files=files)
    await office.delivery.drain()
    inbox = office.world.person("李卫国").inbox
    assert [bool(message.file) for message in inbox] == [True, True, False]


async def test_429_waits_as_long_as_asked_without_standing_still(office: PostOffice) -> None:
    slow, other = await office.person("李卫国"), await office.person("王秀英")
    number = await office.post(slow, "一")
    behind = await office.post(slow, "二")
    await office.post(other, "您好")
    office.world.faults.next("sendMessage", Fault.too_many(7200))
    await office.delivery.drain()
    assert office.seen("王秀英") == ["您好"]
    until = office.clock.now() + timedelta(seconds=7200)
    assert [(await office.row(n)).not_before for n in (number, behind)] == [until, until]
    assert office.timer.monotonic() < 60
    await office.later(7201)
    assert office.seen("李卫国") == ["一", "二"]


async def test_403_marks_the_person_and_tells_once(office: PostOffice) -> None:
    chat = await office.person("李卫国")
    first, second = await office.post(chat, "一"), await office.post(chat, "二")
    office.world.person("李卫国").user.blocked_bot = True
    await office.later(0)
    rows = [await office.row(number) for number in (first, second)]
    assert [(row.state, row.reason) for row in rows] == [(FAILED, "unreachable")] * 2
    assert (await office.chat_row(chat)).unreachable_at == office.clock.now()
    assert office.told == [chat]
    assert len(office.world.refused) == 1


async def test_a_chat_that_does_not_exist_is_unreachable_too(office: PostOffice) -> None:
    chat = await office.chat(999, ChatKind.PRIVATE)
    await office.post(chat, "您好")
    await office.delivery.drain()
    assert office.told == [chat]


async def test_a_group_that_migrates_is_followed(office: PostOffice) -> None:
    person = office.world.person("李卫国")
    group = office.world.group("示例支部", creator=person)
    await group.add_bot(person)
    chat = await office.chat(group.id, ChatKind.GROUP)
    await office.post(chat, "通报")
    office.world.faults.next("sendMessage", Fault.migrate())
    await office.delivery.drain()
    assert [message.text for message in group.inbox] == ["通报"]
    assert (await office.chat_row(chat)).telegram_id == group.id
    assert await office.states() == [SENT]


async def test_an_unbound_chat_gets_nothing(office: PostOffice) -> None:
    chat = await office.person("李卫国")
    number = await office.post(chat, "您好")
    async with office.db.write() as session:
        await session.execute(update(Chat).values(unbound_at=office.clock.now()))
    await office.delivery.drain()
    assert ((await office.row(number)).state, office.seen("李卫国")) == (FAILED, [])


async def test_server_errors_are_tried_again_ever_more_slowly_then_parked(
    office: PostOffice,
) -> None:
    chat = await office.person("李卫国")
    number = await office.post(chat, "您好")
    office.world.faults.next("sendMessage", Fault.server_error(502), count=MOST_ATTEMPTS)
    waits = []
    while await office.delivery.drain():
        row = await office.row(number)
        waits.append((row.not_before - office.clock.now()).total_seconds())
        office.clock.set(max(office.clock.now(), row.not_before))
        await office.timer.sleep(waits[-1])
    assert waits[:4] == [2, 4, 8, 16]
    assert (row.state, row.attempts, row.reason) == (PARKED, MOST_ATTEMPTS, "server-error")


@pytest.mark.parametrize("fault", [Fault.timeout_before(), Fault.timeout_after()])
async def test_a_time_out_is_recorded_as_uncertain_and_tried_once_more(
    office: PostOffice, fault: Fault
) -> None:
    chat = await office.person("李卫国")
    number = await office.post(chat, "您好")
    office.world.faults.next("sendMessage", fault)
    await office.delivery.drain()
    row = await office.row(number)
    assert (row.state, row.uncertain, row.reason) == (PENDING, 1, "uncertain")
    await office.later(5)
    row = await office.row(number)
    assert (row.state, row.uncertain) == (SENT, 1)


async def test_a_second_time_out_gives_up_so_that_nobody_gets_three(office: PostOffice) -> None:
    chat = await office.person("李卫国")
    number = await office.post(chat, "您好")
    office.world.faults.next("sendMessage", Fault.timeout_after(), count=5)
    for _ in range(5):
        await office.later(300)
    row = await office.row(number)
    assert (row.state, row.uncertain) == (FAILED, 2)
    assert office.seen("李卫国") == ["您好", "您好"]


async def test_during_an_outage_no_further_message_is_risked(office: PostOffice) -> None:
    chats = [await office.person(f"党员{number}") for number in range(30)]
    for chat in chats:
        await office.post(chat, "您好")
    office.world.faults.next("*", Fault.timeout_before(), count=20)
    await office.delivery.drain()
    for _ in range(20):
        await office.later(60)
    rows = [await office.row(number) for number in range(1, 31)]
    assert {row.state for row in rows} == {SENT}
    assert sum(row.uncertain for row in rows) <= 8


async def test_what_telegram_will_not_take_is_parked_with_its_words(office: PostOffice) -> None:
    chat = await office.person("李卫国")
    number = await office.post(chat, "您好")
    office.world.faults.next("sendMessage", Fault.bad_request("message thread not found"))
    await office.delivery.drain()
    row = await office.row(number)
    assert row.state is PARKED
    assert "message thread not found" in (row.reason or "")


async def test_an_unknown_kind_is_parked_and_an_obsolete_one_dropped(office: PostOffice) -> None:
    chat = await office.person("李卫国")
    unknown = await office.post(chat, "您好", kind="from.a.newer.version")
    await office.post(chat, "旧", kind="old")
    await office.post(chat, "新")
    await office.delivery.drain()
    assert await office.states() == [PARKED, OBSOLETE, SENT]
    assert (await office.row(unknown)).reason == "UnknownKind: from.a.newer.version"
    assert office.seen("李卫国") == ["新"]


class Killed(BaseException):
    """Stands for SIGKILL: nothing in the process catches it or tidies up."""


@pytest.fixture
def kill_at() -> Iterator[list[str]]:
    """Names of crash points; each kills once."""
    points: list[str] = []

    def hook(name: str) -> None:
        if name in points:
            points.remove(name)
            raise Killed(name)

    crash.hooks.append(hook)
    yield points
    crash.hooks.remove(hook)


async def killed(office: PostOffice) -> bool:
    death = False
    try:
        await office.delivery.drain()
    except* Killed:
        death = True
    return death


@pytest.mark.parametrize(
    ("point", "copies", "uncertain"),
    [
        (crash.COMMIT_BEFORE, 1, 0),
        (crash.COMMIT_AFTER, 1, 1),
        (crash.SEND_BEFORE, 1, 1),
        (crash.SEND_AFTER, 2, 1),
    ],
)
async def test_after_a_kill_at_any_point_the_message_arrives(
    office: PostOffice, kill_at: list[str], point: str, copies: int, uncertain: int
) -> None:
    chat = await office.person("李卫国")
    await office.delivery.drain()  # the lease is a commit too
    number = await office.post(chat, "您好")
    kill_at.append(point)
    assert await killed(office)
    office.delivery = office.new_process()
    assert await office.delivery.recover() == uncertain
    await office.later(2)
    row = await office.row(number)
    assert (row.state, row.uncertain) == (SENT, uncertain)
    assert office.seen("李卫国") == ["您好"] * copies


async def test_a_kill_leaves_at_most_eight_uncertain(
    office: PostOffice, kill_at: list[str]
) -> None:
    for number in range(20):
        await office.post(await office.person(f"党员{number}"), "您好")
    kill_at.append(crash.SEND_BEFORE)
    assert await killed(office)
    assert 1 <= await office.new_process().recover() <= 8


async def test_two_processes_do_not_claim_the_same_message(office: PostOffice) -> None:
    for number in range(20):
        await office.post(await office.person(f"党员{number}"), "您好")
    stores = [Outbox(office.db, office.clock, office.on_unreachable) for _ in range(2)]
    claims = await asyncio.gather(*(stores[n % 2].claim(4, ()) for n in range(6)))
    claimed = [parcel.id for parcels in claims for parcel in parcels]
    assert len(claimed) == len(set(claimed)) == 20


@pytest.mark.parametrize("late", [again("TimeoutError", 1), parked("too late"), sent(7)])
async def test_who_stood_still_changes_nothing_of_what_another_has_sent(
    office: PostOffice, late: Outcome
) -> None:
    number = await office.post(await office.person("李卫国"), "您好")
    stood_still = Outbox(office.db, office.clock, office.on_unreachable)
    (parcel,) = await stood_still.claim(8, ())
    await office.delivery.recover()
    await office.delivery.drain()
    before = await office.row(number)
    await stood_still.advance(parcel, 1)
    await stood_still.settle(parcel, late)
    row = await office.row(number)
    assert (row.state, row.parts_sent) == (SENT, 0)
    assert row.telegram_message_id == before.telegram_message_id


async def test_what_arrived_after_all_is_not_sent_again(office: PostOffice) -> None:
    number = await office.post(await office.person("李卫国"), "您好")
    stood_still = Outbox(office.db, office.clock, office.on_unreachable)
    (parcel,) = await stood_still.claim(8, ())
    await office.delivery.recover()
    await stood_still.settle(parcel, sent(7))
    assert await office.delivery.drain() == 0
    assert (await office.row(number)).state is SENT


async def test_what_another_left_behind_while_this_one_stood_still_goes_out(
    office: PostOffice,
) -> None:
    number = await office.post(await office.person("李卫国"), "您好")
    running = asyncio.ensure_future(office.delivery.run())
    await is_sent(office, number)
    left = await office.post(await office.person("赵长林"), "您好")
    async with office.db.write() as session:
        await session.execute(update(Lease).values(holder="b:1", expires_at=office.clock.now()))
        in_flight = update(OutboxMessage).where(OutboxMessage.id == left)
        await session.execute(in_flight.values(state=OutboxState.IN_FLIGHT))
    await is_sent(office, left)
    office.delivery.stop()
    await running
    assert (await office.row(left)).uncertain == 1


async def is_sent(office: PostOffice, number: int) -> None:
    async with asyncio.timeout(60):
        while (await office.row(number)).state is not SENT:
            await office.timer.sleep(1)


class FailsOnce(Outbox):
    """The first parcel cannot be settled, in the moment in which the second is claimed."""

    def __init__(self, office: PostOffice) -> None:
        super().__init__(office.db, office.clock, office.on_unreachable)
        self.fails, self.settling, self.both = True, asyncio.Event(), asyncio.Event()

    async def claim(self, most: int, busy: Collection[int]) -> list[Parcel]:
        found = await super().claim(1, busy)
        if self.fails and busy:
            await self.settling.wait()
            asyncio.get_running_loop().call_soon(self.both.set)
            await self.both.wait()
        return found

    async def settle(self, parcel: Parcel, outcome: Outcome) -> None:
        if self.fails:
            self.settling.set()
            await self.both.wait()
            self.fails = False
            raise OSError("the disk is full")
        await super().settle(parcel, outcome)


async def test_a_failure_while_more_is_claimed_keeps_no_chat_busy(office: PostOffice) -> None:
    for name in ("李卫国", "赵长林"):
        await office.post(await office.person(name), "您好")
    office.delivery._outbox = FailsOnce(office)
    with pytest.raises(ExceptionGroup):
        await office.delivery.drain()
    await office.delivery.recover()
    async with asyncio.timeout(60):
        await office.delivery.drain()
    assert await office.states() == [SENT, SENT]


async def test_run_recovers_delivers_and_stops_when_asked(office: PostOffice) -> None:
    chat = await office.person("李卫国")
    await office.post(chat, "您好")
    async with office.db.write() as session:
        await session.execute(update(OutboxMessage).values(state=OutboxState.IN_FLIGHT))
    begun = asyncio.Event()
    office.rendered = begun.set
    running = asyncio.ensure_future(office.delivery.run())
    await begun.wait()
    office.delivery.stop()
    await running
    assert await office.states() == [SENT]
    assert (await office.row(1)).uncertain == 1


async def test_a_way_into_the_private_chat_waits_for_the_bots_name(office: PostOffice) -> None:
    office.world.faults.next("getMe", Fault.timeout_before())
    await office.post(await office.person("李卫国"), "公开承诺", kind="linked")
    await office.delivery.drain()
    row = await office.row(1)
    assert (row.state, row.uncertain, office.seen("李卫国")) == (PENDING, 0, [])
    await office.later(60)
    ((button,),) = office.world.person("李卫国").inbox[0].keyboard or []
    assert button["url"] == "https://t.me/zhengxian_bot?start=token"
