"""A backup made while people vote, read again elsewhere; and all that may be wrong with one."""

import hashlib
import io
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.engine import make_url

from bot.backup import making
from bot.backup.archive import write
from bot.backup.keys import Lock, Passphrase, half_in, new_pair, passphrase_in
from bot.backup.making import make, verify
from bot.backup.remembering import last_backup
from bot.backup.restoring import Restored, restore
from bot.backup.sealing import CHUNK, SEALED, Opener, Sealer
from bot.backup.troubles import Trouble
from bot.config import Settings
from bot.database import Database
from bot.evidence.store import EvidenceStore
from bot.keys import FileKeyStore
from models.tables import Lease, Member, OutboxMessage, Round, RoundState, Sheet
from tests.databases import Databases
from tests.services.township import Township

WORDS = Passphrase("correct horse battery")
PHOTO, PAPER = b"a photo" * 100_000, b"a paper"


@dataclass
class House:
    """A township whose bot keeps its files in `data`; `target` is what a backup is put into."""

    town: Township
    settings: Settings
    file: Path
    target: str

    @property
    def sqlite(self) -> bool:
        return make_url(self.town.url).get_backend_name() == "sqlite"

    async def back_up(self, lock: Lock = WORDS) -> None:
        await make(self.settings, self.town.ctx.clock, self.file, lock)

    async def restore(self, lock: Lock = WORDS) -> Restored:
        moved = self.settings.model_copy(update={"data_dir": self.file.parent / "new"})
        return await restore(moved, self.file, lock, self.target)

    def restored(self) -> Database:
        new = f"sqlite+aiosqlite:///{self.file.parent}/new/zhengxian.db"
        return Database(new if self.sqlite else self.target)

    def restored_files(self) -> EvidenceStore:
        return EvidenceStore(self.file.parent / "new" / "evidence")

    async def untouched(self) -> bool:
        """Nothing is where the backup was to be put."""
        beside = {one.name for one in self.file.parent.iterdir()} - {self.file.name, "data"}
        if self.sqlite:
            return {name for name in beside if not name.endswith((".db", "-wal", "-shm"))} == set()
        db = Database(self.target)
        async with db.read() as session:
            tables = await session.scalar(
                text("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
            )
        await db.close()
        return not tables and not beside


@pytest.fixture
def house(town: Township, databases: Databases, tmp_path: Path) -> House:
    settings = Settings(  # type: ignore[call-arg]
        _env_file=None, data_dir=tmp_path / "data", database_url=town.url
    )
    for content in (PHOTO, PAPER):
        with EvidenceStore(settings.evidence_dir).draft(1 << 30) as draft:
            draft.write(content)
            draft.keep()
    town.ctx = replace(town.ctx, keys=FileKeyStore(settings.data_dir / "keys"))
    sqlite = make_url(town.url).get_backend_name() == "sqlite"
    target = str(tmp_path / "new") if sqlite else databases.empty(tmp_path)
    return House(town, settings, tmp_path / "backup.zx", target)


@pytest.fixture
async def voting(house: House) -> int:
    """A round that is open and in which some have voted; its number."""
    await house.town.office(1)
    village = await house.town.village(6)
    round_id = await house.town.open(village)
    await house.town.vote(round_id, village.members[:4])
    async with house.town.ctx.db.write() as session:
        now = house.town.clock.now()
        session.add(Lease(name="poller:1", holder="elsewhere:1", expires_at=now))
    return round_id


async def test_what_was_there_is_there_again_and_open_rounds_are_void(
    house: House, voting: int
) -> None:
    await house.back_up()
    assert verify(house.file, WORDS).evidence_files == 2

    found = await house.restore()

    assert found.void == (voting,)
    db = house.restored()
    async with db.read() as session:
        people = await session.scalar(select(func.count()).select_from(Member))
        round_ = await session.get_one(Round, voting)
        sheets = await session.scalar(select(func.count()).select_from(Sheet))
        told = await session.scalar(
            select(func.count()).where(OutboxMessage.kind == "evaluation.void")
        )
        held = await session.scalar(select(func.count()).select_from(Lease))
    await db.close()
    assert people == 7
    assert (round_.state, sheets, held) == (RoundState.VOID, 0, 0)
    assert told
    for content in (PHOTO, PAPER):
        assert house.restored_files().intact(hashlib.sha256(content).hexdigest())


async def test_the_one_that_was_backed_up_goes_on_as_before(house: House, voting: int) -> None:
    await house.back_up()
    async with house.town.ctx.db.read() as session:
        round_ = await session.get_one(Round, voting)
    assert round_.state is RoundState.OPEN
    assert house.town.ctx.keys.get(round_.key_name) is not None
    assert last_backup(house.settings.data_dir) == house.town.clock.now()
    assert not list(house.settings.data_dir.glob(".backup-*"))


async def test_the_keys_of_open_rounds_are_in_no_backup(house: House, voting: int) -> None:
    await house.back_up()
    with house.file.open("rb") as source:
        opener = Opener(source, WORDS)
        inside = b"".join(iter(opener.read, b""))
    keys = [path.read_bytes() for path in (house.settings.data_dir / "keys").iterdir()]
    assert keys
    assert not any(key in inside or key.hex().encode() in inside for key in keys if key)
    with tarfile.open(fileobj=io.BytesIO(inside)) as tar:
        names = tar.getnames()
    assert {name.partition("/")[0] for name in names} == {
        "evidence",
        "manifest.json",
        f"database.{'sqlite' if house.sqlite else 'pgdump'}",
    }
    assert PAPER not in house.file.read_bytes()


async def test_with_a_key_the_machine_cannot_read_its_own_backups(
    house: House, voting: int
) -> None:
    public = new_pair(house.file.parent / "data" / "key")
    await house.back_up(half_in(public))
    with pytest.raises(Trouble, match="needs-private"):
        verify(house.file, half_in(public))
    with pytest.raises(Trouble, match="other-lock"):
        verify(house.file, WORDS)
    assert (await house.restore(half_in(house.file.parent / "data" / "key"))).void == (voting,)


def cut(whole: bytes) -> Iterator[tuple[str, bytes]]:
    front = len(whole) % SEALED
    for name, length in (
        ("in the front", 40),
        ("behind the front", front),
        ("behind a whole chunk", len(whole) - SEALED),
        ("by a byte", len(whole) - 1),
    ):
        yield f"cut {name}", whole[:length]


def changed(whole: bytes) -> Iterator[tuple[str, bytes]]:
    for at in (25, 60, 120, len(whole) // 2, len(whole) - 1):
        yield f"changed at {at}", whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]
    yield "appended", whole + b"x"
    front = whole[: len(whole) - 3 * SEALED]
    yield "a chunk left out", front + whole[len(whole) - 2 * SEALED :]


async def test_damage_is_told_and_changes_nothing(house: House) -> None:
    await house.back_up()
    whole = house.file.read_bytes()
    for how, broken in (*cut(whole), *changed(whole)):
        house.file.write_bytes(broken)
        with pytest.raises(Trouble) as told:
            verify(house.file, WORDS)
        assert told.value.key in ("damaged", "no-archive"), how
        with pytest.raises(Trouble) as told:
            await house.restore()
        assert told.value.key in ("damaged", "no-archive"), how
        assert await house.untouched(), how


async def test_another_passphrase_is_told_and_changes_nothing(house: House) -> None:
    await house.back_up()
    with pytest.raises(Trouble, match="wrong-key"):
        await house.restore(Passphrase("correct horse batterz"))
    assert await house.untouched()


async def test_nothing_is_written_over(house: House, tmp_path: Path) -> None:
    await house.back_up()
    with pytest.raises(Trouble, match="exists"):
        await house.back_up()
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "something").write_text("mine")
    with pytest.raises(Trouble, match="not-empty"):
        await house.restore()
    assert [one.name for one in (tmp_path / "new").iterdir()] == ["something"]
    if not house.sqlite:
        (tmp_path / "new" / "something").unlink()
        house.target = house.town.url
        with pytest.raises(Trouble, match="not-empty"):
            await house.restore()


