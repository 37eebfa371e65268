"""What an import came to, as lines a person reads: counts, wrong cells, warnings."""

from models.rules.roster import Finding, ImportReport, Outcome, Part
from publishing.documents.roster_words import column_title
from publishing.texts import Translator


def report_lines(t: Translator, report: ImportReport) -> list[str]:
    """Plain text. A rejected roster lists what to mend, an imported one what changed."""
    if not report.imported:
        wrong = [finding_line(t, finding) for finding in report.rejected]
        head = t.plain("roster-rejected", count=len(wrong))
        return [head, *wrong, t.plain("roster-nothing-imported")]
    rows = {part: sum(row.part is part for row in report.rows) for part in Part}
    head = t.plain(
        "roster-imported",
        tree=report.tree,
        organisations=rows[Part.ORGANISATIONS],
        people=rows[Part.PEOPLE],
    )
    counts = {outcome.value: report.count(outcome) for outcome in Outcome}
    warnings = [
        t.plain(f"roster-warning-{warning.reason}", **warning.values) for warning in report.warnings
    ]
    return [head, t.plain("roster-counts", **counts), *_rows(t, report), *warnings]


def finding_line(t: Translator, finding: Finding) -> str:
    sheet = t.plain(f"roster-sheet-{finding.part}")
    column = column_title(t, finding.part, finding.column) if finding.column else ""
    values = {"title": column} | dict(finding.values)
    reason = t.plain(f"roster-reason-{finding.reason}", **values)
    if not finding.row:
        return t.plain("roster-whole-sheet", sheet=sheet, reason=reason)
    if not column:
        return t.plain("roster-row", sheet=sheet, row=finding.row, reason=reason)
    return t.plain("roster-cell", sheet=sheet, row=finding.row, column=column, reason=reason)


def _rows(t: Translator, report: ImportReport) -> list[str]:
    """Every row's outcome, in the order of the file."""
    return [
        t.plain(
            "roster-row",
            sheet=t.plain(f"roster-sheet-{row.part}"),
            row=row.row,
            reason=f"{row.name} {t.plain(f'roster-outcome-{row.outcome}')}",
        )
        for row in report.rows
    ]
