"""Commitments as people read them, up to the longest that the plan's limits let through."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from models.queries.commitment_views import (
    ChangeView,
    CommitmentView,
    IndicatorView,
    Latest,
    ProjectView,
)
from models.queries.files import FileView
from models.queries.progress import ReportView
from models.rules.ladder import Colour
from models.rules.steps import Step
from models.tables import ChangedField, ChangeState, CommitmentState, IndicatorState
from publishing.commitment_lines import promised
from publishing.limits import MESSAGE, split, units
from publishing.outgoing import Outgoing
from publishing.screens import commitments as screens
from publishing.screens import indicators
from publishing.texts import LANGUAGES, Texts, Translator
from services.drafts import OWNER_LENGTH, PROOF_LENGTH, TARGET_LENGTH, TITLE_LENGTH, UNIT_LENGTH
from services.expected import Expected
from services.progress import NOTE_LENGTH

TEXTS = Texts.load()
AT = datetime(2026, 3, 2, 2, tzinfo=UTC)
HUGE = Decimal("-99999999999.9999")

ONE = IndicatorView(
    id=7,
    title="集体收入",
    baseline=Decimal("36.5000"),
    target=Decimal(50),
    stretch=Decimal(55),
    unit="万元",
    deadline=date(2026, 11, 30),
    owner="王秀英",
    proof="年度财务报表",
    state=IndicatorState.OPEN,
    claimed_by=None,
    claimed_at=None,
    verified_at=None,
    refused_reason=None,
    latest=None,
    reports=0,
    overdue=False,
    colour=Colour.NONE,
)
VIEW = CommitmentView(
    id=3,
    campaign_id=1,
    campaign="结对比学赶超",
    running=True,
    tree="town",
    expectation="promise",
    organisation_id=2,
    organisation="东街社区党支部",
    superior_id=1,
    member_id=None,
    member=None,
    target="集体收入赶上邻村",
    state=CommitmentState.PUBLISHED,
    submitted_by=4,
    submitted_at=AT,
    returned_at=None,
    return_reason=None,
    published_at=AT,
    overseer_id=1,
    projects=(ProjectView(5, "发展产业", (ONE,)),),
)
REPORT = ReportView(
    id=9,
    indicator_id=7,
    author_id=4,
    author="王秀英",
    value=Decimal("42.50"),
    note="已入账",
    at=AT,
    files=(FileView("photo", "file-1"),),
)


CHANGE = ChangeView(
    id=2,
    indicator_id=7,
    field=ChangedField.PROOF,
    before="照片",
    after="报表",
    reason="报表更准",
    state=ChangeState.REFUSED,
    author_id=4,
    author="王秀英",
    at=AT,
    decided_at=AT + timedelta(days=1),
    decision_reason="照片就够",
)


def t(language: str = "zh-Hans") -> Translator:
    return TEXTS.translator(language)


def changed(**values: object) -> CommitmentView:
    """The view with its one indicator changed."""
    indicator = replace(ONE, **values)  # type: ignore[arg-type]
    return replace(VIEW, projects=(replace(VIEW.projects[0], indicators=(indicator,)),))


def labels(outgoing: Outgoing) -> list[str]:
    return [button.label for row in outgoing.buttons for button in row]


def longest(indicator: str = "<&𠮷") -> CommitmentView:
    """Every text as long as it may be, in characters that cost most."""

    def fill(limit: int) -> str:
        return (indicator * limit)[:limit]

    one = replace(
        ONE,
        title=fill(TITLE_LENGTH),
        baseline=HUGE,
        target=HUGE,
        stretch=HUGE,
        unit=fill(UNIT_LENGTH),
        owner=fill(OWNER_LENGTH),
        proof=fill(PROOF_LENGTH),
        refused_reason=fill(300),
        latest=Latest(HUGE, AT),
        reports=1,
        changes=tuple(
            replace(CHANGE, reason=fill(300), before=fill(PROOF_LENGTH), after=fill(PROOF_LENGTH))
            for _ in range(6)
        ),
    )
    return replace(
        VIEW,
        campaign=fill(40),
        organisation=fill(200),
        member_id=1,
        member=fill(200),
        target=fill(TARGET_LENGTH),
        return_reason=fill(300),
        projects=tuple(ProjectView(n, fill(TITLE_LENGTH), (one,) * 4) for n in range(3)),
    )


def test_the_card_of_a_group() -> None:
    card = screens.card(t(), VIEW)
    assert card.text == (
        "<b>公开承诺</b>　结对比学赶超\n东街社区党支部\n\n"
        "目标：集体收入赶上邻村\n\n"
        "<b>发展产业</b>\n"
        "• 集体收入：36.5 → 50 万元（挑战 55）\n"
        "　2026年11月30日前，王秀英\n\n"
        "责任人回复本条消息，就是报进展。"
    )
    assert card.buttons == ()


def test_a_members_card_names_him_and_his_organisation() -> None:
    card = screens.card(t(), replace(VIEW, member_id=4, member="刘春梅"))
    assert "刘春梅（东街社区党支部）" in card.text


def test_without_a_stretch_none_is_mentioned_and_proof_only_where_asked_for() -> None:
    view = changed(stretch=None)
    assert "挑战" not in screens.card(t(), view).text
    assert "证明：年度财务报表" in promised(t(), view.target, view.projects, proof=True)
    assert "年度财务报表" not in screens.card(t(), view).text


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, "还没有报过数　进行中"),
        ({"latest": Latest(Decimal("42.50"), AT)}, "3月2日 10:00 报：42.5 万元　进行中"),
        ({"colour": Colour.BLUE}, "快到期"),
        ({"colour": Colour.YELLOW}, "进度偏慢"),
        ({"colour": Colour.RED, "overdue": True}, "已超期"),
        ({"state": IndicatorState.FULFILLED}, "待核实"),
        ({"state": IndicatorState.VERIFIED}, "已核实"),
    ],
)
def test_how_an_indicator_stands(values: dict[str, object], said: str) -> None:
    sheet = screens.opened(t(), changed(**values), frozenset())
    assert said in sheet.text


def test_the_sheet_offers_what_can_be_done() -> None:
    submitted = replace(VIEW, state=CommitmentState.SUBMITTED)
    review = screens.opened(t(), submitted, frozenset({Step.REVIEW}))
    assert labels(review) == ["通过并公开", "退回修改", "主菜单"]
    returned = replace(VIEW, state=CommitmentState.RETURNED, return_reason="指标太少")
    own = screens.opened(t(), returned, frozenset({Step.RESUBMIT, Step.WITHDRAW}))
    assert labels(own) == ["修改后再提交", "撤回", "主菜单"]
    assert "退回原因：指标太少" in own.text
    assert "状态：已退回" in own.text
    public = screens.opened(t(), VIEW, frozenset({Step.REPORT}))
    assert labels(public) == ["集体收入（进行中）", "经过", "意见", "主菜单"]
    reader = screens.opened(t(), VIEW, frozenset({Step.SPEAK}))
    assert labels(reader) == ["集体收入（进行中）", "提意见", "经过", "意见", "主菜单"]


def test_what_people_typed_is_no_markup() -> None:
    view = replace(VIEW, target="<b>&", organisation="<i>")
    assert "目标：&lt;b&gt;&amp;" in screens.card(t(), view).text
    assert "&lt;i&gt;" in screens.card(t(), view).text


def test_a_list_shows_the_gravest_colour() -> None:
    views = [
        VIEW,
        changed(colour=Colour.RED),
        changed(state=IndicatorState.VERIFIED),
        replace(VIEW, state=CommitmentState.SUBMITTED, target="长" * 40),
    ]
    assert [button.label for button in screens.list_buttons(t(), views)] == [
        "东街社区党支部：集体收入赶上邻村（已公开）",
        "东街社区党支部：集体收入赶上邻村（已超期）",
        "东街社区党支部：集体收入赶上邻村（全部兑现）",
        "东街社区党支部：" + "长" * 8 + "…（待审核）",
    ]


def test_an_empty_list_says_so() -> None:
    for name in screens.LISTS:
        assert "0" not in screens.listing(t(), name, 0).text
        assert "3" in screens.listing(t(), name, 3).text


def test_the_verifier_sees_the_reports_and_their_files() -> None:
    claimed = replace(ONE, state=IndicatorState.FULFILLED, claimed_by=4, reports=1)
    shown = indicators.opened(t(), VIEW, claimed, [REPORT], frozenset(), verify=True)
    assert "3月2日 10:00 王秀英：42.5 万元 已入账 （附 1 个文件）" in shown.text
    assert labels(shown) == ["核实无误", "还不能认定", "看进度图", "看凭证", "返回"]
    assert [file.file_id for file in shown.files] == ["file-1"]
    public = indicators.opened(t(), VIEW, claimed, [REPORT], frozenset(), verify=False)
    assert (labels(public), public.files) == (["看进度图", "看凭证", "返回"], ())


def test_the_owner_reports_first_and_claims_then() -> None:
    steps = frozenset({Step.REPORT})
    fresh = indicators.opened(t(), VIEW, ONE, [], steps, verify=False)
    assert labels(fresh) == ["报进展", "改指标", "看进度图", "返回"]
    again = replace(ONE, reports=1, refused_reason="缺凭证")
    shown = indicators.opened(t(), VIEW, again, [replace(REPORT, files=())], steps, verify=False)
    assert labels(shown) == ["报进展", "已经做到，请核实", "改指标", "看进度图", "返回"]
    assert "上次没有通过核实：缺凭证" in shown.text


def test_who_is_asked_decides_and_who_asked_can_take_it_back() -> None:
    asked = replace(ONE, changes=(replace(CHANGE, state=ChangeState.ASKED, decided_at=None),))
    deciding = indicators.opened(t(), VIEW, asked, [], frozenset(), verify=False, decide=True)
    assert labels(deciding) == ["同意改", "不同意", "看进度图", "返回"]
    own = indicators.opened(t(), VIEW, asked, [], frozenset({Step.REPORT}), verify=False)
    assert labels(own) == ["报进展", "收回改指标的申请", "看进度图", "返回"]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("zh-Hans", "2026年3月3日 申请把证明方式由“照片”改为“报表”，没有同意：照片就够"),
        ("zh-Hant", "2026年3月3日 申請把證明方式由“照片”改爲“报表”，沒有同意：照片就够"),
        ("en", "3 March 2026: asked to change the proof from “照片” to “报表”; not permitted"),
    ],
)
def test_every_change_leaves_a_line_on_the_sheet(language: str, line: str) -> None:
    sheet = screens.opened(t(language), changed(changes=(CHANGE,)), frozenset())
    assert line in sheet.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_fits_into_messages(language: str) -> None:
    view = longest()
    one = view.indicators[0]
    report = replace(REPORT, note=("<&𠮷" * NOTE_LENGTH)[:NOTE_LENGTH], value=HUGE)
    steps = frozenset(Step)
    for outgoing in (
        screens.card(t(language), view),
        screens.opened(t(language), view, steps),
        screens.opened(t(language), replace(view, state=CommitmentState.RETURNED), steps),
        indicators.opened(t(language), view, one, [report] * 10, steps, verify=True),
        indicators.confirm(t(language), view, one, "indicator-claim-sure", "indicator.claim-yes"),
    ):
        parts = split(outgoing.text)
        assert all(0 < units(part) <= MESSAGE for part in parts)
        assert len(outgoing.files) <= 10


def test_a_choice_fits_into_a_button() -> None:
    asked = Expected(
        campaign_id=9999,
        campaign="",
        expectation="a" * 32,
        title="承诺",
        prompt="",
        themes=(),
        organisation_id=1,
        organisation="",
        member_id=9_999_999,
        member="刘春梅",
        plan=None,  # type: ignore[arg-type]
    )
    (button,) = screens.asked_buttons(t(), [asked])
    assert button.label == "承诺：刘春梅"
    assert button.action == f"commitment.at:9999:{'a' * 32}:m9999999"
