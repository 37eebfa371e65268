"""A KeyStore that lives as long as the test."""

from bot.keys import MemoryKeyStore

__all__ = ["MemoryKeyStore"]
