"""Where sockets lie: beside the data."""

from pathlib import Path

LONGEST_PATH = 100
"""Bytes of a socket's name; the system's own limit is 104 or 108."""


def make_room(socket: Path) -> None:
    """In a directory that only this user can enter. Raises ValueError where its name is too long
    for the system."""
    if len(str(socket).encode()) > LONGEST_PATH:
        raise ValueError(f"DATA_DIR is too long: {socket} is a socket's name, of at most 100 bytes")
    socket.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    socket.unlink(missing_ok=True)


def door(socket: Path) -> Path:
    """Where short questions are asked of whoever answers at `socket`."""
    return socket.with_suffix(".ask")
