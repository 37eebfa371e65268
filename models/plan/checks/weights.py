"""Checks that shares add up and that a part of the score can be measured as it says."""

from collections.abc import Iterator, Mapping

from models.plan.checks.finding import Finding, Setting, error, note, warning
from models.plan.expecting import By, Kind
from models.plan.judging import Grade, Measure, Part
from models.plan.problems import Path
from models.plan.schema import Audience, Plan
from models.rules.periods import PeriodKind

WHOLE = 100

LIMITS: Mapping[Kind, tuple[str, ...]] = {
    **dict.fromkeys((Kind.SUMMARY, Kind.GAP, Kind.LINK, Kind.VISIT, Kind.NOMINATION), ()),
    Kind.EXEMPLAR: (),
    Kind.GRADE: ("maximum",),
}
"""What these kinds cannot have; no other has a first day or a most."""

MEASURES: Mapping[Kind | None, tuple[Measure, ...]] = {
    Kind.COMMITMENT: (Measure.ON_TIME, Measure.VERIFIED),
    Kind.IDEA: (Measure.ON_TIME, Measure.ADOPTED),
    Kind.SUMMARY: (Measure.ON_TIME,),
    Kind.COMMENT: (Measure.COMMENT, Measure.ON_TIME),
    Kind.MEETING: (Measure.ON_TIME,),
    Kind.GAP: (Measure.ON_TIME, Measure.VERIFIED),
    Kind.CHECKLIST: (Measure.ON_TIME,),
    Kind.PLAN: (Measure.ON_TIME,),
    Kind.RIVAL: (Measure.ON_TIME,),
    Kind.LINK: (Measure.ON_TIME,),
    Kind.VISIT: (Measure.ON_TIME,),
    Kind.PLAQUE: (Measure.ON_TIME,),
    Kind.GRADE: (Measure.ON_TIME,),
    Kind.RULE: (Measure.ON_TIME,),
    Kind.NOMINATION: (),
    Kind.EXEMPLAR: (),
    None: (Measure.EVALUATION,),
}
"""None where it is never scored, which `exemplars.unscored` says."""


def parts_add_up(plan: Plan, _: Setting) -> Iterator[Finding]:
    if plan.ranking is None or not plan.ranking.parts:
        return
    total = sum(part.weight for part in plan.ranking.parts.values())
    if total != WHOLE:
        yield error("weights-parts", ("ranking", "parts"), total=total)


