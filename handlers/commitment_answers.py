"""A commitment as the answers of its form, and back."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from models.plan.schema import Plan
from models.queries.commitment_views import CommitmentView, IndicatorView
from services.drafts import CommitmentDraft, IndicatorDraft, ProjectDraft
from services.expected import Expected

PROJECTS = 5
YES, NO = "yes", "no"
LIMITS = "limits"
"""An answer that is preset and never asked: how few and how many projects and indicators the plan
allows."""


def draft_of(answers: Mapping[str, Any]) -> CommitmentDraft:
    projects = [
        ProjectDraft(title, tuple(_drafted(item) for item in answers[f"indicators-{number}"]))
        for number in range(1, PROJECTS + 1)
        if (title := answers.get(f"project-{number}"))
    ]
    return CommitmentDraft(answers["target"], tuple(projects))


def _drafted(item: Mapping[str, Any]) -> IndicatorDraft:
    stretch = item.get("stretch")
    return IndicatorDraft(
        title=item["title"],
        baseline=Decimal(item["baseline"]),
        target=Decimal(item["target"]),
        stretch=None if stretch is None else Decimal(stretch),
        unit=item["unit"],
        deadline=date.fromisoformat(item["deadline"]),
        owner=item["owner"],
        proof=item["proof"],
        carried=item.get("carried"),
    )


def meta_of(asked: Expected) -> dict[str, Any]:
    return _bounds(asked.plan) | {
        "commitment": None,
        "campaign": asked.campaign_id,
        "expectation": asked.expectation,
        "organisation": asked.organisation_id,
        "member": asked.member_id,
        "owner": asked.member or asked.organisation,
        "prompt": asked.prompt,
        "themes": list(asked.themes),
    }


def meta_again(view: CommitmentView, plan: Plan) -> dict[str, Any]:
    """To hand in again what was returned; the reason is said in place of the plan's prompt."""
    return _bounds(plan) | {
        "commitment": view.id,
        "owner": view.by,
        "prompt": view.return_reason or "",
        "themes": [],
    }


def limits_of(plan: Plan) -> dict[str, Any]:
    """What the plan allows: at least and at most."""
    shape = plan.commitments
    return {
        LIMITS: {
            "projects": [shape.projects.min, shape.projects.max],
            "indicators": [shape.indicators.min, shape.indicators.max],
        }
    }


def answers_of(view: CommitmentView) -> dict[str, Any]:
    """What was handed in, as answers that can be kept."""
    answers: dict[str, Any] = {"target": view.target}
    for number, project in enumerate(view.projects, 1):
        answers[f"project-{number}"] = project.title
        answers[f"indicators-{number}"] = [_answered(one) for one in project.indicators]
        answers[f"more-{number}"] = YES if number < len(view.projects) else NO
    return answers


def _answered(one: IndicatorView) -> dict[str, Any]:
    return {
        "title": one.title,
        "unit": one.unit,
        "baseline": format(one.baseline, "f"),
        "target": format(one.target, "f"),
        "stretch": None if one.stretch is None else format(one.stretch, "f"),
        "deadline": one.deadline.isoformat(),
        "owner": one.owner,
        "proof": one.proof,
        "carried": one.carried,
    }


def _bounds(plan: Plan) -> dict[str, Any]:
    return {
        "first": plan.period.start.isoformat(),
        "last": plan.period.end.isoformat(),
        "stretch": plan.commitments.stretch.value,
    }
