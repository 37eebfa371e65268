"""Text in columns for a terminal, where a Chinese character takes two places."""

import re
import unicodedata

_TOKENS = re.compile(r"\s+|[!-~]+|.", re.DOTALL)
_CLOSING = "，。、；：！？）》」』】”’…％—,.;:!?)]}"


def width(text: str) -> int:
    """Places on a terminal."""
    return sum(_places(char) for char in text)


def _places(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in {"Cf", "Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1


def padded(text: str, places: int) -> str:
    return text + " " * max(places - width(text), 0)


def wrapped(text: str, places: int, indent: str = "") -> list[str]:
    """Lines of at most `places`; from the second on with `indent`. Line breaks are kept.

    Breaks at spaces and between Chinese characters, never before closing punctuation; a word
    longer than a line is cut.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _wrap_one(paragraph, places, indent if lines else "", indent)
    return lines


def _wrap_one(text: str, places: int, first: str, indent: str) -> list[str]:
    lines = [first]
    for token in _tokens(text, places - width(indent)):
        if width(lines[-1]) + width(token.rstrip()) > places and lines[-1].strip():
            lines[-1] = lines[-1].rstrip()
            lines.append(indent)
            token = token.lstrip()
        lines[-1] += token
    return [line.rstrip() for line in lines]


def _tokens(text: str, longest: int) -> list[str]:
    tokens: list[str] = []
    for token in _TOKENS.findall(text):
        if tokens and token in _CLOSING and not tokens[-1].isspace():
            tokens[-1] += token
        else:
            tokens += _cut(token, longest)
    return tokens


def _cut(word: str, longest: int) -> list[str]:
    return [word[at : at + longest] for at in range(0, len(word), longest)]
