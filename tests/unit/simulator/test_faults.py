import pytest

from bot.simulator.answers import Json, NoAnswer
from bot.simulator.faults import Fault
from bot.simulator.pace import Pace
from bot.simulator.people import Person
from bot.simulator.world import World
from tests.unit.simulator.test_sending import refusal
from tests.unit.simulator.wire import Refused, StoppedClock, Wire, buttons


@pytest.fixture
async def li(world: World) -> Person:
    person = world.person("李卫国")
    await person.send("/start")
    return person


@pytest.fixture
def got(world: World, li: Person) -> list[Json]:
    """The updates from now on."""
    updates: list[Json] = []

    async def deliver(update: Json) -> None:
        updates.append(update)

    world.deliver = deliver
    return updates


def texts(updates: list[Json]) -> list[str]:
    return [update["message"]["text"] for update in updates]


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (Fault.too_many(7), "429 Too Many Requests: retry after 7"),
        (Fault.forbidden(), "403 Forbidden: bot was blocked by the user"),
        (Fault.bad_request("chat not found"), "400 Bad Request: chat not found"),
        (Fault.server_error(), "500 Internal Server Error"),
        (Fault.server_error(502), "502 Bad Gateway"),
    ],
)
async def test_a_refusal_happens_once_and_nothing_is_sent(
    wire: Wire, li: Person, fault: Fault, told: str
):
    wire.world.faults.next("sendMessage", fault)
    assert await refusal(wire, "sendMessage", chat_id=li.id, text="好") == told
    assert li.inbox == []
    await wire("sendMessage", chat_id=li.id, text="好")
    assert wire.world.faults.planned == []


async def test_429_says_when_to_come_again(wire: Wire, li: Person):
    wire.world.faults.next("sendMessage", Fault.too_many(7))
    with pytest.raises(Refused) as refused:
        await wire("sendMessage", chat_id=li.id, text="好")
    assert refused.value.parameters == {"retry_after": 7}


async def test_a_time_out_before_acting_sends_nothing(wire: Wire, li: Person):
    wire.world.faults.next("sendMessage", Fault.timeout_before())
    with pytest.raises(NoAnswer):
        await wire("sendMessage", chat_id=li.id, text="好")
    assert li.inbox == []


async def test_a_time_out_after_acting_has_sent_it(wire: Wire, li: Person):
    wire.world.faults.next("sendMessage", Fault.timeout_after())
    with pytest.raises(NoAnswer):
        await wire("sendMessage", chat_id=li.id, text="好")
    assert [m.text for m in li.inbox] == ["好"]


async def test_faults_by_chat_count_and_order(wire: Wire, world: World, li: Person):
    wang = world.person("王秀英")
    await wang.send("/start")
    world.faults.next("sendMessage", Fault.forbidden(), chat=wang.id, count=2, skip=1)
    for _ in range(3):
        await wire("sendMessage", chat_id=li.id, text="好")
    await wire("sendMessage", chat_id=wang.id, text="一")
    for _ in range(2):
        assert "403" in await refusal(wire, "sendMessage", chat_id=wang.id, text="二")
    await wire("sendMessage", chat_id=str(wang.id), text="三")
    assert [m.text for m in wang.inbox] == ["一", "三"]


async def test_a_fault_that_waits_lets_another_happen(wire: Wire, li: Person):
    wire.world.faults.next("sendMessage", Fault.server_error(502), skip=1)
    wire.world.faults.next("sendMessage", Fault.server_error(500))
    told = [await refusal(wire, "sendMessage", chat_id=li.id, text="好") for _ in range(2)]
    assert told == ["500 Internal Server Error", "502 Bad Gateway"]


async def test_a_fault_for_any_method(wire: Wire, li: Person):
    wire.world.faults.next("*", Fault.server_error(503))
    assert await refusal(wire, "getMe") == "503 Service Unavailable"
    wire.world.faults.next("*", Fault.server_error())
    wire.world.faults.clear()
    await wire("getMe")


async def test_a_group_migrates_under_the_bots_hands(
    wire: Wire, world: World, li: Person, got: list[Json]
):
    group = world.group("示例支部")
    await group.add_bot(li)
    got.clear()
    old = group.id
    world.faults.next("sendMessage", Fault.migrate())
    with pytest.raises(Refused, match="upgraded") as refused:
        await wire("sendMessage", chat_id=old, text="好")
    assert refused.value.parameters == {"migrate_to_chat_id": group.id}
    assert got == []
    await world.release()
    assert [set(u["message"]) & {"migrate_to_chat_id", "migrate_from_chat_id"} for u in got] == [
        {"migrate_to_chat_id"},
        {"migrate_from_chat_id"},
    ]


