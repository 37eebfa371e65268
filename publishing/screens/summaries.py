"""Summaries: which are asked for, what came in, one with its files."""

from collections.abc import Mapping, Sequence

from models.plan.renames import entitled
from models.plan.schema import Plan
from models.queries.digests import DutyLine
from models.queries.files import FileView
from models.queries.writings import SummaryView
from publishing import fact_lines
from publishing.actions import action
from publishing.files import file_of
from publishing.outgoing import Button, Outgoing
from publishing.screens.duties import period_of
from publishing.texts import Markup, Translator, joined
from publishing.wording import period, short

PARAGRAPH = "\n\n"
Plans = Mapping[int, Plan]
"""By campaign: where a stage's title is looked up."""


def choose(t: Translator, found: Sequence[DutyLine]) -> Outgoing:
    handed_in = Button(t("summary-mine-button"), action("summary.mine"))
    return Outgoing(t("summary-new" if found else "summary-new-none"), ((handed_in,),))


def choice_buttons(t: Translator, found: Sequence[DutyLine]) -> list[Button]:
    return [
        Button(
            t.label(
                "summary-choice",
                title=line.title,
                whose=line.duty.member or line.duty.organisation,
                period=period_of(t, line),
                done=line.duty.done,
            ),
            action("summary.write", line.duty.id),
        )
        for line in found
    ]


def listing(t: Translator, title: str, found: Sequence[SummaryView]) -> Outgoing:
    """`title`: text key, given `count`; where there is none, `<title>-none`."""
    return Outgoing(t(title, count=len(found)) if found else t(f"{title}-none"))


def list_buttons(t: Translator, found: Sequence[SummaryView], plans: Plans) -> list[Button]:
    return [
        Button(
            t.label(
                "summary-row",
                whose=one.whose,
                title=title_of(one, plans.get(one.campaign_id)),
                period=period(t, one.period, plans.get(one.campaign_id)),
                at=t.date(one.submitted_at.astimezone(t.zone).date()),
            ),
            action("summary.open", one.id),
        )
        for one in found
    ]


def opened(
    t: Translator,
    view: SummaryView,
    plan: Plan,
    files: Sequence[FileView],
    *,
    own: bool,
    note: str = "",
) -> Outgoing:
    """`own`: the reader's or his organisation's; else he only reads it. `note` is said first."""
    rows: list[tuple[Button, ...]] = []
    if own and view.withdrawn_at is None:
        rows.append((Button(t("summary-withdraw"), action("summary.withdraw", view.id)),))
    rows.append((Button(t("back"), action("summary.mine" if own else "summary.received")),))
    rows.append((Button(t("menu"), action("menu.open")),))
    text = joined([note, sheet(t, view, plan)], PARAGRAPH)
    return Outgoing(text, tuple(rows), tuple(file_of(t, one) for one in files))


def sheet(t: Translator, view: SummaryView, plan: Plan) -> Markup:
    when, title = period(t, view.period, plan), title_of(view, plan)
    parts = [
        t("summary-sheet", title=title, whose=view.whose, period=when),
        t("summary-was-withdrawn") if view.withdrawn_at else "",
        kept_facts(t, view, plan),
        view.text,
        t("summary-by", author=view.author, at=view.submitted_at, files=view.files),
    ]
    return joined(parts, PARAGRAPH)


def kept_facts(t: Translator, view: SummaryView, plan: Plan) -> Markup | str:
    """Above the judgement that was written over them."""
    if view.facts is None or view.facts.empty:
        return ""
    return joined([t("fact-kept"), fact_lines.lines(t, view.facts, plan)])


def title_of(view: SummaryView, plan: Plan | None) -> str:
    """What today's plan calls it; the key where a version has dropped it since."""
    said = plan and entitled(plan.expectations, view.expectation)
    return said.title if said else view.expectation


def confirm(t: Translator, view: SummaryView, plan: Plan) -> Outgoing:
    """Before it is taken back."""
    yes = Button(t("confirm"), action("summary.withdraw-yes", view.id))
    no = Button(t("back"), action("summary.open", view.id))
    text = joined([t("summary-withdraw-sure"), sheet(t, view, plan)], PARAGRAPH)
    return Outgoing(text, ((yes,), (no,)))


def also(t: Translator, summary_id: int, duty_id: int, campaign: str) -> Button:
    """Hands the same paper in for another campaign."""
    label = t.label("summary-also", campaign=short(campaign))
    return Button(label, action("summary.also", summary_id, duty_id))
