"""The end of any plan's life: closed, its paper out, archived, followed, forgotten on its day."""

from argparse import Namespace
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path

from sqlalchemy import select

from bot.commands.campaign_archive import archive as write_out
from bot.demo.peopling import ROOT
from models.plan.loading import Loaded
from models.plan.rebasing import rebase
from models.rules.documents import DocumentKind
from models.tables import Campaign, CampaignState, Closing, Document, DocumentState
from publishing.texts import Texts
from services.closing import NoticeOpen, closable
from services.ranking_check import Replayed, replay
from services.refusals import EvaluationOpen
from tests.lives.acts.promises import carried
from tests.lives.forgotten import known, named, rows, words
from tests.lives.hands import desk, go, offers, pick
from tests.lives.living import Living

WEEK, WEEKS, DAY = timedelta(days=7), 12, timedelta(days=1)
NEXT = "next-year"


@dataclass(frozen=True)
class Undone:
    """What somebody leaves undone and takes along into what he owes in the next campaign. `words`
    of it; `into`: how many days old that one is by then; `member`: it is the last member's own."""

    who: str
    owed: str
    words: str
    into: int = 0
    member: bool = False


@dataclass(frozen=True)
class Ended:
    papers: int
    rankings: int
    erased_on: date


async def end(here: Living, loaded: Loaded, folder: Path, undone: Undone | None) -> Ended:
    """`undone`: None where the plan asks nobody for a promise, which is what things go into."""
    await _closed(here)
    await _paper_out(here)
    before = await _reckoned(here)
    assert not any(one.differs for one in before)
    day = await _erased(here, loaded, undone)
    assert await _reckoned(here) == before
    await _readable(here, before)
    return Ended(await _folder(here, folder, len(before)), len(before), day)


async def _closed(here: Living) -> None:
    """As soon as nothing is under notice or waits to be counted."""
    for _ in range(WEEKS):
        try:
            await closable(here.village.app.ctx, here.plan.id)
            break
        except (EvaluationOpen, NoticeOpen):
            await here.village.until(here.village.clock.now() + WEEK)
    await desk(here.above, "活动收尾", here.plan.title, "结束活动", "确认结束")
    here.reads(here.above, f"《{here.plan.title}》已结束")
    await here.holds(Campaign, key=here.plan.id, state=CampaignState.CLOSED)


async def _paper_out(here: Living) -> None:
    """The year-end assessment, which closing drafts unless it was made before."""
    if offers(here.above, "看年终考评草稿"):
        await pick(here.above, "看年终考评草稿")
        await pick(here.above, "批准并公开")
        await here.above.click("确认")
        await here.village.deliver()
        here.reads(here.above, "批准")
    await here.holds(Document, kind=DocumentKind.ASSESSMENT, state=DocumentState.PUBLISHED)


async def _reckoned(here: Living) -> list[Replayed]:
    return list(await replay(here.village.app.ctx, here.plan.id))


async def _erased(here: Living, loaded: Loaded, undone: Undone | None) -> date:
    """On the plan's day, while next year's campaign is a day old and has taken along what was
    left: whoever is in that stays known, and no row of the old one names him."""
    row, planned = await _closing(here), loaded.plan.archive.day(loaded.plan.period.end)
    await _until(here, planned - DAY, time(10))
    assert any("个人信息将在" in one.text for one in here.above.inbox)
    begun = planned - DAY - timedelta(days=undone.into if undone else 0)
    await here.village.begin(rebase(loaded, begun, NEXT, ""), ROOT, NEXT)
    if undone:
        await carried(here, undone.who, undone.owed, undone.words, member=undone.member)
    await _until(here, planned, time(0, 30))
    await _nobody_in_it(here, row.campaign_id)
    return await _day_erased(here)


async def _closing(here: Living) -> Closing:
    async with here.village.app.ctx.db.read() as session:
        row = await session.scalar(select(Closing))
    assert row
    return row


async def _day_erased(here: Living) -> date:
    at = (await _closing(here)).erased_at
    assert at
    return at.astimezone(here.village.app.ctx.zone).date()


async def _until(here: Living, day: date, at: time) -> None:
    here.day, here.since = day, len(here.village.world.history)
    await here.village.day(day, at)


async def _nobody_in_it(here: Living, campaign: int) -> None:
    async with here.village.app.ctx.db.read() as session:
        people = await known(session)
        assert people
        assert await named(session, campaign, people) == []
        left = words(await rows(session, campaign))
    assert [one.name for one in here.sheet.people if one.name in left] == []


async def _readable(here: Living, before: list[Replayed]) -> None:
    """By a member who is still on the roster: sums and places, and nobody's name."""
    person = here[here.sheet.people[-1].name]
    await go(person, "活动档案", here.plan.title)
    shown = person.screen.text
    if before:
        await pick(person, "排名")
        shown += person.screen.text
    assert here.plan.title in shown
    assert [one.name for one in here.sheet.people if one.name in shown] == []


async def _folder(here: Living, folder: Path, rankings: int) -> int:
    """`campaign archive`; how many papers are in it."""
    out = folder / "archive"
    asked = Namespace(key=here.plan.id, out=out, names=False, yes=False)
    await write_out(asked, Texts.load().translator(), here.village.app.ctx)
    assert len(list(out.glob("rankings/*.csv"))) == rankings
    said = "".join(one.read_text("utf-8") for one in [*out.rglob("*.csv"), out / "index.txt"])
    assert [one.name for one in here.sheet.people if one.name in said] == []
    return len(list(out.glob("documents/*.docx")))
