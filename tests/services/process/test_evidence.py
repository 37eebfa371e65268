"""Evidence on its way into the store: full disks, lost answers, kills, and the same file twice."""

import errno
import os
from datetime import timedelta
from pathlib import Path

import pytest
from aiogram import Bot
from aiohttp import ClientResponseError, RequestInfo
from multidict import CIMultiDict, CIMultiDictProxy
from sqlalchemy import select
from yarl import URL

from bot import crash
from bot.clock import VirtualClock, VirtualTimer
from bot.database import Database
from bot.doctor.evidence import examine_evidence
from bot.evidence.fetching import Fetching
from bot.evidence.inspection import check, retry
from bot.evidence.outcomes import MOST_ATTEMPTS, of_error
from bot.evidence.rows import Rows
from bot.evidence.store import EvidenceStore, StoreFailed, TooLarge
from bot.lease import Lease
from bot.simulator.faults import Fault
from bot.simulator.files import StoredFile
from bot.simulator.session import SimulatorSession
from bot.simulator.world import World
from models.tables import Attachment, FileState
from services.evidence import MOST_BYTES, Evidence, attach


class Killed(BaseException):
    """What no `except Exception` catches."""


class Desk:
    """The fetching task over a simulated Telegram, and somebody who hands files in."""

    def __init__(self, db: Database, clock: VirtualClock, folder: Path) -> None:
        self.db, self.clock = db, clock
        self.world, self.folder = World(clock), folder / "evidence"
        self.store = EvidenceStore(self.folder)
        self.bot = Bot(self.world.account.token, session=SimulatorSession(self.world))
        self.fetching = self.new_process()

    def new_process(self) -> Fetching:
        timer = VirtualTimer()
        lease = Lease(self.db, self.clock, timer, "delivery:1", "a process:1")
        return Fetching(self.bot, Rows(self.db, self.clock), self.store, timer, lease)

    async def hand_in(self, data: bytes, name: str = "清单.pdf") -> StoredFile:
        file = self.world.files.add("document", data, name)
        given = Evidence("document", file.file_id, file.unique_id, None, name, len(data))
        async with self.db.write() as session:
            attach(session, [given])
        return file

    async def rows(self) -> list[Attachment]:
        async with self.db.read() as session:
            return list(await session.scalars(select(Attachment).order_by(Attachment.id)))

    async def row(self) -> Attachment:
        (row,) = await self.rows()
        return row

    def on_disk(self) -> list[bytes]:
        return [path.read_bytes() for path in sorted(self.folder.rglob("*")) if path.is_file()]

    async def later(self, **step: float) -> None:
        self.clock.advance(timedelta(**step))
        await self.fetching.drain()

    async def told(self) -> dict[str, object]:
        async with self.db.read() as session:
            found = await examine_evidence(session, self.folder)
        return {one.key: dict(one.values) for one in found}


@pytest.fixture
def desk(db: Database, clock: VirtualClock, tmp_path: Path) -> Desk:
    return Desk(db, clock, tmp_path)


async def test_a_file_is_kept_by_what_it_holds_and_never_by_its_name(desk: Desk) -> None:
    await desk.hand_in(b"minutes", "../../etc/\u202e清单\n.pdf")
    assert await desk.fetching.drain() == 1
    row = await desk.row()
    assert (row.state, row.size, row.name) == (FileState.STORED, 7, "../../etc/清单.pdf")
    assert row.sha256
    place = desk.folder / row.sha256[:2] / row.sha256[2:4] / row.sha256
    assert place.read_bytes() == b"minutes"
    assert place.stat().st_mode & 0o777 == 0o600
    assert desk.folder.stat().st_mode & 0o777 == 0o700
    assert desk.on_disk() == [b"minutes"]
    assert await desk.fetching.drain() == 0


async def test_the_same_content_is_stored_once(desk: Desk) -> None:
    for _ in range(2):
        await desk.hand_in(b"list")
    assert await desk.fetching.drain() == 1
    desk.world.faults.next("getFile", Fault.bad_request("wrong file_id"))
    await desk.hand_in(b"list")
    await desk.fetching.drain()
    assert {row.state for row in await desk.rows()} == {FileState.STORED}
    assert desk.on_disk() == [b"list"]


