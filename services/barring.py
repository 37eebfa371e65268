"""Nobody is honoured for a period in which something bars him; who takes the line back lifts it."""

from collections.abc import Iterable

from models.queries.barring import Bar
from services.refusals import Refusal


class Barred(Refusal):
    """Args: `name` of the organisation, the `kind` of effect, `title` of the rule, the `day`, the
    `author` who entered it, and the `origin`: where it is taken back."""


def require_free(found: Iterable[Bar]) -> None:
    """Raises Barred for the first line."""
    for one in found:
        raise Barred(
            name=one.organisation,
            kind=one.kind.value,
            title=one.title,
            day=one.day,
            author=one.author,
            origin=one.origin.value,
        )
