"""Whether the database takes what is written: a disk without room says so at every commit."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from sqlite3 import SQLITE_FULL, SQLITE_IOERR, Error

from sqlalchemy.exc import DBAPIError

from bot.clock import RealTimer
from services.ports import NoRoom

logger = logging.getLogger(__name__)

STILL = 60.0
"""Seconds after the last refusal in which there is said to be no room. Whoever holds a lease tries
to renew it far more often."""
TOLD_EVERY = 600.0
_WRITE, _SHMOPEN, _SHMSIZE = (SQLITE_IOERR | n << 8 for n in (3, 18, 19))
_SQLITE = (SQLITE_FULL, _WRITE, _SHMOPEN, _SHMSIZE)
"""Extended result codes. SQLite calls only ENOSPC "full": a quota, or a limit to a file's size, is
an error in writing, or in giving the file beside the database that all share its first bytes."""
_POSTGRESQL = "53100"


@dataclass(slots=True)
class Fullness:
    """Kept of one database by one process. `monotonic` in seconds."""

    monotonic: Callable[[], float] = field(default_factory=lambda: RealTimer().monotonic)
    _refused_at: float | None = field(default=None, init=False)
    _told_at: float | None = field(default=None, init=False)
    _refused: int = field(default=0, init=False)

    @property
    def full(self) -> bool:
        return self._refused_at is not None and self.monotonic() - self._refused_at < STILL

    @contextmanager
    def noticed(self) -> Iterator[None]:
        """As `finding_room`; it is told, and remembered for a minute."""
        try:
            with finding_room():
                yield
        except NoRoom:
            self._refuse()
            raise

    @contextmanager
    def noted(self) -> Iterator[None]:
        """As `noticed`, of what writes: what is written shows that there is room again."""
        with self.noticed():
            yield
        if self._refused_at is not None and not self.full:
            logger.warning("the database has room again; %d writes were refused", self._refused)
            self._refused_at, self._told_at, self._refused = None, None, 0

    def _refuse(self) -> None:
        """Told at once, and again every ten minutes: each of a thousand people presses twice."""
        now = self._refused_at = self.monotonic()
        self._refused += 1
        if self._told_at is None or now - self._told_at >= TOLD_EVERY:
            self._told_at = now
            logger.error(
                "the database has no room: its disk is full (%d writes refused so far). Make room; "
                "everything goes on by itself then",
                self._refused,
            )


@contextmanager
def finding_room() -> Iterator[None]:
    """NoRoom in place of whatever says that there is none; to open and to sort takes room, too."""
    try:
        yield
    except (DBAPIError, Error) as error:
        if not _no_room(error):
            _tell_of_the_server(error)
            raise
        raise NoRoom(type(error).__name__) from error


def _no_room(error: DBAPIError | Error) -> bool:
    cause = error.orig if isinstance(error, DBAPIError) else error
    if getattr(cause, "sqlite_errorcode", None) in _SQLITE:
        return True
    return getattr(cause, "sqlstate", None) == _POSTGRESQL


def _tell_of_the_server(error: BaseException) -> None:
    """PostgreSQL ends where its write-ahead log finds no room. That is no NoRoom: what it was
    committing then may be there when it is back, and whoever asked for it is asked again."""
    cause: BaseException | None = error
    while cause:
        if getattr(cause, "sqlstate", None) == _POSTGRESQL:
            logger.error(
                "the database's server has ended: its disk is full. Make room and start it; "
                "everything goes on by itself then"
            )
        cause = cause.__cause__
