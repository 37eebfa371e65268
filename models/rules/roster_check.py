"""What must hold before a roster is imported. Every finding names its row and column."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from models.rules.roster import (
    KEY_LIMIT,
    NAME_LIMIT,
    POST_LIMIT,
    ROLES,
    Finding,
    OrganisationRow,
    Part,
    PersonRow,
    RosterSheet,
)

Row = OrganisationRow | PersonRow
R = TypeVar("R", OrganisationRow, PersonRow)


@dataclass(frozen=True, slots=True)
class Known:
    """What the tree holds already: the superior's key of each organisation."""

    superiors: Mapping[str, str | None] = field(default_factory=dict)


def root_of(sheet: RosterSheet, tree: str | None) -> str:
    """The tree the rows belong to: the one asked for, else the key of the first root row, else
    an empty key."""
    roots = (row.key for row in sheet.organisations if row.superior is None)
    return tree or next(roots, "")


def check(sheet: RosterSheet, known: Known, tree: str) -> list[Finding]:
    """Everything wrong with the rows themselves, in the order of the sheets."""
    organisations = [
        *_cells(Part.ORGANISATIONS, sheet.organisations, ("key", "name")),
        *_repeated(Part.ORGANISATIONS, sheet.organisations, lambda row: (row.key,)),
        *_roots(sheet, known, tree),
        *_superiors(sheet, known),
        *_backwards(sheet.organisations),
    ]
    people = [
        *_cells(Part.PEOPLE, sheet.people, ("key", "name", "organisation", "role")),
        *_repeated(Part.PEOPLE, sheet.people, _office_of),
        *_homes(sheet, known),
        *_roles(sheet.people),
        *_posts(sheet.people),
        *_renamed(sheet.people),
    ]
    return [*sorted(organisations, key=_place), *sorted(people, key=_place)]


def _place(finding: Finding) -> int:
    return finding.row


def _cells(part: Part, rows: Sequence[Row], required: Sequence[str]) -> Iterator[Finding]:
    limits = {"key": KEY_LIMIT, "name": NAME_LIMIT}
    for row in rows:
        for column in required:
            text = str(getattr(row, column))
            limit = limits.get(column, KEY_LIMIT)
            if not text:
                yield Finding(part, row.row, column, "empty")
            elif len(text) > limit:
                values: dict[str, str | int] = {"limit": limit, "length": len(text)}
                yield Finding(part, row.row, column, "too-long", values)


def _repeated(
    part: Part, rows: Sequence[R], identity: Callable[[R], tuple[object, ...]]
) -> Iterator[Finding]:
    first: dict[tuple[object, ...], int] = {}
    for row in rows:
        before = first.setdefault(identity(row), row.row)
        if before != row.row and row.key:
            values: dict[str, str | int] = {"key": row.key, "first": before}
            yield Finding(part, row.row, "key", "repeated", values)


def _office_of(row: PersonRow) -> tuple[object, ...]:
    """A past office may be held again, so the first day tells two apart."""
    return row.key, row.organisation, row.role, row.start


def _roots(sheet: RosterSheet, known: Known, tree: str) -> Iterator[Finding]:
    if tree not in {*known.superiors, *_keys(sheet)}:
        yield Finding(Part.ORGANISATIONS, 0, "superior", "no-root", {"tree": tree or "none"})
        return
    for row in sheet.organisations:
        if row.superior is None and row.key and row.key != tree:
            yield Finding(Part.ORGANISATIONS, row.row, "superior", "two-roots", {"root": tree})
        if row.superior is not None and row.key == tree:
            yield Finding(Part.ORGANISATIONS, row.row, "superior", "root-below", {"root": tree})


def _superiors(sheet: RosterSheet, known: Known) -> Iterator[Finding]:
    above: dict[str, str | None] = dict(known.superiors)
    above.update({row.key: row.superior for row in sheet.organisations})
    for row in sheet.organisations:
        if row.superior is not None and row.superior not in above:
            values: dict[str, str | int] = {"superior": row.superior}
            yield Finding(Part.ORGANISATIONS, row.row, "superior", "unknown-superior", values)
        elif _circles(row.key, above):
            yield Finding(Part.ORGANISATIONS, row.row, "superior", "cycle", {"key": row.key})


def _circles(key: str, above: Mapping[str, str | None]) -> bool:
    """Whether the way up from the key comes back to it."""
    seen: set[str] = set()
    at = above.get(key)
    while at is not None and at not in seen:
        if at == key:
            return True
        seen.add(at)
        at = above.get(at)
    return False


def _backwards(rows: Iterable[OrganisationRow]) -> Iterator[Finding]:
    for row in rows:
        if row.start and row.end and row.end < row.start:
            values: dict[str, str | int] = {"since": row.start.isoformat()}
            yield Finding(Part.ORGANISATIONS, row.row, "end", "ends-before-start", values)


def _homes(sheet: RosterSheet, known: Known) -> Iterator[Finding]:
    there = {*known.superiors, *_keys(sheet)}
    for row in sheet.people:
        if row.organisation and row.organisation not in there:
            values: dict[str, str | int] = {"organisation": row.organisation}
            yield Finding(Part.PEOPLE, row.row, "organisation", "unknown-organisation", values)


def _roles(rows: Iterable[PersonRow]) -> Iterator[Finding]:
    for row in rows:
        if row.role not in ROLES:
            yield Finding(Part.PEOPLE, row.row, "role", "unknown-role", {"text": row.role})


def _posts(rows: Iterable[PersonRow]) -> Iterator[Finding]:
    for row in rows:
        if row.post and len(row.post) > POST_LIMIT:
            values: dict[str, str | int] = {"limit": POST_LIMIT, "length": len(row.post)}
            yield Finding(Part.PEOPLE, row.row, "post", "too-long", values)


def _renamed(rows: Iterable[PersonRow]) -> Iterator[Finding]:
    """One key is one person: two rows of it cannot bear two names."""
    first: dict[str, PersonRow] = {}
    for row in rows:
        before = first.setdefault(row.key, row)
        if row.key and before.name != row.name:
            values: dict[str, str | int] = {"name": before.name, "first": before.row}
            yield Finding(Part.PEOPLE, row.row, "name", "two-names", values)


def _keys(sheet: RosterSheet) -> set[str]:
    return {row.key for row in sheet.organisations}
