"""Everything an adversary could have copied: tables, files, the write-ahead log, program logs."""

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.services.adversary import places

Row = Mapping[str, object]
Rows = dict[str, list[tuple[object, ...]]]
ROWID = "rowid"


@dataclass(frozen=True)
class Step:
    """What one vote changed. `fresh`: table → rows that were not there before (a changed row is
    a new one). `text`: what was added to the write-ahead log and beside the database."""

    fresh: Mapping[str, list[Row]]
    text: bytes
    growth: int


@dataclass(frozen=True)
class Sighting:
    """One round as the adversary saw it: a step for each vote, the file just before the close,
    and everything there is after it. In a round about people: the votes about the one at `place`,
    as the roll tells."""

    round_id: int
    steps: list[Step]
    before: bytes
    tables: Mapping[str, list[Row]]
    after: bytes
    place: int = 0


@dataclass
class Spy:
    """Copies a live database again and again, by SQLite's own backup, and looks beside it."""

    path: Path
    log: list[str]
    _seen: Rows = field(default_factory=dict)
    _columns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _wal: bytes = b""

    def __post_init__(self) -> None:
        self._source = sqlite3.connect(self.path)
        self._beside = places.places(self.log)

    def close(self) -> None:
        self._source.close()

    def look(self) -> Step:
        rows = self._copy()
        fresh = {
            table: [self._named(table, row) for row in set(found).difference(before)]
            for table, found in rows.items()
            if found != (before := self._seen.get(table, []))
        }
        self._seen = rows
        added, growth = self._log_ahead()
        return Step(fresh, added + places.added(self._beside), growth)

    def tables(self) -> dict[str, list[Row]]:
        return {
            table: [self._named(table, row) for row in rows] for table, rows in self._copy().items()
        }

    def files(self) -> bytes:
        return self.path.read_bytes() + Path(f"{self.path}-wal").read_bytes()

    def _copy(self) -> Rows:
        copy = sqlite3.connect(":memory:")
        try:
            self._source.backup(copy)
            return {table: self._all(copy, table) for table in list(_tables(copy))}
        finally:
            copy.close()

    def _all(self, copy: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
        try:
            found = copy.execute(f'SELECT rowid AS {ROWID}, * FROM "{table}"')  # noqa: S608
        except sqlite3.OperationalError:
            found = copy.execute(f'SELECT * FROM "{table}"')  # noqa: S608
        self._columns[table] = tuple(column[0] for column in found.description)
        return found.fetchall()

    def _named(self, table: str, row: tuple[object, ...]) -> Row:
        return dict(zip(self._columns[table], row, strict=True))

    def _log_ahead(self) -> tuple[bytes, int]:
        """What is new in the write-ahead log, which starts over at its beginning now and then."""
        now, before = Path(f"{self.path}-wal").read_bytes(), self._wal
        self._wal = now
        common = len(before) if now.startswith(before[:32]) and len(now) > len(before) else 0
        return now[common:], len(now) - len(before)


def _tables(copy: sqlite3.Connection) -> Iterator[str]:
    names = copy.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    yield from (name for (name,) in names if not name.startswith("sqlite_"))
