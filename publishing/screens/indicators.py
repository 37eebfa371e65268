"""One indicator: how it stands, what was reported on it, and deciding about a claim."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Protocol

from models.queries.commitment_views import CommitmentView, IndicatorView
from models.queries.files import FileView
from models.queries.progress import ReportView
from models.rules.steps import Step
from models.tables import CommitmentState, IndicatorState
from publishing.actions import action
from publishing.change_lines import told
from publishing.commitment_lines import PARAGRAPH, indicator, progress, whose
from publishing.files import file_of
from publishing.outgoing import Button, FileRef, Outgoing, Rows
from publishing.texts import Markup, Translator, joined

FILES = 10


class Reported(Protocol):
    """A report as it was understood."""

    @property
    def progress_id(self) -> int: ...
    @property
    def commitment(self) -> CommitmentView: ...
    @property
    def indicator(self) -> IndicatorView: ...
    @property
    def value(self) -> Decimal | None: ...
    @property
    def note(self) -> str: ...
    @property
    def files(self) -> int: ...


def opened(
    t: Translator,
    view: CommitmentView,
    one: IndicatorView,
    reports: Sequence[ReportView],
    steps: frozenset[Step],
    *,
    verify: bool,
    decide: bool = False,
    note: str = "",
) -> Outgoing:
    """`verify`, `decide`: this reader may decide now about the claim (he is shown the files as
    well), about the change that is asked for."""
    said = (note, _sheet(t, view, one), told(t, one), _reports(t, one, reports))
    text = joined(said, PARAGRAPH)
    rows = (
        *_deciding(t, one, verify),
        *_permitting(t, one, decide),
        *_own_steps(t, one, steps),
        *_looking(t, view, one, reports),
        (Button(t("back"), action("commitment.open", view.id)),),
    )
    return Outgoing(text, rows, files_of(t, reports) if verify else ())


def evidence(
    t: Translator,
    view: CommitmentView,
    one: IndicatorView,
    files: Sequence[FileView],
    count: int,
    rows: Rows,
) -> Outgoing:
    """One page of the `count` files handed in; `rows` lead to the others."""
    text = t("indicator-files", count=count, title=one.title, whose=whose(t, view))
    back = Button(t("back"), action("indicator.open", one.id))
    return Outgoing(text, (*rows, (back,)), tuple(file_of(t, file) for file in files))


def reported(t: Translator, found: Reported) -> Outgoing:
    """What was understood, to be taken back or gone on from."""
    one = found.indicator
    figure = "" if found.value is None else t.number(found.value)
    parts = [
        t("progress-kept", title=one.title),
        t("progress-kept-value", value=figure, unit=one.unit) if figure else "",
        t("progress-kept-note", note=found.note) if found.note else "",
        t("progress-kept-files", count=found.files) if found.files else "",
    ]
    rows: list[tuple[Button, ...]] = []
    if one.state is IndicatorState.OPEN:
        rows.append((Button(t("indicator-claim"), action("indicator.claim", one.id)),))
        undo = action("progress.withdraw", found.progress_id)
        rows.append((Button(t("progress-withdraw"), undo),))
    rows.append((Button(t("indicator-open-again"), action("indicator.open", one.id)),))
    return Outgoing(joined(parts), (*rows, (Button(t("menu"), action("menu.open")),)))


def confirm(
    t: Translator, view: CommitmentView, one: IndicatorView, question: str, verb: str
) -> Outgoing:
    """Asked once, as neither claim nor verdict is undone by pressing again. `question`: text
    key, given `title` and `whose`; `verb`: the action behind yes."""
    asked = t(question, title=one.title, whose=whose(t, view))
    yes = Button(t("confirm"), action(verb, one.id))
    no = Button(t("back"), action("indicator.open", one.id))
    sheet = joined([indicator(t, one, proof=True), progress(t, one)])
    return Outgoing(joined([asked, sheet], PARAGRAPH), ((yes,), (no,)))


def queue(t: Translator, count: int) -> Outgoing:
    return Outgoing(t("verify-queue", count=count) if count else t("verify-queue-none"))


def queue_buttons(
    t: Translator, found: Sequence[tuple[CommitmentView, IndicatorView]]
) -> list[Button]:
    return [
        Button(
            t.label("verify-row", whose=view.by, title=one.title), action("indicator.open", one.id)
        )
        for view, one in found
    ]


def files_of(t: Translator, reports: Sequence[ReportView]) -> tuple[FileRef, ...]:
    """The newest ones, at most an album's ten."""
    files = [file for report in reports for file in report.files]
    return tuple(file_of(t, file) for file in files[:FILES])


def _sheet(t: Translator, view: CommitmentView, one: IndicatorView) -> Markup:
    refused = one.refused_reason
    return joined(
        [
            t("indicator-sheet", whose=whose(t, view)),
            indicator(t, one, proof=True),
            progress(t, one),
            t("indicator-refused-because", reason=refused) if refused else "",
        ]
    )


def _reports(t: Translator, one: IndicatorView, reports: Sequence[ReportView]) -> Markup:
    if not reports:
        return t("progress-none")
    lines = [_report(t, one, report) for report in reports]
    return joined([t("progress-list", count=len(reports)), *lines])


def _report(t: Translator, one: IndicatorView, report: ReportView) -> Markup:
    said = [
        t("progress-value", value=t.number(report.value), unit=one.unit)
        if report.value is not None
        else "",
        Markup.of(report.note),
        t("progress-files", count=len(report.files)) if report.files else "",
    ]
    return t("progress-line", at=report.at, author=report.author, said=joined(said, " "))


def _deciding(t: Translator, one: IndicatorView, verify: bool) -> Rows:
    if not verify:
        return ()
    accept = Button(t("indicator-accept"), action("indicator.accept", one.id))
    refuse = Button(t("indicator-refuse"), action("indicator.refuse", one.id))
    return ((accept, refuse),)


def _permitting(t: Translator, one: IndicatorView, decide: bool) -> Rows:
    if not decide or one.asked is None:
        return ()
    permit = Button(t("change-permit"), action("change.permit", one.asked.id))
    refuse = Button(t("change-refuse"), action("change.refuse", one.asked.id))
    return ((permit, refuse),)


def _own_steps(t: Translator, one: IndicatorView, steps: frozenset[Step]) -> Rows:
    if Step.REPORT not in steps or one.state is not IndicatorState.OPEN:
        return ()
    rows = [(Button(t("indicator-report"), action("progress.new", one.id)),)]
    if one.reports:
        rows.append((Button(t("indicator-claim"), action("indicator.claim", one.id)),))
    if one.asked:
        rows.append((Button(t("change-withdraw"), action("change.withdraw", one.asked.id)),))
    else:
        rows.append((Button(t("change-new"), action("change.new", one.id)),))
    return tuple(rows)


def _looking(
    t: Translator, view: CommitmentView, one: IndicatorView, reports: Sequence[ReportView]
) -> Rows:
    row: list[Button] = []
    if view.state is CommitmentState.PUBLISHED:
        row.append(Button(t("indicator-chart"), action("indicator.chart", one.id)))
    if any(report.files for report in reports):
        row.append(Button(t("indicator-files-open"), action("indicator.files", one.id)))
    return (tuple(row),) if row else ()
