"""A plan told by its parts, for those who live with it: stages, what is asked, projects, rounds,
scores, what may be won. Every part is empty where the plan says nothing of the kind."""

from collections.abc import Callable, Iterator, Mapping
from itertools import chain

from models.plan.ambitions import Figure, Forecast, Project
from models.plan.causes import of_bands, of_comments
from models.plan.expecting import Expectation
from models.plan.judging import Evaluation, Part
from models.plan.schema import Plan
from publishing.ballot_rules import rule_lines
from publishing.plans import grades, honours, plaques, points, rewards, supervision
from publishing.plans.days import due
from publishing.plans.words import Words
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets

PARAGRAPH = "\n\n"


def page(t: Translator, plan: Plan, name: str) -> Markup:
    """`name` is one of PAGES; KeyError for any other."""
    return joined(PAGES[name](t, plan), PARAGRAPH)


def _stages(t: Translator, plan: Plan) -> Iterator[Markup]:
    for stage in plan.stages.values():
        days = {"start": t.date(stage.start, year=True), "end": t.date(stage.end, year=True)}
        yield joined([t("plan-page-stage", title=stage.title, **days), bullets(stage.tasks)])


def _asked(t: Translator, plan: Plan) -> Iterator[Markup]:
    words = Words(t, plan)
    for one in plan.said.values():
        points = bullets(point.title for point in one.items.values())
        yield joined([_ask(t, words, one), one.prompt, points])


def _ask(t: Translator, words: Words, one: Expectation) -> Markup:
    stage = words.plan.stages[one.stage].title if one.stage else ""
    return t(
        "plan-page-ask",
        title=one.title,
        who=words.who(one),
        every=stage or t.plain(f"plan-every-{'on-call' if one.on_call else one.every.value}"),
        due=due(t, one.due),
        count=one.minimum,
        most=one.maximum or 0,
        unit=words.unit(one),
        opens=due(t, one.opens) if one.opens else "at-once",
    )


def _discussions(t: Translator, plan: Plan) -> Iterator[Markup]:
    for one in plan.discussions.values():
        said = t(
            "plan-page-discussion",
            title=one.title,
            whom=Words(t, plan).taking_part(one.categories),
            stage=plan.stages[one.stage].title if one.stage else "none",
            opens=due(t, one.opens),
            closes=due(t, one.closes),
            days=one.summary_days,
        )
        yield joined([said, one.question])


def _projects(t: Translator, plan: Plan) -> Iterator[Markup]:
    for project in plan.projects.values():
        yield joined([_project(t, plan, project), project.prompt, _nodes(t, project)])


def _project(t: Translator, plan: Plan, project: Project) -> Markup:
    size = "" if project.amount is None else f"{project.amount} {project.unit or ''}".strip()
    words = Words(t, plan)
    who = words.row(project.owners) or words.taking_part(project.categories)
    return t("plan-page-project", title=project.title, size=size or "none", who=who)


def _nodes(t: Translator, project: Project) -> Markup:
    return bullets(
        t("plan-page-node", title=node.title, due=t.date(node.due, year=True))
        for node in project.nodes.values()
    )


def _forecasts(t: Translator, plan: Plan) -> Iterator[Markup]:
    for one in plan.forecasts.values():
        yield _forecast(t, one, plan.figures[one.own], plan.figures[one.rival])
    for figure in plan.figures.values():
        yield joined(
            [t("plan-page-figure", title=figure.title, unit=figure.unit), stated(t, figure)]
        )


def _forecast(t: Translator, one: Forecast, own: Figure, rival: Figure) -> Markup:
    sides = {"own": own.title, "rival": rival.title}
    return t("plan-page-forecast", title=one.title, year=str(one.overtakes), **sides)


def stated(t: Translator, figure: Figure) -> Markup:
    """Year by year what the document expects of a figure; empty where it expects nothing."""
    return bullets(
        t(
            "plan-page-year",
            year=year,
            value=str(one.value),
            unit=figure.unit,
            growth="none" if one.growth is None else str(one.growth),
        )
        for year, one in sorted(figure.path.items())
    )


