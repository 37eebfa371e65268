"""What a form's own functions are given."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from publishing.texts import Translator
from services.actors import Actor
from services.ports import Context


@dataclass(frozen=True)
class Filling:
    """What checks, options, summaries and submissions are given.

    `answers`: step name → JSON value of the step's kind, None where skipped; a Repeat holds a
    list of such mappings. `item`: the answers of the Repeat's item being asked about.
    `meta`: what the form was started with. `token`: unique to this draft; the row that is
    saved carries it, so that a repeated submission saves nothing.
    """

    ctx: Context
    actor: Actor | None
    t: Translator
    answers: Mapping[str, Any]
    meta: Mapping[str, Any]
    token: str
    item: Mapping[str, Any] = field(default_factory=dict)

    @property
    def member(self) -> Actor:
        """Raises LookupError where the form may be filled in by anyone and this is a stranger."""
        if self.actor is None:
            raise LookupError("this form is filled in by somebody off the roster")
        return self.actor

    @property
    def today(self) -> date:
        return self.ctx.today()
