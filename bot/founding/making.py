"""From answers to files and a database: beside their places first, then moved there together."""

import shutil
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path as File

from bot.commands.speaking import write_own
from bot.config import Settings
from bot.founding.ground import Ground

Made = tuple[str, File]
"""What a file is, as in `init-file-…`, and where it lies."""


@dataclass
class Stage:
    """A folder beside the real one: what is put into it goes to its place in `settle`, or never."""

    ground: Ground
    aside: File
    made: list[Made] = field(default_factory=list)
    _moves: list[tuple[File, File]] = field(default_factory=list)

    def place(self, what: str, target: File) -> File:
        """Where to write it for now; a name that is taken gets a number."""
        target = _free(target)
        self.made.append((what, target))
        return self._aside(target)

    def replacement(self, target: File, text: str) -> None:
        """The settings, whose old lines are among the new ones."""
        write_own(self._aside(target), text.encode())
        self.made.append(("env", target))

    def own(self, what: str, target: File, data: bytes) -> None:
        write_own(self.place(what, target), data)

    def settings(self) -> Settings:
        """With a new SQLite database aside; one that is there, or a server's, as it is."""
        file = self.ground.database
        if file is None or file.exists():
            return self.ground.settings
        aside = self.place("database", self.ground.folder / file)
        url = f"sqlite+aiosqlite:///{aside}"
        return self.ground.settings.model_copy(update={"database_url": url})

    def settle(self) -> None:
        with _undisturbed():
            for aside, target in self._moves:
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.move(aside, target)

    def _aside(self, target: File) -> File:
        aside = self.aside / str(len(self._moves))
        self._moves.append((aside, target))
        return aside


@contextmanager
def staged(ground: Ground) -> Iterator[Stage]:
    """Whatever happens, nothing half-made is left behind."""
    with tempfile.TemporaryDirectory(prefix=".init-", dir=ground.folder) as aside:
        yield Stage(ground, File(aside))


def _free(target: File) -> File:
    number, found = 1, target
    while found.exists():
        number += 1
        found = target.with_stem(f"{target.stem}-{number}")
    return found


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Moving takes a moment; an interruption would leave one half here and one half there."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
