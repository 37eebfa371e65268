"""Checks that good practices are not scored, and are spread where there are any."""

from collections.abc import Iterator

from models.plan.checks.finding import Finding, Setting, error, note
from models.plan.expecting import Kind
from models.plan.schema import Plan


def unscored(plan: Plan, _: Setting) -> Iterator[Finding]:
    """A score would buy practices, and promises to try them."""
    asked = plan.expected(Kind.EXEMPLAR)
    for key, part in plan.ranking.parts.items() if plan.ranking else ():
        if part.of in asked:
            yield error("measure-exemplar", ("ranking", "parts", key, "of"), of=part.of)


def published(plan: Plan, _: Setting) -> Iterator[Finding]:
    usual = type(plan.publish).model_fields["exemplars"].default
    if plan.publish.exemplars != usual and not plan.expected(Kind.EXEMPLAR):
        yield note("exemplars-unpublished", ("publish", "exemplars"))
