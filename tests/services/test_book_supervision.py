"""The ledger of cases: a step a row, by whoever may take it, and never the same one twice."""

import pytest

from services.books.supervision import SHAPE
from tests.ledgers import filled, row_of, table
from tests.services.bookkeeping import Ledgers, outcomes, reasons
from tests.services.dues import at, replan
from tests.services.test_books import listed
from tests.services.worlds import World

NAME = SHAPE.name


@pytest.fixture
async def ledgers(world: World) -> Ledgers:
    await replan(world, lambda plan: plan.update(supervision={"days": 10}))
    at(world, "2026-04-12T09:00")
    await listed(world)
    return Ledgers(world)


async def send(ledgers: Ledgers, who: str, **cells: str) -> list[str]:
    data = await ledgers.get(NAME, who)
    row = row_of(data, 事项="台账缺两页")
    return outcomes(await ledgers.send(NAME, filled(data, (row, cells)), who))


async def test_a_case_is_led_from_the_order_to_its_closing_in_excel(ledgers: Ledgers) -> None:
    assert await send(ledgers, "head", 整改要求="补齐两页") == ["changed"]
    assert await send(ledgers, "east-secretary", 整改反馈="补了一页") == ["changed"]
    again = {"整改要求": "还差一页", "改好期限": "2026-04-20"}
    assert await send(ledgers, "head", **again) == ["changed"]
    assert await send(ledgers, "head", 跟踪情况="去看过") == ["changed"]
    assert await send(ledgers, "east-secretary", 整改反馈="补齐了") == ["changed"]
    assert await send(ledgers, "head", 销号="是") == ["changed"]
    data = await ledgers.get(NAME, "head")
    row = row_of(data, 督办状态="已销号")
    report = await ledgers.send(NAME, filled(data, (row, {"销号": ""})), "head")
    assert [reason for *_, reason in reasons(report)] == ["book-reason-case-ended"]


async def test_an_order_without_a_day_has_the_plans(ledgers: Ledgers) -> None:
    await send(ledgers, "head", 整改要求="补齐两页")
    data = await ledgers.get(NAME, "east-secretary")
    (row,) = table(data)
    assert str(row["改好期限"]).startswith("2026-04-22")


async def test_one_step_at_a_time_and_only_by_whom_it_is_for(ledgers: Ledgers) -> None:
    data = await ledgers.get(NAME, "head")
    both = {"整改要求": "补齐", "跟踪情况": "去看过"}
    row = row_of(data, 事项="台账缺两页")
    report = await ledgers.send(NAME, filled(data, (row, both)), "head")
    assert [reason for *_, reason in reasons(report)] == ["book-reason-one-step"]
    mine = await ledgers.get(NAME, "east-secretary")
    for cells in ({"整改要求": "算了"}, {"销号": "是"}):
        row = row_of(mine, 事项="台账缺两页")
        report = await ledgers.send(NAME, filled(mine, (row, cells)), "east-secretary")
        assert outcomes(report) == ["refused"]
    assert table(await ledgers.get(NAME, "west-secretary")) == []
