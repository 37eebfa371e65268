"""A period's rewards are written out on the command line, or it is said why not."""

import asyncio
import csv
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.__main__ import main
from models.tables import Campaign
from tests.services.dues import at
from tests.services.test_rewards import APPROVAL, confirm, enter, found, promise
from tests.services.worlds import World


@pytest.fixture(autouse=True)
def _database(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.delenv("BOT_TOKEN", raising=False)


async def _export(world: World, out: Path | str, key: str = "", period: str = "2026-H1") -> int:
    async with world.ctx.db.read() as session:
        known = await session.scalar(select(Campaign.key).where(Campaign.id == world.campaign))
    asked = ["rewards", "export", "--key", key or known or "", "--period", period]
    return await asyncio.to_thread(main, [*asked, "--out", str(out)])


async def test_what_was_decided_is_written_with_its_columns(world: World, tmp_path: Path) -> None:
    await promise(world, APPROVAL)
    at(world, "2026-08-03T09:00")
    await enter(world, "east", 1, "2026-06-30")
    await enter(world, "west", 2, "2026-06-30")
    await confirm(world, (await found(world))["first-half", "east"])
    for name in ("out.csv", "out.xlsx"):
        assert await _export(world, tmp_path / name) == 0
    assert (tmp_path / "out.xlsx").read_bytes()[:2] == b"PK"
    text = (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    (row,) = csv.DictReader(text.splitlines())
    assert (row["单位"], row["期"], row["每人金额（元）"]) == ("east党支部", "2026-H1", "5000")
    assert (row["名次"], row["出处"], row["结果"]) == ("1", "考核通报", "已确认")


@pytest.mark.parametrize(
    ("out", "key", "period", "said"),
    [
        ("out.csv", "nosuch", "2026-H1", "没有这个活动"),
        ("out.csv", "", "2031", "没有这个活动，或者它这一期没有"),
        ("out.doc", "", "2026-H1", "请以 .xlsx 或 .csv 结尾"),
        ("nowhere/out.csv", "", "2026-H1", "nowhere"),
    ],
)
async def test_what_cannot_be_written_is_said(
    world: World,
    capsys: pytest.CaptureFixture[str],
    out: str,
    key: str,
    period: str,
    said: str,
) -> None:
    await promise(world, APPROVAL)
    assert await _export(world, out, key, period) == 2
    assert said in capsys.readouterr().err
