"""A private key that two people hold: what a passphrase makes, and the two sealed halves.

The halves are random by themselves; only both together (XOR) are the key.
"""

import asyncio
import secrets
import threading
import unicodedata
from typing import NamedTuple

from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.pwhash import argon2id

KEY = 32
SALT = argon2id.SALTBYTES
SEALED = KEY + 48
"""A half in its sealed box."""


class Cost(NamedTuple):
    """Of one guess. A key that was made at one cost cannot be opened at another."""

    operations: int
    memory: int


COST = Cost(argon2id.OPSLIMIT_MODERATE, argon2id.MEMLIMIT_MODERATE)

# A quarter of a gigabyte each: one after the other.
_ALONE = threading.Lock()


def new_salt() -> bytes:
    return secrets.token_bytes(SALT)


async def derived(passphrase: str, salt: bytes) -> bytes:
    """The private key that a passphrase stands for; takes a second, in a thread."""
    return await asyncio.to_thread(_derived, passphrase, salt)


def _derived(passphrase: str, salt: bytes) -> bytes:
    with _ALONE:
        return argon2id.kdf(
            KEY, tidy(passphrase).encode(), salt, opslimit=COST.operations, memlimit=COST.memory
        )


def tidy(passphrase: str) -> str:
    """As it counts: keyboards differ in widths of letters and in blanks at the ends."""
    return unicodedata.normalize("NFKC", passphrase).strip()


def public_of(private: bytes) -> bytes:
    return bytes(PrivateKey(private).public_key)


def split(key: bytes, publics: tuple[bytes, bytes]) -> bytes:
    """Both halves, each sealed to one public key, one behind the other."""
    first = secrets.token_bytes(KEY)
    halves = (first, joined(first, key))
    return b"".join(
        SealedBox(PublicKey(public)).encrypt(half)
        for public, half in zip(publics, halves, strict=True)
    )


def opened(sealed: bytes, half: int, private: bytes) -> bytes | None:
    """Half 0 or 1 of what `split` returned; None where it was not sealed to this key."""
    try:
        return SealedBox(PrivateKey(private)).decrypt(sealed[half * SEALED : (half + 1) * SEALED])
    except (CryptoError, ValueError):
        return None


def joined(one: bytes, other: bytes) -> bytes:
    return bytes(left ^ right for left, right in zip(one, other, strict=True))
