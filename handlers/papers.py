"""Which paper a button is about: a round, and a place in it where the round is about people."""

from handlers.args import Args, number, word

PLACE_DIGITS = 4


def paper_of(args: Args) -> tuple[int, int | None]:
    """The round's number and, where the button says so, the place; NotFound for neither."""
    round_id, _, place = word(args).partition("-")
    return number((round_id,)), number((place[:PLACE_DIGITS],)) if place else None


def among(args: Args) -> int | None:
    """The round, where the button is about one of several people in it."""
    round_id, _, place = (args[0] if args else "").partition("-")
    return number((round_id,)) if place and round_id.isdigit() and round_id.isascii() else None
