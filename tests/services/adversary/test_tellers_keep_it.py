"""Two tellers: a copy of everything, the directory of keys included, opens no sheet while one
passphrase is missing. The same adversary opens all of them once he has both, or the machine has
the key.
"""

import logging
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

import pytest

from bot.keys import FileKeyStore
from services import evaluations, halves, urn
from services.evaluations import holding, opening
from services.evaluations.holding import Pair
from services.urn import OpenSheet, Tampered
from tests.services.adversary.test_nobody_can_be_linked import listening
from tests.services.held import FIRST, SECOND, Held, ready
from tests.services.township import GRADES, Township

pytestmark = pytest.mark.sqlite

WIDTH = 32


@dataclass(frozen=True)
class Copy:
    """All that lies on the disk, and what was logged."""

    tables: dict[str, list[tuple[object, ...]]]
    keys: dict[str, bytes]
    raw: bytes


def copy_of(path: Path, folder: Path, log: Sequence[str]) -> Copy:
    database = sqlite3.connect(path)
    names = [
        one for (one,) in database.execute("SELECT name FROM sqlite_master WHERE type='table'")
    ]
    tables = {name: list(database.execute(f"SELECT * FROM {name}")) for name in names}  # noqa: S608
    database.close()
    keys = {file.name: file.read_bytes() for file in folder.iterdir()}
    files = [file.read_bytes() for file in path.parent.glob(path.name + "*")]
    return Copy(tables, keys, b"".join([*files, *keys.values(), "\n".join(log).encode()]))


async def opened(copy: Copy, *passphrases: str) -> list[OpenSheet]:
    """Every sheet that opens to any key that can be read, derived, unsealed or put together."""
    blobs = [one for rows in copy.tables.values() for row in rows for one in row]
    stored = [one for one in blobs if isinstance(one, bytes)]
    salts = [one for one in stored if len(one) == halves.SALT]
    mine = [await halves.derived(words, salt) for words in passphrases for salt in salts]
    kept = [*windows(copy.keys.values()), *mine]
    kept += [
        half
        for sealed in copy.keys.values()
        for private in mine
        for which in (0, 1)
        if (half := halves.opened(sealed, which, private))
    ]
    joint = [halves.joined(one, other) for one, other in combinations(dict.fromkeys(kept), 2)]
    sheets = [one for one in stored if len(one) == urn.SEALED_WIDTH]
    public = {one for one in stored if len(one) == WIDTH}
    found = [key for key in (*kept, *windows(stored), *joint) if halves.public_of(key) in public]
    return [sheet for key in dict.fromkeys(found) for sheet in _all(key, sheets)]


def windows(pieces: Iterable[bytes]) -> list[bytes]:
    return [one[at : at + WIDTH] for one in pieces for at in range(len(one) - WIDTH + 1)]


def _all(key: bytes, sheets: Sequence[bytes]) -> list[OpenSheet]:
    try:
        return urn.open_all(key, sheets)
    except Tampered:
        return []


async def lived(town: Township, path: Path) -> tuple[Held, Copy]:
    """An open round in which six have voted, copied whole."""
    folder = path.parent / "keys"
    town.ctx = replace(town.ctx, keys=FileKeyStore(folder))
    with listening(logging.DEBUG) as log:
        held = await ready(town)
        round_id = await town.open(held.village)
        for number, voter in enumerate(held.village.members):
            answers = (GRADES[number % len(GRADES)],) * town.items
            await evaluations.cast(town.ctx, voter, round_id, answers)
        return held, copy_of(path, folder, log)


async def test_everything_on_the_disk_and_one_passphrase_open_nothing(
    town: Township, path: Path
) -> None:
    _, copy = await lived(town, path)

    assert await opened(copy) == []
    assert await opened(copy, FIRST) == []
    assert await opened(copy, SECOND) == []
    assert not any(words.encode() in copy.raw for words in (FIRST, SECOND))
    assert len(await opened(copy, FIRST, SECOND)) == 6


async def test_a_key_that_is_kept_beside_its_halves_is_found(
    town: Township, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def leaking(private: bytes, pair: Pair | None) -> bytes:
        return halved(private, pair) + private

    halved = holding.key_for
    monkeypatch.setattr(opening, "key_for", leaking)
    _, copy = await lived(town, path)

    assert len(await opened(copy)) == 6


async def test_a_key_that_the_machine_holds_is_found(
    town: Township, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "key_for", lambda private, _: private)
    _, copy = await lived(town, path)

    assert len(await opened(copy)) == 6
