"""What a door is given, and what has to hold whatever it was given."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

Check = Callable[[Any], None]


@dataclass(frozen=True)
class Target:
    """`opened`, in a folder of its own, gives what judges one example: it raises AssertionError,
    or whatever escaped. `quick`: how many `make test` tries; `system`: `make test-system`."""

    name: str
    examples: st.SearchStrategy[Any]
    opened: Callable[[Path], AbstractContextManager[Check]]
    quick: int
    system: int
