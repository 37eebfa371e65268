import os
import stat
from pathlib import Path

import pytest

from bot.keys import FileKeyStore


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "keys"


@pytest.fixture
def store(folder: Path) -> FileKeyStore:
    return FileKeyStore(folder)


def test_a_key_outlives_the_store_that_wrote_it(store: FileKeyStore, folder: Path) -> None:
    store.put("round-1", b"k" * 32)
    assert FileKeyStore(folder).get("round-1") == b"k" * 32
    assert FileKeyStore(folder).names() == ("round-1",)


def test_only_the_owner_can_read_it(store: FileKeyStore, folder: Path) -> None:
    store.put("round-1", b"k" * 32)
    assert stat.S_IMODE((folder / "round-1").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_putting_again_replaces_and_leaves_nothing_beside(
    store: FileKeyStore, folder: Path
) -> None:
    store.put("round-1", b"old")
    store.put("round-1", b"newer")
    assert store.get("round-1") == b"newer"
    assert [path.name for path in folder.iterdir()] == ["round-1"]


def test_an_unknown_key_is_none_and_can_be_destroyed(store: FileKeyStore) -> None:
    assert store.get("round-1") is None
    assert store.names() == ()
    store.destroy("round-1")


def test_destroying_overwrites_before_it_deletes(store: FileKeyStore, folder: Path) -> None:
    store.put("round-1", b"k" * 32)
    # A second name for the same file shows what was left in its blocks.
    os.link(folder / "round-1", folder.parent / "blocks")
    store.destroy("round-1")

    left = (folder.parent / "blocks").read_bytes()
    assert store.get("round-1") is None
    assert len(left) == 32
    assert left != b"k" * 32


def test_a_key_that_a_crash_left_half_written_is_listed_and_destroyed(
    store: FileKeyStore, folder: Path
) -> None:
    folder.mkdir(parents=True)
    (folder / "round-1~0a1b2c3d").write_bytes(b"k" * 16)
    assert store.names() == ("round-1",)
    assert store.get("round-1") is None
    store.destroy("round-1")
    assert list(folder.iterdir()) == []


def test_destroying_one_key_leaves_the_others(store: FileKeyStore) -> None:
    store.put("round-1", b"one")
    store.put("round-1.witness", b"two")
    store.put("round-10", b"three")
    store.destroy("round-1")
    assert store.names() == ("round-1.witness", "round-10")


@pytest.mark.parametrize("name", ["", "../round", ".hidden", "a/b", "a~b"])
def test_a_name_that_leaves_the_directory_is_refused(store: FileKeyStore, name: str) -> None:
    with pytest.raises(ValueError, match="no name for a key"):
        store.put(name, b"k")
