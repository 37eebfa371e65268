"""YAML as plain data, keeping where each key and value stands.

A plan needs little of YAML: mappings, lists, text, whole numbers, true, false, null. Anchors,
aliases, tags and repeated keys are refused; a date, 17:00, yes and 1.5 stay text.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import yaml

from models.plan.composing import compose, glued, place_of, strange
from models.plan.problems import Path, Place, PlanErrors, Problem
from models.rules.words import unseen

MAX_CHARACTERS = 200_000

_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,11})", re.ASCII)
_WORDS: Mapping[str, bool | None] = {"true": True, "false": False, "null": None, "~": None}


@dataclass(frozen=True, slots=True)
class Extent:
    """Character offsets of a value in the file's text, end exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Positions:
    keys: Mapping[Path, Place] = field(default_factory=dict)
    values: Mapping[Path, Place] = field(default_factory=dict)

    def of(self, path: Path, fallback: Place) -> Place:
        """Where the value stands, or the nearest thing around it that is in a file."""
        for length in range(len(path), 0, -1):
            if place := self.values.get(path[:length]):
                return place
        return fallback

    def of_key(self, path: Path, fallback: Place) -> Place:
        return self.keys.get(path) or self.of(path, fallback)

    def under(self, other: "Positions") -> "Positions":
        """Both; where they differ, `other` counts."""
        return Positions({**self.keys, **other.keys}, {**self.values, **other.values})


@dataclass(frozen=True, slots=True)
class Document:
    """`data` holds dict, list, str, int, bool and None only."""

    data: dict[str, object]
    positions: Positions
    scalars: Mapping[Path, Extent]


def parse(text: str, file: str) -> Document:
    """Raises PlanErrors with the places of what is no YAML, or YAML that a plan does not use."""
    if len(text) > MAX_CHARACTERS:
        raise PlanErrors(Problem("too-long-file", Place(file), values={"limit": MAX_CHARACTERS}))
    root = compose(text, file)
    if not isinstance(root, yaml.MappingNode):
        raise PlanErrors(glued(text, file) or Problem("no-mapping-file", Place(file)))
    reader = _Reader(file)
    data = reader.mapping(root, ())
    if reader.problems:
        raise PlanErrors(*reader.problems)
    return Document(data, Positions(reader.keys, reader.values), reader.scalars)


class _Reader:
    """Turns nodes into data and notes where everything stood."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.keys: dict[Path, Place] = {}
        self.values: dict[Path, Place] = {}
        self.scalars: dict[Path, Extent] = {}
        self.problems: list[Problem] = []

    def mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, object]:
        found: dict[str, object] = {}
        for key, place, value in self._entries(node):
            below = (*path, key)
            if key in found:
                first = self.keys[below].line
                self.problems.append(Problem("repeated-key", place, below, {"first": first}))
                continue
            self.keys[below] = place
            found[key] = self._value(value, below)
        return found

    def _entries(self, node: yaml.MappingNode) -> Iterator[tuple[str, Place, yaml.Node]]:
        for key, value in node.value:
            place = place_of(self.file, key.start_mark)
            if not isinstance(key, yaml.ScalarNode):
                self.problems.append(Problem("no-text-key", place))
            elif hidden := unseen(key.value):
                self.problems.append(strange(place, hidden))
            else:
                yield key.value, place, value

    def _value(self, node: yaml.Node, path: Path) -> object:
        self.values[path] = place_of(self.file, node.start_mark)
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self._value(one, (*path, index)) for index, one in enumerate(node.value)]
        assert isinstance(node, yaml.ScalarNode)  # noqa: S101 - the third and last kind of node
        self.scalars[path] = Extent(node.start_mark.index, node.end_mark.index)
        if hidden := unseen(node.value):  # Written as an escape: "\u0000".
            self.problems.append(strange(self.values[path], hidden, path))
        return _scalar(node)


def _scalar(node: yaml.ScalarNode) -> str | int | bool | None:
    text: str = node.value
    if node.style is not None:
        return text
    if not text:
        return None
    if text in _WORDS:
        return _WORDS[text]
    return int(text) if _NUMBER.fullmatch(text) else text
