"""What documents of a made-up township are written from: something in every section."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from models.plan.loading import load
from models.plan.programme import span, stages
from models.plan.schema import Plan
from models.queries.comments import CommentView
from models.queries.document_facts import Decided, Facts, Material
from models.queries.document_figures import Figures, Line
from models.queries.honours import NominationView, SelectionView
from models.queries.ranking import PlaceView, RankingView
from models.queries.writings import SummaryView
from models.rules.documents import DocumentKind
from models.rules.periods import period_with_key
from models.tables import NominationState, RankingState, SelectionState

AT = datetime(2026, 12, 31, 2, tzinfo=UTC)
EAST, WEST, ROOT = "东街社区党支部", "西街社区党支部", "清河镇党委"
PLAN: Plan = load(Path(__file__).parents[3] / "plans" / "pairing.yaml").plan
PERIODS = {
    DocumentKind.CIRCULAR: "2026-Q4",
    DocumentKind.NEWSLETTER: "2026-12",
    DocumentKind.BULLETIN: "2026-H2",
    DocumentKind.ASSESSMENT: "2026",
    DocumentKind.DECISION: "2026-Q4",
    DocumentKind.MONTHLY: "2026-12",
    DocumentKind.QUARTERLY: "2026-Q4",
}
LINES = (
    Line(2, EAST, Figures(12, 10, 1, 1, 6, 4, 1, 3, 2, 1, 18, 2)),
    Line(3, WEST, Figures(12, 12, 0, 0, 5, 5, 0, 2, 2, 0, 9, 1)),
)


def comment(number: int, whose: str, results: str, gaps: str, direction: str) -> CommentView:
    return CommentView(
        id=number, campaign_id=1, expectation="comment", period="2026-Q4", organisation_id=number,
        organisation=whose, member_id=None, member=None, author="周文博", grade="good",
        results=results, gaps=gaps, direction=direction, published_at=AT, flags=(), together=1,
        answer=None, answered_at=None, answerer=None, gap_id=None,
    )  # fmt: skip


def nominee() -> NominationView:
    return NominationView(
        id=1, campaign_id=1, version_id=1, honour=HONOUR, period="2026-Q4", organisation_id=2,
        organisation=EAST, tree="qinghe", category="community", member_id=5, nominee="王秀英",
        subject_id=None, at_id=1, at=ROOT, root_id=1, reason="带着三户办起了大棚",
        state=NominationState.CHOSEN, votes_for=None, votes_against=None, votes_abstained=None,
        runoff=None, selection_id=1, final=True, author_id=1, author="李卫国", files=0,
    )  # fmt: skip


def summary() -> SummaryView:
    return SummaryView(
        id=1, campaign_id=1, expectation="monthly", period="2026-12", organisation_id=2,
        organisation=EAST, member_id=None, author_id=1, author="李卫国",
        text="走访困难户十八户。\n调解邻里纠纷三起。", submitted_at=AT, withdrawn_at=None, files=0,
    )  # fmt: skip


def places() -> RankingView:
    found = (
        PlaceView(2, EAST, "community", 92_500, 1, 1),
        PlaceView(3, WEST, "community", 88_000, 2, None),
    )
    return RankingView(1, 1, 1, "2026-Q4", RankingState.FINAL, AT, found)


HONOUR = next(iter(PLAN.honours))
FACTS = Facts(
    LINES,
    (
        comment(2, EAST, "夜校一月办一期", "台账记得不全", "月底前补齐台账"),
        comment(3, WEST, "走访两人同去", "夜校还没有办", "请农技站派人"),
    ),
    places(),
    (),
    {},
    (nominee(),),
    (summary(),),
)


def material(kind: DocumentKind) -> Material:
    period = period_with_key(PERIODS[kind], span(PLAN), stages(PLAN))
    assert period is not None
    found = Material(
        kind=kind, campaign=PLAN.title, plan=PLAN, issuer=ROOT, below=(EAST, WEST), period=period,
        today=date(2026, 12, 31), at=AT, facts=FACTS,
        good="各支部都把对手的长处学了过来。", problem="有的承诺只写在纸上。",
    )  # fmt: skip
    if kind is DocumentKind.DECISION:
        return replace(found, decided=decided())
    return replace(found, issuer=EAST) if kind.report else found


def decided() -> Decided:
    listed = SelectionView(
        1, 1, 1, HONOUR, "2026-Q4", SelectionState.FINAL, "镇党委会议", "周文博", "qinghe",
        datetime(2026, 12, 21, 2, tzinfo=UTC), datetime(2026, 12, 28, 9, tzinfo=UTC),
    )  # fmt: skip
    return Decided(listed, (nominee(),))
