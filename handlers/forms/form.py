"""A form is data: steps with a prompt, a kind and a check, a summary, and what to do at the end."""

import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from handlers.access import Access
from handlers.forms.filling import Filling
from handlers.forms.kinds import Kind
from publishing.outgoing import Outgoing

Count = int | Callable[[Mapping[str, Any]], int]

_NAME = re.compile(r"[a-z][a-z0-9-]{0,19}")


@dataclass(frozen=True)
class Step:
    """`prompt`, `hint`: text keys; `<prompt>-label` is the short name used in summaries. A hint
    may also be made from the filling: a plan's own words, what is asked about.

    `check` raises Invalid or a Refusal. `when` sees the answers around the step (of the item,
    inside a Repeat) and leaves the step out where it says False. `skip`: text key of the button
    that leaves an optional one open. `quiet`: preset, and only changed from the preview.
    """

    name: str
    prompt: str
    kind: Kind
    optional: bool = False
    check: Callable[[Any, Filling], Awaitable[None]] | None = None
    hint: str | Callable[[Filling], str] | None = None
    when: Callable[[Mapping[str, Any]], bool] | None = None
    skip: str = "skip"
    quiet: bool = False


@dataclass(frozen=True)
class Repeat:
    """A group of steps asked `minimum` to `maximum` times (each a number, or read off the answers
    around it, for instance one that was preset); `again` (text key, given `count`)
    asks for another one, `<again>-label` names that question among the steps."""

    name: str
    steps: tuple[Step, ...]
    again: str
    minimum: Count = 1
    maximum: Count = 10
    when: Callable[[Mapping[str, Any]], bool] | None = None

    def least(self, answers: Mapping[str, Any]) -> int:
        return self.minimum(answers) if callable(self.minimum) else self.minimum

    def most(self, answers: Mapping[str, Any]) -> int:
        return self.maximum(answers) if callable(self.maximum) else self.maximum


@dataclass(frozen=True)
class Form:
    """`title`, `intro`: text keys. `submit` calls the use case with the filling's token and
    returns the screen that follows; a Refusal keeps every answer. Without `summary` the
    preview lists label and answer of each step. `beside`: what the preview says below that, and
    offers above sending it. `may` is checked again at every step."""

    name: str
    title: str
    steps: tuple[Step | Repeat, ...]
    submit: Callable[[Filling], Awaitable[Outgoing]]
    summary: Callable[[Filling], Awaitable[str]] | None = None
    beside: Callable[[Filling], Awaitable[Outgoing]] | None = None
    intro: str | None = None
    may: Access = Access.MEMBER

    def __post_init__(self) -> None:
        groups = [self.steps, *(step.steps for step in self.steps if isinstance(step, Repeat))]
        for group in groups:
            names = [step.name for step in group]
            if len(set(names)) < len(names) or not all(map(_NAME.fullmatch, names)):
                raise ValueError(f"form {self.name} has doubtful step names: {names}")


class Registry:
    """Forms by name: a stored draft knows no more of its form."""

    def __init__(self) -> None:
        self._forms: dict[str, Form] = {}

    def add(self, form: Form) -> Form:
        """Raises ValueError for a name already taken."""
        if self._forms.setdefault(form.name, form) is not form:
            raise ValueError(f"two forms are named {form.name}")
        return form

    def get(self, name: str) -> Form | None:
        return self._forms.get(name)

    def __iter__(self) -> Iterator[Form]:
        return iter(self._forms.values())


registry = Registry()
