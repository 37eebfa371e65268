"""Published rankings handed on: who moved between groups, what each lacks, no formulas."""

from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import select, update

from models.queries.results import Result
from models.tables import Organisation, PlanVersion, Ranking, RankingPlace, RankingState
from publishing.documents.ranking_table import ranking_table
from publishing.documents.tables import saved
from publishing.messages.rankings import RENDERERS
from publishing.screens import band_moves
from publishing.screens import results as screens
from publishing.texts import Texts
from services import results, standing
from services.refusals import NotFound, NotYourOrganisation
from tests.services.dues import replan
from tests.services.worlds import START, World

T = Texts.load().translator()
BANDS = {"first": "先进", "middle": "中间", "last": "后进"}


@pytest.fixture
async def ranked(world: World) -> World:
    """Two rankings: in the second, north passes everybody and west falls behind."""

    def plan(resolved: dict[str, Any]) -> None:
        bands = {key: {"title": title, "share": "1/3"} for key, title in BANDS.items()}
        resolved["ranking"]["bands"] = bands

    await replan(world, plan)
    await publish(world, "2026-Q1", RankingState.FINAL, "east", "west", "north")
    await publish(world, "2026-Q2", RankingState.PROVISIONAL, "north", "east", "west")
    return world


async def publish(world: World, period: str, state: RankingState, *order: str) -> int:
    async with world.ctx.db.write() as session:
        version = await session.scalar(select(PlanVersion.id))
        later = timedelta(days=90 * int(period[-1]))
        row = Ranking(
            campaign_id=world.campaign,
            plan_version_id=version,
            period=period,
            state=state,
            published_at=START + later,
        )
        session.add(row)
        await session.flush()
        for place, key in enumerate(order, start=1):
            session.add(
                RankingPlace(
                    ranking_id=row.id,
                    organisation_id=world.ids[key],
                    category="community",
                    score=90_000 - 500 * place,
                    place=place,
                    movement=None,
                )
            )
        return row.id


async def newest(world: World) -> Result:
    (found,) = await results.listed(world.ctx, await world.actor("head"))
    return found


async def test_the_announcement_says_who_moved_up_and_down_a_group(ranked: World) -> None:
    found = await newest(ranked)
    async with ranked.ctx.db.read() as session:
        told = await RENDERERS["ranking.published"](session, {"ranking": found.ranking.id}, T)
        first = await RENDERERS["ranking.final"](session, {"ranking": found.ranking.id - 1}, T)
    assert told is not None
    assert first is not None
    moved = told.text[told.text.index("晋档") :]
    assert "north党支部：由“后进”到“先进”" in moved[: moved.index("退档")]
    down = moved[moved.index("退档") :]
    assert "east党支部：由“先进”到“中间”" in down
    assert "west党支部：由“中间”到“后进”" in down
    assert "晋档" not in first.text


async def test_ones_own_move_is_told_and_nobody_elses(ranked: World) -> None:
    stood = await standing.mine(ranked.ctx, await ranked.actor("west-member"))
    (own,) = stood
    place = own.standing.place.organisation_id
    said = band_moves.told_of(T, own.standing.ranking, own.plan, own.before, place)
    assert "退档" in said
    assert "west党支部：由“中间”到“后进”" in said
    assert "north" not in said


async def test_a_table_keeps_its_columns_and_never_runs_a_formula(ranked: World) -> None:
    async with ranked.ctx.db.write() as session:
        of_west = Organisation.id == ranked.ids["west"]
        await session.execute(update(Organisation).where(of_west).values(name="=1+1"))
    table = ranking_table(T, await newest(ranked))
    sheet = load_workbook(BytesIO(saved(table, "xlsx"))).worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0][:10] == [
        *("单位编号", "单位", "类别", "期", "状态", "得分"),
        *("名次", "升降（位）", "档次", "原来的档次（有升降的）"),
    ]
    assert rows[1][:2] == ["north", "north党支部"]
    assert (rows[1][5], rows[1][6], rows[1][8], rows[1][9]) == (89.5, 1, "先进", "后进")
    assert sheet.cell(4, 2).data_type == "s"
    text = saved(table, "csv").decode("utf-8-sig")
    assert "west,'=1+1,社区" in text


async def test_the_last_group_is_listed_with_what_it_lacks(ranked: World) -> None:
    shown = screens.raising(T, await newest(ranked)).text
    assert "west党支部（社区，88.5 分）：" in shown
    assert "east党支部" not in shown


async def test_only_who_leads_the_campaign_hands_it_on(ranked: World) -> None:
    east = await ranked.actor("east-secretary")
    found = await newest(ranked)
    assert await results.listed(ranked.ctx, east) == []
    with pytest.raises(NotYourOrganisation):
        await results.look(ranked.ctx, east, found.ranking.id)
    with pytest.raises(NotFound):
        await results.look(ranked.ctx, await ranked.actor("head"), 999)
    with pytest.raises(NotFound):
        await results.of_campaign(ranked.ctx, "pairing-2026", "2026-Q4")
