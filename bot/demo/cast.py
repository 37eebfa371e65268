"""People of the story whom a viewer may take over: from then on the story leaves them alone."""

from collections.abc import AsyncIterator, Callable, Container, Coroutine
from contextlib import asynccontextmanager
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from bot.simulator.people import Person

ACTS = frozenset({"send", "start", "click", "reply", "edit", "photo", "document", "album", "user"})
CANCEL = "/cancel"
SPOILT = (AssertionError, LookupError, RuntimeError, ValueError)
"""How an act or a scene fails on a screen that is not what the story expects."""

P = ParamSpec("P")
Act = Callable[Concatenate[Person, P], Coroutine[Any, Any, None]]


class Taken(LookupError):
    """The viewer acts as this person."""


class Understudy:
    """Does what the story wants of `person`, unless he is among the `taken`."""

    def __init__(self, person: Person, taken: Container[str]) -> None:
        self._person, self._taken, self._depth = person, taken, 0

    def __getattr__(self, name: str) -> Any:
        if name in ACTS and self._person.name in self._taken:
            raise Taken(self._person.name)
        return getattr(self._person, name)

    @asynccontextmanager
    async def forgiven(self) -> AsyncIterator[None]:
        """The outermost act ends quietly where it fails; a form half filled in is put away."""
        self._depth += 1
        try:
            yield
        except SPOILT as failure:
            if self._depth > 1:
                raise
            if not isinstance(failure, Taken):
                await self._person.send(CANCEL)
        finally:
            self._depth -= 1


def act(work: Act[P]) -> Act[P]:
    """Something that one person does; what an understudy cannot do is left undone."""

    @wraps(work)
    async def done(person: Person, /, *args: P.args, **values: P.kwargs) -> None:
        if isinstance(person, Understudy):
            async with person.forgiven():
                await work(person, *args, **values)
        else:
            await work(person, *args, **values)

    return done
