"""A township's look-back, made up: gaps and promises in every state there is."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal

from models.queries.commitment_views import CommitmentView, IndicatorView, Latest
from models.queries.gaps import GapView
from models.queries.look_back import Kept, LookBack, Tally
from models.rules.ladder import Colour
from models.tables import CommitmentState, GapState, IndicatorState

DAY = date(2026, 12, 18)
AT = datetime(2026, 12, 18, 2, tzinfo=UTC)
EAST, WEST = "东街社区党支部", "西街社区党支部"


def gap(
    number: int, organisation: str, problem: str, state: GapState, due: date, result: str = ""
) -> GapView:
    claimed = datetime(2026, 12, 4, 2, tzinfo=UTC) if result else None
    return GapView(
        id=number, campaign_id=1, version_id=1, expectation="gap", period="2026-Q4",
        organisation_id=len(organisation), organisation=organisation, member_id=None, author_id=1,
        author="李卫国", benchmark="", problem=problem, cause="没有固定的老师",
        measure="请农技站派人，一月办一期", owner="王秀英", deadline=due, state=state,
        submitted_at=AT, reason=None, result=result, claimed_at=claimed, closed_at=claimed,
        checker="周文博", closer=None, overseer_id=1, files=0,
    )  # fmt: skip


def kept(
    organisation: str,
    title: str,
    state: IndicatorState,
    due: date,
    latest: str | None = None,
    *,
    overdue: bool = False,
) -> Kept:
    indicator = IndicatorView(
        id=1, title=title, baseline=Decimal(20), target=Decimal(60), stretch=None, unit="户",
        deadline=due, owner="赵长林", proof="走访记录", state=state, claimed_by=None,
        claimed_at=None, verified_at=None, refused_reason=None,
        latest=Latest(Decimal(latest), AT) if latest else None, reports=1,
        overdue=overdue, colour=next(iter(Colour)),
    )  # fmt: skip
    promise = CommitmentView(
        id=1, campaign_id=1, campaign="结对比学赶超", running=True, tree="qinghe",
        expectation="promise", organisation_id=1, organisation=organisation, superior_id=1,
        member_id=None, member=None, target="把困难户走访到位", state=CommitmentState.PUBLISHED,
        submitted_by=1, submitted_at=AT, returned_at=None, return_reason=None, published_at=AT,
        overseer_id=1,
    )  # fmt: skip
    return Kept(promise, indicator)


GAPS = (
    gap(1, EAST, "夜校只办了一期", GapState.CLOSED, date(2026, 11, 20), "已办三期，每期二十多人"),
    gap(2, EAST, "楼道灯坏了十二盏", GapState.ACCEPTED, date(2026, 12, 10)),
    gap(3, WEST, "台账记得不细", GapState.CLAIMED, date(2026, 12, 31), "三户补齐，已核对四周"),
    gap(4, WEST, "志愿队只有五个人", GapState.ACCEPTED, date(2027, 1, 15)),
)
KEPT = (
    kept(EAST, "走访困难户", IndicatorState.VERIFIED, date(2026, 12, 10), "60"),
    kept(EAST, "结对帮扶", IndicatorState.OPEN, date(2026, 12, 1), "41", overdue=True),
    kept(WEST, "走访困难户", IndicatorState.FULFILLED, date(2026, 12, 20), "62.5"),
    kept(WEST, "送医上门", IndicatorState.OPEN, date(2026, 12, 31)),
)


def looked_back(
    organisation: str = "清河镇党委",
    *,
    gaps: Sequence[GapView] = GAPS,
    promises: Sequence[Kept] = KEPT,
    below: bool = True,
) -> LookBack:
    personal = Tally(gaps=9, closed=6, indicators=14, verified=11)
    return LookBack(
        organisation, below, DAY, AT, ("结对比学赶超",), tuple(gaps), tuple(promises), personal
    )
