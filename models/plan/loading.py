"""From a file's text to a plan."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path as File
from typing import TypeVar

from pydantic import ValidationError

from models.plan.mending import mend
from models.plan.parts import Section
from models.plan.positions import Document, Positions, parse
from models.plan.problems import Path, Place, PlanErrors, Problem
from models.plan.schema import Plan

S = TypeVar("S", bound=Section)

EXTENDS = "extends"

PARSED = 64
"""So many versions are not parsed again: every message and every page is written by one."""

# One way of saying something excludes the others, so these are replaced, never merged.
WHOLE = frozenset({"due", "opens", "closes", "publish", "voters", "scale", "comment_scale"})

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,23}")


@dataclass(frozen=True, slots=True)
class Loaded:
    """A plan and the text it came from. `extends` is the id of the plan below it, if any."""

    plan: Plan
    source: str
    file: str
    positions: Positions
    data: Mapping[str, object]
    extends: str | None = None

    def place(self, path: Path) -> Place:
        return self.positions.of(path, Place(self.file))


def load(path: File) -> Loaded:
    """Raises PlanErrors for whatever is wrong, also when there is no such file."""
    return read(text_of(path), path.name, path.parent)


def read(source: str, file: str, folder: File | None = None) -> Loaded:
    """`folder` is where a plan that this one `extends` is looked for. Raises PlanErrors."""
    document = parse(source, file)
    base = document.data.pop(EXTENDS, None)
    if base is not None:
        document = _extended(document, base, file, folder)
    plan = validated(document, file, Plan)
    told = str(base) if base is not None else None
    return Loaded(plan, source, file, document.positions, document.data, told)


@lru_cache(maxsize=PARSED)
def restored(resolved: str) -> Plan:
    """The plan of a stored version, from the JSON of what `versions.resolve` gave."""
    return Plan.model_validate_json(resolved, strict=True)


def validated(document: Document, file: str, root: type[S]) -> S:
    """Raises PlanErrors for whatever does not fit into that section."""
    # JSON mode reads dates and enums from text, strict keeps "25" and 25 apart.
    try:
        return root.model_validate_json(json.dumps(document.data), strict=True)
    except ValidationError as error:
        raise PlanErrors(*mend(error, document.positions, file, root)) from None


def text_of(path: File) -> str:
    """The file's text without a byte-order mark. Raises PlanErrors: no such file, no UTF-8."""
    try:
        return decoded(path.read_bytes(), path.name)
    except OSError:
        raise PlanErrors(Problem("no-file", Place(path.name))) from None


def decoded(data: bytes, file: str) -> str:
    """Raises PlanErrors with the line of what is no UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise PlanErrors(Problem("no-utf-8", Place(file, line))) from None


def _extended(document: Document, base: object, file: str, folder: File | None) -> Document:
    place = document.positions.of((EXTENDS,), Place(file))
    if "id" not in document.data:
        raise PlanErrors(Problem("extends-without-id", place, (EXTENDS,), {"base": str(base)}))
    below = _base(base, place, folder)
    if EXTENDS in below.data:
        raise PlanErrors(Problem("extends-twice", place, (EXTENDS,), {"base": str(base)}))
    merged = merge(below.data, document.data)
    return Document(merged, below.positions.under(document.positions), document.scalars)


def _base(base: object, place: Place, folder: File | None) -> Document:
    if not isinstance(base, str) or not _ID.fullmatch(base) or folder is None:
        raise PlanErrors(Problem("extends-no-id", place, (EXTENDS,), {"base": str(base)}))
    path = folder / f"{base}.yaml"
    if not path.is_file():
        raise PlanErrors(Problem("extends-missing", place, (EXTENDS,), {"file": path.name}))
    return parse(text_of(path), path.name)


def merge(
    below: Mapping[str, object], above: Mapping[str, object], at: tuple[str, ...] = ()
) -> dict[str, object]:
    """Mappings are merged key by key; lists, values and what is named in WHOLE are replaced."""
    merged = dict(below)
    for key, value in above.items():
        old, path = merged.get(key), (*at, key)
        # At the top `publish` is a section of many lists; inside the ranking it is a day.
        whole = key in WHOLE and path != ("publish",)
        if isinstance(old, dict) and isinstance(value, dict) and not whole:
            merged[key] = merge(old, value, path)
        else:
            merged[key] = value
    return merged
