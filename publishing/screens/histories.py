"""What became of a commitment, line by line."""

from collections.abc import Sequence

from models.queries.commitment_views import CommitmentView
from models.queries.history import HistoryLine
from publishing.actions import action
from publishing.change_lines import line
from publishing.commitment_lines import whose
from publishing.outgoing import Button, Outgoing, Rows
from publishing.screens.commitments import short
from publishing.texts import Markup, Translator, joined


def opened(
    t: Translator, view: CommitmentView, lines: Sequence[HistoryLine], count: int, turning: Rows
) -> Outgoing:
    """One page of `count` lines; `turning` leads to the others."""
    title = t("history-title", whose=whose(t, view), count=count)
    back = (Button(t("back"), action("commitment.open", view.id)),)
    text = joined([title, *(_line(t, one) for one in lines)])
    return Outgoing(text, (*turning, back))


def _line(t: Translator, one: HistoryLine) -> Markup:
    if one.changed is not None:
        return t("history-changed", indicator=one.indicator, line=line(t, *one.changed))
    value = ""
    if one.value is not None:
        value = t("progress-value", value=t.number(one.value), unit=one.unit)
    return t(
        "history-line",
        day=t.date(one.at.astimezone(t.zone).date(), year=True),
        event=one.event,
        by=one.by or t("history-above"),
        indicator=one.indicator,
        said=joined([value, short(one.note)], " ") or t("history-proof"),
    )
