"""Two of the documents' plans ran over the same years: a county's, and that of its agriculture
bureau. One digest a day, nothing asked twice, two rankings apart; one goes on after the other's
people are forgotten."""

from collections import Counter
from collections.abc import AsyncIterator, Sequence
from datetime import date, time
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.simulator.people import Person
from models.tables import (
    Campaign,
    CampaignState,
    Chat,
    Member,
    Organisation,
    OutboxMessage,
    Ranking,
    RankingPlace,
    RankingState,
    ScoreEntry,
)
from tests.lives import one_gone
from tests.lives.acts import offices, promises
from tests.lives.hands import desk, go, pick
from tests.lives.one_gone import (
    AFTER,
    BRANCH,
    BUREAU,
    COUNTY,
    SOONER,
    STATION,
    VILLAGE,
    fetched,
)
from tests.lives.plans.county_2010 import SCHOOLS
from tests.lives.together import Together, together

SECTION = "section-1"
FINAL, LAST = date(2010, 7, 20), date(2010, 8, 31)
DIGEST = "近期要办的事"


@pytest.fixture
async def both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Together]:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/zhengxian.db")
    async with together(tmp_path, COUNTY, BUREAU, (VILLAGE, STATION), SOONER) as lived:
        yield lived


@pytest.mark.system
async def test_a_county_and_its_bureau_over_one_roster(both: Together) -> None:
    await _first_months(both)
    await _one_digest_a_day(both)
    _nothing_twice(both)
    await one_gone.written_for_both(both)
    await _rankings_apart(both)
    await _closes_the_bureaus(both)
    await _the_countys_goes_on(both, LAST)
    await one_gone.people_go(both)
    await one_gone.everybody_is_known(both)
    await one_gone.rankings_follow(both)
    await one_gone.archive_names_nobody(both)
    await _the_countys_goes_on(both, AFTER)


async def _first_months(both: Together) -> None:
    county, bureau = both.first, both.second
    await offices.come_in(county)
    await offices.bind_groups(county, homes=("root", VILLAGE, STATION))
    await both.village.day(date(2010, 5, 12))
    await promises.published(bureau, SECTION, "branch-promise", BRANCH)
    await both.village.day(date(2010, 6, 7))
    await promises.published(county, VILLAGE, "promise", SCHOOLS)
    await both.village.day(FINAL)


async def _one_digest_a_day(both: Together) -> None:
    """Also whoever has a seat under each plan, and those who lead both."""
    found = await fetched(
        both,
        select(Member.name, OutboxMessage.created_at)
        .join(Chat, Chat.id == OutboxMessage.chat_id)
        .join(Member, Member.id == Chat.member_id)
        .where(OutboxMessage.kind.startswith("digest.")),
    )
    zone = both.village.app.ctx.zone
    days = Counter((name, at.astimezone(zone).date()) for name, at in found)
    assert set(days.values()) == {1}
    person = both.first.works(VILLAGE)
    assert len({name for name, _ in days}) == len({one.name for one in both.first.sheet.people})
    owed = both.first.title("member-promise"), both.second.title("study-note")
    assert any(all(title in text for title in owed) for text in _digests(person))


def _digests(person: Person) -> Sequence[str]:
    return [one.text for one in person.inbox if DIGEST in one.text]


def _nothing_twice(both: Together) -> None:
    """In no digest of anybody a line stands twice."""
    for name in {one.name for one in both.first.sheet.people}:
        for text in _digests(both.first[name]):
            lines = [line for line in text.splitlines() if line.startswith("• ")]
            assert len(lines) == len(set(lines)), text


async def _rankings_apart(both: Together) -> None:
    campaigns = await fetched(both, select(Campaign.id, Campaign.key))
    assert sorted(key for _, key in campaigns) == sorted((COUNTY, BUREAU))
    for number, key in campaigns:
        here = both.first if key == COUNTY else both.second
        of_its_own = await fetched(
            both,
            select(Organisation.name, Organisation.pseudonym)
            .where(Organisation.category.in_(here.plan.categories))
            .order_by(Organisation.name),
        )
        places = await fetched(
            both,
            select(Organisation.name, Organisation.pseudonym)
            .join(RankingPlace, RankingPlace.organisation_id == Organisation.id)
            .join(Ranking, Ranking.id == RankingPlace.ranking_id)
            .where(Ranking.campaign_id == number, Ranking.state == RankingState.FINAL)
            .order_by(Organisation.name),
        )
        assert places == of_its_own, key
        lines = await fetched(
            both,
            select(ScoreEntry.subject, ScoreEntry.part).where(ScoreEntry.campaign_id == number),
        )
        assert here.plan.ranking is not None
        assert lines, key
        assert {subject for subject, _ in lines} <= {own for _, own in of_its_own}
        assert {part for _, part in lines} <= set(here.plan.ranking.parts)


async def _closes_the_bureaus(both: Together) -> None:
    above, title = both.first.above, both.second.plan.title
    await desk(above, "活动收尾", title, "结束活动", "确认结束")
    assert f"《{title}》已结束" in above.screen.text
    states = dict(await fetched(both, select(Campaign.key, Campaign.state)))
    assert states == {COUNTY: CampaignState.RUNNING, BUREAU: CampaignState.CLOSED}
    person = both.first.works(VILLAGE)
    await go(person, "活动档案", title)
    await pick(person, "2010年上半年排名")
    shown = person.screen.text
    assert both.first.home(STATION) in shown
    assert both.first.home(VILLAGE) not in shown


async def _the_countys_goes_on(both: Together, last: date) -> None:
    """Until then everybody is reminded of the county's alone."""
    said = len(both.village.world.history)
    await both.village.day(last, time(17))
    texts = (one.text for one in both.village.world.history[said:])
    after = "\n".join(text for text in texts if DIGEST in text)
    assert f"• {both.first.title('service')}（" in after
    gone = {one.title for one in both.second.plan.expectations.values()}
    kept = {one.title for one in both.first.plan.expectations.values()}
    assert not [title for title in gone - kept if f"• {title}（" in after]
