"""What a plan lets follow from what happens to an organisation: a gap that it has to put right."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from models.plan.problems import Path
from models.plan.rectifying import Rectify
from models.plan.schema import Plan


@dataclass(frozen=True, slots=True)
class Cause:
    """`why`: a comment's grade, a flag that came with it, a group of the final ranking, or an
    evaluation below its floor. `path` leads to the plan's `rectify`."""

    why: str
    key: str
    title: str
    path: Path
    rectify: Rectify

    @property
    def ref(self) -> str:
        return f"{self.why}:{self.key}"


def causes(plan: Plan) -> Iterator[Cause]:
    yield from of_comments(plan)
    yield from of_bands(plan)
    for key, one in plan.evaluations.items():
        if one.floor and one.floor.rectify:
            path = ("evaluations", key, "floor", "rectify")
            yield Cause("floor", key, one.title, path, one.floor.rectify)


def of_comments(plan: Plan) -> Iterator[Cause]:
    for key, grade in plan.comment_scale.items():
        if grade.rectify:
            path = ("comment_scale", key, "rectify")
            yield Cause("grade", key, grade.title, path, grade.rectify)
    for key, flag in plan.flags.items():
        if flag.rectify:
            yield Cause("flag", key, flag.title, ("flags", key, "rectify"), flag.rectify)


def of_bands(plan: Plan) -> Iterator[Cause]:
    for key, band in (plan.ranking.bands if plan.ranking else {}).items():
        if band.rectify:
            path = ("ranking", "bands", key, "rectify")
            yield Cause("band", key, band.title, path, band.rectify)


def of_comment(plan: Plan, grade: str | None, flags: Iterable[str]) -> list[Cause]:
    """What follows from this grade and these flags."""
    given = {f"grade:{grade}", *(f"flag:{key}" for key in flags)}
    return [one for one in of_comments(plan) if one.ref in given]
