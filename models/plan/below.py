"""A plan below a plan: what an organisation adds to its superior's. It never loosens.

Its file says `extends:` the superior's id, has words of its own, tasks beside the superior's in
his stages, and expectations under keys that he does not use. Nothing else can be said in it.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

import yaml
from pydantic import Field

from models.plan.checks import Setting, examine
from models.plan.expecting import Expectation, Kind
from models.plan.loading import EXTENDS, Loaded, validated
from models.plan.parts import Key, Section, Sentence, Title
from models.plan.positions import Document, parse
from models.plan.problems import Path, Place, Plain, PlanErrors, Problem, Severity
from models.plan.schema import Audience, Plan, Publication, Stage

MAX_BYTES = 40_000  # Twenty things with the longest prompts; it takes seconds to read more.
MOST, TASKS = 20, 10
ISSUER = 40
KINDS = (Kind.SUMMARY, Kind.MEETING, Kind.IDEA)
"""What an organisation can ask of its own: done with what is there, judged by no superior."""


class OwnStage(Section):
    """What an organisation does in a stage of its superior's, beside his tasks."""

    tasks: Annotated[tuple[Sentence, ...], Field(min_length=1, max_length=TASKS)]


class OwnPlan(Section):
    """The file, by itself. `extends` is the superior's id."""

    version: Annotated[Literal[1], Field(alias="schema")]
    extends: Key
    title: Title
    purpose: Sentence
    stages: dict[Key, OwnStage] = Field(default_factory=dict)
    expectations: Annotated[dict[Key, Expectation], Field(min_length=1, max_length=MOST)]


def read_below(source: str, file: str, superior: Plan, issuer: str) -> Loaded:
    """`issuer` is the organisation's name. The plan of the result is what is run: the superior's
    days and stages, and only what is added. Raises PlanErrors."""
    document = parse(source, file)
    if problems := list(_changing(document, superior, file)):
        raise PlanErrors(*sorted(problems, key=lambda one: (one.place.line, one.place.column)))
    own = validated(document, file, OwnPlan)
    if problems := list(_unfit(own, document, superior, file)):
        raise PlanErrors(*problems)
    plan = _composed(own, superior, issuer)
    return Loaded(plan, source, file, document.positions, document.data, superior.id)


def judge_below(loaded: Loaded, setting: Setting) -> tuple[Problem, ...]:
    """What the checks say of the added things; the superior's own were judged with his plan."""
    found = examine(loaded, setting)
    return tuple(one for one in found if one.path[:1] == ("expectations",))


def refuse_below(loaded: Loaded, setting: Setting) -> tuple[Problem, ...]:
    """The warnings and notes; raises PlanErrors when there is an error among the findings."""
    problems = judge_below(loaded, setting)
    if wrong := [one for one in problems if one.severity is Severity.ERROR]:
        raise PlanErrors(*wrong)
    return problems


def own_plan(source: str) -> OwnPlan:
    """Of a text that was read before."""
    return validated(parse(source, EXTENDS), EXTENDS, OwnPlan)


def written(data: Mapping[str, object]) -> str:
    """A file that says this and nothing else."""
    text: str = yaml.safe_dump(dict(data), allow_unicode=True, sort_keys=False)
    return text


def _changing(document: Document, superior: Plan, file: str) -> Iterator[Problem]:
    """Whatever stands there that the superior's plan says, or that only a superior's may say."""
    for path in _taken(document.data, superior):
        place = document.positions.of_key(path, Place(file))
        yield Problem("below-changes", place, path, {"key": str(path[-1])})


def _taken(data: Mapping[str, object], superior: Plan) -> Iterator[Path]:
    theirs = _keys(Plan) - _keys(OwnPlan)
    yield from ((key,) for key in data if key in theirs)
    for key, stage in _mapping(data, "stages").items():
        if key in superior.stages and isinstance(stage, dict):
            held = _keys(Stage) - _keys(OwnStage)
            yield from (("stages", key, name) for name in stage if name in held)
    known = superior.expectations
    yield from (("expectations", key) for key in _mapping(data, "expectations") if key in known)


def _unfit(own: OwnPlan, document: Document, superior: Plan, file: str) -> Iterator[Problem]:
    def problem(code: str, path: Path, **values: Plain) -> Problem:
        return Problem(code, document.positions.of(path, Place(file)), path, values)

    if own.extends != superior.id:
        yield problem("below-extends", (EXTENDS,), given=own.extends, id=superior.id)
    for key in own.stages:
        if key not in superior.stages:
            known = ", ".join(superior.stages)
            yield problem("below-new-stage", ("stages", key), key=key, known=known)
    for key, one in own.expectations.items():
        if one.kind not in KINDS:
            path = ("expectations", key, "kind")
            yield problem("below-kind", path, title=one.title, known=", ".join(KINDS))


def _composed(own: OwnPlan, superior: Plan, issuer: str) -> Plan:
    stages = {key: _stage(one, own.stages.get(key)) for key, one in superior.stages.items()}
    # The superior announces his stages himself; only what is added to one is told again.
    told = (Audience.ALL,) if own.stages else ()
    return superior.model_copy(
        update={
            "title": own.title,
            "issuer": issuer[:ISSUER],
            "purpose": own.purpose,
            "stages": stages,
            "said": own.expectations,
            "projects": {},
            "discussions": {},
            "questionnaires": {},
            "evaluations": {},
            "figures": {},
            "forecasts": {},
            "flags": {},
            "plaques": {},
            "honours": {},
            "grades": {},
            "rewards": {},
            "ranking": None,
            "publish": Publication(stages=told, ideas=superior.publish.ideas, ranking=()),
        }
    )


def _stage(stage: Stage, own: OwnStage | None) -> Stage:
    return stage.model_copy(update={"tasks": own.tasks if own else ()})


def _mapping(data: Mapping[str, object], key: str) -> Mapping[str, object]:
    found = data.get(key)
    return found if isinstance(found, dict) else {}


def _keys(section: type[Section]) -> set[str]:
    return {field.alias or name for name, field in section.model_fields.items()}
