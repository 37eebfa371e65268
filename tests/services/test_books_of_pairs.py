"""The ledger of figures compared with rivals, and the register of standing rules, from Excel."""

from datetime import date

import pytest

from services import comparisons
from services import standing_rules as rules
from services.rivals import RivalDraft
from services.standing_rules import RuleDraft
from tests.ledgers import behind, filled, row_of, table
from tests.services.bookkeeping import Ledgers, outcomes, reasons
from tests.services.dues import at
from tests.services.pairs import INCOME, OUTSIDE, paired, value
from tests.services.worlds import World

RULE = {"制度名称": "夜校轮值", "内容": "每周三两人值班", "执行日期": "2026-05-01"}


@pytest.fixture
async def ledgers(world: World) -> Ledgers:
    """East has a rival elsewhere and is compared in one figure, of which one value is known."""
    await value(world, (await paired(world, INCOME, east=OUTSIDE))["east"], 2024, 310)
    at(world, "2026-04-12T09:00")
    return Ledgers(world)


async def seen(ledgers: Ledgers, who: str = "east-secretary") -> comparisons.ComparisonSheet:
    row = table(await ledgers.get("comparisons", who))[0]
    number = int(row["编号"].removeprefix("C").partition("-")[0])
    return await comparisons.look(ledgers.world.ctx, await ledgers.world.actor(who), number)


async def test_both_sides_of_some_years_come_in_at_once(ledgers: Ledgers) -> None:
    data = await ledgers.get("comparisons")
    sides = [(row["谁的数"], row["数字日期"][:10], row["本次数值"]) for row in table(data)]
    rival, ours = "柳河社区党支部", "east党支部"
    years = [(who, f"{year}-12-31", "") for year in (2025, 2024, 2023) for who in (ours, rival)]
    years[2] = (ours, "2024-12-31", "310")
    assert sides == [*years, (ours, "", ""), (rival, "", "")]
    values = {2: "345", 3: "330", 5: "320", 8: "120", 9: "99"}
    new = {"对手": rival, "数字名称": "集体收入", "谁的数": rival, "数字日期": "2022-12-31"}
    lines = [(row, {"本次数值": one, "出处": "年报"}) for row, one in values.items()]
    lines[3][1]["数字日期"] = "2026-04-30"
    lines[4][1]["数字日期"] = "2005-12-31"
    lines += [(10, {**new, "本次数值": 300}), (11, {**new, "本次数值": 1, "谁的数": "别人"})]
    data = filled(data, *lines)
    report = await ledgers.send("comparisons", data)
    assert outcomes(report) == ["added"] * 3 + ["refused"] * 2 + ["added", "refused"]
    assert reasons(report) == [
        (8, "", "refusal-not-yet-known"),
        (9, "", "refusal-too-long-ago"),
        (11, "figure", "book-reason-which-comparison"),
    ]
    assert outcomes(await ledgers.send("comparisons", data)) == [
        *["unchanged"] * 3,
        *["refused"] * 2,
        *["unchanged", "refused"],
    ]
    view = (await seen(ledgers)).view
    assert view.outlook is not None
    assert [one.value for one in view.live(mine=False)] == [330, 320, 300]


async def test_a_wrong_value_is_taken_back_and_its_line_stays(ledgers: Ledgers) -> None:
    data = await ledgers.get("comparisons")
    row = row_of(data, 本次数值="310")
    better = filled(data, (row, {"本次数值": 301, "出处": "审计报告"}))
    assert outcomes(await ledgers.send("comparisons", better)) == ["changed"]
    assert outcomes(await ledgers.send("comparisons", better)) == ["unchanged"]
    again = filled(better, (row, {"本次数值": 302}))
    assert outcomes(await ledgers.send("comparisons", again)) == ["changed"]
    for former in (better, again):
        assert outcomes(await ledgers.send("comparisons", former)) == ["unchanged"]
    view = (await seen(ledgers)).view
    told = [(one.value, one.source, one.withdrawn_at is None) for one in view.values]
    assert told == [(302, "审计报告", True), (301, "审计报告", False), (310, "年报", False)]


