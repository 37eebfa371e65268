from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from models.plan.loading import load
from models.plan.schema import Plan, Stretch
from services import drafts
from services.drafts import CommitmentDraft, ProjectDraft, check_draft, check_stretch
from services.refusals import Refusal, TooLong
from services.submission import NothingWritten
from tests.services.papers import indicator, paper
from tests.services.worlds import PLANS

TODAY = date(2026, 3, 2)


@pytest.fixture(scope="module")
def plan() -> Plan:
    return load(PLANS / "pairing.yaml").plan


def test_a_sound_draft_passes(plan: Plan) -> None:
    falling = indicator(baseline=Decimal(9), target=Decimal(4), stretch=Decimal("2.5"))
    check_draft(paper(indicator(), falling, indicator(stretch=None)), plan, TODAY)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"title": " "}, NothingWritten),
        ({"title": "长" * 61}, TooLong),
        ({"unit": "元" * 13}, TooLong),
        ({"owner": ""}, NothingWritten),
        ({"proof": "证" * 201}, TooLong),
        ({"baseline": Decimal("NaN")}, drafts.FigureUnusable),
        ({"baseline": Decimal("0.00001")}, drafts.FigureUnusable),
        ({"target": Decimal(10) ** 11}, drafts.FigureUnusable),
        ({"target": Decimal("36.50")}, drafts.TargetUnchanged),
        ({"stretch": Decimal(50)}, drafts.StretchTooLow),
        ({"stretch": Decimal(45)}, drafts.StretchTooLow),
        ({"target": Decimal(20), "stretch": Decimal(25)}, drafts.StretchTooLow),
        ({"deadline": date(2026, 3, 1)}, drafts.DeadlineOutside),
        ({"deadline": date(2027, 1, 1)}, drafts.DeadlineOutside),
    ],
)
def test_an_indicator_that_cannot_be_checked_is_refused(
    plan: Plan, change: dict[str, object], refusal: type[Refusal]
) -> None:
    with pytest.raises(refusal):
        check_draft(paper(indicator(**change)), plan, TODAY)


@pytest.mark.parametrize("deadline", [TODAY, date(2026, 12, 31)])
def test_the_first_and_the_last_possible_deadline(plan: Plan, deadline: date) -> None:
    check_draft(paper(indicator(deadline=deadline)), plan, TODAY)


def test_a_deadline_tells_from_when_to_when(plan: Plan) -> None:
    with pytest.raises(drafts.DeadlineOutside) as refused:
        check_draft(paper(indicator(deadline=date(2025, 1, 1))), plan, date(2025, 12, 1))
    assert refused.value.args_ == {"first": date(2026, 1, 1), "last": date(2026, 12, 31)}


def test_the_plan_bounds_projects_and_indicators(plan: Plan) -> None:
    project = ProjectDraft("发展产业", (indicator(),))
    for count in (0, 4):
        with pytest.raises(drafts.ProjectsOutOfNumber):
            check_draft(CommitmentDraft("目标", (project,) * count), plan, TODAY)
    for count in (0, 5):
        crowded = replace(project, indicators=(indicator(),) * count)
        with pytest.raises(drafts.IndicatorsOutOfNumber):
            check_draft(CommitmentDraft("目标", (crowded,)), plan, TODAY)


def test_the_plan_decides_about_stretch_targets() -> None:
    figures = Decimal(1), Decimal(2)
    check_stretch(*figures, None, Stretch.OFF)
    check_stretch(*figures, None, Stretch.OPTIONAL)
    check_stretch(*figures, Decimal(3), Stretch.REQUIRED)
    with pytest.raises(drafts.StretchMissing):
        check_stretch(*figures, None, Stretch.REQUIRED)
    with pytest.raises(drafts.StretchNotAsked):
        check_stretch(*figures, Decimal(3), Stretch.OFF)
