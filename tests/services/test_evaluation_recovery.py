import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot import crash
from bot.database import Database
from models.tables import (
    RoundResult,
    RoundState,
    Sheet,
)
from services import evaluations, urn
from services.refusals import (
    RoundVoid,
)
from tests.services.looking import on_disk, outbox, rows_of, the_round, view_of
from tests.services.township import (
    CLOSES,
    START,
    PassingDatabase,
    Township,
)

# After a crash


class NoCompacting(PassingDatabase):
    async def compact(self) -> None:
        raise RuntimeError("killed")


async def test_a_crash_before_compacting_is_finished_at_the_next_start(
    town: Township, path: Path
) -> None:
    village = await town.village(6)
    round_id = await town.open(village)
    await town.vote(round_id, village.members)
    async with town.ctx.db.read() as session:
        sealed = list(await session.scalars(select(Sheet.sealed)))
    with pytest.raises(RuntimeError, match="killed"):
        await evaluations.close_round(town.with_database(NoCompacting(town.database)), round_id)
    assert town.keys.names() != ()

    assert await evaluations.recover(town.ctx) == []

    assert town.keys.names() == ()
    left = on_disk(path)
    assert not any(envelope in left for envelope in sealed)
    assert (await view_of(town, round_id)).voted == 6


async def test_a_crash_before_the_commit_leaves_the_round_open_and_whole(town: Township) -> None:
    village = await town.village(6)
    round_id = await town.open(village)
    await town.vote(round_id, village.members[:5])
    with pytest.raises(RuntimeError, match="killed"):
        await _closing_killed(town)

    assert await evaluations.recover(town.ctx) == []
    await town.vote(round_id, village.members[5:])
    await evaluations.close_round(town.ctx, round_id)
    assert (await view_of(town, round_id)).voted == 6


async def _closing_killed(town: Township) -> None:
    town.clock.set(CLOSES)
    try:
        async with town.ctx.db.write() as session:
            await evaluations.close_due(session, town.ctx, town.run.campaign.id)
            raise RuntimeError("killed")
    finally:
        town.clock.set(START)


async def test_a_key_whose_round_was_never_committed_is_destroyed_at_the_next_start(
    town: Township,
) -> None:
    village = await town.village(6)
    with pytest.raises(RuntimeError, match="killed"):
        await _opening_killed(town, village.id)
    assert town.keys.names() != ()

    await evaluations.recover(town.ctx)

    assert town.keys.names() == ()


async def _opening_killed(town: Township, village: int) -> None:
    async with town.ctx.db.write() as session:
        await evaluations.open_round(session, town.ctx, town.occasion(), village)
        raise RuntimeError("killed")


@pytest.mark.parametrize("where", ["commit.before", "commit.after"])
async def test_a_kill_around_the_commit_of_a_vote_is_no_restoration(
    town: Township, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    village = await town.village(6)
    round_id = await town.open(village)
    await town.vote(round_id, village.members[:2])

    def kill(point: str) -> None:
        if point == where:
            raise RuntimeError("killed")

    with monkeypatch.context() as patch:
        patch.setattr(crash, "hooks", [kill])
        with pytest.raises(RuntimeError, match="killed"):
            await town.vote(round_id, village.members[2:3])

    assert await evaluations.recover(town.ctx) == []
    counted = where == "commit.after"
    await town.vote(round_id, village.members[2 + counted :])
    await evaluations.close_round(town.ctx, round_id)
    assert (await view_of(town, round_id)).voted == 6


# After a restored backup


def backup(path: Path) -> bytes:
    """A consistent copy by SQLite's own backup, as `sqlite3 FILE .backup` makes it."""
    copy = path.with_suffix(".backup")
    source, target = sqlite3.connect(path), sqlite3.connect(copy)
    source.backup(target)
    source.close()
    target.close()
    return copy.read_bytes()


async def restore(town: Township, path: Path, copy: bytes) -> None:
    await town.database.close()
    replace_files(path, copy)
    town.database = Database(town.url)
    town.ctx = town.with_database(PassingDatabase(town.database))


def replace_files(path: Path, copy: bytes) -> None:
    for suffix in ("-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)
    path.write_bytes(copy)


@pytest.mark.parametrize("later", [1, 3])
async def test_a_backup_restored_into_an_open_round_voids_it(
    town: Township, path: Path, later: int
) -> None:
    village = await town.village(6)
    round_id = await town.open(village)
    await town.vote(round_id, village.members[:2])
    copy = backup(path)
    await town.vote(round_id, village.members[2 : 2 + later])
    await restore(town, path, copy)

    assert await evaluations.recover(town.ctx) == [round_id]

    with pytest.raises(RoundVoid):
        await town.vote(round_id, village.members[5:])
    assert (await view_of(town, round_id)).state is RoundState.VOID
    assert await rows_of(town, Sheet) == 0
    assert town.keys.names() == ()
    assert [one.refs for one in await outbox(town, "evaluation.void")] == [{"round": round_id}]


async def test_a_backup_of_this_very_moment_is_no_harm(town: Township, path: Path) -> None:
    village = await town.village(6)
    round_id = await town.open(village)
    await town.vote(round_id, village.members[:2])
    await restore(town, path, backup(path))

    assert await evaluations.recover(town.ctx) == []
    await town.vote(round_id, village.members[2:])


async def test_the_next_vote_notices_a_restored_backup_by_itself(
    town: Township, path: Path
) -> None:
    village = await town.village(6)
    round_id = await town.open(village)
    copy = backup(path)
    await town.vote(round_id, village.members[:2])
    await restore(town, path, copy)

    with pytest.raises(RoundVoid):
        await town.vote(round_id, village.members[2:3])
    assert (await the_round(town, round_id)).state is RoundState.VOID


async def test_a_round_that_was_closed_is_void_when_a_backup_reopens_it(
    town: Township, path: Path
) -> None:
    village = await town.village(6)
    round_id = await town.open(village)
    await town.vote(round_id, village.members)
    copy = backup(path)
    await evaluations.close_round(town.ctx, round_id)
    await restore(town, path, copy)

    await evaluations.close_round(town.ctx, round_id)

    assert (await the_round(town, round_id)).state is RoundState.VOID
    async with town.ctx.db.read() as session:
        assert await session.scalar(select(func.count()).select_from(RoundResult)) == 0


async def test_a_stuffed_urn_is_not_counted(town: Township) -> None:
    village = await town.village(6)
    round_id = await town.open(village)
    await town.vote(round_id, village.members)
    public = (await the_round(town, round_id)).public_key
    async with town.ctx.db.write() as session:
        sheet = (await session.scalars(select(Sheet))).first()
        assert sheet is not None
        sheet.sealed = urn.seal(public, "masses", "333")

    await evaluations.close_round(town.ctx, round_id)

    assert (await the_round(town, round_id)).state is RoundState.VOID
