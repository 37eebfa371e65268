"""Arguments of a pressed button, which may be years old or made up."""

from services.refusals import NotFound

Args = tuple[str, ...]

LARGEST_ID = 2**31 - 1
"""What PostgreSQL's integer columns hold; it answers anything above with an error."""


def word(args: Args, at: int = 0) -> str:
    """The argument as a key; NotFound where it is missing."""
    if at >= len(args):
        raise NotFound
    return args[at]


def number(args: Args, at: int = 0) -> int:
    """The argument as a row's id; NotFound where it is none, as for a row that is gone."""
    if at >= len(args) or not args[at].isascii() or not args[at].isdigit():
        raise NotFound
    return min(int(args[at][:18]), LARGEST_ID)
