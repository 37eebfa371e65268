"""What somebody wants to promise, and the rules it must keep before anybody reviews it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from models.plan.parts import Between
from models.plan.schema import CommitmentShape, Plan, Stretch
from services.refusals import Refusal
from services.submission import require_text

TARGET_LENGTH = 200
TITLE_LENGTH = 60
UNIT_LENGTH = 12
OWNER_LENGTH = 40
PROOF_LENGTH = 200
# SQLite keeps a figure as a binary fraction, which is exact to fifteen digits.
FIGURE_LIMIT = Decimal(10) ** 11
FIGURE_PLACES = 4


@dataclass(frozen=True, slots=True)
class IndicatorDraft:
    """Figures are in `unit`; `deadline` is the last local day; `proof` says how it is proved;
    `carried`: what was left open and is taken along with it."""

    title: str
    baseline: Decimal
    target: Decimal
    stretch: Decimal | None
    unit: str
    deadline: date
    owner: str
    proof: str
    carried: str | None = None


@dataclass(frozen=True, slots=True)
class ProjectDraft:
    title: str
    indicators: tuple[IndicatorDraft, ...]


@dataclass(frozen=True, slots=True)
class CommitmentDraft:
    target: str
    projects: tuple[ProjectDraft, ...]


class FigureUnusable(Refusal):
    """Not a number, more than 4 decimal places, or 12 digits and more before the point."""


class ProjectsOutOfNumber(Refusal):
    """Args: `count`, `least`, `most`."""


class IndicatorsOutOfNumber(Refusal):
    """Args: `project`, `count`, `least`, `most`."""


class TargetUnchanged(Refusal):
    """The target equals the baseline: nothing is promised."""


class StretchMissing(Refusal):
    """The plan asks for a stretch target."""


class StretchNotAsked(Refusal):
    """The plan knows no stretch target."""


class StretchTooLow(Refusal):
    """Args: `target`. A stretch goes beyond the target, away from the baseline."""


class TargetTurned(Refusal):
    """Args: `baseline`. The new target lies on its other side: that is another promise."""


class TargetBeyondStretch(Refusal):
    """Args: `stretch`, which has to lie beyond the target."""


class DeadlineOutside(Refusal):
    """Args: `first`, `last`: the days from which a deadline can be chosen."""


def check_draft(draft: CommitmentDraft, plan: Plan, today: date) -> None:
    """Raises the first refusal, in the order in which people read the draft."""
    shape = plan.commitments
    require_text(draft.target, TARGET_LENGTH)
    if not _within(len(draft.projects), shape.projects):
        raise ProjectsOutOfNumber(count=len(draft.projects), **_bounds(shape.projects))
    for project in draft.projects:
        _check_project(project, shape)
        for indicator in project.indicators:
            _check_indicator(indicator, plan, today)


def check_figure(value: Decimal) -> None:
    if not value.is_finite() or abs(value) >= FIGURE_LIMIT:
        raise FigureUnusable
    if value != round(value, FIGURE_PLACES):
        raise FigureUnusable


def check_target(baseline: Decimal, target: Decimal) -> None:
    check_figure(target)
    if target == baseline:
        raise TargetUnchanged


def check_stretch(
    baseline: Decimal, target: Decimal, stretch: Decimal | None, rule: Stretch
) -> None:
    if stretch is None:
        if rule is Stretch.REQUIRED:
            raise StretchMissing
        return
    if rule is Stretch.OFF:
        raise StretchNotAsked
    check_figure(stretch)
    if (stretch - target) * (target - baseline) <= 0:
        raise StretchTooLow(target=target)


def check_deadline(deadline: date, plan: Plan, today: date) -> None:
    first, last = max(today, plan.period.start), plan.period.end
    if not first <= deadline <= last:
        raise DeadlineOutside(first=first, last=last)


def _check_project(project: ProjectDraft, shape: CommitmentShape) -> None:
    require_text(project.title, TITLE_LENGTH)
    count = len(project.indicators)
    if not _within(count, shape.indicators):
        raise IndicatorsOutOfNumber(project=project.title, count=count, **_bounds(shape.indicators))


def _check_indicator(draft: IndicatorDraft, plan: Plan, today: date) -> None:
    for text, limit in _texts(draft):
        require_text(text, limit)
    check_figure(draft.baseline)
    check_target(draft.baseline, draft.target)
    check_stretch(draft.baseline, draft.target, draft.stretch, plan.commitments.stretch)
    check_deadline(draft.deadline, plan, today)


def _texts(draft: IndicatorDraft) -> Iterator[tuple[str, int]]:
    yield draft.title, TITLE_LENGTH
    yield draft.unit, UNIT_LENGTH
    yield draft.owner, OWNER_LENGTH
    yield draft.proof, PROOF_LENGTH


def _within(count: int, allowed: Between) -> bool:
    return allowed.min <= count <= allowed.max


def _bounds(allowed: Between) -> dict[str, int]:
    return {"least": allowed.min, "most": allowed.max}