async def test_a_duplicate_has_the_same_id(world: World, li: Person, got: list[Json]):
    world.faults.next_update(Fault.duplicate())
    await li.send("一")
    await li.send("二")
    assert texts(got) == ["一", "一", "二"]
    assert got[0] == got[1]


async def test_a_late_update_comes_behind_later_ones(world: World, li: Person, got: list[Json]):
    world.faults.next_update(Fault.late(by=2))
    for text in ("一", "二", "三", "四"):
        await li.send(text)
    assert texts(got) == ["二", "三", "一", "四"]
    assert got[2]["update_id"] < got[0]["update_id"]
    world.faults.next_update(Fault.late())
    await li.send("五")
    assert texts(got)[-1] == "四"
    await world.release()
    await world.release()
    assert texts(got)[-2:] == ["四", "五"]


async def test_an_expired_query_can_no_longer_be_answered(
    wire: Wire, world: World, li: Person, got: list[Json]
):
    await wire("sendMessage", chat_id=li.id, text="好", reply_markup=buttons("提交"))
    world.faults.next_update(Fault.expired(), kind="callback_query")
    await li.send("先说一句")
    press = await li.click("提交")
    assert got[-1]["callback_query"]["data"] == "提交"
    assert "query is too old" in await refusal(
        wire, "answerCallbackQuery", callback_query_id=press.id
    )


async def test_faults_are_planned_where_they_can_happen(world: World):
    with pytest.raises(ValueError, match="use next_update"):
        world.faults.next("sendMessage", Fault.duplicate())
    with pytest.raises(ValueError, match="use next"):
        world.faults.next_update(Fault.too_many(1))


class TestPace:
    @pytest.fixture
    def seconds(self, world: World) -> list[float]:
        now = [0.0]
        world.pace = Pace(lambda: now[0])
        return now

    async def test_one_message_a_second_in_a_chat_edits_included(
        self, wire: Wire, li: Person, seconds: list[float]
    ):
        sent = await wire("sendMessage", chat_id=li.id, text="一")
        at = {"chat_id": li.id, "message_id": sent["message_id"]}
        seconds[0] = 0.9
        with pytest.raises(Refused, match="Too Many Requests: retry after 1") as refused:
            await wire("editMessageText", **at, text="二")
        assert refused.value.parameters == {"retry_after": 1}
        seconds[0] = 1.0
        await wire("editMessageText", **at, text="二")
        assert li.screen.text == "二"

    async def test_twenty_a_minute_in_a_group(
        self, wire: Wire, world: World, li: Person, seconds: list[float]
    ):
        group = world.group("示例支部")
        await group.add_bot(li)
        for second in range(20):
            seconds[0] = float(second)
            await wire("sendMessage", chat_id=group.id, text=f"{second}")
        seconds[0] = 20.0
        told = await refusal(wire, "sendMessage", chat_id=group.id, text="x")
        assert told == "429 Too Many Requests: retry after 40"
        seconds[0] = 60.0
        await wire("sendMessage", chat_id=group.id, text="x")

    async def test_thirty_a_second_overall(self, wire: Wire, world: World, seconds: list[float]):
        people = [world.person(f"同志{number}") for number in range(31)]
        for person in people:
            await person.send("/start")
        for person in people[:30]:
            await wire("sendMessage", chat_id=person.id, text="好")
        told = await refusal(wire, "sendMessage", chat_id=people[30].id, text="好")
        assert told == "429 Too Many Requests: retry after 1"

    async def test_a_refused_message_costs_nothing(
        self, wire: Wire, li: Person, seconds: list[float]
    ):
        await refusal(wire, "sendMessage", chat_id=li.id, text=" ")
        await wire("sendMessage", chat_id=li.id, text="好")

    async def test_an_album_costs_what_it_holds(
        self, wire: Wire, world: World, li: Person, seconds: list[float]
    ):
        group = world.group("示例支部")
        await group.add_bot(li)
        file = world.files.add("document", b"x", "x.txt")
        media = [{"type": "document", "media": file.file_id}] * 10
        for second in (0.0, 1.0):
            seconds[0] = second
            await wire("sendMediaGroup", chat_id=group.id, media=media)
        seconds[0] = 2.0
        assert "retry after 58" in await refusal(wire, "sendMessage", chat_id=group.id, text="x")


async def test_without_a_pace_nothing_is_limited(wire: Wire, li: Person, clock: StoppedClock):
    for _ in range(40):
        await wire("sendMessage", chat_id=li.id, text="好")
    assert len(li.take()) == 40
