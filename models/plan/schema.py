"""The plan file, version 1: what an 实施方案 says, as data. No expressions, no conditions."""

from enum import StrEnum
from functools import cached_property
from typing import Annotated, Literal

from pydantic import (
    Field,
    ValidationInfo,
    field_validator,
)

from models.plan.ambitions import Figure, Flag, Forecast, Money, Project
from models.plan.archiving import Archive
from models.plan.discussing import Discussion
from models.plan.displaying import Plaque
from models.plan.expecting import By, Expectation, Kind, owed_at_nodes
from models.plan.grading import Grading
from models.plan.honouring import Honour, Whom, owed_of_honours
from models.plan.judging import (
    COMMENT_GRADES,
    About,
    CommentScale,
    Evaluation,
    Judged,
    Questionnaire,
    Ranking,
)
from models.plan.parts import (
    Between,
    Day,
    Hours,
    Key,
    Named,
    Section,
    Sentence,
    Span,
    Title,
)
from models.plan.rewarding import Reward
from models.plan.supervising import Supervision
from models.rules.words import post_word

SCHEMA = 1


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


class Reminders(Section):
    """Members' digests on these days of the month and its last workday; the secretary's later."""

    days: tuple[Annotated[int, Field(ge=1, le=31)], ...] = (25,)
    last_workday: bool = True
    hours: Hours = Hours()
    secretary_after_minutes: Annotated[int, Field(ge=0, le=240)] = 30


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
    plaques: tuple[Audience, ...] = (Audience.OWN,)
    honours: tuple[Audience, ...] = (Audience.ALL,)
    evaluations: tuple[Audience, ...] = (Audience.OWN, Audience.SUPERIOR)
    ranking: tuple[Audience, ...] = (Audience.ALL,)
    exemplars: tuple[Audience, ...] = (Audience.ALL,)
    discussions: tuple[Audience, ...] = (Audience.ALL,)
    documents: tuple[Audience, ...] = (Audience.OWN,)


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
    stages: Annotated[dict[Key, Stage], Field(max_length=60)] = Field(default_factory=dict)
    said: Annotated[dict[Key, Expectation], Field(alias="expectations", min_length=1)]
    projects: dict[Key, Project] = Field(default_factory=dict)
    discussions: Annotated[dict[Key, Discussion], Field(max_length=16)] = Field(
        default_factory=dict
    )
    commitments: CommitmentShape = CommitmentShape()
    ideas: IdeaShape = IdeaShape()
    comment_scale: Annotated[
        CommentScale, Field(default=COMMENT_GRADES, min_length=2, max_length=8)
    ]
    questionnaires: dict[Key, Questionnaire] = Field(default_factory=dict)
    evaluations: dict[Key, Evaluation] = Field(default_factory=dict)
    figures: dict[Key, Figure] = Field(default_factory=dict)
    forecasts: dict[Key, Forecast] = Field(default_factory=dict)
    rewards: dict[Key, Reward] = Field(default_factory=dict)
    flags: Annotated[dict[Key, Flag], Field(max_length=8)] = Field(default_factory=dict)
    plaques: Annotated[dict[Key, Plaque], Field(max_length=16)] = Field(default_factory=dict)
    honours: Annotated[dict[Key, Honour], Field(max_length=16)] = Field(default_factory=dict)
    grades: Annotated[dict[Key, Grading], Field(max_length=8)] = Field(default_factory=dict)
    money: Money = Money()
    reminders: Reminders = Reminders()
    ranking: Ranking | None = None
    supervision: Supervision | None = None
    publish: Publication = Publication()
    archive: Archive = Archive()

    @cached_property
    def expectations(self) -> dict[str, Expectation]:
        """Everything that is owed, in the file's order: what is said, then the projects' nodes and
        whom to propose for an honour."""
        if not self.projects and not self.honours:
            return self.said
        nodes, honours = owed_at_nodes(self.projects), owed_of_honours(self.honours)
        return {**self.said, **dict(nodes), **dict(honours)}

    @property
    def regular(self) -> dict[str, Expectation]:
        """What falls due by itself, in each of its periods."""
        return {key: one for key, one in self.expectations.items() if not one.on_call}

    @property
    def tellers(self) -> bool:
        """Whether any evaluation wants two people to hold its key."""
        return any(one.tellers for one in self.evaluations.values())

    def stage_of(self, evaluation: Evaluation) -> Key | None:
        """The only one that it is held in: that of the honour which is voted on."""
        honour = self.honours.get(evaluation.of or "")
        return honour.stage if honour else None

    def judged(self, evaluation: Evaluation) -> Judged:
        if not evaluation.about.several:
            return Judged.WHOLE
        honour = self.honours.get(evaluation.of or "")
        stand = evaluation.about is About.NOMINEES and honour
        return Judged.UNITS if stand and stand.whom is Whom.ORGANISATIONS else Judged.PEOPLE

    def expected(self, kind: Kind, by: By | None = None) -> dict[Key, Expectation]:
        """The expectations of one kind, and of one side if given, in the file's order."""
        return {
            key: expectation
            for key, expectation in self.expectations.items()
            if expectation.kind is kind and (by is None or expectation.by is by)
        }
