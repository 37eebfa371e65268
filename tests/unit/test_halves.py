"""What two people hold: halves that say nothing by themselves, and what a guess costs."""

import secrets

import pytest
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, SealedBox
from nacl.pwhash import argon2id

from services import halves

WORDS = "七月里的麦子黄了又黄呀"


def test_a_guess_costs_what_libsodium_calls_moderate(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert halves.COST >= (argon2id.OPSLIMIT_MODERATE, argon2id.MEMLIMIT_MODERATE)


async def test_the_same_words_and_salt_make_the_same_key_however_they_are_typed() -> None:
    salt = halves.new_salt()
    key = await halves.derived("Wheat 2026 " + WORDS, salt)
    assert await halves.derived(" Ｗｈｅａｔ　２０２６ " + WORDS + " ", salt) == key
    assert await halves.derived("wheat 2026 " + WORDS, salt) != key
    assert await halves.derived("Wheat 2026 " + WORDS, halves.new_salt()) != key


def test_both_halves_are_the_key_and_each_opens_for_its_owner_alone() -> None:
    key, owners = secrets.token_bytes(32), (secrets.token_bytes(32), secrets.token_bytes(32))
    sealed = halves.split(key, (halves.public_of(owners[0]), halves.public_of(owners[1])))

    one, other = (halves.opened(sealed, half, owner) for half, owner in enumerate(owners))

    assert one
    assert other
    assert key not in (one, other)
    assert halves.joined(one, other) == key
    assert halves.opened(sealed, 0, owners[1]) is None
    assert halves.opened(sealed, 1, owners[0]) is None
    assert halves.opened(sealed[:-1] + b"?", 1, owners[1]) is None
    assert halves.opened(b"", 0, owners[0]) is None
    with pytest.raises(CryptoError):
        SealedBox(PrivateKey(one)).decrypt(sealed)


def test_the_halves_of_one_key_are_others_each_time() -> None:
    key, owner = secrets.token_bytes(32), secrets.token_bytes(32)
    publics = (halves.public_of(owner), halves.public_of(owner))
    found = {halves.opened(halves.split(key, publics), 0, owner) for _ in range(20)}
    assert len(found) == 20
