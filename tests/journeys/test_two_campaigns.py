"""Two plans over one roster for two months: one digest a day, one paper for both, two rankings."""

from collections import Counter
from datetime import date
from pathlib import Path

from sqlalchemy import select

from bot.demo.people import TREE
from models.tables import Chat, Member, OutboxMessage, Summary
from tests.journeys.town import Town

SECOND = (Path(__file__).parent / "second.yaml").read_text(encoding="utf-8")


async def both(town: Town) -> None:
    await town.lived.begin(SECOND, TREE)


async def digests(town: Town, name: str) -> Counter[date]:
    """On which days this person had one."""
    zone = town.lived.app.ctx.zone
    async with town.lived.app.ctx.db.read() as session:
        rows = await session.scalars(
            select(OutboxMessage.created_at)
            .join(Chat, Chat.id == OutboxMessage.chat_id)
            .join(Member, Member.id == Chat.member_id)
            .where(Member.name == name, OutboxMessage.kind.startswith("digest."))
        )
        return Counter(at.astimezone(zone).date() for at in rows)


async def test_two_months_make_one_digest_a_day(town: Town) -> None:
    li, zhao = await town.person("李卫国"), await town.person("赵长林")
    await both(town)
    await town.lived.day(date(2026, 12, 1))
    for name in ("李卫国", "赵长林"):
        found = await digests(town, name)
        assert len(found) >= 4, name
        assert set(found.values()) == {1}, name
    assert "月小结（《结对比学赶超》《冬季练兵》）" in "".join(one.text for one in li.inbox)
    assert "练兵心得" in "".join(one.text for one in zhao.inbox)


async def test_one_paper_answers_both_with_one_press(town: Town) -> None:
    li = await town.person("李卫国")
    await both(town)
    await town.lived.day(date(2026, 10, 30))
    await li.send("/menu")
    await li.click("我的应办")
    assert "月小结（《结对比学赶超》《冬季练兵》）" in li.screen.text
    await li.click("月小结：结对比学赶超")
    await li.send("修好三盏路灯")
    await li.click("跳过")
    await li.click("提交")
    await li.click("同一份也交给《冬季练兵》")
    assert "这一份也交了" in li.screen.text
    async with town.lived.app.ctx.db.read() as session:
        papers = (await session.scalars(select(Summary).order_by(Summary.id))).all()
    assert [one.text for one in papers] == ["修好三盏路灯"] * 2
    assert len({one.campaign_id for one in papers}) == 2
    await li.send("/menu")
    await li.click("我的应办")
    assert "月小结" not in li.screen.text
