"""A half-year bulletin about very many organisations, against its two tables written plainly."""

import time
from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import UTC, date, datetime
from io import BytesIO

from docx import Document

from benchmarks.ranking import PLAN
from benchmarks.table import Row, compare
from models.plan.loading import load
from models.plan.programme import span, stages
from models.queries.document_facts import Facts, Material
from models.queries.document_figures import Figures, Line
from models.queries.ranking import PlaceView, RankingView
from models.rules.documents import DocumentKind
from models.rules.periods import Period, period_with_key
from models.tables import RankingState
from publishing.documents.issued import draft
from publishing.texts import Texts

ORGANISATIONS = 200
NOW = datetime(2026, 12, 31, 2, tzinfo=UTC)
PROGRESS, PLACES = 10, 4
"""Columns of the two tables."""


def rows() -> Iterator[Row]:
    t, written = Texts.load().translator(), _material()
    yield compare(
        f"a bulletin about {ORGANISATIONS} organisations, CPU",
        lambda: _timed(lambda: draft(t, written).data),
        "its two tables alone, written plainly with python-docx",
        lambda: _timed(_plain),
        2.0,
    )


def _timed(work: Callable[[], bytes]) -> float:
    """CPU milliseconds."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def _plain() -> bytes:
    document, stream = Document(), BytesIO()
    for columns in (PROGRESS, PLACES):
        table = document.add_table(rows=0, cols=columns)
        for number in range(ORGANISATIONS + 1):
            for cell in table.add_row().cells:
                cell.text = str(number)
    document.save(stream)
    return stream.getvalue()


def _material() -> Material:
    plan = load(PLAN).plan
    half = period_with_key("2026-H2", span(plan), stages(plan))
    assert half is not None
    names = tuple(f"第{number}支部" for number in range(ORGANISATIONS))
    return Material(
        kind=DocumentKind.BULLETIN,
        campaign=plan.title,
        plan=plan,
        issuer="镇党委",
        below=names,
        period=half,
        today=date(2026, 12, 31),
        at=NOW,
        facts=Facts(_lines(names), (), _ranking(names, half), (), {}, (), ()),
    )


def _lines(names: tuple[str, ...]) -> tuple[Line, ...]:
    width = len(fields(Figures))
    return tuple(
        Line(number, name, Figures(*(number % (column + 5) for column in range(width))))
        for number, name in enumerate(names, 2)
    )


def _ranking(names: tuple[str, ...], period: Period) -> RankingView:
    places = tuple(
        PlaceView(number + 2, name, "community", 95_000 - 130 * number, number + 1, number % 5 - 2)
        for number, name in enumerate(names)
    )
    return RankingView(1, 1, 1, period.key, RankingState.FINAL, NOW, places)
