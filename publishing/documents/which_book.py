"""Which of our own files a workbook is that somebody sent, by what stands in it."""

from io import BytesIO

from models.rules.books import Which
from publishing.documents.book_reading import ORIGIN
from publishing.documents.cells import Unreadable, lines, text, workbook
from publishing.documents.roster_reading import MOST_BYTES
from publishing.documents.roster_words import Vocabulary
from publishing.texts import Texts


def which_book(data: bytes, texts: Texts) -> Which:
    """Neither, for what cannot be read as well."""
    words = Vocabulary(texts)
    try:
        with workbook(BytesIO(data), MOST_BYTES) as book:
            sheets = {sheet.title: sheet for sheet in book.worksheets}
            hidden = lines(sheets[ORIGIN], 1) if ORIGIN in sheets else []
            roster = any(words.part(title) for title in sheets)
            return Which(text(hidden[0][0]) if hidden and hidden[0] else "", roster)
    except Unreadable:
        return Which()
