"""The urn: answer sheets sealed to a round's public key (a libsodium sealed box), all alike.

A sheet says a voter class, about whom it is and one mark per item, and is padded, so that neither
its length nor anything else about the envelope tells what is inside. Only the private key opens it.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass

from nacl.bindings import crypto_box_SEALBYTES, sodium_pad, sodium_unpad
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

WIDTH = 128
SEALED_WIDTH = WIDTH + crypto_box_SEALBYTES


class Tampered(Exception):
    """An envelope that was not sealed to this round's key, or holds no sheet."""


@dataclass(frozen=True, slots=True)
class OpenSheet:
    """`marks`: one character per item (models.rules.marks). `place`: which of those whom the
    round is about."""

    voter_class: str
    marks: str
    place: int = 0


def new_key() -> tuple[bytes, bytes]:
    """Public and private key, 32 bytes each."""
    private = PrivateKey.generate()
    return bytes(private.public_key), bytes(private)


def seal(public: bytes, voter_class: str, marks: str, place: int = 0) -> bytes:
    """Always SEALED_WIDTH bytes, and different each time. Raises ValueError for what is too long
    to be padded to the common width."""
    padded = sodium_pad(f"{voter_class}:{place}:{marks}".encode(), WIDTH)
    if len(padded) != WIDTH:
        raise ValueError(f"a sheet holds fewer than {WIDTH} bytes")
    return SealedBox(PublicKey(public)).encrypt(padded)


def open_all(private: bytes, envelopes: Iterable[bytes]) -> list[OpenSheet]:
    """Every sheet, in an order that has nothing to do with that of the envelopes.

    Raises Tampered where one of them cannot be opened.
    """
    box = SealedBox(PrivateKey(private))
    try:
        sheets = [_read(box.decrypt(envelope)) for envelope in envelopes]
    except (CryptoError, ValueError) as error:
        raise Tampered from error
    secrets.SystemRandom().shuffle(sheets)
    return sheets


def _read(padded: bytes) -> OpenSheet:
    voter_class, place, marks = sodium_unpad(padded, WIDTH).decode().split(":")
    return OpenSheet(voter_class, marks, int(place))