async def test_a_backup_put_into_the_other_kind_of_database(house: House, tmp_path: Path) -> None:
    await house.back_up()
    house.target = "sqlite:///x.db" if house.sqlite else str(tmp_path / "new")
    with pytest.raises(Trouble, match="folder-wanted" if house.sqlite else "is-postgresql"):
        await house.restore()
    assert not (tmp_path / "new").exists()


async def test_a_manifest_that_says_something_else(house: House, tmp_path: Path) -> None:
    """As nobody without the passphrase could write it; a fault of our own would."""
    database = tmp_path / "data" / "database.sqlite"
    database.write_bytes(b"x" * CHUNK)
    store = EvidenceStore(house.settings.evidence_dir)
    plain = io.BytesIO()
    with (tmp_path / "sealed").open("wb") as target:
        write(target, WORDS, database, store, "2026-01-01", "0001")
    with (tmp_path / "sealed").open("rb") as source:
        opener = Opener(source, WORDS)
        plain.write(b"".join(iter(opener.read, b"")))
    forged = plain.getvalue().replace(b"x" * 100, b"y" * 100, 1)
    with house.file.open("wb") as target:
        sealer = Sealer(target, WORDS)
        sealer.write(forged)
        sealer.close()
    with pytest.raises(Trouble, match="damaged"):
        verify(house.file, WORDS)


@pytest.mark.sqlite
async def test_what_was_deleted_is_not_in_the_copy(house: House, path: Path) -> None:
    secret = "已经删去的话" * 20
    async with house.town.ctx.db.write() as session:
        await session.execute(
            text("INSERT INTO conversations (key, data) VALUES ('x', :said)"), {"said": secret}
        )
    async with house.town.ctx.db.write() as session:
        await session.execute(text("DELETE FROM conversations"))
    copy = house.file.with_name("copy")
    making._copy(path, copy)
    assert secret.encode() not in copy.read_bytes()


def test_a_short_passphrase_is_refused(tmp_path: Path) -> None:
    (tmp_path / "words").write_text("short\n")
    with pytest.raises(Trouble, match="passphrase-short"):
        passphrase_in(tmp_path / "words")


def test_what_is_no_key_is_refused(tmp_path: Path) -> None:
    for said in ("hello", "zhengxian-backup-public:xx", "zhengxian-backup-private:00"):
        (tmp_path / "key").write_text(said)
        with pytest.raises(Trouble, match="no-key"):
            half_in(tmp_path / "key")
