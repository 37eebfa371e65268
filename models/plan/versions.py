"""A plan as an immutable version: what it resolves to and how it is told from another."""

import hashlib
import json

import yaml

from models.plan.parts import Key, Named
from models.plan.schema import Plan

SECTIONS = (
    *("categories", "posts", "stages", "said", "projects", "questionnaires", "evaluations"),
    *("figures", "forecasts", "rewards", "flags", "plaques", "honours", "grades"),
    "discussions",
)


def resolve(plan: Plan) -> dict[str, object]:
    """Everything the bot will run, defaults included, as JSON values."""
    return plan.model_dump(mode="json", by_alias=True)


def written_out(plan: Plan) -> str:
    """The same as a plan file that extends nothing, without what is absent."""
    data = plan.model_dump(mode="json", by_alias=True, exclude_none=True)
    text: str = yaml.safe_dump(data, allow_unicode=True, sort_keys=False)
    return text


def digest(plan: Plan) -> str:
    """SHA-256 of what the plan resolves to: comments and layout do not make a new version."""
    text = json.dumps(resolve(plan), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def named(plan: Plan) -> dict[tuple[Key, ...], Named]:
    """Everything that has a key of its own, by its path."""
    found: dict[tuple[Key, ...], Named] = {}
    for section in SECTIONS:
        name = Plan.model_fields[section].alias or section
        found |= {(name, key): thing for key, thing in getattr(plan, section).items()}
    for key, project in plan.projects.items():
        found |= {("projects", key, "nodes", node): one for node, one in project.nodes.items()}
    for key, one in plan.said.items():
        found |= {("expectations", key, "items", item): point for item, point in one.items.items()}
    for key, form in plan.questionnaires.items():
        found |= {("questionnaires", key, "items", item): one for item, one in form.items.items()}
    for key, reward in plan.rewards.items():
        levels = reward.levels.items()
        found |= {("rewards", key, "levels", level): one for level, one in levels}
    if plan.ranking:
        found |= {("ranking", "parts", key): part for key, part in plan.ranking.parts.items()}
        found |= {("ranking", "bands", key): band for key, band in plan.ranking.bands.items()}
        found |= {("ranking", "points", key): one for key, one in plan.ranking.points.items()}
    return found
