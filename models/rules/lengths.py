"""How long a document is. The rules that lighten the burden of papers allow 5,000 characters, and
4,000 where it is about a special task."""

LIMIT, SPECIAL_LIMIT = 5000, 4000


def characters(text: str) -> int:
    """As Word counts them: punctuation too, spaces and line breaks not."""
    return len("".join(text.split()))
