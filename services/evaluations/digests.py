"""What is stored of a voting code: a digest under a key that lies outside the database.

Whoever holds a copy of the database alone cannot even begin to search for a code that fits.
"""

import hashlib
import hmac
import secrets

from services.ports import KeyStore

KEY = "voting-codes"
WIDTH = 32


def digest(keys: KeyStore, code: str) -> str:
    """64 hexadecimal digits. A key that was lost makes the codes in people's hands unknown."""
    key = keys.get(KEY) or b""
    return hmac.new(key, code.encode(), hashlib.sha256).hexdigest()


def prepare(keys: KeyStore) -> None:
    """Before the first codes are given out, in the transaction that stores them."""
    if keys.get(KEY) is None:
        keys.put(KEY, secrets.token_bytes(WIDTH))
