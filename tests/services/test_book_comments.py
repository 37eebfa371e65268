"""The ledger of comments: drafts, what goes out at once, what is refused."""

from typing import Any

import pytest

from services import comment_reads, comments
from services.comment_sittings import Stand
from tests.ledgers import filled, row_of, table
from tests.services.dues import at, frozen, replan
from tests.services.test_books import Ledgers, outcomes, reasons
from tests.services.test_comment_sittings import SPOKEN, on_people, stands
from tests.services.worlds import World

WORDS = {"评定": "较好", "成效": "走访到位", "差距（点评）": "夜校少", "下一步": "抓夜校"}
OWN = {**WORDS, "评定": None}


@pytest.fixture
async def duties(world: World) -> dict[str, int]:
    """To comment on organisations, and on the eastern people."""
    await replan(world, on_people)
    at(world, "2026-04-02T09:00")
    people = await frozen(world, "people", "2026-Q1")
    return {**await frozen(world, "comment", "2026-Q1"), "people": people["east"]}


def flagged(plan: dict[str, Any]) -> None:
    plan["flags"] = {"red": {"title": "红旗", "standard": "做得好"}}


async def write(world: World, whose: str, **cells: Any) -> list[tuple[int, str, str]] | list[str]:
    """What became of the row: its outcome, or the reasons why not."""
    ledgers = Ledgers(world)
    data = await ledgers.get("comments", "head")
    row = row_of(data, 单位或个人=whose)
    report = await ledgers.send("comments", filled(data, (row, cells)), "head")
    return reasons(report) or outcomes(report)


async def test_a_row_is_a_draft_until_it_is_to_go_out(world: World, duties: dict[str, int]) -> None:
    assert await write(world, "east党支部", **WORDS) == ["added"]
    assert (await stands(world, duties["east"]))["east党支部"] is Stand.DRAFT
    assert await world.sent() == []
    rows = table(await Ledgers(world).get("comments", "head"))
    assert {row["差距（点评）"] for row in rows} == {"夜校少", ""}
    assert await write(world, "east党支部", 发出="是") == ["changed"]
    assert await world.told("comment.received") == {"east-secretary", "east-deputy"}
    refused = await write(world, "east党支部", 下一步="不一样")
    assert [reason for _, _, reason in refused] == ["refusal-already-done"]  # type: ignore[misc]


async def test_a_member_gets_no_grade(world: World, duties: dict[str, int]) -> None:
    refused = await write(world, "刘春梅", **WORDS)
    assert [one[1:] for one in refused] == [("grade", "book-reason-comment-person")]
    assert await write(world, "刘春梅", **OWN, 发出="是") == ["added"]
    assert await world.told("comment.received") == {"east-member"}


async def test_the_facts_of_the_period_go_out_with_it(world: World, duties: dict[str, int]) -> None:
    data = await Ledgers(world).get("comments", "head")
    rows = {row["单位或个人"]: row for row in table(data)}
    assert rows["west党支部"]["金点子"] == "0"
    assert rows["刘春梅"]["金点子"] == ""
    assert [row for row in rows if row.startswith("刘")] == ["刘春梅"]


@pytest.mark.parametrize(
    ("cells", "fault"),
    [
        ({**WORDS, "评定": "超好"}, ("grade", "book-reason-comment-grade")),
        ({**WORDS, "差距（点评）": None}, ("lacking", "book-reason-empty")),
    ],
)
async def test_what_is_missing_or_unknown_is_said(
    world: World, duties: dict[str, int], cells: dict[str, Any], fault: tuple[str, str]
) -> None:
    assert [one[1:] for one in await write(world, "west党支部", **cells)] == [fault]


async def test_with_flags_to_give_it_goes_out_in_chat(world: World) -> None:
    await replan(world, flagged)
    at(world, "2026-04-02T09:00")
    await frozen(world, "comment", "2026-Q1")
    refused = await write(world, "west党支部", **WORDS, 发出="是")
    assert [one[1:] for one in refused] == [("sent", "book-reason-comment-flags")]
    assert await write(world, "west党支部", **WORDS) == ["added"]


async def test_what_was_said_stays_while_nobody_types_it_up(
    world: World, duties: dict[str, int]
) -> None:
    head = await world.actor("head")
    await comments.save(world.ctx, head, duties["west"], SPOKEN, "draft")
    assert await write(world, "west党支部", 下一步="每周一次", 发出="是") == ["changed"]
    (view,) = (await comment_reads.given(world.ctx, head)).comments
    assert [one.part for one in view.untyped] == ["gaps"]
    assert view.direction == "每周一次"
