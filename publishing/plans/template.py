"""The file that an organisation fills in for its own plan: a plan already, with remarks."""

from collections.abc import Iterator
from itertools import chain, count

from models.plan.schema import Plan
from publishing.texts import Translator
from publishing.wording import short

NAME = "night-school"


def template(t: Translator, superior: Plan) -> str:
    """YAML below that plan. It can be read as it is; what it says is only an example."""
    return "\n".join([*_head(t, superior), *_stages(t, superior), *_asked(t, superior)]) + "\n"


def _head(t: Translator, superior: Plan) -> Iterator[str]:
    yield from _remark(t, "own-plan-template-head", title=superior.title)
    yield "schema: 1"
    yield f"extends: {superior.id}"
    yield f"title: {t.plain('own-plan-template-title')}"
    yield f"purpose: {t.plain('own-plan-template-purpose')}"
    yield ""


def _stages(t: Translator, superior: Plan) -> Iterator[str]:
    if not superior.stages:
        return
    yield from _remark(t, "own-plan-template-stages")
    yield "# stages:"
    for key, stage in superior.stages.items():
        yield f"#   {key}:  # {short(stage.title)}"
        yield f"#     tasks: [{t.plain('own-plan-template-task')}]"
    yield ""


def _asked(t: Translator, superior: Plan) -> Iterator[str]:
    yield from _remark(t, "own-plan-template-asked")
    yield "expectations:"
    yield f"  {_free(superior)}:"
    yield f"    title: {t.plain('own-plan-template-thing')}"
    for line in ("kind: summary", "by: organisations", "every: month", "due: {before_end: 5}"):
        remark = t.plain(f"own-plan-template-{line.partition(':')[0]}")
        yield f"    {line}  # {remark}"
    yield f"    prompt: {t.plain('own-plan-template-prompt')}"


def _free(superior: Plan) -> str:
    names = chain([NAME], (f"{NAME}-{number}" for number in count(2)))
    return next(name for name in names if name not in superior.expectations)


def _remark(t: Translator, key: str, **values: str) -> list[str]:
    return [f"# {line}" for line in t.plain(key, **values).splitlines()]
