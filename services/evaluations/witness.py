"""What tells a restored backup from the database that was really voted in.

Beside a round's private key lies a fingerprint of the envelopes that must be in the urn: a hash
over their random names, without a number, an order or a moment. A backup that was restored while
the round was open lacks envelopes, and no longer matches.

Before a commit the fingerprints of both sides of it are written, afterwards only the later one:
a crash in between is no restoration.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import Round, Sheet
from services.ports import KeyStore

WIDTH = 32
SUFFIX = ".witness"


@dataclass(frozen=True, slots=True)
class Change:
    """The fingerprints on both sides of a commit with votes."""

    before: bytes
    after: bytes


def fingerprint(envelopes: Iterable[bytes]) -> bytes:
    """32 bytes over the names of the envelopes, whatever order they come in."""
    return hashlib.sha256(b"".join(sorted(envelopes))).digest()


async def present(session: AsyncSession, round_id: int) -> list[bytes]:
    """The names of the envelopes that are in the urn."""
    return list(await session.scalars(select(Sheet.key).where(Sheet.round_id == round_id)))


async def intact(session: AsyncSession, keys: KeyStore, round_: Round) -> bool:
    """Whether the key is there and the urn holds what it held before."""
    return matches(keys, round_, await present(session, round_.id))


def matches(keys: KeyStore, round_: Round, envelopes: Iterable[bytes]) -> bool:
    """The same for the names that were found in the urn."""
    if keys.get(round_.key_name) is None:
        return False
    seen = keys.get(_name(round_.key_name)) or b""
    expected = [seen[at : at + WIDTH] for at in range(0, len(seen), WIDTH)]
    return fingerprint(envelopes) in expected


def begin(keys: KeyStore, key_name: str) -> None:
    """For an empty urn."""
    keys.put(_name(key_name), fingerprint([]))


def expect(
    keys: KeyStore, round_: Round, inside: Sequence[bytes], added: Sequence[bytes]
) -> Change:
    """To be called before the commit that adds envelopes to those inside."""
    change = Change(fingerprint(inside), fingerprint([*inside, *added]))
    keys.put(_name(round_.key_name), change.before + change.after)
    return change


def settle(keys: KeyStore, round_: Round, change: Change) -> None:
    """To be called after that commit; nothing is done where the next vote is already under way."""
    keys.swap(_name(round_.key_name), change.before + change.after, change.after)


def forget(keys: KeyStore, key_name: str) -> None:
    keys.destroy(_name(key_name))


def _name(key_name: str) -> str:
    return key_name + SUFFIX