async def test_a_year_that_came_in_by_chat_is_not_entered_over(ledgers: Ledgers) -> None:
    data = await ledgers.get("comparisons")
    number = (await seen(ledgers)).view.id
    await value(ledgers.world, number, 2025, 345)
    report = await ledgers.send("comparisons", filled(data, (2, {"本次数值": 300})))
    assert reasons(report) == [(2, "value", "book-reason-stale")]
    same = filled(data, (2, {"本次数值": 345, "出处": "年报"}))
    assert outcomes(await ledgers.send("comparisons", same)) == ["unchanged"]


async def test_nobody_corrects_what_another_side_said(world: World) -> None:
    """North says of itself what West compares itself with; the superior only reads."""
    west, north = (RivalDraft(world.ids[one], "", "", "学夜校") for one in ("north", "west"))
    pairs = await paired(world, INCOME, west=west, north=north, east=OUTSIDE)
    await value(world, pairs["north"], 2025, 500, "north")
    await value(world, pairs["east"], 2024, 310)
    at(world, "2026-04-12T09:00")
    ledgers = Ledgers(world)
    data = await ledgers.get("comparisons", "west-secretary")
    row = row_of(data, 谁的数="north党支部", 本次数值="500")
    wrong = filled(data, (row, {"本次数值": 50}))
    report = await ledgers.send("comparisons", wrong, "west-secretary")
    assert reasons(report) == [(row, "", "refusal-not-your-organisation")]
    data = await ledgers.get("comparisons", "head")
    assert {line["单位"] for line in table(data)} == {"east党支部", "west党支部", "north党支部"}
    row = row_of(data, 单位="east党支部")
    new = {"数字名称": "集体收入", "谁的数": "east党支部", "数字日期": "2025-12-31"}
    lines = (row, {"本次数值": 1}), (behind(data), {**new, "本次数值": 2})
    report = await ledgers.send("comparisons", filled(data, *lines), "head")
    assert {reason for _, _, reason in reasons(report)} == {"refusal-not-your-organisation"}


async def test_a_rule_is_entered_and_repealed_and_never_rewritten(ledgers: Ledgers) -> None:
    world = ledgers.world
    secretary, east = await world.actor("east-secretary"), world.ids["east"]
    old = RuleDraft("送伞", "雨天备十把伞", date(2026, 1, 1))
    made = await rules.enter(world.ctx, secretary, east, old, "old")
    data = await ledgers.get("rules")
    assert [row["编号"] for row in table(data)] == [
        f"R{made.view.id}",
        *(f"O{east}-{number}" for number in (1, 2, 3)),
    ]
    lines = (
        (2, {"废止原因": "并入便民服务制度"}),
        (3, {**RULE, "废止原因": "不要了"}),
        (4, RULE),
        (behind(data), {**RULE, "制度名称": "会前学习"}),
        (behind(data) + 1, {**RULE, "单位": "west党支部"}),
    )
    for outcome in ("changed", "unchanged"):
        report = await ledgers.send("rules", filled(data, *lines))
        added = outcome.replace("changed", "added") if outcome == "changed" else outcome
        assert outcomes(report) == [outcome, "refused", added, added, "refused"]
    assert reasons(report) == [
        (3, "repealed", "book-reason-new-row"),
        (7, "organisation", "book-reason-which-organisation"),
    ]
    register = await rules.register(world.ctx, secretary)
    assert [(one.number, one.title, one.repeal_reason) for one in register] == [
        (2, "夜校轮值", None),
        (3, "会前学习", None),
        (1, "送伞", "并入便民服务制度"),
    ]
    data = await ledgers.get("rules")
    lines = ((2, {"内容": "每周四"}), (4, {"废止原因": "写错了"}))
    report = await ledgers.send("rules", filled(data, *lines))
    assert [reason for _, _, reason in reasons(report)] == [
        "book-reason-rule-stands",
        "refusal-already-done",
    ]
    theirs = await ledgers.get("rules", "head")
    row = row_of(theirs, 制度名称="会前学习")
    report = await ledgers.send("rules", filled(theirs, (row, {"废止原因": "不要了"})), "head")
    assert reasons(report) == [(row, "", "refusal-not-your-organisation")]
