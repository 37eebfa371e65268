"""What is expected of whom: the backbone of a plan."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from models.plan.ambitions import Node, Project
from models.plan.parts import Due, Key, Named, RosterKey, Sentence
from models.rules.periods import PeriodKind

Level = Annotated[int, Field(ge=1, le=9)]


class Kind(StrEnum):
    """What can be expected of somebody. Evaluations have a section of their own."""

    COMMITMENT = "commitment"
    IDEA = "idea"
    SUMMARY = "summary"
    COMMENT = "comment"
    MEETING = "meeting"
    GAP = "gap"
    CHECKLIST = "checklist"
    PLAN = "plan"
    RIVAL = "rival"
    LINK = "link"
    VISIT = "visit"
    PLAQUE = "plaque"
    GRADE = "grade"
    RULE = "rule"
    NOMINATION = "nomination"
    EXEMPLAR = "exemplar"


class By(StrEnum):
    """Who owes it: each member, each secretary and deputy for himself, each organisation, or the
    superior for each organisation below."""

    MEMBERS = "members"
    LEADERS = "leaders"
    ORGANISATIONS = "organisations"
    SUPERIORS = "superiors"


class Office(StrEnum):
    """Those of the roster's offices that an expectation of members can be narrowed to."""

    SECRETARY = "secretary"
    DEPUTY = "deputy"
    MEMBER = "member"
    MIGRANT = "migrant"


class Review(StrEnum):
    """What becomes of an organisation's own plan: it holds once the superior has approved it, or
    as soon as it is filed with him."""

    APPROVE = "approve"
    FILE = "file"


class Side(StrEnum):
    """Where a rival is looked for: in the campaign's own tree, or elsewhere."""

    INSIDE = "inside"
    OUTSIDE = "outside"


class Subject(StrEnum):
    """Whom a superior comments on: each organisation below, or each of its people."""

    ORGANISATIONS = "organisations"
    MEMBERS = "members"


class Point(Named):
    """One thing on a standing checklist."""


class Expectation(Named):
    """What is expected of whom, how often, by when. `stage` narrows `every: stage` to one.

    `levels`: depth below the campaign's own organisation, 1 right below it. `roles` and `posts`
    narrow people; `owners` are roster keys of organisations, the campaign's own among them.
    `opens`: the first day on which it is asked for; without it the period's first. `maximum`: how
    many are taken at most; without it as many as come. `follows`: within so many days of the
    superior's meeting; the campaign's own organisation then holds the first. `review`: of a plan;
    without it `approve`. `side`: of a rival. `announce`: a visit that is put on a day ahead, such
    as an open lesson, is told to the organisation's people. `of`: the links among which a visit's
    is chosen, or the grades that are proposed. `plaques`: which of them count; without it any.
    `about`: of a comment; without it `organisations`. `on_call`: nobody owes it until something
    that has happened asks it of him, and after `due` nothing does any more.
    """

    kind: Kind
    by: By
    categories: tuple[Key, ...] = ()
    levels: tuple[Level, ...] = ()
    roles: tuple[Office, ...] = ()
    posts: tuple[Key, ...] = ()
    owners: tuple[RosterKey, ...] = ()
    every: PeriodKind
    stage: Key | None = None
    opens: Due | None = None
    due: Due
    minimum: Annotated[int, Field(ge=1, le=20)] = 1
    maximum: Annotated[int, Field(ge=1, le=99)] | None = None
    follows: Annotated[int, Field(ge=1, le=90)] | None = None
    items: Annotated[dict[Key, Point], Field(max_length=20)] = Field(default_factory=dict)
    review: Review | None = None
    side: Side | None = None
    announce: bool | None = None
    of: Key | None = None
    plaques: tuple[Key, ...] = ()
    about: Subject | None = None
    on_call: bool | None = None
    prompt: Sentence

    @property
    def narrowed(self) -> bool:
        """Beyond categories: to some levels, offices, posts or organisations by name."""
        return bool(self.levels or self.roles or self.posts or self.owners)

    @property
    def people(self) -> bool:
        """A comment on each of an organisation's people."""
        return self.about is Subject.MEMBERS

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.maximum is not None and self.maximum < self.minimum:
            limits = {"min": self.minimum, "max": self.maximum}
            raise PydanticCustomError("max-below-min", "at most is less than at least", limits)
        return self


def owed_at_nodes(projects: dict[Key, Project]) -> Iterator[tuple[str, Expectation]]:
    """What each node of each project asks, under the project's and the node's key."""
    for name, project in projects.items():
        for key, node in project.nodes.items():
            yield f"{name}.{key}", _at_node(name, project, key, node)


def _at_node(name: str, project: Project, key: str, node: Node) -> Expectation:
    """A dot is in no key of a file, so a node's is nobody else's."""
    renamed = node.was or project.was
    # Two titles in one may be longer than one may be.
    return Expectation.model_construct(
        title=f"{project.title}：{node.title}",
        was=f"{project.was or name}.{node.was or key}" if renamed else None,
        kind=Kind.SUMMARY,
        by=By.ORGANISATIONS,
        categories=project.categories,
        owners=project.owners,
        every=PeriodKind.ONCE,
        due=Due(on=node.due),
        prompt=project.prompt,
    )
