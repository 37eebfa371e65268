"""Which paper a button is about: a round, and a place in it where the round is about people; and
the paper with the remark that goes with it."""

import re

from handlers.args import Args, number, word
from handlers.writings import Writer
from models.queries.ballots import Paper
from publishing.outgoing import Outgoing
from publishing.screens import evaluations as screens
from publishing.texts import Translator

PLACE_DIGITS = 4
_WORD = re.compile(r"[A-Za-z0-9_-]{1,8}")


def paper_of(args: Args) -> tuple[int, int | None]:
    """The round's number and, where the button says so, the place; NotFound for neither."""
    round_id, _, place = word(args).partition("-")
    return number((round_id,)), number((place[:PLACE_DIGITS],)) if place else None


def among(args: Args) -> int | None:
    """The round, where the button is about one of several people in it."""
    round_id, _, place = (args[0] if args else "").partition("-")
    return number((round_id,)) if place and round_id.isdigit() and round_id.isascii() else None


def word_of(args: Args, at: int) -> str:
    """Which remark a button is about; empty for none."""
    found = args[at] if len(args) > at else ""
    return found if _WORD.fullmatch(found) else ""


def asked(t: Translator, writer: Writer, paper: Paper, marks: str, said: str) -> Outgoing:
    """The next question, or with the last answer the preview. `said`: the remark's word."""
    if len(marks) < len(paper.items):
        return screens.question(t, paper, marks, said)
    return preview(t, writer, paper, marks, said)


def preview(t: Translator, writer: Writer, paper: Paper, marks: str, said: str = "") -> Outgoing:
    """With the remark, or that it was not kept where the button was about one."""
    kept = writer.kept(paper)
    return screens.preview(t, paper, marks, kept, t("remark-lost") if said and not kept else "")
