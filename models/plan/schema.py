"""The plan file, version 1: what an 实施方案 says, as data. No expressions, no conditions."""

from collections.abc import Iterator
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, Literal, Self

from pydantic import (
    Field,
    PlainSerializer,
    PlainValidator,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from models.plan.ambitions import Figure, Flag, Forecast, Money, Node, Project, Reward
from models.plan.parts import (
    Between,
    Day,
    Due,
    Hours,
    Key,
    Named,
    Percent,
    RosterKey,
    Section,
    Sentence,
    Span,
    Title,
)
from models.rules.periods import PeriodKind
from models.rules.words import post_word

SCHEMA = 1

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


class Category(Named):
    """A kind of organisation with its own themes; comparison happens inside it."""

    themes: tuple[Title, ...] = ()


class Post(Named):
    """Work that a person does beside his office; the roster names it by this title."""

    @property
    def word(self) -> str:
        """As a roster that was read holds it."""
        return post_word(self.title)


class Stage(Named, Span):
    tasks: tuple[Sentence, ...] = ()


class Point(Named):
    """One thing on a standing checklist."""


class Expectation(Named):
    """What is expected of whom, how often, by when. `stage` narrows `every: stage` to one.

    `levels`: depth below the campaign's own organisation, 1 right below it. `roles` and `posts`
    narrow people; `owners` are roster keys of organisations, the campaign's own among them.
    `opens`: the first day on which it is asked for; without it the period's first. `maximum`: how
    many are taken at most; without it as many as come. `follows`: within so many days of the
    superior's meeting; the campaign's own organisation then holds the first. `review`: of a plan;
    without it `approve`.
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
    prompt: Sentence

    @property
    def narrowed(self) -> bool:
        """Beyond categories: to some levels, offices, posts or organisations by name."""
        return bool(self.levels or self.roles or self.posts or self.owners)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.maximum is not None and self.maximum < self.minimum:
            limits = {"min": self.minimum, "max": self.maximum}
            raise PydanticCustomError("max-below-min", "at most is less than at least", limits)
        return self


class Stretch(StrEnum):
    """Whether an indicator has a target above the assigned one."""

    OFF = "off"
    OPTIONAL = "optional"
    REQUIRED = "required"


class CommitmentShape(Section):
    projects: Between = Between(min=1, max=3)
    indicators: Between = Between(min=1, max=5)
    stretch: Stretch = Stretch.OPTIONAL
    locked_days: Annotated[int, Field(ge=0, le=90)] = 14

    @field_validator("projects", "indicators", mode="before")
    @classmethod
    def _with_its_own_rest(cls, said: object, told: ValidationInfo) -> object:
        """Where only one end is said, the other is this section's, not that of any number."""
        usual = cls.model_fields[str(told.field_name)].default.model_dump()
        return {**usual, **said} if isinstance(said, dict) else said


class IdeaShape(Section):
    max_length: Annotated[int, Field(ge=50, le=500)] = 500


class Grade(Section):
    """A mark and its value in points; without a value the mark is not counted."""

    title: Title
    value: Percent | None = None


Scale = dict[Key, Grade]

SATISFACTION: Scale = {
    "satisfied": Grade(title="满意", value=100),
    "mostly": Grade(title="比较满意", value=80),
    "basically": Grade(title="基本满意", value=60),
    "dissatisfied": Grade(title="不满意", value=0),
    "unknown": Grade(title="不了解"),
}

COMMENT_GRADES: Scale = {
    "good": Grade(title="好", value=100),
    "fair": Grade(title="较好", value=80),
    "plain": Grade(title="一般", value=60),
    "poor": Grade(title="较差", value=30),
}


class Item(Named):
    prompt: Sentence


class Questionnaire(Named):
    items: Annotated[dict[Key, Item], Field(min_length=1, max_length=12)]
    scale: Annotated[Scale, Field(min_length=2, max_length=8)] = SATISFACTION


class VoterClass(StrEnum):
    SUPERIOR = "superior"
    MEMBERS = "members"
    PEERS = "peers"
    MASSES = "masses"


def _share(value: object) -> Fraction:
    try:
        share = Fraction(value) if isinstance(value, str | int | Fraction) else Fraction(-1)
    except (ValueError, ZeroDivisionError):
        share = Fraction(-1)
    if not 0 <= share <= 1:
        raise PydanticCustomError("bad-share", "a share lies between 0 and 1")
    return share


Share = Annotated[Fraction, PlainValidator(_share), PlainSerializer(str)]


class Evaluation(Named):
    """A round about each organisation; `voters` gives each class its weight.

    A class with fewer than `minimum_group` ballots is never shown by itself; below five is refused.
    """

    questionnaire: Key
    categories: tuple[Key, ...] = ()
    every: PeriodKind
    opens: Due
    closes: Due
    voters: Annotated[dict[VoterClass, Percent], Field(min_length=1)]
    quorum: Share = Fraction(2, 3)
    minimum_group: Annotated[int, Field(ge=5, le=50)] = 5


class Reminders(Section):
    """Members' digests on these days of the month and its last workday; the secretary's later."""

    days: tuple[Annotated[int, Field(ge=1, le=31)], ...] = (25,)
    last_workday: bool = True
    hours: Hours = Hours()
    secretary_after_minutes: Annotated[int, Field(ge=0, le=240)] = 30


class Measure(StrEnum):
    """What a part of the score is computed from: results and judgements, never use of the bot."""

    ON_TIME = "on_time"
    VERIFIED = "verified"
    ADOPTED = "adopted"
    COMMENT = "comment"
    EVALUATION = "evaluation"


class Part(Named):
    """A weighted part. `of` names the expectation or evaluation that is measured.

    `late`: per cent kept by what came late. `each`: points for one adopted idea.
    """

    measure: Measure
    of: Key
    weight: Annotated[int, Field(ge=1, le=100)]
    cap: Annotated[int, Field(ge=1, le=110)] = 100
    late: Percent = 0
    each: Annotated[int, Field(ge=1, le=100)] = 20


class Band(Named):
    """A group of the ranking, the best first; `share` of those placed in a category."""

    share: Share


class Ranking(Section):
    """Inside a category; a category below `minimum` organisations is listed, not ranked."""

    every: PeriodKind = PeriodKind.QUARTER
    publish: Due
    minimum: Annotated[int, Field(ge=2, le=20)] = 3
    tie_break: tuple[Key, ...] = ()
    notice_workdays: Annotated[int, Field(ge=1, le=30)] = 5
    bands: Annotated[dict[Key, Band], Field(max_length=6)] = Field(default_factory=dict)
    parts: Annotated[dict[Key, Part], Field(min_length=1)]


class Audience(StrEnum):
    """Whose groups: the organisation's own, its superior's, or every one in the campaign."""

    OWN = "own"
    SUPERIOR = "superior"
    ALL = "all"


class Publication(Section):
    """What is announced in which groups; an empty list keeps it private."""

    stages: tuple[Audience, ...] = (Audience.ALL,)
    commitments: tuple[Audience, ...] = (Audience.OWN, Audience.SUPERIOR)
    ideas: tuple[Audience, ...] = (Audience.OWN,)
    comments: tuple[Audience, ...] = (Audience.OWN,)
    evaluations: tuple[Audience, ...] = (Audience.OWN, Audience.SUPERIOR)
    ranking: tuple[Audience, ...] = (Audience.ALL,)


class Term(Span):
    """The campaign's days. `declared_end` is the last one that the document itself names, where
    something that it asks for comes later."""

    declared_end: Day | None = None


class Plan(Section):
    """One campaign. Everything optional has the default a secretary would expect."""

    version: Annotated[Literal[1], Field(alias="schema")]
    id: Key
    title: Title
    issuer: Title
    purpose: Sentence
    period: Term
    categories: Annotated[dict[Key, Category], Field(min_length=1)]
    posts: dict[Key, Post] = Field(default_factory=dict)
    stages: dict[Key, Stage] = Field(default_factory=dict)
    said: Annotated[dict[Key, Expectation], Field(alias="expectations", min_length=1)]
    projects: dict[Key, Project] = Field(default_factory=dict)
    commitments: CommitmentShape = CommitmentShape()
    ideas: IdeaShape = IdeaShape()
    comment_scale: Annotated[Scale, Field(default=COMMENT_GRADES, min_length=2, max_length=8)]
    questionnaires: dict[Key, Questionnaire] = Field(default_factory=dict)
    evaluations: dict[Key, Evaluation] = Field(default_factory=dict)
    figures: dict[Key, Figure] = Field(default_factory=dict)
    forecasts: dict[Key, Forecast] = Field(default_factory=dict)
    rewards: dict[Key, Reward] = Field(default_factory=dict)
    flags: Annotated[dict[Key, Flag], Field(max_length=8)] = Field(default_factory=dict)
    money: Money = Money()
    reminders: Reminders = Reminders()
    ranking: Ranking | None = None
    publish: Publication = Publication()

    @property
    def expectations(self) -> dict[str, Expectation]:
        """Everything that is owed, in the file's order: what is said, then the projects' nodes."""
        # Not cached: a copy with other expectations would take the cache along.
        if not self.projects:
            return self.said
        return {**self.said, **dict(_owed_at_nodes(self.projects))}

    def expected(self, kind: Kind, by: By | None = None) -> dict[Key, Expectation]:
        """The expectations of one kind, and of one side if given, in the file's order."""
        return {
            key: expectation
            for key, expectation in self.expectations.items()
            if expectation.kind is kind and (by is None or expectation.by is by)
        }


def _owed_at_nodes(projects: dict[Key, Project]) -> Iterator[tuple[str, Expectation]]:
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
