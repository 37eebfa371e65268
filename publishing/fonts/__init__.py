"""The font of the pictures; see README.md."""
