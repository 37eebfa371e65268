"""Numbers of headings and of things counted off: 一、（一）1.（1）, as the reader's language has
them."""

from publishing.texts import Translator

_DIGITS = "零一二三四五六七八九"


def chinese(number: int) -> str:
    """1 → 一, 12 → 十二, 20 → 二十; up to 99, ValueError beyond."""
    if not 1 <= number <= 99:
        raise ValueError(f"no number of a heading: {number}")
    tens, ones = divmod(number, 10)
    first = "" if tens == 0 else "十" if tens == 1 else _DIGITS[tens] + "十"
    return first + (_DIGITS[ones] if ones else "")


def numbered(t: Translator, level: int, number: int, text: str) -> str:
    """`level` 1 to 4, `text` with its number before it."""
    said = chinese(number) if level < 3 and t.language != "en" else str(number)
    return t.plain(f"word-heading-{level}", number=said, text=text)
