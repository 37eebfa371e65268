"""What tells a restored backup from the database that was really voted in.

A round's row and a file beside its private key both hold a fingerprint of the envelopes that must
be in the urn: the sum of hashes of their random names, without a number, an order or a moment. It
is carried on from vote to vote, so a vote costs the same whether ten or ten thousand were cast
before. A backup that was restored while the round was open has an earlier one, and no longer
matches. Whether the urn really holds those envelopes is looked at when the process starts and
before it is opened.

The file holds two fingerprints. Before a commit it says both sides of it, afterwards the later one
twice: a crash in between is no restoration.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.tables import Round, Sheet
from services.ports import KeyStore

WIDTH = 32
SUFFIX = ".witness"
EMPTY = bytes(WIDTH)


@dataclass(frozen=True, slots=True)
class Change:
    """The fingerprints on both sides of a commit with votes."""

    before: bytes
    after: bytes


def fingerprint(envelopes: Iterable[bytes], before: bytes = EMPTY) -> bytes:
    """32 bytes over the names of the envelopes, whatever order they come in; with those of which
    `before` is the fingerprint."""
    hashes = (int.from_bytes(hashlib.sha256(name).digest()) for name in envelopes)
    whole = int.from_bytes(before) + sum(hashes)
    return (whole % (1 << 8 * WIDTH)).to_bytes(WIDTH)


async def intact(session: AsyncSession, keys: KeyStore, round_: Round) -> bool:
    """Whether the key is there and the urn holds what it held before."""
    names = await session.scalars(select(Sheet.key).where(Sheet.round_id == round_.id))
    return matches(keys, round_) and fingerprint(names) == round_.envelopes


def matches(keys: KeyStore, round_: Round) -> bool:
    """Whether the key is there and the row is no earlier one."""
    if keys.get(round_.key_name) is None:
        return False
    seen = keys.get(_name(round_.key_name)) or b""
    return round_.envelopes in [seen[at : at + WIDTH] for at in range(0, len(seen), WIDTH)]


def begin(keys: KeyStore, key_name: str) -> bytes:
    """For an empty urn, of which the fingerprint is returned."""
    keys.put(_name(key_name), EMPTY + EMPTY)
    return EMPTY


def expect(keys: KeyStore, round_: Round, added: Iterable[bytes]) -> Change:
    """To be called before the commit that adds envelopes to those inside."""
    before = round_.envelopes or EMPTY
    change = Change(before, fingerprint(added, before))
    keys.amend(_name(round_.key_name), change.before + change.after, lasting=True)
    round_.envelopes = change.after
    return change


def settle(keys: KeyStore, round_: Round, change: Change) -> None:
    """To be called after that commit; nothing is done where the next vote is already under way.
    Whether a power cut takes it makes no difference: both sides match then."""
    keys.swap(_name(round_.key_name), change.before + change.after, change.after)


def forget(keys: KeyStore, key_name: str) -> None:
    keys.destroy(_name(key_name))


def _name(key_name: str) -> str:
    return key_name + SUFFIX
