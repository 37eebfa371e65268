"""A closed campaign stays readable: in chat without people, as a folder, with names if asked."""

from argparse import Namespace
from pathlib import Path

import pytest

from bot.commands import Complaint
from bot.commands.campaign_archive import archive as command
from publishing.texts import Texts
from services import archive, closing
from services.refusals import NotFound
from tests.services.planted import SECRET
from tests.services.test_erasure import DAY, NAMES, live_until, over, plant
from tests.services.test_ranking import SECOND_QUARTER, lived, published
from tests.services.worlds import World

T = Texts.load().translator()


async def written(world: World, folder: Path, *, names: bool = False, yes: bool = False) -> str:
    asked = Namespace(key="pairing", out=folder, names=names, yes=yes)
    await command(asked, T, world.ctx)
    return _read(folder)


def _read(folder: Path) -> str:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return "\n".join(_text(path) for path in files)


def _text(path: Path) -> str:
    if path.suffix != ".xlsx":
        return path.read_bytes().decode("utf-8", "replace")
    from openpyxl import load_workbook

    rows = load_workbook(path).worksheets[0].iter_rows(values_only=True)
    return "\n".join(str(row) for row in rows)


async def test_everybody_of_the_tree_reads_what_came_of_it(world: World) -> None:
    await published(world, await lived(world))
    await over(world)
    member = await world.actor("east-member")
    assert await archive.listed(world.ctx, member) == []
    with pytest.raises(NotFound):
        await archive.look(world.ctx, member, world.campaign)
    await closing.close(world.ctx, "pairing")
    found = await archive.look(world.ctx, member, world.campaign)
    assert found.counts["summaries"] == 4
    ((number, period),) = found.rankings
    assert period == SECOND_QUARTER
    _, view = await archive.look_ranking(world.ctx, member, world.campaign, number)
    assert {one.organisation for one in view.places} == {"east党支部", "west党支部", "north党支部"}


async def test_the_folder_has_nobody_in_it(world: World, tmp_path: Path) -> None:
    await published(world, await lived(world))
    await plant(world)
    text = await written(world, tmp_path / "out")
    assert SECRET not in text
    assert [name for name in NAMES if name in text] == []
    assert "和××一起办" in text
    assert (tmp_path / "out" / "rankings" / f"{SECOND_QUARTER}.csv").is_file()
    with pytest.raises(Complaint):
        await written(world, tmp_path / "out")


async def test_with_names_only_where_that_is_confirmed_and_still_there(
    world: World, tmp_path: Path
) -> None:
    await plant(world)
    with pytest.raises(Complaint):
        await written(world, tmp_path / "no", names=True)
    text = await written(world, tmp_path / "yes", names=True, yes=True)
    assert "王秀英" in text
    assert SECRET in text
    await live_until(world, DAY)
    with pytest.raises(Complaint):
        await written(world, tmp_path / "late", names=True, yes=True)
    assert await written(world, tmp_path / "after")
