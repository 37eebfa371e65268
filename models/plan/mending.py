"""Pydantic's complaints as problems that a secretary can read: what is wrong, how to mend it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Annotated, Any, get_args, get_origin

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from models.plan.parts import Section
from models.plan.positions import Positions
from models.plan.problems import Path, Place, Plain, Problem
from models.plan.schema import Plan

Values = dict[str, Plain]

# Pydantic's names for what is the same mistake to a reader.
CODES = {
    "extra_forbidden": "unknown-key",
    "missing": "missing-key",
    "int_type": "no-number",
    "string_type": "no-text",
    "string_pattern_mismatch": "bad-key",
    "string_too_short": "empty-text",
    "string_too_long": "too-long-text",
    "bool_type": "no-bool",
    "enum": "no-choice",
    "literal_error": "no-choice",
    "greater_than_equal": "too-small",
    "less_than_equal": "too-big",
    "too_short": "too-few",
    "too_long": "too-many",
    "dict_type": "no-mapping",
    "model_type": "no-mapping",
    "tuple_type": "no-list",
    "ends-before-start": "ends-before-start",
    "due-ways": "due-ways",
    "max-below-min": "max-below-min",
    "hours-order": "hours-order",
    "archive-ways": "archive-ways",
    "bad-share": "bad-share",
    "bad-amount": "bad-amount",
    "bad-points": "bad-points",
}
KEY_MARK = "[key]"
MOST = 200
"""Complaints that are looked at: what comes behind so many tells nobody anything."""


def mend(
    error: ValidationError, positions: Positions, file: str, root: type[Section] = Plan
) -> list[Problem]:
    """One problem for each of the first complaints, in the order of the file's lines."""
    complaints = error.errors(include_url=False)[:MOST]
    found = [_problem(one, positions, file, root) for one in complaints]
    misspelt = {(*one.path[:-1], one.values.get("nearest")) for one in found if _is_misspelt(one)}
    told = [one for one in found if one.code != "missing-key" or one.path not in misspelt]
    return sorted(told, key=lambda one: (one.place.file, one.place.line, one.place.column))


def known_keys(path: Path, root: type[Section] = Plan) -> tuple[str, ...]:
    """The keys that may stand in the mapping at that path; none where keys are free."""
    section = _section(path, root)
    if section is None:
        return ()
    return tuple(field.alias or name for name, field in section.model_fields.items())


def nearest(word: str, known: tuple[str, ...]) -> str | None:
    return next(iter(get_close_matches(word, known, n=1, cutoff=0.6)), None)


def _problem(error: ErrorDetails, positions: Positions, file: str, root: type[Section]) -> Problem:
    path: Path = tuple(part for part in error["loc"] if part != KEY_MARK)
    code = _code(error)
    at_key = code in ("unknown-key", "missing-key") or KEY_MARK in error["loc"]
    find = positions.of_key if at_key else positions.of
    # What is missing stands nowhere: the name of what lacks it does.
    at = path[:-1] if code == "missing-key" else path
    complaint = _Complaint(error, path, root)
    values = EXPLAIN.get(code, _Complaint.context)(complaint)
    if code in ("unknown-key", "no-choice") and "nearest" not in values:
        code += "-at-all"
    return Problem(code, find(at, Place(file)), path, values)


def _is_misspelt(problem: Problem) -> bool:
    return problem.code == "unknown-key"


def _code(error: ErrorDetails) -> str:
    if error["loc"] == ("schema",) and error["type"] == "literal_error":
        return "other-schema"
    kind = error["type"]
    for family in ("date", "time"):
        if kind.startswith(f"{family}_"):
            return f"no-{family}"
    return CODES.get(kind, "bad-value")


@dataclass(frozen=True, slots=True)
class _Complaint:
    error: ErrorDetails
    path: Path
    root: type[Section]

    @property
    def key(self) -> str:
        return str(self.path[-1]) if self.path else ""

    @property
    def given(self) -> str:
        given = self.error["input"]
        return str(given)[:40] if isinstance(given, str | int) else ""

    def context(self) -> Values:
        context: Mapping[str, Any] = self.error.get("ctx", {})
        plain = {name: one for name, one in context.items() if isinstance(one, str | int | date)}
        return {"key": self.key, "given": self.given, **plain}

    def unknown_key(self) -> Values:
        known = known_keys(self.path[:-1], self.root)
        return self._suggestion(self.key, known)

    def missing_key(self) -> Values:
        return {"key": self.key, "parent": ".".join(map(str, self.path[:-1]))}

    def choice(self) -> Values:
        expected = str(self.error.get("ctx", {}).get("expected", ""))
        choices = tuple(re.findall(r"'([^']+)'", expected)) or (expected,)
        return self._suggestion(self.given, choices)

    def limit(self) -> Values:
        context = self.error.get("ctx", {})
        limit = next(context[name] for name in ("ge", "le") if name in context)
        return {"given": self.given, "limit": limit}

    def length(self) -> Values:
        context = self.error.get("ctx", {})
        limit = context.get("max_length") or context.get("min_length") or 0
        return {"given": self.given, "limit": limit}

    def _suggestion(self, word: str, known: tuple[str, ...]) -> Values:
        values: Values = {"key": self.key, "given": word, "known": ", ".join(known)}
        near = nearest(word, known)
        return {**values, "nearest": near} if near else values


EXPLAIN: Mapping[str, Callable[[_Complaint], Values]] = {
    "unknown-key": _Complaint.unknown_key,
    "missing-key": _Complaint.missing_key,
    "no-choice": _Complaint.choice,
    "too-small": _Complaint.limit,
    "too-big": _Complaint.limit,
    "too-few": _Complaint.length,
    "too-many": _Complaint.length,
    "too-long-text": _Complaint.length,
}


def _section(path: Path, root: type[Section]) -> type[Section] | None:
    """The section that the schema has at that path."""
    kind: Any = root
    for part in path:
        kind = _inside(kind, str(part))
    return kind if _is_section(kind) else None


def _inside(kind: Any, part: str) -> Any:
    if _is_section(kind):
        fields = {field.alias or name: field for name, field in kind.model_fields.items()}
        return _bare(fields[part].annotation) if part in fields else None
    arguments = get_args(kind)
    if get_origin(kind) is dict:
        return _bare(arguments[1])
    return _bare(arguments[0]) if arguments else None


def _bare(kind: Any) -> Any:
    """Without Annotated and without `| None`."""
    while get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    chosen = [one for one in get_args(kind) if _is_section(one)]
    return chosen[0] if chosen and get_origin(kind) not in (dict, tuple) else kind


def _is_section(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Section)
