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
    """A folder beside the real one: what is put into it goes to its place in `settle`, or never;
    `unsettle` takes it away again, and puts back what was there."""

    ground: Ground
    aside: File
    made: list[Made] = field(default_factory=list)
    _moves: list[tuple[File, File]] = field(default_factory=list)
    _settled: list[tuple[File, File | None]] = field(default_factory=list)

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

    @property
    def on_the_ground(self) -> bool:
        """Whether there is a database already, a file or a server's."""
        file = self.ground.database
        return file is None or file.exists()

    def settings(self) -> Settings:
        """With a new SQLite database aside; one that is there as it is."""
        file = self.ground.database
        if file is None or self.on_the_ground:
            return self.ground.settings
        aside = self.place("database", self.ground.folder / file)
        url = f"sqlite+aiosqlite:///{aside}"
        return self.ground.settings.model_copy(update={"database_url": url})

    def settle(self) -> None:
        """A second time nothing is left to do."""
        with undisturbed():
            while self._moves:
                aside, target = self._moves[0]
                target.parent.mkdir(parents=True, exist_ok=True)
                before = self._kept(target)
                shutil.move(aside, target)
                self._settled.append((target, before))
                del self._moves[0]

    def unsettle(self) -> None:
        with undisturbed():
            while self._settled:
                target, before = self._settled.pop()
                target.unlink(missing_ok=True)
                if before is not None:
                    shutil.move(before, target)

    def _kept(self, target: File) -> File | None:
        """A copy of what will be replaced; None where nothing is."""
        if not target.exists():
            return None
        kept = self.aside / f"before-{len(self._settled)}"
        shutil.copy2(target, kept)
        return kept

    def _aside(self, target: File) -> File:
        aside = self.aside / str(len(self._moves))
        self._moves.append((aside, target))
        return aside


@contextmanager
def staged(ground: Ground) -> Iterator[Stage]:
    """Whatever happens, nothing half-made is left behind."""
    with tempfile.TemporaryDirectory(prefix=".init-", dir=ground.folder) as aside:
        stage = Stage(ground, File(aside))
        try:
            yield stage
        except BaseException:
            stage.unsettle()
            raise


def _free(target: File) -> File:
    number, found = 1, target
    while found.exists():
        number += 1
        found = target.with_stem(f"{target.stem}-{number}")
    return found


@contextmanager
def undisturbed() -> Iterator[None]:
    """Moving takes a moment; an interruption would leave one half here and one half there."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
