"""The form for voters without the bot while the database's disk is full."""

import pytest
from sqlalchemy import func, select

from models.tables import WindowSheet
from tests.full_disk import no_byte_more
from tests.services.test_windows import SAID, token
from tests.services.township import found
from tests.services.visitor import visitor


@pytest.mark.sqlite
async def test_a_sheet_that_found_no_room_is_cast_when_it_is_sent_again(database_url: str) -> None:
    hall = await found(database_url, said={"window": SAID})
    link = await token(hall, await hall.open(await hall.village(3)))
    async with visitor(hall.ctx) as voter:
        await voter.open(f"/w/{link}")
        await voter.press("开始填写")
        voter.choose("0", "1", "2")
        await voter.press("填好了，去核对")
        page = voter.form
        for _ in range(4):  # More often than sheets are taken a day.
            voter.form = page
            with no_byte_more():
                await voter.press("投出")
            assert (voter.status, "磁盘满了" in voter.words) == (503, True)
        voter.form = page
        await voter.press("投出")
        assert "已投出" in voter.words
    async with hall.ctx.db.read() as session:
        assert await session.scalar(select(func.count()).select_from(WindowSheet)) == 1
    await hall.database.close()
