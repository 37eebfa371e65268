"""Opening a campaign: the plans that lie ready, what one would do, what was done."""

from collections.abc import Sequence

from models.plan.schema import Plan
from publishing.actions import action
from publishing.outgoing import Button, Outgoing
from publishing.plans.rehearsal import Line
from publishing.texts import Markup, Translator, joined
from publishing.wording import bullets

PARAGRAPH = "\n\n"
SHOWN = 10


def listing(t: Translator) -> Outgoing:
    return Outgoing(t("starting-choose"), ((Button(t("starting-file"), action("plan-file.ask")),),))


def offer(t: Translator, plan_id: str, title: str, start: str, *, as_it_is: bool) -> Button:
    """`start`: the first day of one's own; a ready one is asked for its day."""
    key = "starting-own" if as_it_is else "starting-ready"
    return Button(t.label(key, title=title, start=start), action("starting.plan", plan_id))


def would(
    t: Translator,
    plan: Plan,
    lines: Sequence[Line],
    remarks: Sequence[str],
    *,
    number: int,
    ahead: Sequence[Markup] = (),
) -> Markup:
    """Before it is confirmed. `number`: of the version that it would be. `ahead`: what is said
    ahead of the year."""
    days = {
        "start": t.date(plan.period.start, year=True),
        "end": t.date(plan.period.end, year=True),
    }
    head = t("starting-would", title=plan.title, issuer=plan.issuer, **days)
    again = t("starting-again", number=number) if number > 1 else ""
    first = [t.plain("starting-line", when=line.at, text=line.text) for line in lines[:SHOWN]]
    what = t("starting-lines", count=len(lines))
    return joined(
        [head, again, *ahead, joined([what, bullets(first)]), bullets(remarks)], PARAGRAPH
    )


def started(
    t: Translator, plan: Plan, remarks: Sequence[str], *, number: int, changed: bool
) -> Outgoing:
    """`number`: of the version that it is."""
    key = "starting-done" if number == 1 else "starting-replaced"
    said = t(
        key if changed else "starting-unchanged",
        title=plan.title,
        start=plan.period.start,
        number=number,
    )
    text = joined([said, bullets(remarks)], PARAGRAPH)
    rows = (
        (Button(t("menu-plan"), action("plan.open")),),
        (Button(t("menu-desk"), action("secretary.open")),),
    )
    return Outgoing(text, rows)
