"""What became of a ledger's rows, as lines a person reads."""

from collections.abc import Mapping, Sequence

from models.rules.books import Fault, Report, RowOutcome, Shape, SheetUnfit, Told
from publishing.documents.book_words import column_title, shown
from publishing.texts import Translator
from publishing.wording import short

SAID = 40


def counts(t: Translator, report: Report) -> str:
    return t.plain("book-counts", **{one.value: report.count(one) for one in RowOutcome})


def row_line(t: Translator, shape: Shape, row: Told) -> str:
    """Row 5, what it is about, what happens to it, and what was written there."""
    said = t.plain("list-separator").join(_said(t, shape, row.said))
    key = "book-row-said" if said else "book-row"
    name = short(row.name) or t.plain("book-row-unnamed")
    return t.plain(key, row=row.number, name=name, outcome=outcome(t, row), said=said)


def outcome(t: Translator, row: Told) -> str:
    if row.outcome is not RowOutcome.REFUSED:
        return t.plain(f"book-outcome-{row.outcome}")
    reasons = t.plain("book-between").join(fault(t, one) for one in row.faults)
    return t.plain("book-refused", reasons=reasons)


def fault(t: Translator, one: Fault) -> str:
    said = t.plain(one.reason, **one.values)
    return (
        t.plain("book-in-column", column=column_title(t, one.column), reason=said)
        if one.column
        else said
    )


def unfit(t: Translator, error: SheetUnfit) -> str:
    values = dict(error.values)
    if "column" in values:
        values["column"] = column_title(t, str(values["column"]))
    return t.plain(error.reason, **values)


def report_lines(t: Translator, shape: Shape, report: Report) -> Sequence[str]:
    """The counts, then row by row what is refused, added and changed; none for what stays."""
    order = (RowOutcome.REFUSED, RowOutcome.ADDED, RowOutcome.CHANGED)
    rows = [row_line(t, shape, row) for one in order for row in report.of(one)]
    return [counts(t, report), *rows]


def _said(t: Translator, shape: Shape, said: Mapping[str, str]) -> Sequence[str]:
    columns = {column.key: column for column in shape.columns}
    return [
        t.plain(
            "label-value",
            label=column_title(t, key),
            value=short(shown(t, columns[key], value), SAID) or t.plain("book-emptied"),
        )
        for key, value in said.items()
    ]