def voters_add_up(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.evaluations.items():
        if (total := sum(one.voters.values())) != WHOLE:
            yield error("weights-voters", ("evaluations", key, "voters"), total=total)


def scales_count(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A scale on which no mark has a value gives no score. That of the comments is one only where
    they count in the ranking."""
    scales: dict[Path, Mapping[str, Grade]] = {
        ("questionnaires", key, "scale"): one.scale for key, one in plan.questionnaires.items()
    }
    if any(part.measure is Measure.COMMENT for part in _parts(plan).values()):
        scales[("comment_scale",)] = plan.comment_scale
    for path, scale in scales.items():
        if all(grade.value is None for grade in scale.values()):
            yield error("scale-without-value", path)


def measure_fits(plan: Plan, _: Setting) -> Iterator[Finding]:
    """Organisations are ranked, so what was found about people is no part of their scores."""
    for key, part in _parts(plan).items():
        if part.of not in plan.expectations and part.of not in plan.evaluations:
            continue
        if _about_people(plan, part.of):
            yield error("measure-people", ("ranking", "parts", key, "of"), of=part.of)
            continue
        expectation = plan.expectations.get(part.of)
        fitting = MEASURES[expectation.kind if expectation else None]
        if fitting and part.measure not in fitting:
            values = {"measure": part.measure.value, "fitting": ", ".join(fitting), "of": part.of}
            yield error("measure-misfit", ("ranking", "parts", key, "measure"), **values)


def _about_people(plan: Plan, of: str) -> bool:
    evaluation, expectation = plan.evaluations.get(of), plan.expectations.get(of)
    return bool((evaluation and evaluation.about.several) or (expectation and expectation.people))


def late_fits(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, part in _parts(plan).items():
        if part.late and part.measure is not Measure.ON_TIME:
            yield error(
                "late-misfit", ("ranking", "parts", key, "late"), measure=part.measure.value
            )


def each_fits(plan: Plan, _: Setting) -> Iterator[Finding]:
    default = Part.model_fields["each"].default
    for key, part in _parts(plan).items():
        if part.each != default and part.measure is not Measure.ADOPTED:
            yield error(
                "each-misfit", ("ranking", "parts", key, "each"), measure=part.measure.value
            )


def superiors_comment(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A comment is the superior's, and what a superior owes for each organisation is a comment."""
    for key, one in plan.expectations.items():
        if (one.kind is Kind.COMMENT) != (one.by is By.SUPERIORS):
            yield error("comment-by-superiors", ("expectations", key, "by"), title=one.title)


def organisations_meet(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.expected(Kind.MEETING).items():
        if one.by is not By.ORGANISATIONS:
            path = ("expectations", key, "by")
            yield error("meeting-by-organisations", path, title=one.title)


def organisations_rule(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.expected(Kind.RULE).items():
        if one.by is not By.ORGANISATIONS:
            yield error("rule-by-organisations", ("expectations", key, "by"), title=one.title)


def organisations_plan(plan: Plan, _: Setting) -> Iterator[Finding]:
    """One each: which of two plans holds could not be told."""
    for number, (key, one) in enumerate(plan.expected(Kind.PLAN).items()):
        path = ("expectations", key)
        if one.by is not By.ORGANISATIONS:
            yield error("plan-by-organisations", (*path, "by"), title=one.title)
        if number or one.minimum > 1:
            yield error("plan-once", path, title=one.title)


def review_fits(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.expectations.items():
        if one.review is not None and one.kind is not Kind.PLAN:
            yield error("review-misfit", ("expectations", key, "review"), title=one.title)


def announce_fits(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.expectations.items():
        if one.announce is not None and one.kind is not Kind.VISIT:
            yield error("announce-misfit", ("expectations", key, "announce"), title=one.title)


def visited_fits(plan: Plan, _: Setting) -> Iterator[Finding]:
    """An organisation visits what it is linked with itself."""
    for key, one in plan.expectations.items():
        path = ("expectations", key, "of")
        if one.of is not None and one.kind not in (Kind.VISIT, Kind.GRADE):
            yield error("of-misfit", path, title=one.title)
        linked = plan.expected(Kind.LINK).get(one.of or "")
        if linked and one.by is By.ORGANISATIONS and linked.by is not By.ORGANISATIONS:
            yield error("of-others", path, title=one.title, of=linked.title)


def limits_fit(plan: Plan, _: Setting) -> Iterator[Finding]:
    """Only what is written, found, linked or visited has a first day and a most, and grades have a
    first day: a promise is one, ideas are welcome."""
    for key, one in plan.expectations.items():
        for name in LIMITS.get(one.kind, ("opens", "maximum")):
            if getattr(one, name) is not None:
                path = ("expectations", key, name)
                yield error("limit-misfit", path, title=one.title, name=name)


def follows_fits(plan: Plan, _: Setting) -> Iterator[Finding]:
    """Only of a meeting is it told on which day the superior's was."""
    for key, one in plan.expectations.items():
        if one.follows is not None and one.kind is not Kind.MEETING:
            yield error("follows-misfit", ("expectations", key, "follows"), title=one.title)


def items_listed(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A checklist has items and is an organisation's; nothing else has any."""
    for key, one in plan.said.items():
        listed = one.kind is Kind.CHECKLIST
        if bool(one.items) is not listed:
            path = ("expectations", key, "items" if one.items else "kind")
            yield error("items-misfit", path, title=one.title)
        elif listed and one.by is not By.ORGANISATIONS:
            yield error("checklist-by-organisations", ("expectations", key, "by"), title=one.title)


def links_last(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A link holds until it is ended: to ask for it each month would only have it copied."""
    for key, one in plan.expected(Kind.LINK).items():
        if one.every is not PeriodKind.ONCE and one.stage is None:
            yield error("link-once", ("expectations", key, "every"), title=one.title)


def one_comment(plan: Plan, _: Setting) -> Iterator[Finding]:
    """One on organisations and one on people at most, asked for on the same day."""
    said = list(plan.expected(Kind.COMMENT).items())
    for number, (key, one) in enumerate(said):
        before = [other for _, other in said[:number]]
        if any(other.people is one.people or other.every is not one.every for other in before):
            yield error("comment-twice", ("expectations", key))


def about_fits(plan: Plan, _: Setting) -> Iterator[Finding]:
    """Only a comment is about somebody else than who owes it."""
    for key, one in plan.said.items():
        if one.about is not None and one.kind is not Kind.COMMENT:
            yield error("about-misfit", ("expectations", key, "about"), title=one.title)


def results_published(plan: Plan, _: Setting) -> Iterator[Finding]:
    if plan.ranking and not plan.publish.ranking:
        yield note("ranking-private", ("publish", "ranking"))
    told = any(not one.about.several for one in plan.evaluations.values())
    if told and not plan.publish.evaluations:
        yield note("evaluation-private", ("publish", "evaluations"))


def audiences_distinct(plan: Plan, _: Setting) -> Iterator[Finding]:
    """Every group already holds one's own and the superior's."""
    for section in type(plan.publish).model_fields:
        audiences = getattr(plan.publish, section)
        if Audience.ALL in audiences and len(audiences) > 1:
            yield warning("audience-twice", ("publish", section))


def somebody_told(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A stage, a ranking, a list of those honoured and a discussion concern nobody in particular:
    there is no "own" group to tell."""
    for section in ("stages", "ranking", "honours", "discussions"):
        audiences = getattr(plan.publish, section)
        if audiences and Audience.ALL not in audiences:
            yield error("audience-nobody", ("publish", section))


def _parts(plan: Plan) -> Mapping[str, Part]:
    return plan.ranking.parts if plan.ranking else {}
