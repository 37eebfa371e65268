"""What was handed in: how much of it the bot has itself, and what keeps it from the rest."""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncSession

from bot.doctor.findings import Finding, good, warning
from bot.evidence.inspection import missing
from bot.evidence.outcomes import DISK
from bot.evidence.store import EvidenceStore
from models.queries.evidence import KeptFile, NotKept, kept_files, not_kept
from models.tables import FileState

MEGABYTE = 1024 * 1024


async def examine_evidence(session: AsyncSession, directory: Path) -> list[Finding]:
    kept, others = await kept_files(session), await not_kept(session)
    return [*_kept(EvidenceStore(directory), kept), *_waiting(others), *_given_up(others)]


def _kept(store: EvidenceStore, kept: list[KeptFile]) -> Iterator[Finding]:
    size = -(-sum(one.size for one in kept) // MEGABYTE)
    yield good("evidence-kept", count=len(kept), size=size)
    if gone := missing(store, kept):
        yield warning("evidence-missing", count=len(gone))


def _waiting(others: list[NotKept]) -> Iterator[Finding]:
    waiting = [one for one in others if one.state is FileState.WAITING]
    for one in waiting:
        reason = one.reason or ""
        if reason.startswith(DISK):
            yield warning("evidence-disk", count=one.count, error=reason.removeprefix(DISK))
        elif reason:
            yield warning("evidence-waiting", count=one.count, reason=reason)
        else:
            yield good("evidence-coming", count=one.count)


def _given_up(others: list[NotKept]) -> Iterator[Finding]:
    for one in others:
        if one.state is FileState.GIVEN_UP:
            yield warning("evidence-given-up", count=one.count, reason=one.reason or "")
