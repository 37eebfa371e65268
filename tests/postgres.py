"""A PostgreSQL of a test's own, which it may stop and start again."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from socket import create_server
from tempfile import TemporaryDirectory


class Cluster:
    """In `folder`; as root it is Debian's user postgres who runs it, as PostgreSQL demands.
    `within`: the words before each command that lead to where the folder is seen. `options`: of
    initdb."""

    def __init__(
        self, folder: Path, within: Sequence[str] = (), options: Sequence[str] = ()
    ) -> None:
        self._data, self._within = folder / "data", within
        with create_server(("127.0.0.1", 0)) as free:
            self._port = free.getsockname()[1]
        own(folder)
        self._run("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync", *options)

    @property
    def url(self) -> str:
        return f"postgresql+asyncpg://postgres@127.0.0.1:{self._port}/postgres"

    def start(self) -> None:
        options = f"-c listen_addresses=127.0.0.1 -p {self._port} -k '{self._data}'"
        self._run("pg_ctl", "start", "-w", "-l", str(self._data / "log"), "-o", options)

    def stop(self, how: str = "fast") -> None:
        """`fast` closes every connection and undoes what is open; `immediate` is a crash."""
        self._run("pg_ctl", "stop", "-w", "-m", how)

    def ended(self) -> None:
        """It has ended by itself, or is at it."""
        with suppress(subprocess.CalledProcessError):
            self.stop("immediate")

    def _run(self, program: str, *words: str) -> None:
        command = [*unprivileged(), *self._within, str(_programs() / program)]
        subprocess.run(
            [*command, "-D", str(self._data), *words],
            cwd=self._data.parent,
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def unprivileged() -> list[str]:
    """The words before a command that root leaves to Debian's user postgres."""
    return ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []


def own(folder: Path) -> None:
    """Give it to whom these commands are left."""
    if os.getuid() == 0:
        shutil.chown(folder, "postgres")


def _programs() -> Path:
    """Debian keeps them off the path."""
    found = shutil.which("initdb")
    return Path(found).parent if found else max(Path("/usr/lib/postgresql").glob("*/bin"))


@contextmanager
def cluster() -> Iterator[Cluster]:
    with TemporaryDirectory(prefix="zx-") as name:
        made = Cluster(Path(name))
        made.start()
        try:
            yield made
        finally:
            made.stop("immediate")
