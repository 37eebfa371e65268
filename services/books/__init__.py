"""Ledgers (台账) that go out as Excel files and come back in, by name, in the order of the menu."""

from collections.abc import Mapping

from services.books import (
    checklists,
    comments,
    comparisons,
    decisions,
    exemplars,
    figures,
    gaps,
    grades,
    ideas,
    indicators,
    links,
    papers,
    plaques,
    rules,
    supervision,
    visits,
)
from services.books.book import Book
from services.refusals import NotFound

BOOKS: Mapping[str, Book] = {
    module.BOOK.shape.name: module.BOOK
    for module in (
        *(indicators, gaps, papers, checklists, links, visits, comments),
        *(decisions, figures, comparisons, plaques, rules, grades),
        *(exemplars, ideas, supervision),
    )
}


def book_named(name: str) -> Book:
    """Raises NotFound."""
    if name not in BOOKS:
        raise NotFound
    return BOOKS[name]
