"""The urn: answer sheets sealed to a round's public key (a libsodium sealed box), all alike.

A sheet says a voter class, about whom it is and one mark per item, and is padded, so that neither
its length nor anything else about the envelope tells what is inside. Only the private key opens it.
A remark is sealed in an envelope of its own, which says about whom it is and the words.
"""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from nacl.bindings import crypto_box_SEALBYTES, sodium_pad, sodium_unpad
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

Inside = TypeVar("Inside")

WIDTH = 128
SEALED_WIDTH = WIDTH + crypto_box_SEALBYTES
REMARK_WIDTH = 832
"""Holds 200 characters of four bytes each, and still fits into a page of the table."""


class Tampered(Exception):
    """An envelope that was not sealed to this round's key, or holds something else."""


@dataclass(frozen=True, slots=True)
class OpenSheet:
    """`marks`: one character per item (models.rules.marks). `place`: which of those whom the
    round is about."""

    voter_class: str
    marks: str
    place: int = 0


@dataclass(frozen=True, slots=True)
class OpenRemark:
    """`text` is empty where nothing was written."""

    place: int
    text: str


def new_key() -> tuple[bytes, bytes]:
    """Public and private key, 32 bytes each."""
    private = PrivateKey.generate()
    return bytes(private.public_key), bytes(private)


def seal(public: bytes, voter_class: str, marks: str, place: int = 0) -> bytes:
    """Always SEALED_WIDTH bytes, and different each time. Raises ValueError for what is too long
    to be padded to the common width."""
    return _sealed(public, f"{voter_class}:{place}:{marks}", WIDTH)


def seal_remark(public: bytes, place: int, text: str) -> bytes:
    """As `seal`, always of one length, also where the text is empty."""
    return _sealed(public, f"{place}:{text}", REMARK_WIDTH)


def open_all(private: bytes, envelopes: Iterable[bytes]) -> list[OpenSheet]:
    """Every sheet, in an order that has nothing to do with that of the envelopes.

    Raises Tampered where one of them cannot be opened.
    """
    return _opened(private, envelopes, _read)


def open_remarks(private: bytes, envelopes: Iterable[bytes]) -> list[OpenRemark]:
    """As `open_all`."""
    return _opened(private, envelopes, _read_remark)


def _sealed(public: bytes, words: str, width: int) -> bytes:
    padded = sodium_pad(words.encode(), width)
    if len(padded) != width:
        raise ValueError(f"an envelope holds fewer than {width} bytes")
    return SealedBox(PublicKey(public)).encrypt(padded)


def _opened(
    private: bytes, envelopes: Iterable[bytes], read: Callable[[bytes], Inside]
) -> list[Inside]:
    try:
        box = SealedBox(PrivateKey(private))
        found = [read(box.decrypt(envelope)) for envelope in envelopes]
    except (CryptoError, ValueError) as error:
        raise Tampered from error
    secrets.SystemRandom().shuffle(found)
    return found


def _read(padded: bytes) -> OpenSheet:
    voter_class, place, marks = sodium_unpad(padded, WIDTH).decode().split(":")
    return OpenSheet(voter_class, marks, int(place))


def _read_remark(padded: bytes) -> OpenRemark:
    place, _, text = sodium_unpad(padded, REMARK_WIDTH).decode().partition(":")
    return OpenRemark(int(place), text)
