"""What the rules take and give cannot be changed behind their back."""

from dataclasses import FrozenInstanceError, fields, is_dataclass
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest

from models import rules

CLASSES = sorted(
    {
        found
        for module in iter_modules(rules.__path__, "models.rules.")
        for found in vars(import_module(module.name)).values()
        if isinstance(found, type) and is_dataclass(found)
    },
    key=lambda found: (found.__module__, found.__name__),
)


@pytest.mark.parametrize("found", CLASSES, ids=lambda found: found.__name__)
def test_every_dataclass_is_frozen_and_slotted(found: type[Any]) -> None:
    bare: object = object.__new__(found)
    assert not hasattr(bare, "__dict__")
    with pytest.raises(FrozenInstanceError):
        setattr(bare, fields(found)[0].name, 1)
