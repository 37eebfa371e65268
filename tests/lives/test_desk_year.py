"""One desk's year, from the first promise to the year's assessment."""

from pathlib import Path

import pytest

from tests.lives.desk_year import LIFE
from tests.lives.running import live


@pytest.mark.system
async def test_a_desks_year_is_lived(tmp_path: Path) -> None:
    lived = await live(LIFE, tmp_path)
    assert [cell for cell, _ in lived.shown] == list(LIFE.cells)
