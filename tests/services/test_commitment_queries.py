"""However much there is to read, the number of statements stays the same."""

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import Engine, event

from models.queries.commitments import commitments
from models.queries.progress import reports
from services.commitment_reviews import approve
from services.commitments import submit
from services.evidence import Evidence
from services.progress import add_progress
from tests.services.papers import indicator, paper
from tests.services.worlds import COMMUNITIES, World


@contextmanager
def counted() -> Iterator[list[str]]:
    """The SELECTs of any engine."""
    statements: list[str] = []

    def note(_: Any, __: Any, statement: str, *rest: Any) -> None:
        if statement.startswith("SELECT"):
            statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_cursor_execute", note)


@pytest.fixture
async def busy(world: World) -> World:
    """Three published promises of four indicators each, every one reported on twice."""
    head = await world.actor("head")
    for place in COMMUNITIES:
        leader = await world.actor(f"{place}-secretary")
        draft = paper(*(indicator(title=f"指标{number}") for number in range(4)))
        where = world.ids[place]
        view = await submit(world.ctx, leader, world.campaign, "promise", where, None, draft, place)
        await approve(world.ctx, head, view.id)
        for number in range(8):
            one = view.indicators[number % 4].id
            files = (Evidence("photo", f"file-{number}", f"unique-{number}"),)
            await add_progress(
                world.ctx, leader, one, Decimal(number), "", files, f"{place}-{number}"
            )
    return world


async def test_four_statements_for_one_or_for_all(busy: World) -> None:
    async with busy.ctx.db.read() as session:
        with counted() as statements:
            every = await commitments(session, busy.ctx.today())
        assert len(statements) == 4
        assert [len(view.indicators) for view in every] == [4, 4, 4]
        with counted() as statements:
            (newest,) = await commitments(session, busy.ctx.today(), limit=1)
        assert len(statements) == 4
        assert newest == every[0]


async def test_values_belong_to_their_own_indicators(busy: World) -> None:
    async with busy.ctx.db.read() as session:
        for view in await commitments(session, busy.ctx.today()):
            last = [one.latest.value for one in view.indicators if one.latest]
            assert last == [4, 5, 6, 7]
            assert [one.title for one in view.indicators] == [f"指标{n}" for n in range(4)]


async def test_reports_come_with_their_files_in_two_statements(busy: World) -> None:
    async with busy.ctx.db.read() as session:
        (view,) = await commitments(session, busy.ctx.today(), limit=1)
        ids = [one.id for one in view.indicators]
        with counted() as statements:
            found = await reports(session, ids, limit=6)
    assert len(statements) == 2
    assert [one.value for one in found] == [7, 6, 5, 4, 3, 2]
    assert [one.files[0].file_id for one in found] == [f"file-{n}" for n in (7, 6, 5, 4, 3, 2)]