def _rounds(t: Translator, plan: Plan) -> Iterator[Markup]:
    for one in plan.evaluations.values():
        asked = plan.questionnaires[one.questionnaire]
        items = bullets(
            t("plan-page-item", title=i.title, prompt=i.prompt) for i in asked.items.values()
        )
        rules = rule_lines(t, one.ballots.rules, tuple(asked.scale.values()))
        floor = [Words(t, plan).floor(one, one.floor)] if one.floor else []
        form, window = t("plan-page-form", title=asked.title), _window(t, plan, one)
        yield joined([_round(t, plan, one), window, *floor, *rules, form, items])


def _round(t: Translator, plan: Plan, one: Evaluation) -> Markup:
    voters = (
        t.plain("plan-page-share", who=t.plain(f"rehearsal-voters-{who.value}"), share=share)
        for who, share in one.voters.items()
    )
    words = Words(t, plan)
    return t(
        "plan-page-round",
        title=one.title,
        whom=words.judged(one),
        every=t.plain(f"plan-every-{one.every.value}"),
        opens=due(t, one.opens),
        closes=due(t, one.closes),
        voters=words.row(voters),
        quorum=str(one.quorum),
        smallest=one.minimum_group,
        trim="yes" if one.trim else "no",
    )


def _window(t: Translator, plan: Plan, one: Evaluation) -> Markup | str:
    if one.window is None:
        return ""
    return t(
        "plan-page-window",
        window=one.window.title,
        whose=Words(t, plan).taking_part(one.window.categories or one.categories),
        most=one.window.at_most,
        daily=one.window.per_address_per_day,
    )


def _scores(t: Translator, plan: Plan) -> Iterator[Markup]:
    if said := plan.ranking:
        yield t(
            "plan-page-ranking",
            every=t.plain(f"plan-every-{said.every.value}"),
            publish=due(t, said.publish),
            days=said.notice_workdays,
            minimum=said.minimum,
        )
        yield bullets(_part(t, plan, part) for part in said.parts.values())
        yield from points.told(t, plan)
        rectified = Words(t, plan).rectified(of_bands(plan))
        yield joined([_ties(t, plan), _bands(t, plan), *rectified])


def _part(t: Translator, plan: Plan, part: Part) -> Markup:
    named = {**plan.expectations, **plan.evaluations}
    return t(
        "plan-page-part",
        title=part.title,
        weight=part.weight,
        measure=part.measure.value,
        of=named[part.of].title,
        cap=part.cap,
        late=part.late,
        each=part.each,
    )


def _ties(t: Translator, plan: Plan) -> Markup | str:
    said = plan.ranking
    if said is None or not said.tie_break:
        return ""
    return t(
        "plan-page-ties", parts=Words(t, plan).row(said.parts[key].title for key in said.tie_break)
    )


def _bands(t: Translator, plan: Plan) -> Markup | str:
    bands = plan.ranking.bands if plan.ranking else {}
    if not bands:
        return ""
    said = (
        t.plain(
            "plan-page-band",
            title=one.title,
            share="none" if one.share is None else str(one.share),
            start=one.start or 0,
        )
        for one in bands.values()
    )
    by_points = any(one.start is not None for one in bands.values())
    way = "points" if by_points else "places"
    return t("plan-page-bands", way=way, bands=Words(t, plan).row(said))


def _flags(t: Translator, plan: Plan) -> Iterator[Markup]:
    for one in plan.flags.values():
        yield joined([t("plan-page-flag", title=one.title), one.standard])
    yield joined(Words(t, plan).rectified(of_comments(plan)))


Page = Callable[[Translator, Plan], Iterator[Markup]]

PAGES: Mapping[str, Page] = {
    "stages": _stages,
    "asked": _asked,
    "discussions": _discussions,
    "projects": _projects,
    "forecasts": _forecasts,
    "rounds": _rounds,
    "scores": _scores,
    "flags": _flags,
    "plaques": plaques.told,
    "honours": honours.told,
    "grades": grades.told,
    "supervision": supervision.told,
    "rewards": rewards.told,
}


def whole(t: Translator, plan: Plan) -> Markup:
    """Every part in one text."""
    return joined(chain.from_iterable(tell(t, plan) for tell in PAGES.values()), PARAGRAPH)
