"""What tells a restored backup from the database that was really voted in.

Beside a round's private key lies a fingerprint of the envelopes that must be in the urn: a hash
over their random names, without a number, an order or a moment. A backup that was restored while
the round was open lacks envelopes, and no longer matches.

Before a commit the fingerprints of both sides of it are written, afterwards only the later one:
a crash in between is no restoration.
"""

import hashlib
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import Round, Sheet
from services.ports import KeyStore

WIDTH = 32
SUFFIX = ".witness"


def fingerprint(envelopes: Iterable[bytes]) -> bytes:
    """32 bytes over the names of the envelopes, whatever order they come in."""
    return hashlib.sha256(b"".join(sorted(envelopes))).digest()


async def present(session: AsyncSession, round_id: int) -> list[bytes]:
    """The names of the envelopes that are in the urn."""
    return list(await session.scalars(select(Sheet.key).where(Sheet.round_id == round_id)))


async def intact(session: AsyncSession, keys: KeyStore, round_: Round) -> bool:
    """Whether the key is there and the urn holds what it held before."""
    if keys.get(round_.key_name) is None:
        return False
    seen = keys.get(_name(round_.key_name)) or b""
    expected = [seen[at : at + WIDTH] for at in range(0, len(seen), WIDTH)]
    return fingerprint(await present(session, round_.id)) in expected


def begin(keys: KeyStore, key_name: str) -> None:
    """For an empty urn."""
    keys.put(_name(key_name), fingerprint([]))


def expect(keys: KeyStore, key_name: str, before: bytes, after: bytes) -> None:
    """To be called before the commit that leads from one fingerprint to the other."""
    keys.put(_name(key_name), before + after)


def settle(keys: KeyStore, key_name: str, before: bytes, after: bytes) -> None:
    """To be called after that commit; nothing is done where the next vote is already under way."""
    if keys.get(_name(key_name)) == before + after:
        keys.put(_name(key_name), after)


def forget(keys: KeyStore, key_name: str) -> None:
    keys.destroy(_name(key_name))


def _name(key_name: str) -> str:
    return key_name + SUFFIX
