"""What is known already, shown to whoever is about to write a summary or a report."""

from collections.abc import Sequence

from models.plan.schema import Plan
from models.queries.digests import DutyLine
from models.queries.writings import SummaryView
from models.rules.facts import Facts
from publishing import fact_lines
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens.duties import period_of
from publishing.screens.summaries import sheet, title_of
from publishing.texts import Translator, joined
from publishing.wording import period

PARAGRAPH = "\n\n"


def known(
    t: Translator, line: DutyLine, facts: Facts, papers: Sequence[SummaryView], plan: Plan
) -> Outgoing:
    """Above the question; the papers of shorter periods are opened from here."""
    whose, when = line.duty.organisation, period_of(t, line)
    counted = [t("fact-known-counted"), fact_lines.lines(t, facts, plan)]
    parts = [
        t("fact-known", title=line.title, whose=whose, period=when),
        "" if facts.empty else joined(counted),
        t("fact-known-papers") if papers else "",
    ]
    rows = [(_paper(t, line, one, plan),) for one in papers]
    back = (Button(t("back"), action("summary.new")),)
    return Outgoing(joined(parts, PARAGRAPH), (*rows, back))


def paper(t: Translator, duty_id: int, view: SummaryView, plan: Plan) -> Outgoing:
    """One of them, on the way to the question."""
    back = (Button(t("back"), action("fact.open", duty_id)),)
    return Outgoing(sheet(t, view, plan), (back,))


def _paper(t: Translator, line: DutyLine, one: SummaryView, plan: Plan) -> Button:
    label = t.label("fact-paper", title=title_of(one, plan), period=period(t, one.period, plan))
    return Button(label, action("fact.paper", line.duty.id, one.id))