@pytest.mark.parametrize("point", [crash.STORE_BEFORE, crash.STORE_AFTER])
async def test_killed_between_the_download_and_the_row(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    def kill(name: str) -> None:
        if name == point:
            raise Killed

    await desk.hand_in(b"list")
    monkeypatch.setattr(crash, "hooks", [kill])
    with pytest.raises(BaseExceptionGroup):
        await desk.fetching.drain()
    assert (await desk.row()).state is FileState.WAITING
    monkeypatch.setattr(crash, "hooks", [])
    await desk.new_process().drain()
    assert (await desk.row()).state is FileState.STORED
    assert desk.on_disk() == [b"list"]


async def test_what_was_half_written_is_cleared_away_at_the_start(desk: Desk) -> None:
    await desk.hand_in(b"list")
    drafts = desk.folder / "drafts"
    drafts.mkdir(parents=True)
    (drafts / "0123").write_bytes(b"li")
    assert desk.store.sweep() == 1
    await desk.new_process().drain()
    assert desk.on_disk() == [b"list"]


async def test_a_full_disk_is_told_and_costs_no_attempt(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(desk.folder))

    await desk.hand_in(b"list")
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        for _ in range(MOST_ATTEMPTS + 1):
            await desk.later(minutes=2)
    row = await desk.row()
    assert (row.state, row.attempts, row.reason) == (
        FileState.WAITING,
        0,
        "disk: No space left on device",
    )
    assert desk.on_disk() == []
    told = await desk.told()
    assert told["evidence-disk"] == {"count": 1, "error": "No space left on device"}
    assert "evidence 1 is not fetched: disk: No space left on device" in caplog.text
    await desk.later(minutes=2)
    assert desk.on_disk() == [b"list"]
    assert await desk.told() == {"evidence-kept": {"count": 1, "size": 1}}


@pytest.mark.parametrize(
    ("method", "fault", "reason"),
    [
        ("getFile", Fault.server_error(), "TelegramServerError"),
        ("getFile", Fault.timeout_before(), "TelegramNetworkError"),
        ("downloadFile", Fault.timeout_before(), "TimeoutError"),
        ("downloadFile", Fault.server_error(502), "ClientError"),
    ],
)
async def test_a_failed_download_is_tried_again_ever_later_and_given_up_at_last(
    desk: Desk, method: str, fault: Fault, reason: str
) -> None:
    await desk.hand_in(b"list")
    desk.world.faults.next(method, fault, count=MOST_ATTEMPTS)
    begun = desk.clock.now()
    assert [await desk.fetching.drain(), await desk.fetching.drain()] == [1, 0]
    while (row := await desk.row()).state is FileState.WAITING:
        assert row.not_before is not None
        desk.clock.set(row.not_before)
        await desk.fetching.drain()
    assert (row.attempts, row.reason) == (MOST_ATTEMPTS, reason)
    assert timedelta(days=1) < desk.clock.now() - begun < timedelta(days=3)
    assert (await desk.told())["evidence-given-up"] == {"count": 1, "reason": reason}
    assert await retry(desk.db, desk.store) == 1
    await desk.fetching.drain()
    assert desk.on_disk() == [b"list"]


async def test_waiting_for_telegram_costs_no_attempt(desk: Desk) -> None:
    await desk.hand_in(b"list")
    desk.world.faults.next("getFile", Fault.too_many(3600))
    await desk.fetching.drain()
    row = await desk.row()
    assert (row.attempts, row.reason) == (0, "retry-after")
    await desk.later(minutes=59)
    assert desk.on_disk() == []
    await desk.later(minutes=2)
    assert desk.on_disk() == [b"list"]


async def test_what_is_too_large_is_given_up_at_once(desk: Desk) -> None:
    await desk.hand_in(bytes(MOST_BYTES + 1))
    await desk.fetching.drain()
    row = await desk.row()
    assert (row.state, row.reason) == (FileState.GIVEN_UP, "too-big")


def test_more_than_was_announced_is_not_kept(tmp_path: Path) -> None:
    store = EvidenceStore(tmp_path)
    with pytest.raises(TooLarge), store.draft(3) as draft:
        draft.write(b"1234")
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_no_reason_holds_the_address_with_the_token() -> None:
    url = URL("https://api.telegram.org/file/bot7000000001:AAF-secret/documents/file_1.pdf")
    asked = RequestInfo(url, "GET", CIMultiDictProxy(CIMultiDict()), url)
    error = ClientResponseError(asked, (), status=404, message="Not Found")
    assert of_error(error, 0).reason == "http-404"


def test_a_directory_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "evidence").write_text("in the way")
    with (
        pytest.raises(StoreFailed, match=r"exists|directory"),
        EvidenceStore(tmp_path / "evidence").draft(1),
    ):
        pass


async def test_what_is_missing_or_damaged_is_found_and_fetched_again(desk: Desk) -> None:
    for data in (b"first", b"second", b"third"):
        await desk.hand_in(data)
    await desk.fetching.drain()
    whole = await check(desk.db, desk.store)
    assert (whole.files, whole.size, whole.broken, whole.unknown) == (3, 16, (), 0)
    one, two, _ = [row.sha256 or "" for row in await desk.rows()]
    desk.store.path(one).unlink()
    desk.store.path(two).write_bytes(b"sec0nd")
    stray = desk.store.path("ab" * 32)
    stray.parent.mkdir(parents=True)
    stray.write_bytes(b"of no row")
    found = await check(desk.db, desk.store)
    assert {(broken.what, broken.file.sha256) for broken in found.broken} == {
        ("missing", one),
        ("damaged", two),
    }
    assert found.unknown == 1
    assert (await desk.told())["evidence-missing"] == {"count": 1}
    assert await retry(desk.db, desk.store) == 1
    await desk.fetching.drain()
    assert desk.store.intact(one)
