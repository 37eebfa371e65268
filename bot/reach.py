"""Whether the database is there: one that is stopped or started says so in many ways."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from services.ports import OutOfReach

_GONE = (InterfaceError, NoConnection, OperationalError, OSError)
_STATES = ("08", "57P0")
"""SQLSTATE, as PostgreSQL's Appendix A has them: connection exceptions; shut down, crashed, or not
accepting connections yet."""


@contextmanager
def reaching_the_database() -> Iterator[None]:
    """OutOfReach in place of whatever says that it is not there."""
    try:
        yield
    except _GONE as error:
        raise OutOfReach(type(error).__name__) from error
    except DBAPIError as error:
        if _gone(error):
            raise OutOfReach(type(error).__name__) from error
        raise


def _gone(error: DBAPIError) -> bool:
    state = getattr(error.orig, "sqlstate", None) or ""
    return error.connection_invalidated or state.startswith(_STATES)
