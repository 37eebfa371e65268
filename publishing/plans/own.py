"""An organisation's own plan in words: what it adds, of whom, how often, by when."""

from collections.abc import Iterator

from models.plan.below import OwnPlan
from models.plan.expecting import Expectation
from models.plan.parts import Due
from models.plan.schema import Plan
from models.rules.periods import PeriodKind
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets

PARAGRAPH = "\n\n"


def words(t: Translator, own: OwnPlan, superior: Plan) -> Markup:
    """`superior` knows what stages and categories are called."""
    head = joined([t("own-plan-title", title=own.title), own.purpose])
    numbered = enumerate(own.expectations.items(), 1)
    asked = [_asked(t, number, one, superior) for number, (_, one) in numbered]
    return joined([head, *_tasks(t, own, superior), *asked], PARAGRAPH)


def _tasks(t: Translator, own: OwnPlan, superior: Plan) -> Iterator[Markup]:
    for key, stage in own.stages.items():
        title = superior.stages[key].title if key in superior.stages else key
        yield joined([t("own-plan-tasks", stage=title), bullets(stage.tasks)])


def _asked(t: Translator, number: int, one: Expectation, superior: Plan) -> Markup:
    head = t(
        "own-plan-asked",
        number=number,
        title=one.title,
        kind=one.kind.value,
        by=one.by.value,
        every=one.every.value,
        stage=_stage(one, superior),
        due=due(t, one.due),
        opens=due(t, one.opens) if one.opens else "at-once",
        count=one.minimum,
        most=one.maximum or 0,
        categories=_categories(t, one, superior) or "all",
    )
    return joined([head, one.prompt])


def _stage(one: Expectation, superior: Plan) -> str:
    if one.every is not PeriodKind.STAGE or one.stage is None:
        return "every"
    return superior.stages[one.stage].title if one.stage in superior.stages else one.stage


def _categories(t: Translator, one: Expectation, superior: Plan) -> str:
    named = (superior.categories[key].title for key in one.categories if key in superior.categories)
    return t.plain("list-separator").join(named)


def due(t: Translator, said: Due) -> str:
    """The day inside its period, as the file says it."""
    if said.on is not None:
        return t.date(said.on, year=True)
    (way, days), *_ = said.model_dump(exclude_none=True).items()
    return t.plain("own-plan-due", way=way, days=int(days))
