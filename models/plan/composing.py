"""YAML as nodes, or what keeps a text from being the little of it that a plan needs."""

import re

import yaml

from models.plan.problems import Path, Place, Plain, PlanErrors, Problem

MAX_DEPTH = 12

_GLUED = re.compile(r"\s*(?:- )?([a-z][a-z0-9_-]*)(?:：|:(?=[^\s/]))")
"""A key whose colon is full-width, or has no blank behind it: to YAML, no key at all."""


class _Refused(Exception):
    def __init__(self, code: str, mark: yaml.Mark, **values: Plain) -> None:
        self.code, self.mark, self.values = code, mark, values
        super().__init__(code)


class _Composer(yaml.BaseLoader):
    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call]
        mark = event.start_mark
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _Refused("anchor", mark, name=event.anchor)
        if tag := getattr(event, "tag", None):
            raise _Refused("tag", mark, tag=tag)
        if self.depth == MAX_DEPTH:
            raise _Refused("too-deep", mark, limit=MAX_DEPTH)
        self.depth += 1
        node: yaml.Node | None = super().compose_node(parent, index)
        self.depth -= 1
        return node


def compose(text: str, file: str) -> yaml.Node | None:
    """Raises PlanErrors with the place of what is no YAML."""
    composer = None
    try:
        composer = _Composer(text)
        node: yaml.Node | None = composer.get_single_node()
        return node
    except _Refused as refused:
        place = place_of(file, refused.mark)
        raise PlanErrors(Problem(refused.code, place, values=refused.values)) from None
    except yaml.MarkedYAMLError as error:
        problem = _malformed(error, file)
        raise PlanErrors(glued(text, file, problem.place.line) or problem) from None
    except yaml.reader.ReaderError as error:
        place = Place(file, text.count("\n", 0, error.position) + 1)
        raise PlanErrors(strange(place, text[error.position])) from None
    except (ValueError, OverflowError):
        raise PlanErrors(_beyond(composer, file)) from None
    finally:
        if composer:
            composer.dispose()


def _beyond(composer: yaml.BaseLoader | None, file: str) -> Problem:
    """An escape beyond Unicode, or a version of thousands of digits: PyYAML lets these fall."""
    mark = composer.get_mark() if composer else None
    return Problem("no-yaml", place_of(file, mark), values={"detail": "out of range"})


def _malformed(error: yaml.MarkedYAMLError, file: str) -> Problem:
    place = place_of(file, error.problem_mark or error.context_mark)
    told = error.problem or ""
    if "'\\t'" in told:
        return Problem("tab", place)
    if error.context == "expected a single document in the stream":
        return Problem("several-documents", place)
    return Problem("no-yaml", place, values={"detail": told})


def strange(place: Place, character: str, path: Path = ()) -> Problem:
    return Problem("strange-character", place, path, {"code": f"U+{ord(character):04X}"})


def glued(text: str, file: str, last: int | None = None) -> Problem | None:
    """YAML goes astray only behind such a key, so what it says there leads nowhere."""
    for number, line in enumerate(text.splitlines()[:last], 1):
        if found := _GLUED.match(line):
            place = Place(file, number, found.end(1) + 1)
            return Problem("colon", place, values={"name": found[1]})
    return None


def place_of(file: str, mark: yaml.Mark | None) -> Place:
    return Place(file, mark.line + 1, mark.column + 1) if mark else Place(file)
