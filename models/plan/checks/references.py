"""Checks that a name given in one place is said in another."""

from collections.abc import Iterable, Iterator
from itertools import chain

from models.plan.checks.finding import Finding, Setting, error, note, warning
from models.plan.expecting import Kind
from models.plan.mending import nearest
from models.plan.problems import Path
from models.plan.schema import Plan
from models.plan.versions import named
from models.rules.periods import PeriodKind


def categories_known(plan: Plan, _: Setting) -> Iterator[Finding]:
    said = chain(
        ((("expectations", key), one.categories) for key, one in plan.expectations.items()),
        ((("evaluations", key), one.categories) for key, one in plan.evaluations.items()),
        (
            (("evaluations", key, "window"), one.window.categories)
            for key, one in plan.evaluations.items()
            if one.window
        ),
        ((("projects", key), one.categories) for key, one in plan.projects.items()),
        ((("plaques", key), one.categories) for key, one in plan.plaques.items()),
        ((("discussions", key), one.categories) for key, one in plan.discussions.items()),
        ((("figures", key), one.categories) for key, one in plan.figures.items()),
    )
    for path, categories in said:
        for index, category in enumerate(categories):
            yield from known(category, plan.categories, (*path, "categories", index))


def seats_known(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.honours.items():
        for category in one.seats_by_category:
            path = ("honours", key, "seats_by_category", category)
            yield from known(category, plan.categories, path)


def categories_used(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A kind of organisation of which nothing is expected is usually forgotten."""
    if any(not one.categories for one in plan.expectations.values()):
        return
    used = set(chain.from_iterable(one.categories for one in plan.expectations.values()))
    for key, category in plan.categories.items():
        if key not in used:
            yield note("category-idle", ("categories", key), title=category.title)


def posts_known(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.expectations.items():
        for index, post in enumerate(one.posts):
            yield from known(post, plan.posts, ("expectations", key, "posts", index))


def posts_used(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A post of which nothing is expected is usually forgotten."""
    used = set(chain.from_iterable(one.posts for one in plan.expectations.values()))
    for key, post in plan.posts.items():
        if key not in used:
            yield note("post-idle", ("posts", key), title=post.title)


def plaques_known(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.expectations.items():
        for index, plaque in enumerate(one.plaques):
            yield from known(plaque, plan.plaques, ("expectations", key, "plaques", index))


def stage_named(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.expectations.items():
        if one.stage is None:
            continue
        path = ("expectations", key, "stage")
        if one.every is not PeriodKind.STAGE:
            yield error("stage-without-every", path, every=one.every.value)
        else:
            yield from known(one.stage, plan.stages, path)


def stages_there(plan: Plan, _: Setting) -> Iterator[Finding]:
    """`every: stage` in a plan without stages never happens."""
    cadences: list[tuple[Path, PeriodKind]] = [
        *((("expectations", key, "every"), one.every) for key, one in plan.expectations.items()),
        *((("evaluations", key, "every"), one.every) for key, one in plan.evaluations.items()),
    ]
    if plan.ranking:
        cadences.append((("ranking", "every"), plan.ranking.every))
    for path, every in cadences:
        if every is PeriodKind.STAGE and not plan.stages:
            yield error("no-stages", path)


def questionnaire_known(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.evaluations.items():
        path = ("evaluations", key, "questionnaire")
        yield from known(one.questionnaire, plan.questionnaires, path)


def questionnaire_used(plan: Plan, _: Setting) -> Iterator[Finding]:
    used = {one.questionnaire for one in plan.evaluations.values()}
    for key, one in plan.questionnaires.items():
        if key not in used:
            yield warning("questionnaire-idle", ("questionnaires", key), title=one.title)


def tie_break_known(plan: Plan, _: Setting) -> Iterator[Finding]:
    if plan.ranking:
        for index, part in enumerate(plan.ranking.tie_break):
            yield from known(part, plan.ranking.parts, ("ranking", "tie_break", index))


def measured_known(plan: Plan, _: Setting) -> Iterator[Finding]:
    parts = plan.ranking.parts if plan.ranking else {}
    for key, part in parts.items():
        path = ("ranking", "parts", key, "of")
        yield from known(part.of, [*plan.expectations, *plan.evaluations], path)


def linked_known(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.expectations.items():
        if one.of is not None and one.kind is Kind.VISIT:
            yield from known(one.of, plan.expected(Kind.LINK), ("expectations", key, "of"))


def graded_known(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.expectations.items():
        if one.of is not None and one.kind is Kind.GRADE:
            yield from known(one.of, plan.grades, ("expectations", key, "of"))
    for key, said in plan.grades.items():
        yield from known(said.vote, plan.evaluations, ("grades", key, "vote"))
        yield from known(said.usual, said.scale, ("grades", key, "usual"))
        if said.own is not None:
            yield from known(said.own, plan.expectations, ("grades", key, "own"))


def figures_known(plan: Plan, _: Setting) -> Iterator[Finding]:
    for key, one in plan.forecasts.items():
        for side in ("own", "rival"):
            yield from known(getattr(one, side), plan.figures, ("forecasts", key, side))
    for key, reward in plan.rewards.items():
        if reward.figure is not None:
            yield from known(reward.figure, plan.figures, ("rewards", key, "figure"))


def old_keys_gone(plan: Plan, _: Setting) -> Iterator[Finding]:
    """`was:` names a key that is no more; else two things would claim the same past."""
    things = named(plan)
    claimed: set[tuple[str, ...]] = set()
    for path, thing in things.items():
        if thing.was is None:
            continue
        old = (*path[:-1], thing.was)
        if old in things or old in claimed:
            yield error("was-taken", (*path, "was"), was=thing.was)
        claimed.add(old)


def keys_distinct(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A part of the score names what it measures by key alone."""
    for key in plan.evaluations:
        if key in plan.expectations:
            yield error("key-twice", ("evaluations", key), key=key)


def titles_distinct(plan: Plan, _: Setting) -> Iterator[Finding]:
    """People know things by their titles."""
    seen: dict[tuple[tuple[str, ...], str], str] = {}
    for path, thing in named(plan).items():
        first = seen.setdefault((path[:-1], thing.title), path[-1])
        if first != path[-1]:
            yield warning("title-twice", (*path, "title"), title=thing.title, other=first)


def known(key: str, known: Iterable[str], path: Path) -> Iterator[Finding]:
    keys = tuple(known)
    if key in keys:
        return
    near = nearest(key, keys)
    values = {"key": key, "known": ", ".join(keys)} | ({"nearest": near} if near else {})
    yield error("unknown-name" if near else "unknown-name-at-all", path, **values)
