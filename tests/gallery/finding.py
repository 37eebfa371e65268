"""The public functions of `publishing.screens` that say something to somebody."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from publishing import screens
from publishing.texts import Translator
from tests.gallery.building import hints_of


@dataclass(frozen=True)
class Screen:
    area: str
    name: str
    function: Callable[..., Any]

    @property
    def where(self) -> str:
        return f"{self.area}.{self.name}"


@cache
def screens_of_all_areas() -> tuple[Screen, ...]:
    """In the order of the files, and in each of its functions."""
    names = sorted(found.name for found in pkgutil.iter_modules(screens.__path__))
    return tuple(one for name in names for one in _of(name))


def _of(area: str) -> list[Screen]:
    module = importlib.import_module(f"{screens.__name__}.{area}")
    return [
        Screen(area, name, thing)
        for name, thing in vars(module).items()
        if not name.startswith("_")
        and inspect.isfunction(thing)
        and thing.__module__ == module.__name__
        and _speaks(thing)
    ]


def _speaks(function: Callable[..., Any]) -> bool:
    """It is given a language, or what it returns has buttons: the others reckon."""
    hints = hints_of(function)
    return "Button" in str(hints["return"]) or any(
        "Translator" in str(hint) or hint is Translator for hint in hints.values()
    )
