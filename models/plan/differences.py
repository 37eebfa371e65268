"""What a new version of a plan changes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from models.plan.schema import Plan
from models.plan.versions import named, resolve

Keys = tuple[str, ...]
Rename = tuple[Keys, Keys]
Leaves = Mapping[Keys, object]

WAS = "was"


class Action(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """`path` is the new one, except for what was removed. Values are JSON, None if absent."""

    action: Action
    path: str
    before: object = None
    after: object = None


def diff(old: Plan, new: Plan) -> list[Change]:
    """What `new` changes; a thing that says `was:` counts as renamed, not as lost and found."""
    renamed = renames(old, new)
    before = {_follow(path, renamed): value for path, value in _leaves(resolve(old))}
    after = dict(_leaves(resolve(new)))
    moved = [Change(Action.RENAMED, ".".join(now), was[-1], now[-1]) for was, now in renamed]
    return [*moved, *_removed(before, after), *_added_or_changed(before, after)]


def renames(old: Plan, new: Plan) -> list[Rename]:
    """(old path, new path) of everything whose `was:` names a key of the old plan."""
    before = set(named(old))
    found: list[Rename] = []
    # Outer names first: an item may be renamed inside a questionnaire that is renamed, too.
    for path, thing in sorted(named(new).items(), key=lambda named: len(named[0])):
        if path not in before and thing.was and (was := (*path[:-1], thing.was)) in before:
            found.append((was, path))
            before = {_follow(one, [(was, path)]) for one in before}
    return found


def _follow(path: Keys, renamed: list[Rename]) -> Keys:
    for was, now in renamed:
        if path[: len(was)] == was:
            path = now + path[len(was) :]
    return path


def _leaves(tree: Mapping[str, object], at: Keys = ()) -> Iterator[tuple[Keys, object]]:
    for key, value in tree.items():
        path = (*at, key)
        if isinstance(value, dict):
            yield from _leaves(value, path)
        elif value is not None and key != WAS:
            yield path, value


def _removed(before: Leaves, after: Leaves) -> list[Change]:
    gone = [path for path in before if path not in after]
    return [Change(Action.REMOVED, ".".join(path), before=before[path]) for path in gone]


def _added_or_changed(before: Leaves, after: Leaves) -> Iterator[Change]:
    for path, value in after.items():
        if path not in before:
            yield Change(Action.ADDED, ".".join(path), after=value)
        elif before[path] != value:
            yield Change(Action.CHANGED, ".".join(path), before[path], value)
