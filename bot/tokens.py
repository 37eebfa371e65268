"""Opaque tokens for deep links, forms and names of keys."""

import secrets


class SecretTokens:
    """32 characters of `[A-Za-z0-9_-]`: 192 random bits, half of a deep link's 64."""

    def new(self) -> str:
        return secrets.token_urlsafe(24)
