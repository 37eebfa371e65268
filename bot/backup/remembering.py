"""When the last backup was made: a line in a file beside the database, for `doctor`."""

from datetime import datetime, timedelta
from pathlib import Path

OLD = timedelta(days=7)
_NAME = "last-backup"


def remember(data_dir: Path, moment: datetime) -> None:
    (data_dir / _NAME).write_text(moment.isoformat() + "\n", "utf-8")


def last_backup(data_dir: Path) -> datetime | None:
    """None where none was made, or nobody can tell."""
    try:
        return datetime.fromisoformat((data_dir / _NAME).read_text("utf-8").strip())
    except (OSError, ValueError):
        return None
