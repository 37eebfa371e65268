"""The roster in chat: fetched, sent back, looked at, taken; invitations on paper."""

from collections.abc import Sequence

from models.rules.roster import ImportReport, Outcome, Part
from publishing.actions import action
from publishing.documents.roster_findings import finding_line
from publishing.outgoing import Button, Made, Outgoing
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets, names

PARAGRAPH = "\n\n"
SHOWN = 20


def opened(t: Translator) -> Outgoing:
    rows = (
        (Button(t("roster-send"), action("roster.send")),),
        (Button(t("roster-get"), action("roster.get")),),
        (Button(t("back"), action("desk.people")),),
    )
    return Outgoing(t("roster-opened"), rows)


def wrong(t: Translator, report: ImportReport) -> Markup:
    """Sheet, row, column and reason of what keeps it out."""
    return some(t, [finding_line(t, one) for one in report.rejected])


def would(t: Translator, report: ImportReport, left_out: Sequence[str]) -> Markup:
    """Before it is confirmed."""
    stays = t("roster-left-out", count=len(left_out), names=names(t, left_out)) if left_out else ""
    parts = [t("roster-would", **_counts(report)), changes(t, report), stays, warnings(t, report)]
    return joined(parts, PARAGRAPH)


def changes(t: Translator, report: ImportReport) -> Markup:
    """Whatever is not as it was, row by row."""
    lines = [
        t.plain(
            "roster-row",
            sheet=t.plain(f"roster-sheet-{row.part}"),
            row=row.row,
            reason=f"{row.name} {t.plain(f'roster-outcome-{row.outcome}')}",
        )
        for row in report.rows
        if row.outcome is not Outcome.UNCHANGED
    ]
    return some(t, lines)


def warnings(t: Translator, report: ImportReport) -> Markup:
    return some(t, [t.plain(f"roster-warning-{w.reason}", **w.values) for w in report.warnings])


def some(t: Translator, lines: Sequence[str]) -> Markup:
    """As far as a screen goes."""
    more = len(lines) - SHOWN
    last = t("book-more-rows", count=more) if more > 0 else ""
    return joined([bullets(lines[:SHOWN]), last])


def taken(
    t: Translator, report: ImportReport, invited: int, left: int, sheets: Made | None
) -> Outgoing:
    said = t("roster-sheets-follow", count=invited) if sheets else t("roster-sheets-none")
    more = t("roster-sheets-left", count=left) if left else ""
    text = joined(
        [t("roster-taken", **_counts(report)), warnings(t, report), said, more], PARAGRAPH
    )
    rows = (
        (Button(t("desk-people"), action("people.open")),),
        (Button(t("menu-desk"), action("secretary.open")),),
    )
    return Outgoing(text, rows, made=(sheets,) if sheets else ())


def sheets_ask(t: Translator, organisation_id: int, organisation: str, count: int) -> Outgoing:
    sure = Button(t("people-sheets-yes"), action("people.sheets-yes", organisation_id))
    no = Button(t("cancel"), action("people.list", organisation_id, 0))
    text = t("people-sheets-ask", organisation=organisation, count=count)
    return Outgoing(text, ((sure,), (no,)))


def sheets_made(t: Translator, organisation_id: int, count: int, left: int, made: Made) -> Outgoing:
    more = t("roster-sheets-left", count=left) if left else ""
    back = Button(t("back"), action("people.list", organisation_id, 0))
    text = joined([t("roster-sheets-follow", count=count), more], PARAGRAPH)
    return Outgoing(text, ((back,),), made=(made,))


def _counts(report: ImportReport) -> dict[str, int]:
    """Of the people and of the organisations together, and how many rows of either."""
    counts = {outcome.value: report.count(outcome) for outcome in Outcome}
    organisations = sum(row.part is Part.ORGANISATIONS for row in report.rows)
    return {**counts, "organisations": organisations, "people": len(report.rows) - organisations}
