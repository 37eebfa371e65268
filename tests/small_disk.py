"""A file system of a few megabytes, which a test fills to the last byte and makes room on again."""

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.postgres import own, unprivileged

MOUNTED = "mount -t tmpfs -o size={size} tmpfs '{folder}' && echo $$ && exec cat"
FILLED = "head -c 1G /dev/zero >'{folder}/filling' 2>/dev/null; test -s '{folder}/filling'"


@dataclass(frozen=True, slots=True)
class SmallDisk:
    """Mounted on `folder`, and seen only by what is run `within`."""

    folder: Path
    within: Sequence[str]

    def fill(self) -> None:
        self._run(FILLED)

    def empty(self) -> None:
        self._run("rm '{folder}/filling'")

    def _run(self, line: str) -> None:
        command = ["sh", "-c", line.format(folder=self.folder)]
        subprocess.run([*unprivileged(), *self.within, *command], check=True)


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[SmallDisk]:
    """`size` as mount has it: "64m". It needs no root, but user namespaces; it is gone with
    whoever uses it, however this process ends."""
    own(folder)
    line = MOUNTED.format(size=size, folder=folder)
    apart = ["unshare", "--map-current-user", "--keep-caps", "--mount", "sh", "-c", line]
    with subprocess.Popen(
        [*unprivileged(), *apart], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdin
        assert holder.stdout
        number = holder.stdout.readline().strip()
        assert number, "no file system can be mounted here: user namespaces are not allowed"
        there = ["nsenter", "--target", number, "--user", "--mount", "--preserve-credentials"]
        yield SmallDisk(folder, [*there, "--"])
        holder.stdin.close()
