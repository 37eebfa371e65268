"""The files that were handed in, in a store of our own: Telegram may forget what it was sent."""
