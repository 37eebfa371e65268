"""The organisations below at a glance: who needs attention, and one of them opened."""

from collections.abc import Mapping, Sequence

from models.plan.schema import Plan
from models.queries.overview import Stand
from models.queries.writings import SummaryView
from models.rules.facts import Facts
from publishing import fact_lines
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.screens.summaries import title_of
from publishing.texts import Markup, Translator, joined
from publishing.wording import period, short

PARAGRAPH = "\n\n"
LINE, EXCERPT, NAME = 40, 1200, 16
Plans = Mapping[int, Plan]
"""Today's, by campaign."""


def listing(
    t: Translator, month: str, found: Sequence[Stand], shown: Sequence[Stand], plans: Plans
) -> Outgoing:
    """`shown`: those of this page."""
    if not found:
        return Outgoing(t("overview-none"))
    red = sum(one.overdue > 0 for one in found)
    title = t("overview-title", month=period(t, month), count=len(found), red=red)
    return Outgoing(joined([title, *(_lines(t, one, plans) for one in shown)], PARAGRAPH))


def buttons(t: Translator, found: Sequence[Stand], page: int) -> list[Button]:
    return [
        Button(
            t.label(
                "overview-button",
                organisation=short(one.name, NAME),
                light=_light(one),
                count=one.overdue,
            ),
            action("overview.one", one.id, page),
        )
        for one in found
    ]


def opened(
    t: Translator,
    month: str,
    one: Stand,
    facts: Sequence[tuple[Plan, Facts]],
    plans: Plans,
    page: int,
) -> Outgoing:
    head = t("overview-one", month=period(t, month))
    counted = [_counted(t, plan, found, alone=len(facts) == 1) for plan, found in facts]
    parts = [head, _overdue(t, one), *(counted or [t("fact-none")]), _last(t, one.paper, plans)]
    back = (Button(t("back"), action("overview.open", page)),)
    if one.paper is None:
        return Outgoing(joined(parts, PARAGRAPH), (back,))
    whole = Button(t("overview-whole"), action("summary.open", one.paper.id))
    return Outgoing(joined(parts, PARAGRAPH), ((whole,), back))


def _lines(t: Translator, one: Stand, plans: Plans) -> Markup:
    done = fact_lines.done(t, one.in_time, one.late, one.missing)
    return joined(
        [
            _overdue(t, one),
            t("overview-month", parts=done) if done else "",
            _first_line(t, one.paper, plans) if one.paper else "",
        ]
    )


def _overdue(t: Translator, one: Stand) -> Markup:
    count = one.overdue or one.soon
    return t("overview-line", organisation=one.name, light=_light(one), count=count)


def _light(one: Stand) -> str:
    return "red" if one.overdue else "blue" if one.soon else "none"


def _first_line(t: Translator, paper: SummaryView, plans: Plans) -> Markup:
    line = short(paper.text.strip().partition("\n")[0], LINE)
    return t("overview-paper", title=title_of(paper, plans.get(paper.campaign_id)), line=line)


def _counted(t: Translator, plan: Plan, found: Facts, *, alone: bool) -> Markup:
    head = "" if alone else t("overview-campaign", campaign=plan.title)
    return joined([head, fact_lines.lines(t, found, plan)])


def _last(t: Translator, paper: SummaryView | None, plans: Plans) -> Markup:
    if paper is None:
        return t("overview-last-none")
    plan = plans.get(paper.campaign_id)
    text = paper.text if len(paper.text) <= EXCERPT else paper.text[:EXCERPT] + "…"
    when, title = period(t, paper.period, plan), title_of(paper, plan)
    return t("overview-last", title=title, period=when, text=text)
